import { z } from 'zod'
import { refuse } from '../../../commands/refusal.ts'
import { viewerSource } from '../../resolvers/viewer.ts'
import { officeMutation } from '../officeMutation.ts'

/** A person signs out one of their own sessions; its sockets close at once. */
export const endSession = officeMutation({
  name: 'EndSession',
  input: z.object({ sessionId: z.uuid().toLowerCase() }),
  perHour: 60,
  thing: 'me',
  show: (_, context) => viewerSource(context),
  async run({ sessionId }, { office, personId }) {
    const own = await office.sessions.of(personId)
    if (!own.some((session) => session.sessionId === sessionId)) return refuse('NOT_FOUND')
    await office.sessions.end(sessionId)
    return { subject: personId }
  },
})
