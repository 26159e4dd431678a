import { z } from 'zod'
import { MatchId, NeedId, OfferId } from '../../schema/events/ids.ts'
import { InterestExpressed } from '../../schema/events/matches.ts'
import { act } from '../commands/command.ts'
import { Refusal } from '../commands/refusal.ts'
import { match } from '../matches/match.ts'
import { idOfMatch, knownPair, ownersOf } from '../matches/pair.ts'

/** Writes the interest that goes with an answer, where whoever gave it was interrupted in between. */
export const finishAnswer = act({
  name: 'FinishAnswer',
  aggregate: match,
  input: z.object({ needId: NeedId, offerId: OfferId }),
  idOf: idOfMatch,
  sees: ({ kind }) => kind === 'PROCESS',
  permits: ({ kind }, _, { offerId }, facts) => {
    const offer = facts.thing(offerId)
    return kind === 'PROCESS' && offer !== undefined ? [{ as: 'PROCESS', actingFor: offer.organizationId }] : []
  },
  know: (facts, _, input) => knownPair(facts, input), // a moment old will do: interest in what was just withdrawn ends with it
  decide(match, input, known, { id }) {
    if (match !== undefined) return []
    const owners = ownersOf(known)
    return owners instanceof Refusal ? owners : [InterestExpressed({ matchId: MatchId.parse(id), ...input, side: 'OFFER', ...owners })]
  },
})
