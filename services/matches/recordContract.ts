import { ConferenceId, MatchId } from '../../schema/events/ids.ts'
import { ContractRecorded, ContractReport } from '../../schema/events/matches.ts'
import { notMore } from '../../schema/events/values.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { Refusal, refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { boardsHolding, conferenceOfAct } from './conferenceOfAct.ts'
import { match, organizationOn, reportOf } from './match.ts'

const input = ContractReport.extend({ matchId: MatchId, conferenceId: ConferenceId.optional() }).refine(({ period }) => period === undefined || period.begins <= period.ends, {
  path: ['period', 'ends'], error: 'ENDS_BEFORE_BEGINS',
}).refine(({ kind, technologyContractType }) => (kind === 'TECHNOLOGY') === (technologyContractType !== undefined), {
  path: ['technologyContractType'], error: 'TECHNOLOGY_ONLY',
}).refine(({ total, technologyAmount }) => technologyAmount === undefined || (total?.currency === technologyAmount.currency && notMore(technologyAmount.amount, total.amount)), {
  path: ['technologyAmount'], error: 'NOT_PART_OF_TOTAL',
})

/** A contract was signed 已签约; one side's word sets the stage. */
export const recordContract = change({
  name: 'RecordContract',
  aggregate: match,
  input,
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: (facts, { needId, offerId }) => ({ boards: boardsHolding(facts, needId, offerId) }), // a moment old will do: a board that just closed still keeps its cards
  decide(match, { conferenceId: named, ...report }, { boards }, { now }) {
    switch (match.reached) {
      case 'SUGGESTED':
      case 'INTERESTED': return refuse('NOT_MUTUAL', 'matchId')
      case 'MUTUAL':
      case 'INTENT': break
      case 'CONTRACTED': return match.reported === reportOf(report) ? [] : refuse('WRONG_STAGE', 'matchId')
      default: return impossible(match.reached)
    }
    if (report.signedOn > latestToday(now)) return refuse('DATE_IN_FUTURE', 'signedOn')
    const where = conferenceOfAct(named, boards)
    return where instanceof Refusal ? where : [ContractRecorded({ ...report, ...where })]
  },
})

/** The latest date that is today somewhere: no place is more than fourteen hours ahead of UTC. */
const latestToday = (now: Date): string => new Date(now.getTime() + 14 * 60 * 60 * 1_000).toISOString().slice(0, 10)
