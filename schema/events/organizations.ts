import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { InvitationId, OrganizationId, PersonId, ThingId, UnitId } from './ids.ts'
import { text } from './values.ts'
import { OrganizationKind, OrganizationSize, Role, TechnologyField } from './vocabulary.ts'

/** The number by which a register knows an organisation: GB 32100-2015, ror.org, ISO 17442. */
export const RegisterCode = z.object({ scheme: z.enum(['USCC', 'ROR', 'LEI']), value: z.string().max(20) })
export type RegisterCode = z.infer<typeof RegisterCode>

const organizationId = OrganizationId

export const OrganizationRegistered = defineEvent('OrganizationRegistered', { audience: 'PUBLIC' }, z.object({
  organizationId,
  kind: OrganizationKind,
  name: text(200),
  shortName: text(20).optional(),
  /** The responsible park 归口园区; a park is its own. */
  parkId: OrganizationId.optional(),
  code: RegisterCode.optional(),
  /** District code by GB/T 2260, or a country by ISO 3166-1. */
  region: z.string().optional(),
  size: OrganizationSize.optional(),
  /** Which recommended it 推荐单位. */
  recommendingBodyId: OrganizationId.optional(),
  /** Entered by its park or an import; its people have not come yet. */
  unclaimed: z.boolean(),
}))
export const OrganizationVerified = defineEvent('OrganizationVerified', { audience: 'PUBLIC' }, z.object({ organizationId, code: RegisterCode.optional() }))
export const OrganizationRejected = defineEvent('OrganizationRejected', { audience: 'OWNER' }, z.object({ organizationId, reason: text(2_000) }))
export const OrganizationSuspended = defineEvent('OrganizationSuspended', { audience: 'OWNER' }, z.object({ organizationId, reason: text(2_000) }))
export const OrganizationReinstated = defineEvent('OrganizationReinstated', { audience: 'OWNER' }, z.object({ organizationId }))
export const OrganizationPlaced = defineEvent('OrganizationPlaced', { audience: 'PUBLIC' }, z.object({ organizationId, parkId: OrganizationId }))
/** All that is said of it, anew; what is absent is said no more. */
export const OrganizationRevised = defineEvent('OrganizationRevised', { audience: 'PUBLIC' }, z.object({
  organizationId, name: text(200), shortName: text(20).optional(), region: z.string().optional(), size: OrganizationSize.optional(),
}))
/** Absent: none does any longer. */
export const RecommendingBodyNamed = defineEvent('RecommendingBodyNamed', { audience: 'PUBLIC' }, z.object({ organizationId, recommendingBodyId: OrganizationId.optional() }))
/** Whether what is submitted to a park waits for its review. */
export const ReviewRequirementChanged = defineEvent('ReviewRequirementChanged', { audience: 'PUBLIC' }, z.object({ organizationId, required: z.boolean() }))
/** Who asks is told to nobody but those who decide. */
export const JoinRequested = defineEvent('JoinRequested', { audience: 'HOST' }, z.object({ organizationId, personId: PersonId }))
export const JoinRequestWithdrawn = defineEvent('JoinRequestWithdrawn', { audience: 'HOST' }, z.object({ organizationId, personId: PersonId }))
export const JoinRequestDeclined = defineEvent('JoinRequestDeclined', { audience: 'HOST' }, z.object({ organizationId, personId: PersonId }))
export const MemberInvited = defineEvent('MemberInvited', { audience: 'OWNER' }, z.object({ organizationId, invitationId: InvitationId, role: Role }))
/** Sent once more, with another link, by whoever answers for it from then on. */
export const InvitationResent = defineEvent('InvitationResent', { audience: 'OWNER' }, z.object({ organizationId, invitationId: InvitationId }))
export const InvitationRevoked = defineEvent('InvitationRevoked', { audience: 'OWNER' }, z.object({ organizationId, invitationId: InvitationId }))
export const MemberJoined = defineEvent('MemberJoined', { audience: 'OWNER' }, z.object({ organizationId, personId: PersonId, role: Role, invitationId: InvitationId.optional() }))
export const MemberRoleChanged = defineEvent('MemberRoleChanged', { audience: 'OWNER' }, z.object({ organizationId, personId: PersonId, role: Role }))
export const MemberLeft = defineEvent('MemberLeft', { audience: 'OWNER' }, z.object({ organizationId, personId: PersonId }))

/** Contact 对接联系人 and deputy of a need or offer, or, where none is named, of the organisation. */
export const ContactNamed = defineEvent('ContactNamed', { audience: 'OWNER' }, z.object({
  organizationId, thingId: ThingId.optional(), contactId: PersonId, deputyId: PersonId.optional(),
}))
/** What one was contact or deputy of, another is: of one thing, or of all. */
export const ContactsHandedOver = defineEvent('ContactsHandedOver', { audience: 'OWNER' }, z.object({
  organizationId, fromId: PersonId, toId: PersonId, thingId: ThingId.optional(),
}))

