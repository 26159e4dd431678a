import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { FacetVerdicts } from './facetVerdicts.ts'
import { ConferenceId, EntryId, NeedId, OfferId, OrganizationId } from './ids.ts'
import { ShowOnBoard, Side } from './vocabulary.ts'

const entryId = EntryId
const entered = { entryId, conferenceId: ConferenceId, organizationId: OrganizationId, showOnBoard: ShowOnBoard }

export const NeedEntered = defineEvent('NeedEntered', { audience: 'PUBLIC' }, z.object({ ...entered, needId: NeedId }))
export const OfferEntered = defineEvent('OfferEntered', { audience: 'PUBLIC' }, z.object({ ...entered, offerId: OfferId }))
export const ShowOnBoardChanged = defineEvent('ShowOnBoardChanged', { audience: 'OWNER' }, z.object({ entryId, showOnBoard: ShowOnBoard }))
export const EntryWithdrawn = defineEvent('EntryWithdrawn', { audience: 'PUBLIC' }, z.object({ entryId }))
/** What a board was given for one entry, once: for a need the offers that fit it best, for an offer the needs. */
export const SuggestionsPosted = defineEvent('SuggestionsPosted', { audience: 'HOST' }, z.object({
  entryId,
  conferenceId: ConferenceId,
  thingId: z.uuid(),
  picks: z.array(z.object({ needId: NeedId, offerId: OfferId, score: z.number(), facets: FacetVerdicts.optional() })).max(5),
  matcherVersion: z.string(),
}))
export const entryEvents = [NeedEntered, OfferEntered, ShowOnBoardChanged, EntryWithdrawn, SuggestionsPosted] as const
export type EntryEvent = EventOf<(typeof entryEvents)[number]>

/** Numbers of a conference's needs and offers, each given once and to one thing for ever. */
export const NumberGiven = defineEvent('NumberGiven', { audience: 'PUBLIC' }, z.object({ conferenceId: ConferenceId, thingId: z.uuid(), side: Side, number: z.int().positive() }))
export const numberEvents = [NumberGiven] as const
export type NumberEvent = EventOf<(typeof numberEvents)[number]>
