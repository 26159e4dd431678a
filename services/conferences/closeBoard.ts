import { z } from 'zod'
import { BoardClosed } from '../../schema/events/conferences.ts'
import { ConferenceId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { asHost } from '../identity/rights.ts'
import { conference } from './conference.ts'

/** Closes the match board; what stands on it stays on record. */
export const closeBoard = change({
  name: 'CloseBoard',
  aggregate: conference,
  input: z.object({ conferenceId: ConferenceId }),
  idOf: ({ conferenceId }) => conferenceId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide: ({ boardOpen }, { conferenceId }) => (boardOpen ? [BoardClosed({ conferenceId })] : []),
})
