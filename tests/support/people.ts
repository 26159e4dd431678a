import { v5 } from 'uuid'
import { AttachmentId, ConferenceId, DelegationId, DetailId, EntryId, ExpertId, MatchId, NeedId, OfferId, OrganizationId, PersonId, RegistrationId } from '../../schema/events/ids.ts'
import type { OrganizationKind, Role } from '../../schema/events/vocabulary.ts'
import type { Actor, Engagement, Membership, OrganizationStatus } from '../../services/identity/actor.ts'

/** The same id for the same words, so that tests can speak of `organizationId('Haiyun Marine')`. */
const idOf = (words: string): string => v5(words, '3d0c5d4e-6a46-4a0b-9d61-4c2f1b1f8a77')
export const personId = (name: string) => PersonId.parse(idOf(`person/${name}`))
export const organizationId = (name: string) => OrganizationId.parse(idOf(`organization/${name}`))
export const needId = (title: string) => NeedId.parse(idOf(`need/${title}`))
export const offerId = (title: string) => OfferId.parse(idOf(`offer/${title}`))
export const expertId = (words: string) => ExpertId.parse(idOf(`expert/${words}`))
export const delegationId = (words: string) => DelegationId.parse(idOf(`delegation/${words}`))
export const conferenceId = (title: string) => ConferenceId.parse(idOf(`conference/${title}`))
export const registrationId = (words: string) => RegistrationId.parse(idOf(`registration/${words}`))
export const entryId = (words: string) => EntryId.parse(idOf(`entry/${words}`))
export const matchId = (words: string) => MatchId.parse(idOf(`match/${words}`))

export const attachmentId = (title: string) => AttachmentId.parse(idOf(`attachment/${title}`))
export const detailId = (title: string) => DetailId.parse(idOf(`detail/${title}`))

export const member = (role: Role, { status = 'VERIFIED', kind = 'ENTERPRISE' }: { status?: OrganizationStatus; kind?: OrganizationKind } = {}): Membership => ({ role, status, kind })

/** Somebody with the given memberships: `person('Li Na', [organizationId('Haiyun Marine'), member('EDITOR')])`. */
export const person = (name: string, ...memberships: readonly (readonly [OrganizationId, Membership])[]): Actor => ({
  kind: 'PERSON', id: personId(name), memberships: new Map(memberships), engagements: new Map(), operator: false,
})
/** The same person, let in on one need or offer. */
export const engaged = (actor: Actor, as: Engagement, thingId: string): Actor => ({ ...actor, engagements: new Map([...actor.engagements, [thingId, as]]) })
export const host = (name: string, parkId: OrganizationId, role: Role = 'EDITOR'): Actor => person(name, [parkId, member(role, { kind: 'PARK' })])
export const operator: Actor = { ...person('operator'), operator: true }
export const stranger: Actor = person('stranger')
