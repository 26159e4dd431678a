import type { OrganizationEvent, RegisterCode } from '../../schema/events/organizations.ts'
import type { OrganizationKind, Role } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import type { Actor, OrganizationStatus } from '../identity/actor.ts'
import type { Grounds } from '../identity/rights.ts'
import { mayKnowOrganization } from '../identity/visibility.ts'

export interface Invitation {
  readonly role: Role
  readonly invitedBy: string
  readonly used: boolean
}
export interface Organization {
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  /** To which it returns when a suspension ends. */
  readonly statusBefore: OrganizationStatus
  readonly parkId: string | undefined
  readonly code: RegisterCode | undefined
  readonly unclaimed: boolean
  readonly members: ReadonlyMap<string, Role>
  readonly invitations: ReadonlyMap<string, Invitation>
}

export const organization: Aggregate<Organization, OrganizationEvent> = {
  category: 'organization',
  evolve(organization, event, { actor }) {
    if (organization === undefined) {
      if (event.type !== 'OrganizationRegistered') throw new BrokenHistory(event)
      const { kind, parkId, code, unclaimed } = event.data
      return { kind, parkId, code, unclaimed, status: 'REGISTERED', statusBefore: 'REGISTERED', members: new Map(), invitations: new Map() }
    }
    const { status, members, invitations } = organization
    switch (event.type) {
      case 'OrganizationRegistered': throw new BrokenHistory(event)
      case 'OrganizationVerified': return { ...organization, status: 'VERIFIED', code: event.data.code ?? organization.code }
      case 'OrganizationRejected': return { ...organization, status: 'REJECTED' }
      case 'OrganizationSuspended': return { ...organization, status: 'SUSPENDED', statusBefore: status }
      case 'OrganizationReinstated': return { ...organization, status: organization.statusBefore }
      case 'OrganizationPlaced': return { ...organization, parkId: event.data.parkId }
      case 'MemberInvited': return { ...organization, invitations: withKey(invitations, event.data.invitationId, { role: event.data.role, invitedBy: actor.id, used: false }) }
      case 'MemberJoined': {
        const { personId, role, invitationId } = event.data
        const invitation = invitationId === undefined ? undefined : invitations.get(invitationId)
        return {
          ...organization,
          unclaimed: false,
          members: withKey(members, personId, role),
          invitations: invitationId === undefined || invitation === undefined ? invitations : withKey(invitations, invitationId, { ...invitation, used: true }),
        }
      }
      case 'MemberRoleChanged': return { ...organization, members: withKey(members, event.data.personId, event.data.role) }
      case 'MemberLeft': return { ...organization, members: new Map([...members].filter(([personId]) => personId !== event.data.personId)) }
      default: return impossible(event)
    }
  },
  knownTo: (actor, { kind, status, parkId, unclaimed, members }, id, facts) =>
    members.has(actor.id) || mayKnowOrganization(actor, id, { kind, status, parkId, unclaimed }, facts),
}

const withKey = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> => new Map([...map, [key, value]])

/** Rights in an organisation come from its own stream, so that a removed owner can't act however late the node is. */
export const asOwnerOf = (actor: Actor, { members, status }: Organization, id: string): Grounds =>
  members.get(actor.id) === 'OWNER' && status !== 'SUSPENDED' && status !== 'REJECTED' ? [{ as: 'MEMBER', actingFor: id }] : []

/** Whether it would be left without an owner if this person were one no longer. */
export const isLastOwner = ({ members }: Organization, personId: string): boolean =>
  members.get(personId) === 'OWNER' && [...members.values()].filter((role) => role === 'OWNER').length === 1
