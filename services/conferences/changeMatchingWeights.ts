import { z } from 'zod'
import { MatchingWeightsChanged } from '../../schema/events/conferences.ts'
import { FacetWeights } from '../../schema/events/facetWeights.ts'
import { ConferenceId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { conference } from './conference.ts'

/** Sends all weights that differ from the published ones; what is left out weighs what is published. Boards are given picks by them from then on. */
export const changeMatchingWeights = change({
  name: 'ChangeMatchingWeights',
  aggregate: conference,
  input: z.object({ conferenceId: ConferenceId, weights: FacetWeights }),
  idOf: ({ conferenceId }) => conferenceId,
  permits: (actor, { parkId }) => asHost(actor, parkId),
  know: () => undefined,
  decide(conference, { conferenceId, weights }) {
    if (digestOf(weights) === digestOf(conference.weights)) return []
    return conference.stage === 'ARCHIVED' ? refuse('WRONG_STAGE', 'conferenceId') : [MatchingWeightsChanged({ conferenceId, weights })]
  },
})
