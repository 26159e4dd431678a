import { survivorIn } from '../../schema/events/merging.ts'
import type { OrganizationEvent, RegisterCode } from '../../schema/events/organizations.ts'
import type { OrganizationKind, OrganizationSize, Role } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import type { Actor, OrganizationStatus } from '../identity/actor.ts'
import { isHostOf, type Grounds } from '../identity/rights.ts'
import { knowsOrganization, mayKnowOrganization } from '../identity/visibility.ts'
import { refuse } from '../commands/refusal.ts'
import { handedOver, ofItself, withoutPerson, type ContactBook } from './contacts.ts'
import { withBelongings } from './merging.ts'
import type { WordsOnBehalf } from './onBehalf.ts'
import { unitsWithout, type Units } from './units.ts'

export interface Invitation {
  readonly role: Role
  /** Who sent it last. */
  readonly invitedBy: string
  /** When it was sent, each time. */
  readonly sentAt: readonly string[]
  /** Accepted or revoked: it lets nobody in any more. */
  readonly used: boolean
}
/** What it says of itself. */
export interface Said {
  readonly name: string
  readonly shortName: string | undefined
  readonly region: string | undefined
  readonly size: OrganizationSize | undefined
}
export interface Organization {
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  /** To which it returns when a suspension ends. */
  readonly statusBefore: OrganizationStatus
  readonly parkId: string | undefined
  readonly code: RegisterCode | undefined
  readonly said: Said
  /** Whether it took another name since the operator verified it. */
  readonly renamed: boolean
  readonly recommendingBodyId: string | undefined
  /** Of a park: whether what is submitted to it waits for its review. */
  readonly requiresReview: boolean
  readonly unclaimed: boolean
  readonly adopted: boolean
  /** Who asks to join, and since when. */
  readonly joinRequests: ReadonlyMap<string, string>
  /** Who asked before, and when they may ask again. */
  readonly askAgainFrom: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, Role>
  readonly contacts: ContactBook
  /** Its words on what its park did on its behalf. */
  readonly onBehalf: WordsOnBehalf
  readonly units: Units
  /** Which unit a need or offer belongs to. */
  readonly unitOf: ReadonlyMap<string, string>
  readonly invitations: ReadonlyMap<string, Invitation>
  /** The record that it was merged into; then nothing is asked of this one any longer. */
  readonly mergedInto: string | undefined
  /** What was merged into this one. */
  readonly absorbed: ReadonlySet<string>
}

