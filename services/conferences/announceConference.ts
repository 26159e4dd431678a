import { z } from 'zod'
import { ConferenceAnnounced } from '../../schema/events/conferences.ts'
import { ConferenceId } from '../../schema/events/ids.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { hasPassed } from '../things/completeness.ts'
import { conference } from './conference.ts'

/** Makes the conference known; from now on organisations register. */
export const announceConference = change({
  name: 'AnnounceConference',
  aggregate: conference,
  input: z.object({ conferenceId: ConferenceId }),
  needsRevision: true,
  idOf: ({ conferenceId }) => conferenceId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide({ stage, content }, { conferenceId }, _, { now }) {
    switch (stage) {
      case 'DRAFT': return hasPassed(content.ends, now) ? refuse('DATE_PASSED', 'content', 'ends') : [ConferenceAnnounced({ conferenceId })]
      case 'ANNOUNCED': return []
      case 'ARCHIVED': return refuse('WRONG_STAGE', 'conferenceId')
      default: return impossible(stage)
    }
  },
})
