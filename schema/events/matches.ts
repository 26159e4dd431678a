import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { ConferenceId, MatchId, NeedId, OfferId, OrganizationId } from './ids.ts'
import { Money, PlainDate, text } from './values.ts'
import { ContractKind, IntentForm, Side, TechnologyContractType } from './vocabulary.ts'

const matchId = MatchId
const conferenceId = ConferenceId.optional()

/** The strongest reasons of a suggestion that somebody acted on, as they stood then. */
export const ActedOnSuggestion = z.object({
  score: z.number(),
  reasons: z.array(z.object({ name: z.string().max(200), points: z.number() })).max(5),
  matcherVersion: z.string(),
})
export type ActedOnSuggestion = z.infer<typeof ActedOnSuggestion>

/** The first word in a match may be a yes or a no; whichever it is names the pair and its owners. */
const word = {
  matchId, needId: NeedId, offerId: OfferId, side: Side, needOrganizationId: OrganizationId, offerOrganizationId: OrganizationId, conferenceId,
}
export const InterestExpressed = defineEvent('InterestExpressed', { audience: 'PARTIES', fields: { suggestion: 'HOST' } }, z.object({ ...word, suggestion: ActedOnSuggestion.optional() }))
/** Taken back within minutes, as if it had never been said; names the conference that the interest named. */
export const InterestTakenBack = defineEvent('InterestTakenBack', { audience: 'PARTIES' }, z.object({ matchId, side: Side, conferenceId }))
export const MatchBecameMutual = defineEvent('MatchBecameMutual', { audience: 'PARTIES' }, z.object({ matchId, conferenceId }))
export const MatchDeclined = defineEvent('MatchDeclined', { audience: 'PARTIES', fields: { reason: 'HOST' } }, z.object({ ...word, reason: text(2_000).optional() }))
/** Taken back within minutes, as if it had never been said; names the conference that the no named. */
export const DeclineTakenBack = defineEvent('DeclineTakenBack', { audience: 'PARTIES' }, z.object({ matchId, side: Side, conferenceId }))
export const MatchReopened = defineEvent('MatchReopened', { audience: 'PARTIES' }, z.object({ matchId, side: Side, conferenceId }))

/** What a side reports of an intent 意向. */
export const IntentReport = z.object({ side: Side, form: IntentForm, estimatedAmount: Money.optional() })
export const IntentRecorded = defineEvent('IntentRecorded', { audience: 'PARTIES' }, IntentReport.extend({ matchId, conferenceId }))

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
export const ContractRecorded = defineEvent('ContractRecorded', { audience: 'PARTIES' }, ContractReport.extend({ matchId, conferenceId }))
export const matchEvents = [
  InterestExpressed, InterestTakenBack, MatchBecameMutual, MatchDeclined, DeclineTakenBack, MatchReopened, IntentRecorded, ContractRecorded,
] as const
export type MatchEvent = EventOf<(typeof matchEvents)[number]>
