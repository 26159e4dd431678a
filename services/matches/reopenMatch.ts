import { z } from 'zod'
import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { MatchBecameMutual, MatchReopened } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { boardsHolding, conferenceOfAct } from './conferenceOfAct.ts'
import { isMutual, match, organizationOn } from './match.ts'

/** The side that declined takes its no back; the match returns to what stands, and is mutual if both had shown interest. */
export const reopenMatch = change({
  name: 'ReopenMatch',
  aggregate: match,
  input: z.object({ matchId: MatchId, side: Side, conferenceId: ConferenceId.optional() }),
  needsRevision: true,
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, { needId, offerId }) => ({ boards: boardsHolding(facts, needId, offerId) }), // a moment old will do: a board that just closed still keeps its cards
  decide(match, { matchId, side, conferenceId: named }, { boards }) {
    if (match.declinedBy.size === 0) return []
    if (!match.declinedBy.has(side)) return refuse('NOT_YOURS_TO_REOPEN', 'side')
    const where = conferenceOfAct(named, boards)
    if (where instanceof Refusal) return where
    const becomesMutual = match.interests.size === 2 && match.declinedBy.size === 1 && !isMutual(match)
    const reopened = MatchReopened({ matchId, side, ...where })
    return becomesMutual ? [reopened, MatchBecameMutual({ matchId, ...where })] : [reopened]
  },
})
