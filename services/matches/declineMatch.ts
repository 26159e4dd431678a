import { z } from 'zod'
import { MatchId } from '../../schema/events/ids.ts'
import { MatchDeclined } from '../../schema/events/matches.ts'
import { text } from '../../schema/events/values.ts'
import { act } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { conferenceOfAct } from './conferenceOfAct.ts'
import { isMutual, match } from './match.ts'
import { asSide, idOfMatch, knownPair, ownersOf, pairInput, seesPair } from './pair.ts'

/** Not now 暂不考虑. The other side hears of it only if it showed interest; the reason is for the host. */
export const declineMatch = act({
  name: 'DeclineMatch',
  aggregate: match,
  input: z.object({ ...pairInput, reason: text(2_000).optional() }),
  idOf: idOfMatch,
  sees: seesPair,
  permits: (actor, _, input, facts) => asSide(actor, input, facts),
  know: (facts, _, input) => knownPair(facts, input), // a moment old will do: a no to what was just withdrawn changes nothing
  decide(match, { needId, offerId, side, conferenceId: named, reason }, known, { id }) {
    if (match?.declinedBy.has(side) === true) return []
    if (match !== undefined && isMutual(match)) return refuse('ALREADY_MUTUAL')
    if (match?.ended !== undefined) return refuse('MATCH_CLOSED')
    const owners = ownersOf(known)
    if (owners instanceof Refusal) return owners
    const where = conferenceOfAct(named, known.boards)
    if (where instanceof Refusal) return where
    return [MatchDeclined({ matchId: MatchId.parse(id), needId, offerId, side, ...owners, ...where, ...(reason === undefined ? {} : { reason }) })]
  },
})
