import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { FailureRecorded, FailureReport } from '../../schema/events/outcomes.ts'
import { change } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { boardsHolding, conferenceOfAct } from './conferenceOfAct.ts'
import { isMutual, match, organizationOn } from './match.ts'
import { reportOf } from './reporting.ts'

/** It came to nothing 未成, after both were interested; either side may take it up again. */
export const recordFailure = change({
  name: 'RecordFailure',
  aggregate: match,
  input: FailureReport.extend({ matchId: MatchId, conferenceId: ConferenceId.optional() }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, { needId, offerId }) => ({ boards: boardsHolding(facts, needId, offerId) }), // a moment old will do: a board that just closed still keeps its cards
  decide(match, { conferenceId: named, ...report }, { boards }) {
    if (!isMutual(match)) return refuse('NOT_MUTUAL', 'matchId')
    if (match.outcomes.get('FAILURE')?.digest === reportOf.FAILURE(report)) return []
    if (match.ended !== undefined) return refuse('MATCH_CLOSED', 'matchId')
    if (match.reached === 'DELIVERED') return refuse('WRONG_STAGE', 'matchId')
    const where = conferenceOfAct(named, boards)
    return where instanceof Refusal ? where : [FailureRecorded({ ...report, ...where })]
  },
})
