import { z } from 'zod'
import { defineEvent } from './event.ts'
import { ConferenceId, MatchId } from './ids.ts'
import { Money, PlainDate, text } from './values.ts'
import { ContractKind, IntentForm, Outcome, Side, TechnologyContractType } from './vocabulary.ts'

/** What became of a match, as its two sides report it. */

const matchId = MatchId
const conferenceId = ConferenceId.optional()
/** Names an earlier event of the same match. */
const Revision = z.int().nonnegative()

/** What a side reports of an intent 意向. */
export const IntentReport = z.object({ side: Side, form: IntentForm, estimatedAmount: Money.optional() })
export type IntentReport = z.infer<typeof IntentReport>
export const IntentRecorded = defineEvent('IntentRecorded', { audience: 'PARTIES' }, IntentReport.extend({ matchId, conferenceId }))

export const IntentCorrected = defineEvent('IntentCorrected', { audience: 'PARTIES' }, IntentReport.extend({ matchId, corrects: Revision }))

/** What a side reports of a contract. */
export const ContractReport = z.object({
  side: Side,
  kind: ContractKind,
  technologyContractType: TechnologyContractType.optional(),
  total: Money.optional(),
  /** The part of the total that pays for technology 技术交易额. */
  technologyAmount: Money.optional(),
  signedOn: PlainDate,
  period: z.object({ begins: PlainDate, ends: PlainDate }).optional(),
})
export type ContractReport = z.infer<typeof ContractReport>
export const ContractRecorded = defineEvent('ContractRecorded', { audience: 'PARTIES' }, ContractReport.extend({ matchId, conferenceId }))
export const ContractCorrected = defineEvent('ContractCorrected', { audience: 'PARTIES' }, ContractReport.extend({ matchId, corrects: Revision }))
/** A technology contract was registered with the authority 认定登记. */
export const RegistrationReport = z.object({ side: Side, registrationNumber: text(100), registeredOn: PlainDate })
export type RegistrationReport = z.infer<typeof RegistrationReport>
export const ContractRegistered = defineEvent('ContractRegistered', { audience: 'PARTIES' }, RegistrationReport.extend({ matchId }))

/** What a side reports of the delivery of what was agreed. */
export const DeliveryReport = z.object({ side: Side, deliveredOn: PlainDate })
export type DeliveryReport = z.infer<typeof DeliveryReport>
export const DeliveryRecorded = defineEvent('DeliveryRecorded', { audience: 'PARTIES' }, DeliveryReport.extend({ matchId, conferenceId }))

/** What a side reports of a match that came to nothing. */
export const FailureReport = z.object({ side: Side, reason: text(2_000) })
export type FailureReport = z.infer<typeof FailureReport>
export const FailureRecorded = defineEvent('FailureRecorded', { audience: 'PARTIES', fields: { reason: 'HOST' } }, FailureReport.extend({ matchId, conferenceId }))

/** The other side confirms what was reported. */
export const OutcomeAttested = defineEvent('OutcomeAttested', { audience: 'PARTIES' }, z.object({ matchId, side: Side, outcome: Outcome, attests: Revision }))

export const outcomeEvents = [
  IntentRecorded, IntentCorrected, ContractRecorded, ContractCorrected, ContractRegistered, DeliveryRecorded, FailureRecorded, OutcomeAttested,
] as const
