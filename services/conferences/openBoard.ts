import { z } from 'zod'
import { BoardOpened } from '../../schema/events/conferences.ts'
import { ConferenceId } from '../../schema/events/ids.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { conference } from './conference.ts'

/** Opens the match board: what is entered can be seen on it and answered. */
export const openBoard = change({
  name: 'OpenBoard',
  aggregate: conference,
  input: z.object({ conferenceId: ConferenceId }),
  needsRevision: true,
  idOf: ({ conferenceId }) => conferenceId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide({ stage, boardOpen }, { conferenceId }) {
    switch (stage) {
      case 'ANNOUNCED': return boardOpen ? [] : [BoardOpened({ conferenceId })]
      case 'DRAFT':
      case 'ARCHIVED': return refuse('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
      default: return impossible(stage)
    }
  },
})
