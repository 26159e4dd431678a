import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { IntentRecorded, IntentReport } from '../../schema/events/matches.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { boardsHolding, conferenceOfAct } from './conferenceOfAct.ts'
import { match, organizationOn, reportOf } from './match.ts'

/** Both sides intend to work together 达成意向; one side's word sets the stage. */
export const recordIntent = change({
  name: 'RecordIntent',
  aggregate: match,
  input: IntentReport.extend({ matchId: MatchId, conferenceId: ConferenceId.optional() }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, { needId, offerId }) => ({ boards: boardsHolding(facts, needId, offerId) }), // a moment old will do: a board that just closed still keeps its cards
  decide(match, { conferenceId: named, ...report }, { boards }) {
    switch (match.reached) {
      case 'SUGGESTED':
      case 'INTERESTED': return refuse('NOT_MUTUAL', 'matchId')
      case 'MUTUAL': break
      case 'INTENT': return match.reported === reportOf(report) ? [] : refuse('WRONG_STAGE', 'matchId')
      case 'CONTRACTED': return refuse('WRONG_STAGE', 'matchId')
      default: return impossible(match.reached)
    }
    const where = conferenceOfAct(named, boards)
    return where instanceof Refusal ? where : [IntentRecorded({ ...report, ...where })]
  },
})
