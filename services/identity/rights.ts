import type { Role } from '../../schema/events/vocabulary.ts'
import type { SightFacts } from '../facts.ts'
import type { Actor, Viewer } from './actor.ts'

/**
 * The words in which commands say who may do what: relations between an actor and a thing, never flags.
 * Absence grants nothing.
 */

/** In whose name something is permitted, and on what ground. */
export interface Permission {
  readonly as: 'MEMBER' | 'RESEARCHER' | 'PARK' | 'OPERATOR' | 'PROCESS' | 'PERSON' | 'IMPORT'
  /** The organisation in whose name it is done; none for an operator, a process, or a person for themselves. */
  readonly actingFor?: string
}
/** Every ground on which something is permitted; none, and it is forbidden. */
export type Grounds = readonly Permission[]

/** Any role gives sight; in a suspended or rejected organisation nothing more. */
export const belongsTo = (viewer: Viewer, organizationId: string | undefined): boolean =>
  organizationId !== undefined && viewer.memberships.has(organizationId)

const acts = (viewer: Viewer, organizationId: string, ...roles: readonly Role[]): boolean => {
  const membership = viewer.memberships.get(organizationId)
  return membership !== undefined && roles.includes(membership.role) && (membership.status === 'REGISTERED' || membership.status === 'VERIFIED')
}

/** For what an organisation's own people do. */
export const asEditor = (actor: Actor, organizationId: string): Grounds =>
  acts(actor, organizationId, 'OWNER', 'EDITOR') ? [{ as: 'MEMBER', actingFor: organizationId }] : []

/** A host is an owner or editor of a verified park. */
export const isHostOf = (viewer: Viewer, parkId: string | undefined): boolean => {
  const membership = parkId === undefined ? undefined : viewer.memberships.get(parkId)
  return membership !== undefined && membership.kind === 'PARK' && membership.status === 'VERIFIED' && membership.role !== 'VIEWER'
}

/** For what a park does in its own name: reviewing, its conferences. */
export const asHost = (actor: Actor, parkId: string | undefined): Grounds =>
  parkId !== undefined && isHostOf(actor, parkId) ? [{ as: 'MEMBER', actingFor: parkId }] : []

/** For what an organisation does: by its own people, or by its park on behalf, which then names its basis. */
export function asEditorOrPark(actor: Actor, organizationId: string, facts: SightFacts): Grounds {
  const member = asEditor(actor, organizationId)
  if (member.length > 0) return member
  const organization = facts.organization(organizationId)
  const standing = organization?.status === 'REGISTERED' || organization?.status === 'VERIFIED'
  return standing && isHostOf(actor, organization.parkId) ? [{ as: 'PARK', actingFor: organizationId }] : []
}

/** For what a researcher does with the one need or offer that its organisation entrusted to them. */
export const asResearcher = (actor: Actor, thingId: string, organizationId: string): Grounds =>
  actor.engagements.get(thingId) === 'RESEARCHER' ? [{ as: 'RESEARCHER', actingFor: organizationId }] : []

/** Whether something of this organisation is entrusted to them. */
export const isResearcherOf = (viewer: Viewer, organizationId: string, facts: SightFacts): boolean =>
  [...viewer.engagements].some(([thingId, as]) => as === 'RESEARCHER' && facts.thing(thingId)?.organizationId === organizationId)

export const asOperator = (actor: Actor): Grounds => (actor.operator ? [{ as: 'OPERATOR' }] : [])
export const asProcess = (actor: Actor): Grounds => (actor.kind === 'PROCESS' ? [{ as: 'PROCESS' }] : [])
/** For what whoever signed in does for themselves. */
export const asPerson = (actor: Actor): Grounds => (actor.kind === 'PERSON' ? [{ as: 'PERSON' }] : [])
/** For what the import of this machine does before there is anybody to do it for. */
export const asImport = (actor: Actor): Grounds => (actor.kind === 'IMPORT' ? [{ as: 'IMPORT' }] : [])
