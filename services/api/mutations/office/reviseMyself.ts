import { z } from 'zod'
import { locales } from '../../../identity/locale.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person corrects their own name and language. */
export const reviseMyself = officeMutation({
  name: 'ReviseMyself',
  input: z.object({ name: z.string().trim().min(1).max(100), locale: z.enum(locales) }),
  perHour: 60,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ name, locale }, { office, personId }) {
    await office.people.revise(personId, { name, locale })
    return { subject: personId }
  },
})