/** Its word on what its park did on its behalf with something: on the first so many acts, counted in their order. */
export const OnBehalfConfirmed = defineEvent('OnBehalfConfirmed', { audience: 'OWNER' }, z.object({ organizationId, thingId: ThingId, acts: z.int().positive() }))
export const OnBehalfContested = defineEvent('OnBehalfContested', { audience: 'OWNER' }, z.object({
  organizationId, thingId: ThingId, acts: z.int().positive(), reason: text(2_000),
}))

/** All that is said of a unit 院系/团队, anew at each revision: what it works on, and whom of its organisation's members it has; who keeps its entries in order is its keeper. */
export const UnitContent = z.object({
  name: text(200), fields: z.array(TechnologyField).max(10).optional(), headId: PersonId.optional(), keeperId: PersonId.optional(), memberIds: z.array(PersonId).max(200).optional(),
})
export type UnitContent = z.infer<typeof UnitContent>
export const UnitAdded = defineEvent('UnitAdded', { audience: 'OWNER' }, z.object({ organizationId, unitId: UnitId, ...UnitContent.shape }))
export const UnitRevised = defineEvent('UnitRevised', { audience: 'OWNER' }, z.object({ organizationId, unitId: UnitId, ...UnitContent.shape }))
/** What was its is its organisation's. */
export const UnitRemoved = defineEvent('UnitRemoved', { audience: 'OWNER' }, z.object({ organizationId, unitId: UnitId }))
/** Absent: a need or offer is no unit's any longer. */
export const UnitAssigned = defineEvent('UnitAssigned', { audience: 'OWNER' }, z.object({ organizationId, thingId: ThingId, unitId: UnitId.optional() }))

/** All that goes along with a record that is merged into another 合并: who belonged to it, its contacts and units, and the code that it had claimed. */
export const MergedBelongings = z.object({
  members: z.array(z.object({ personId: PersonId, role: Role })),
  contacts: z.array(z.object({ thingId: ThingId.optional(), contactId: PersonId, deputyId: PersonId.optional() })),
  units: z.array(z.object({ unitId: UnitId, ...UnitContent.shape })),
  unitOf: z.array(z.object({ thingId: ThingId, unitId: UnitId })),
  code: RegisterCode.optional(),
})
export type MergedBelongings = z.infer<typeof MergedBelongings>
/** This record is another one's from now on: whatever names it means that one. Nothing follows it in its stream. */
export const OrganizationMerged = defineEvent('OrganizationMerged', { audience: 'OWNER' }, z.object({
  organizationId, intoOrganizationId: OrganizationId, belongings: MergedBelongings,
}))
/** What belonged to a record that was merged into this one belongs to it. */
export const OrganizationAbsorbed = defineEvent('OrganizationAbsorbed', { audience: 'OWNER' }, z.object({
  organizationId, absorbedId: OrganizationId, belongings: MergedBelongings,
}))

export const organizationEvents = [
  OrganizationRegistered, OrganizationVerified, OrganizationRejected, OrganizationSuspended, OrganizationReinstated, OrganizationPlaced, OrganizationRevised, RecommendingBodyNamed, ReviewRequirementChanged,
  JoinRequested, JoinRequestWithdrawn, JoinRequestDeclined, MemberInvited, InvitationResent, InvitationRevoked, MemberJoined, MemberRoleChanged, MemberLeft, ContactNamed, ContactsHandedOver,
  OnBehalfConfirmed, OnBehalfContested, UnitAdded, UnitRevised, UnitRemoved, UnitAssigned, OrganizationMerged, OrganizationAbsorbed,
] as const
export type OrganizationEvent = EventOf<(typeof organizationEvents)[number]>

/** A code belongs to one organisation at a time; each code has a stream of its own. */
export const CreditCodeClaimed = defineEvent('CreditCodeClaimed', { audience: 'HOST' }, z.object({ organizationId }))
export const CreditCodeReleased = defineEvent('CreditCodeReleased', { audience: 'HOST' }, z.object({ organizationId }))
export const codeEvents = [CreditCodeClaimed, CreditCodeReleased] as const
export type CodeEvent = EventOf<(typeof codeEvents)[number]>

/** Merges stand in one stream, so that no record is merged into one that is being merged itself. */
export const MergeClaimed = defineEvent('MergeClaimed', { audience: 'HOST' }, z.object({ mergingId: OrganizationId, intoOrganizationId: OrganizationId }))
export const mergeEvents = [MergeClaimed] as const
export type MergeEvent = EventOf<(typeof mergeEvents)[number]>
