import { z } from 'zod'
import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { MatchBecameMutual, MatchReopened } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { conferenceOfAct } from './conferenceOfAct.ts'
import { becomesMutualWithout, match, organizationOn } from './match.ts'
import { knownPair, ownersOf } from './pair.ts'

/** The side that declined takes its no back; the match returns to what stands, and is mutual if both had shown interest. */
export const reopenMatch = change({
  name: 'ReopenMatch',
  aggregate: match,
  input: z.object({ matchId: MatchId, side: Side, conferenceId: ConferenceId.optional() }),
  needsRevision: true,
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, match) => knownPair(facts, match), // a moment old will do: a yes to what was just withdrawn ends with it
  decide(match, { matchId, side, conferenceId: named }, known) {
    if (!match.declinedBy.has(side)) {
      // A no of the other side is told only to a side whose interest stands.
      return match.declinedBy.size > 0 && match.interests.has(side) ? refuse('NOT_YOURS_TO_REOPEN', 'side') : []
    }
    const where = conferenceOfAct(named, known.boards)
    if (where instanceof Refusal) return where
    const reopened = MatchReopened({ matchId, side, ...where })
    if (!becomesMutualWithout(match, side)) return [reopened]
    const owners = ownersOf(known)
    return owners instanceof Refusal ? owners : [reopened, MatchBecameMutual({ matchId, ...where })]
  },
})
