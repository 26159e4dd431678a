import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import { ChannelKind, normalizedChannel } from '../../../office/channels.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person adds a way to be reached. Whether others see it is a matter of consent and of the match. */
export const addChannel = officeMutation({
  name: 'AddChannel',
  input: z.object({ kind: ChannelKind, value: z.string().max(254) })
    .refine(({ kind, value }) => normalizedChannel(kind, value) !== undefined, { path: ['value'], message: 'WRONG_CHANNEL' }),
  perHour: 30,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ kind, value }, { office, personId }) {
    const added = await office.channels.add(personId, { kind, value: normalizedChannel(kind, value) ?? value })
    return added === undefined ? refuse('TOO_MANY', 'value') : { subject: personId }
  },
})
