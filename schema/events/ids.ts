import { z } from 'zod'

/** Ids are UUIDs in lower case, everywhere: streams, API, addresses. */
const id = <Name extends string>() => z.uuid().toLowerCase().brand<Name>()

export const OrganizationId = id<'OrganizationId'>()
export type OrganizationId = z.infer<typeof OrganizationId>
export const PersonId = id<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const InvitationId = id<'InvitationId'>()
export type InvitationId = z.infer<typeof InvitationId>
export const NeedId = id<'NeedId'>()
export type NeedId = z.infer<typeof NeedId>
export const OfferId = id<'OfferId'>()
export type OfferId = z.infer<typeof OfferId>
export const ExpertId = id<'ExpertId'>()
export type ExpertId = z.infer<typeof ExpertId>
export const DelegationId = id<'DelegationId'>()
export type DelegationId = z.infer<typeof DelegationId>
/** Of a need or an offer, where the two are treated alike. */
export const ThingId = id<'ThingId'>()
export type ThingId = z.infer<typeof ThingId>
export const UnitId = id<'UnitId'>()
export type UnitId = z.infer<typeof UnitId>
export const AttachmentId = id<'AttachmentId'>()
export type AttachmentId = z.infer<typeof AttachmentId>
export const DetailId = id<'DetailId'>()
export type DetailId = z.infer<typeof DetailId>
export const DisclosureId = id<'DisclosureId'>()
export type DisclosureId = z.infer<typeof DisclosureId>
export const ConferenceId = id<'ConferenceId'>()
export type ConferenceId = z.infer<typeof ConferenceId>
export const RegistrationId = id<'RegistrationId'>()
export type RegistrationId = z.infer<typeof RegistrationId>
export const EntryId = id<'EntryId'>()
export type EntryId = z.infer<typeof EntryId>
export const MatchId = id<'MatchId'>()
export type MatchId = z.infer<typeof MatchId>
