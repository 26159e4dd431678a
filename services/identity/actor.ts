import type { OrganizationKind, Role } from '../../schema/events/vocabulary.ts'

export const organizationStatuses = { options: ['REGISTERED', 'VERIFIED', 'REJECTED', 'SUSPENDED'] } as const
export type OrganizationStatus = (typeof organizationStatuses.options)[number]

export interface Membership {
  readonly role: Role
  readonly status: OrganizationStatus
  readonly kind: OrganizationKind
}

/** As what somebody was let in on one need or offer: asked for an opinion on it, or entrusted with it by its organisation. */
export const engagements = { options: ['EXPERT', 'RESEARCHER'] } as const
export type Engagement = (typeof engagements.options)[number]

/**
 * Who acts: a person, a process of the hub, or its import. Read from the read models for every request, never kept;
 * a name or an address is never part of it.
 */
export interface Actor {
  readonly kind: 'PERSON' | 'PROCESS' | 'IMPORT'
  readonly id: string
  readonly memberships: ReadonlyMap<string, Membership>
  /** By the id of the need or offer. */
  readonly engagements: ReadonlyMap<string, Engagement>
  readonly operator: boolean
}

/** Whoever looks without having signed in. */
export const visitor: Viewer = { memberships: new Map(), engagements: new Map(), operator: false }

/** The part of an actor that decides what may be seen. */
export type Viewer = Pick<Actor, 'memberships' | 'engagements' | 'operator'>

export const processActor = (name: string): Actor => ({ kind: 'PROCESS', id: `process/${name}`, memberships: new Map(), engagements: new Map(), operator: false })
