import { z } from 'zod'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person signs out everywhere but here. */
export const endOtherSessions = officeMutation({
  name: 'EndOtherSessions',
  input: z.object({}),
  perHour: 60,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run(_, { office, personId, sessionId }) {
    await office.sessions.endOthersOf(personId, sessionId)
    return { subject: personId }
  },
})
