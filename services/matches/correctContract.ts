import { MatchId } from '../../schema/events/ids.ts'
import { ContractCorrected, ContractReport } from '../../schema/events/outcomes.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { keepsTerms } from './contractReport.ts'
import { latestToday } from './latestToday.ts'
import { match, organizationOn } from './match.ts'
import { reportOf } from './reporting.ts'

/** Who reported a contract corrects what was reported; the other side may confirm it anew. */
export const correctContract = change({
  name: 'CorrectContract',
  aggregate: match,
  input: ContractReport.extend({ matchId: MatchId }).superRefine(keepsTerms),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: () => undefined,
  decide(match, report, _, { now }) {
    const reported = match.outcomes.get('CONTRACT')
    if (reported === undefined) return refuse('NOTHING_REPORTED', 'matchId')
    if (reported.side !== report.side) return refuse('NOT_YOURS_TO_CORRECT', 'side')
    if (reported.digest === reportOf.CONTRACT(report)) return []
    if (match.ended !== undefined) return refuse('MATCH_CLOSED', 'matchId')
    if (report.signedOn > latestToday(now)) return refuse('DATE_IN_FUTURE', 'signedOn')
    return [ContractCorrected({ ...report, corrects: reported.revision })]
  },
})
