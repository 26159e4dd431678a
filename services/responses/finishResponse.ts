import { z } from 'zod'
import { MatchId, NeedId, OfferId } from '../../schema/events/ids.ts'
import { InterestExpressed } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { act } from '../commands/command.ts'
import { Refusal } from '../commands/refusal.ts'
import { match } from '../matches/match.ts'
import { idOfMatch, knownPair, ownersOf } from '../matches/pair.ts'

/** Writes the interest that goes with an answer or an enquiry, where whoever gave it was interrupted in between. */
export const finishResponse = act({
  name: 'FinishResponse',
  aggregate: match,
  input: z.object({ needId: NeedId, offerId: OfferId, side: Side }),
  idOf: idOfMatch,
  sees: ({ kind }) => kind === 'PROCESS',
  permits: ({ kind }, _, { needId, offerId, side }, facts) => {
    const made = facts.thing(side === 'NEED' ? needId : offerId)
    return kind === 'PROCESS' && made !== undefined ? [{ as: 'PROCESS', actingFor: made.organizationId }] : []
  },
  know: (facts, _, input) => knownPair(facts, input), // a moment old will do: interest in what was just withdrawn ends with it
  decide(match, input, known, { id }) {
    if (match !== undefined) return []
    const owners = ownersOf(known)
    return owners instanceof Refusal ? owners : [InterestExpressed({ matchId: MatchId.parse(id), ...input, ...owners })]
  },
})
