import type { EventOf } from '../../schema/events/event.ts'
import { ContractReport, DeliveryReport, FailureReport, IntentReport, RegistrationReport, type outcomeEvents } from '../../schema/events/outcomes.ts'
import type { Outcome, Side } from '../../schema/events/vocabulary.ts'
import { impossible } from '../commands/aggregate.ts'
import { digestOf } from '../commands/keys.ts'
import type { Match } from './match.ts'

/** What one side reported of an outcome, and whether the other confirmed it. */
export interface Reported {
  readonly side: Side
  /** Of the event that says it, or that corrected it last. */
  readonly revision: number
  /** To tell the same report from another one. */
  readonly digest: string
  readonly onBehalf: boolean
  readonly attested: boolean
}

/** Digests of reports, apart from all that stands beside them in an input or an event. */
export const reportOf = {
  INTENT: (report: IntentReport) => digestOf(IntentReport.parse(report)),
  CONTRACT: (report: ContractReport) => digestOf(ContractReport.parse(report)),
  DELIVERY: (report: DeliveryReport) => digestOf(DeliveryReport.parse(report)),
  FAILURE: (report: FailureReport) => digestOf(FailureReport.parse(report)),
  REGISTRATION: (report: RegistrationReport) => digestOf(RegistrationReport.parse(report)),
}

type OutcomeEvent = EventOf<(typeof outcomeEvents)[number]>

/** What an outcome's event changes of a match. */
export function reporting(match: Match, { type, data }: OutcomeEvent, by: Pick<Reported, 'revision' | 'onBehalf'>): Partial<Match> {
  const reported = (outcome: Outcome, digest: string) => new Map([...match.outcomes, [outcome, { side: data.side, digest, attested: false, ...by }]])
  switch (type) {
    case 'IntentRecorded': return { reached: 'INTENT', outcomes: reported('INTENT', reportOf.INTENT(data)) }
    case 'IntentCorrected': return { outcomes: reported('INTENT', reportOf.INTENT(data)) }
    case 'ContractRecorded': return { reached: 'CONTRACTED', outcomes: reported('CONTRACT', reportOf.CONTRACT(data)) }
    case 'ContractCorrected': return { outcomes: reported('CONTRACT', reportOf.CONTRACT(data)) }
    case 'ContractRegistered': return { registration: { side: data.side, digest: reportOf.REGISTRATION(data) } }
    case 'DeliveryRecorded': return { reached: 'DELIVERED', outcomes: reported('DELIVERY', reportOf.DELIVERY(data)) }
    case 'FailureRecorded': return { ended: 'FAILED', outcomes: reported('FAILURE', reportOf.FAILURE(data)) }
    case 'OutcomeAttested': return {
      outcomes: new Map([...match.outcomes].map(([outcome, report]) => [outcome, outcome === data.outcome ? { ...report, attested: true } : report])),
    }
    default: return impossible(type)
  }
}
