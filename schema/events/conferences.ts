import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { FacetWeights } from './facetWeights.ts'
import { ConferenceId, OrganizationId, RegistrationId } from './ids.ts'
import { Language, PlainDate, text } from './values.ts'
import { ConferenceFormat } from './vocabulary.ts'

/** A name of the IANA time zone database. */
export const TimeZone = z.string().max(60).refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}, { error: 'TIME_ZONE_UNKNOWN' })

/** What a host says about a conference 大会. Days are those of its place. */
export const ConferenceContent = z.object({
  language: Language,
  format: ConferenceFormat,
  title: text(200),
  description: text(5_000).optional(),
  venue: text(300).optional(),
  begins: PlainDate,
  ends: PlainDate,
  timeZone: TimeZone,
}).refine(({ begins, ends }) => begins <= ends, { path: ['ends'], error: 'ENDS_BEFORE_BEGINS' })
export type ConferenceContent = z.infer<typeof ConferenceContent>

const conferenceId = ConferenceId

export const ConferenceDrafted = defineEvent('ConferenceDrafted', { audience: 'OWNER' }, z.object({ conferenceId, parkId: OrganizationId, content: ConferenceContent }))
export const ConferenceRevised = defineEvent('ConferenceRevised', { audience: 'PUBLIC' }, z.object({ conferenceId, content: ConferenceContent }))
export const ConferenceAnnounced = defineEvent('ConferenceAnnounced', { audience: 'PUBLIC' }, z.object({ conferenceId }))
/** Host's own weights of facets, whole: what is left out weighs what is published. */
export const MatchingWeightsChanged = defineEvent('MatchingWeightsChanged', { audience: 'PUBLIC' }, z.object({ conferenceId, weights: FacetWeights }))
export const BoardOpened = defineEvent('BoardOpened', { audience: 'PUBLIC' }, z.object({ conferenceId }))
export const BoardClosed = defineEvent('BoardClosed', { audience: 'PUBLIC' }, z.object({ conferenceId }))
export const ConferenceArchived = defineEvent('ConferenceArchived', { audience: 'PUBLIC' }, z.object({ conferenceId }))

export const conferenceEvents = [ConferenceDrafted, ConferenceRevised, ConferenceAnnounced, MatchingWeightsChanged, BoardOpened, BoardClosed, ConferenceArchived] as const
export type ConferenceEvent = EventOf<(typeof conferenceEvents)[number]>

const registrationId = RegistrationId
export const RegisteredForConference = defineEvent('RegisteredForConference', { audience: 'OWNER' }, z.object({ registrationId, conferenceId, organizationId: OrganizationId }))
export const RegistrationWithdrawn = defineEvent('RegistrationWithdrawn', { audience: 'OWNER' }, z.object({ registrationId }))
export const registrationEvents = [RegisteredForConference, RegistrationWithdrawn] as const
export type RegistrationEvent = EventOf<(typeof registrationEvents)[number]>
