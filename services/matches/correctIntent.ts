import { MatchId } from '../../schema/events/ids.ts'
import { IntentCorrected, IntentReport } from '../../schema/events/outcomes.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { match, organizationOn } from './match.ts'
import { reportOf } from './reporting.ts'

/** Who reported an intent corrects what was reported; the other side may confirm it anew. */
export const correctIntent = change({
  name: 'CorrectIntent',
  aggregate: match,
  input: IntentReport.extend({ matchId: MatchId }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: () => undefined,
  decide(match, report) {
    const reported = match.outcomes.get('INTENT')
    if (reported === undefined) return refuse('NOTHING_REPORTED', 'matchId')
    if (reported.side !== report.side) return refuse('NOT_YOURS_TO_CORRECT', 'side')
    if (reported.digest === reportOf.INTENT(report)) return []
    if (match.ended !== undefined) return refuse('MATCH_CLOSED', 'matchId')
    return [IntentCorrected({ ...report, corrects: reported.revision })]
  },
})
