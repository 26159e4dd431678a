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
    if (match?.ended === 'LAPSED' || match?.ended === 'FAILED') return refuse('MATCH_CLOSED')
    if (match?.interests.has(side) === true && !match.declinedBy.has(side) && match.ended === undefined) return []
    if (match?.declinedBy.has(side) === true) return refuse('MATCH_CLOSED')
    const owners = ownersOf(known)
    if (owners instanceof Refusal) return owners
    const own = side === 'NEED' ? 'needId' : 'offerId'
    if (hidesFromOther(known, side)) return refuse('HIDDEN_FROM_OTHER_SIDE', own)
    const where = conferenceOfAct(named, known.boards)
    if (where instanceof Refusal) return where
    // What closed with its need or offer begins anew.
    const goesOn = match !== undefined && match.ended === undefined
    if (onBehalf !== undefined && goesOn && match.onBehalf.size > 0) return refuse('ONE_SIDE_ON_BEHALF', 'onBehalf')
    const matchId = MatchId.parse(id)
    const { suggestion } = known
    const interest = InterestExpressed({ matchId, needId, offerId, side, ...owners, ...where, ...(suggestion === undefined ? {} : { suggestion }) })
    const becomesMutual = goesOn && match.interests.size > 0 && match.declinedBy.size === 0
    return becomesMutual ? [interest, MatchBecameMutual({ matchId, ...where })] : [interest]
  },
})
