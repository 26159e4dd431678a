import type { MatchRow } from '../../projections/matchRows.ts'
import type { Rows } from '../../projections/rows.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { otherSide } from '../identity/matchSight.ts'
import type { NotificationKind } from './kinds.ts'

/** That something concerns people. */
export interface Concern {
  readonly kind: NotificationKind
  /** What it leads to. */
  readonly thingId: string
  /** In whose name they are told; what operators are told, is told about it. */
  readonly organizationId: string
  readonly to:
    /** Those who are named for a need or offer; where nobody is, the editors of its organisation. */
    | { readonly people: 'CONTACTS'; readonly thingId: string }
    | { readonly people: 'EDITORS'; readonly but?: string }
    | { readonly people: 'OWNERS' | 'MEMBERS' | 'OPERATORS' }
    | { readonly people: 'PERSON'; readonly personId: string }
}

export const toPerson = (kind: NotificationKind, thingId: string, organizationId: string, personId: string): Concern =>
  ({ kind, thingId, organizationId, to: { people: 'PERSON', personId } })
export const toHosts = (kind: NotificationKind, thingId: string, parkId: string): Concern => ({ kind, thingId, organizationId: parkId, to: { people: 'EDITORS' } })
export const toEditors = (kind: NotificationKind, organizationId: string, but?: string): readonly Concern[] =>
  [{ kind, thingId: organizationId, organizationId, to: { people: 'EDITORS', ...(but === undefined ? {} : { but }) } }]
export const toOperators = (kind: NotificationKind, organizationId: string): readonly Concern[] =>
  [{ kind, thingId: organizationId, organizationId, to: { people: 'OPERATORS' } }]

/** To those to whom one turns about a need or offer. */
export function toOwner(kind: NotificationKind, thingId: string, rows: Rows): readonly Concern[] {
  const thing = rows.things.need(thingId) ?? rows.things.offer(thingId)
  return thing === undefined ? [] : [{ kind, thingId, organizationId: thing.facts.organizationId, to: { people: 'CONTACTS', thingId } }]
}

export function toSide(kind: NotificationKind, match: MatchRow | undefined, side: Side): readonly Concern[] {
  if (match === undefined) return []
  const { needId, offerId, facts } = match
  return side === 'NEED'
    ? [{ kind, thingId: match.id, organizationId: facts.needOrganizationId, to: { people: 'CONTACTS', thingId: needId } }]
    : [{ kind, thingId: match.id, organizationId: facts.offerOrganizationId, to: { people: 'CONTACTS', thingId: offerId } }]
}
export const toSides = (kind: NotificationKind, matchId: string, rows: Rows): readonly Concern[] =>
  Side.options.flatMap((side) => toSide(kind, rows.matches.match(matchId), side))
export const toOtherSide = (kind: NotificationKind, matchId: string, by: Side, rows: Rows): readonly Concern[] =>
  toSide(kind, rows.matches.match(matchId), otherSide(by))

/** The parks of the conferences that a match came through. */
export const parksOf = (match: MatchRow | undefined, rows: Rows): readonly string[] =>
  [...new Set([...match?.facts.conferenceIds ?? []].map((id) => rows.conferences.conference(id)?.facts.parkId).filter((id) => id !== undefined))]

/** Its owners; where it has none, whoever stands in. */
export function toJoinDeciders(organizationId: string, rows: Rows): readonly Concern[] {
  const kind = 'JOIN_REQUESTED'
  const owned = rows.organizations.members(organizationId).some(({ role }) => role === 'OWNER')
  if (owned) return [{ kind, thingId: organizationId, organizationId, to: { people: 'OWNERS' } }]
  const parkId = rows.organizations.organization(organizationId)?.facts.parkId
  return parkId === undefined || parkId === organizationId ? toOperators(kind, organizationId) : [toHosts(kind, organizationId, parkId)]
}

export const toContact = (organizationId: string, personId: string, thingId: string = organizationId): Concern => toPerson('BECAME_CONTACT', thingId, organizationId, personId)
/** Whoever inherits several things is told of their organisation, once. */
export const toInheritors = (organizationId: string, left: string, rows: Rows): readonly Concern[] =>
  [...Map.groupBy(rows.contacts.inheritedFrom(organizationId, left), ({ contactId }) => contactId)]
    .map(([contactId, things]) => toContact(organizationId, contactId, things.length === 1 ? things[0]?.thingId : undefined))
