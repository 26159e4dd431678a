import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { InterestExpressed, MatchBecameMutual } from '../../schema/events/matches.ts'
import { act } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { conferenceOfAct } from './conferenceOfAct.ts'
import { match } from './match.ts'
import { asSide, hidesFromOther, idOfMatch, knownPair, ownersOf, pairInput, seesPair } from './pair.ts'

/** One side says that it is interested; the second to say so makes the match mutual, and both are named to each other. */
export const expressInterest = act({
  name: 'ExpressInterest',
  aggregate: match,
  input: z.object(pairInput),
  needsRevision: true,
  idOf: idOfMatch,
  sees: seesPair,
  permits: (actor, _, input, facts) => asSide(actor, input, facts),
  know: async (facts, _, input) => ({ ...knownPair(facts, input), suggestion: await facts.suggestion(input.needId, input.offerId) }), // a moment old will do: interest in what was just withdrawn ends with it
  decide(match, { needId, offerId, side, conferenceId: named }, known, { id, onBehalf }) {
    if (match?.interests.has(side) === true && !match.declinedBy.has(side)) return []
    if (match?.declinedBy.has(side) === true) return refuse('MATCH_CLOSED')
    const owners = ownersOf(known)
    if (owners instanceof Refusal) return owners
    const own = side === 'NEED' ? 'needId' : 'offerId'
    if (hidesFromOther(known, side)) return refuse('HIDDEN_FROM_OTHER_SIDE', own)
    const where = conferenceOfAct(named, known.boards)
    if (where instanceof Refusal) return where
    if (onBehalf !== undefined && match !== undefined && match.onBehalf.size > 0) return refuse('ONE_SIDE_ON_BEHALF', 'onBehalf')
    const matchId = MatchId.parse(id)
    const { suggestion } = known
    const interest = InterestExpressed({ matchId, needId, offerId, side, ...owners, ...where, ...(suggestion === undefined ? {} : { suggestion }) })
    const becomesMutual = match !== undefined && match.interests.size > 0 && match.declinedBy.size === 0
    return becomesMutual ? [interest, MatchBecameMutual({ matchId, ...where })] : [interest]
  },
})