export const organization: Aggregate<Organization, OrganizationEvent> = {
  category: 'organization',
  evolve(organization, event, { actor, at }) {
    if (organization === undefined) {
      if (event.type !== 'OrganizationRegistered') throw new BrokenHistory(event)
      const { kind, parkId, code, unclaimed, recommendingBodyId } = event.data
      return {
        kind, parkId, code, said: saidIn(event.data), renamed: false, recommendingBodyId, requiresReview: true, unclaimed, adopted: false, status: 'REGISTERED', statusBefore: 'REGISTERED',
        joinRequests: new Map(), askAgainFrom: new Map(), members: new Map(), contacts: new Map(), onBehalf: new Map(), units: new Map(), unitOf: new Map(), invitations: new Map(), mergedInto: undefined, absorbed: new Set(),
      }
    }
    const { status, members, invitations, joinRequests, askAgainFrom, contacts, onBehalf, units, unitOf } = organization
    switch (event.type) {
      case 'OrganizationRegistered': throw new BrokenHistory(event)
      case 'OrganizationVerified': return { ...organization, status: 'VERIFIED', code: event.data.code ?? organization.code, renamed: false }
      case 'OrganizationRejected': return { ...organization, status: 'REJECTED' }
      case 'OrganizationSuspended': return { ...organization, status: 'SUSPENDED', statusBefore: status }
      case 'OrganizationReinstated': return { ...organization, status: organization.statusBefore }
      // Another park never vouched for who is there by now.
      case 'OrganizationPlaced': return { ...organization, parkId: event.data.parkId, adopted: false }
      case 'OrganizationRevised': return { ...organization, said: saidIn(event.data), renamed: organization.renamed || (isVerified(organization) && event.data.name !== organization.said.name) }
      case 'RecommendingBodyNamed': return { ...organization, recommendingBodyId: event.data.recommendingBodyId }
      case 'ReviewRequirementChanged': return { ...organization, requiresReview: event.data.required }
      case 'JoinRequested': return { ...organization, joinRequests: withKey(joinRequests, event.data.personId, at) }
      case 'JoinRequestWithdrawn':
      case 'JoinRequestDeclined': {
        const { personId } = event.data
        const from = new Date(Date.parse(at) + pauseAfter[event.type]).toISOString()
        return { ...organization, joinRequests: without(joinRequests, personId), askAgainFrom: withKey(askAgainFrom, personId, from) }
      }
      case 'MemberInvited': return { ...organization, invitations: withKey(invitations, event.data.invitationId, { role: event.data.role, invitedBy: actor.id, sentAt: [at], used: false }) }
      case 'InvitationResent': {
        const invitation = invitations.get(event.data.invitationId)
        if (invitation === undefined) throw new BrokenHistory(event)
        return { ...organization, invitations: withKey(invitations, event.data.invitationId, { ...invitation, invitedBy: actor.id, sentAt: [...invitation.sentAt, at] }) }
      }
      case 'InvitationRevoked': {
        const invitation = invitations.get(event.data.invitationId)
        if (invitation === undefined) throw new BrokenHistory(event)
        return { ...organization, invitations: withKey(invitations, event.data.invitationId, { ...invitation, used: true }) }
      }
      case 'MemberJoined': {
        const { personId, role, invitationId } = event.data
        const invitation = invitationId === undefined ? undefined : invitations.get(invitationId)
        return {
          ...organization,
          unclaimed: false,
          adopted: organization.adopted || organization.unclaimed,
          joinRequests: without(joinRequests, personId),
          members: withKey(members, personId, role),
          invitations: invitationId === undefined || invitation === undefined ? invitations : withKey(invitations, invitationId, { ...invitation, used: true }),
        }
      }
      case 'MemberRoleChanged': return { ...organization, members: withKey(members, event.data.personId, event.data.role) }
      case 'MemberLeft': return { ...organization, members: without(members, event.data.personId), contacts: withoutPerson(contacts, event.data.personId), units: unitsWithout(units, event.data.personId) }
      case 'ContactNamed': return { ...organization, contacts: withKey(contacts, event.data.thingId ?? ofItself, { contactId: event.data.contactId, deputyId: event.data.deputyId }) }
      case 'ContactsHandedOver': return { ...organization, contacts: handedOver(contacts, event.data.fromId, event.data.toId, event.data.thingId) }
      case 'OnBehalfConfirmed': return { ...organization, onBehalf: withKey(onBehalf, event.data.thingId, { acts: event.data.acts, reason: undefined }) }
      case 'OnBehalfContested': return { ...organization, onBehalf: withKey(onBehalf, event.data.thingId, { acts: event.data.acts, reason: event.data.reason }) }
      case 'UnitAdded':
      case 'UnitRevised': {
        const { organizationId: _, unitId, ...content } = event.data
        return { ...organization, units: withKey(units, unitId, content) }
      }
      case 'UnitRemoved': {
        const { unitId } = event.data
        return { ...organization, units: without(units, unitId), unitOf: new Map([...unitOf].filter(([, assigned]) => assigned !== unitId)) }
      }
      case 'UnitAssigned': {
        const { thingId, unitId } = event.data
        return { ...organization, unitOf: unitId === undefined ? without(unitOf, thingId) : withKey(unitOf, thingId, unitId) }
      }
      case 'OrganizationMerged': return { ...organization, mergedInto: event.data.intoOrganizationId, members: new Map(), joinRequests: new Map() }
      case 'OrganizationAbsorbed': return { ...withBelongings(organization, event.data.belongings), absorbed: new Set([...organization.absorbed, event.data.absorbedId]) }
      default: return impossible(event)
    }
  },
  ended: ({ mergedInto }) => (mergedInto === undefined ? undefined : refuse('ORGANIZATION_MERGED')),
  knownTo: (actor, { kind, status, parkId, unclaimed, adopted, members, mergedInto }, id, facts) =>
    mergedInto !== undefined ? knowsOrganization(actor, survivorIn(mergedInto, facts.survivors()), facts) : members.has(actor.id) || mayKnowOrganization(actor, id, { kind, status, parkId, unclaimed, adopted }, facts),
}

const saidIn = ({ name, shortName, region, size }: { readonly name: string } & Partial<Said>): Said => ({ name, shortName, region, size })
const isVerified = ({ status, statusBefore }: Organization): boolean => (status === 'SUSPENDED' ? statusBefore : status) === 'VERIFIED'

const day = 24 * 3_600_000
/** How long who asked to join waits before asking again. */
const pauseAfter = { JoinRequestWithdrawn: day, JoinRequestDeclined: 30 * day } as const

const withKey = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> => new Map([...map, [key, value]])
const without = <Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> => new Map([...map].filter(([held]) => held !== key))

/** Rights in an organisation come from its own stream, so that a removed owner can't act however late the node is. */
export const asOwnerOf = (actor: Actor, { members, status }: Pick<Organization, 'members' | 'status'>, id: string): Grounds =>
  members.get(actor.id) === 'OWNER' && status !== 'SUSPENDED' && status !== 'REJECTED' ? [{ as: 'MEMBER', actingFor: id }] : []

/** For what its owners and editors do. */
export const asEditorOf = (actor: Actor, { members, status }: Pick<Organization, 'members' | 'status'>, id: string): Grounds => {
  const role = members.get(actor.id)
  return (role === 'OWNER' || role === 'EDITOR') && status !== 'SUSPENDED' && status !== 'REJECTED' ? [{ as: 'MEMBER', actingFor: id }] : []
}

/** For what its owners do, or its park on their behalf. */
export const asOwnerOrPark = (actor: Actor, organization: Organization, id: string): Grounds => {
  const owner = asOwnerOf(actor, organization, id)
  const stands = organization.status === 'REGISTERED' || organization.status === 'VERIFIED'
  return owner.length > 0 || !stands || !isHostOf(actor, organization.parkId) ? owner : [{ as: 'PARK', actingFor: id }]
}

/** Whether it would be left without an owner if this person were one no longer. */
export const isLastOwner = ({ members }: Organization, personId: string): boolean =>
  members.get(personId) === 'OWNER' && [...members.values()].filter((role) => role === 'OWNER').length === 1
