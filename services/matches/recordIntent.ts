import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { IntentRecorded, IntentReport } from '../../schema/events/outcomes.ts'
import { change } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { boardsHolding, conferenceOfAct } from './conferenceOfAct.ts'
import { isMutual, match, organizationOn } from './match.ts'
import { reportOf } from './reporting.ts'

/** Both sides intend to work together 达成意向; one side's word sets the stage. */
export const recordIntent = change({
  name: 'RecordIntent',
  aggregate: match,
  input: IntentReport.extend({ matchId: MatchId, conferenceId: ConferenceId.optional() }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, { needId, offerId }) => ({ boards: boardsHolding(facts, needId, offerId) }), // a moment old will do: a board that just closed still keeps its cards
  decide(match, { conferenceId: named, ...report }, { boards }) {
    if (!isMutual(match)) return refuse('NOT_MUTUAL', 'matchId')
    if (match.outcomes.get('INTENT')?.digest === reportOf.INTENT(report)) return []
    if (match.ended !== undefined) return refuse('MATCH_CLOSED', 'matchId')
    if (match.reached !== 'MUTUAL') return refuse('WRONG_STAGE', 'matchId')
    const where = conferenceOfAct(named, boards)
    return where instanceof Refusal ? where : [IntentRecorded({ ...report, ...where })]
  },
})
