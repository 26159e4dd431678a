import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person takes away one of their own ways to be reached. */
export const removeChannel = officeMutation({
  name: 'RemoveChannel',
  input: z.object({ channelId: z.uuid().toLowerCase() }),
  perHour: 60,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ channelId }, { office, personId }) {
    return (await office.channels.remove(personId, channelId)) ? { subject: personId } : refuse('NOT_FOUND')
  },
})
