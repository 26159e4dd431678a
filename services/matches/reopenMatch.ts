import { z } from 'zod'
import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { MatchBecameMutual, MatchReopened, MatchResumed, type MatchEvent } from '../../schema/events/matches.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { change, type Outcome } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { conferenceOfAct } from './conferenceOfAct.ts'
import { becomesMutualWithout, isMutual, match, organizationOn, type Match } from './match.ts'
import { knownPair, ownersOf, type KnownPair } from './pair.ts'

const input = z.object({ matchId: MatchId, side: Side, conferenceId: ConferenceId.optional() })

/**
 * A match goes on where it stood: the side that declined takes its no back, which makes it mutual if both had shown interest;
 * what lapsed or failed is taken up again by either side.
 */
export const reopenMatch = change({
  name: 'ReopenMatch',
  aggregate: match,
  input,
  needsRevision: true,
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, match) => knownPair(facts, match), // a moment old will do: a yes to what was just withdrawn ends with it
  decide(match, { matchId, side, conferenceId: named }, known) {
    // A no of the other side is told only to a side whose interest stands.
    const hearsNo = match.declinedBy.size > 0 && match.interests.has(side)
    if (!match.declinedBy.has(side)) return hearsNo ? refuse('NOT_YOURS_TO_REOPEN', 'side') : resumed(match, { matchId, side, conferenceId: named }, known)
    const where = conferenceOfAct(named, known.boards)
    if (where instanceof Refusal) return where
    const reopened = MatchReopened({ matchId, side, ...where })
    if (!becomesMutualWithout(match, side)) return [reopened]
    const owners = ownersOf(known)
    return owners instanceof Refusal ? owners : [reopened, MatchBecameMutual({ matchId, ...where })]
  },
})

function resumed({ ended, reached }: Match, { matchId, side, conferenceId: named }: z.infer<typeof input>, known: KnownPair): Outcome<MatchEvent> {
  if (ended === undefined) return []
  if (ended === 'CLOSED') return refuse('INTEREST_ENDED', 'matchId')
  const where = conferenceOfAct(named, known.boards)
  if (where instanceof Refusal) return where
  const owners = isMutual({ reached }) ? undefined : ownersOf(known)
  return owners instanceof Refusal ? owners : [MatchResumed({ matchId, side, ...where })]
}
