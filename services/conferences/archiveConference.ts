import { z } from 'zod'
import { ConferenceArchived } from '../../schema/events/conferences.ts'
import { ConferenceId } from '../../schema/events/ids.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { conference } from './conference.ts'

/** Ends the conference for good, its board with it. */
export const archiveConference = change({
  name: 'ArchiveConference',
  aggregate: conference,
  input: z.object({ conferenceId: ConferenceId }),
  idOf: ({ conferenceId }) => conferenceId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide({ stage }, { conferenceId }) {
    switch (stage) {
      case 'ANNOUNCED': return [ConferenceArchived({ conferenceId })]
      case 'ARCHIVED': return []
      case 'DRAFT': return refuse('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
      default: return impossible(stage)
    }
  },
})
