import { MatchId } from '../../schema/events/ids.ts'
import { ContractRegistered, RegistrationReport } from '../../schema/events/outcomes.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { latestToday } from './latestToday.ts'
import { match, organizationOn } from './match.ts'
import { reportOf } from './reporting.ts'

/** The contract was registered with the authority 认定登记. The side that reported it corrects it by reporting it again. */
export const registerContract = change({
  name: 'RegisterContract',
  aggregate: match,
  input: RegistrationReport.extend({ matchId: MatchId }),
  idOf: ({ matchId }) => matchId,
  permits: (actor, match, { side }, facts) => asEditorOrPark(actor, organizationOn(side, match), facts),
  know: () => undefined,
  decide(match, report, _, { now }) {
    if (match.outcomes.get('CONTRACT') === undefined) return refuse('NOTHING_REPORTED', 'matchId')
    if (match.registration?.digest === reportOf.REGISTRATION(report)) return []
    if (match.registration !== undefined && match.registration.side !== report.side) return refuse('NOT_YOURS_TO_CORRECT', 'side')
    if (match.ended !== undefined) return refuse('MATCH_CLOSED', 'matchId')
    if (report.registeredOn > latestToday(now)) return refuse('DATE_IN_FUTURE', 'registeredOn')
    return [ContractRegistered(report)]
  },
})
