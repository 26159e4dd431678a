import { z } from 'zod'
import { Basis, defineEvent, type EventOf } from './event.ts'
import { FacetVerdicts } from './facetVerdicts.ts'
import { ConferenceId, MatchId, NeedId, OfferId, OrganizationId } from './ids.ts'
import { outcomeEvents } from './outcomes.ts'
import { text } from './values.ts'
import { Side } from './vocabulary.ts'

const matchId = MatchId
const conferenceId = ConferenceId.optional()

/** The strongest reasons of a suggestion that somebody acted on, as they stood then. */
export const ActedOnSuggestion = z.object({
  score: z.number(),
  reasons: z.array(z.object({ name: z.string().max(200), points: z.number() })).max(5),
  facets: FacetVerdicts.optional(),
  matcherVersion: z.string(),
})
export type ActedOnSuggestion = z.infer<typeof ActedOnSuggestion>

/** The first word in a match may be a yes or a no; whichever it is names the pair and its owners. */
const word = {
  matchId, needId: NeedId, offerId: OfferId, side: Side, needOrganizationId: OrganizationId, offerOrganizationId: OrganizationId, conferenceId,
}
export const InterestExpressed = defineEvent('InterestExpressed', { audience: 'PARTIES', fields: { suggestion: 'HOST' } }, z.object({
  ...word,
  suggestion: ActedOnSuggestion.optional(),
  /** The match in which the side said so, whose need was found a duplicate of this one. */
  movedFrom: MatchId.optional(),
}))
/** Taken back within minutes, as if it had never been said; names the conference that the interest named. */
export const InterestTakenBack = defineEvent('InterestTakenBack', { audience: 'PARTIES' }, z.object({ matchId, side: Side, conferenceId }))
export const MatchBecameMutual = defineEvent('MatchBecameMutual', { audience: 'PARTIES' }, z.object({ matchId, conferenceId }))
export const MatchDeclined = defineEvent('MatchDeclined', { audience: 'PARTIES', fields: { reason: 'HOST' } }, z.object({ ...word, reason: text(2_000).optional() }))
/** Taken back within minutes, as if it had never been said; names the conference that the no named. */
export const DeclineTakenBack = defineEvent('DeclineTakenBack', { audience: 'PARTIES' }, z.object({ matchId, side: Side, conferenceId }))
export const MatchReopened = defineEvent('MatchReopened', { audience: 'PARTIES' }, z.object({ matchId, side: Side, conferenceId }))

/** Nobody answered an interest in time 逾期未复; both sides are told. */
export const MatchLapsed = defineEvent('MatchLapsed', { audience: 'PARTIES' }, z.object({ matchId }))
/** The need with which a match goes on, since its own was found a duplicate of that one, and the interest that is taken along. */
export const GoesOn = z.object({ needId: NeedId, side: Side, conferenceId, basis: Basis.optional() })
export type GoesOn = z.infer<typeof GoesOn>
/** Its need or offer closed before both were interested; both sides are told, and either may express interest anew once both are open again. */
export const MatchClosed = defineEvent('MatchClosed', { audience: 'PARTIES' }, z.object({ matchId, goesOn: GoesOn.optional() }))
/** After it had ended: either side takes it up again where it stood. */
export const MatchResumed = defineEvent('MatchResumed', { audience: 'PARTIES' }, z.object({ matchId, side: Side, conferenceId }))

export const matchEvents = [
  InterestExpressed, InterestTakenBack, MatchBecameMutual, MatchDeclined, DeclineTakenBack, MatchReopened, MatchLapsed, MatchClosed, MatchResumed, ...outcomeEvents,
] as const
export type MatchEvent = EventOf<(typeof matchEvents)[number]>
