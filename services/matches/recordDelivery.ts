import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { DeliveryRecorded, DeliveryReport } from '../../schema/events/outcomes.ts'
import { change } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { boardsHolding, conferenceOfAct } from './conferenceOfAct.ts'
import { latestToday } from './latestToday.ts'
import { isMutual, match, organizationOn } from './match.ts'
import { reportOf } from './reporting.ts'

/** What was agreed was delivered 已履约; one side's word sets the stage. */
export const recordDelivery = change({
  name: 'RecordDelivery',
  aggregate: match,
  input: DeliveryReport.extend({ matchId: MatchId, conferenceId: ConferenceId.optional() }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, { needId, offerId }) => ({ boards: boardsHolding(facts, needId, offerId) }), // a moment old will do: a board that just closed still keeps its cards
  decide(match, { conferenceId: named, ...report }, { boards }, { now }) {
    if (!isMutual(match)) return refuse('NOT_MUTUAL', 'matchId')
    if (match.outcomes.get('DELIVERY')?.digest === reportOf.DELIVERY(report)) return []
    if (match.ended !== undefined) return refuse('MATCH_CLOSED', 'matchId')
    if (match.reached === 'DELIVERED') return refuse('WRONG_STAGE', 'matchId')
    if (report.deliveredOn > latestToday(now)) return refuse('DATE_IN_FUTURE', 'deliveredOn')
    const where = conferenceOfAct(named, boards)
    return where instanceof Refusal ? where : [DeliveryRecorded({ ...report, ...where })]
  },
})
