import type { z } from 'zod'
import type { MatchRow } from '../../projections/matchRows.ts'
import type { Inheritance } from '../../projections/contactRows.ts'
import type { Rows } from '../../projections/rows.ts'
import type { DomainEvent, EventDefinition } from '../../schema/events/event.ts'
import { SuggestionsPosted } from '../../schema/events/entries.ts'
import { InterestExpressed, MatchBecameMutual, MatchDeclined } from '../../schema/events/matches.ts'
import { NeedReviewed, NeedSubmitted } from '../../schema/events/needs.ts'
import {
  ContactNamed, ContactsHandedOver, MemberJoined, MemberLeft, OrganizationReinstated, OrganizationRejected, OrganizationSuspended, OrganizationVerified,
} from '../../schema/events/organizations.ts'
import { ContractRecorded, IntentRecorded } from '../../schema/events/outcomes.ts'
import type { ReviewVerdict, Side } from '../../schema/events/vocabulary.ts'
import { otherSide } from '../identity/matchSight.ts'
import type { NotificationKind } from './kinds.ts'

/** That an event concerns the people of an organisation. */
export interface Concern {
  readonly kind: NotificationKind
  /** What it leads to. */
  readonly thingId: string
  /** In whose name they are told. */
  readonly organizationId: string
  readonly to:
    /** Those who are named for a need or offer; where nobody is, the editors of its organisation. */
    | { readonly people: 'CONTACTS'; readonly thingId: string }
    | { readonly people: 'EDITORS' }
    | { readonly people: 'PERSON'; readonly personId: string }
}
type ConcernsOf = (event: DomainEvent, rows: Rows) => readonly Concern[]

const on = <Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>, concerns: (data: z.infer<Schema>, rows: Rows) => readonly Concern[],
): readonly [type: string, ConcernsOf] => [definition.type, (event, rows) => (definition.is(event) ? concerns(event.data, rows) : [])]

/** Which events concern whom. Whom it concerns may know less by the time they read it; that is decided then. */
const table: ReadonlyMap<string, ConcernsOf> = new Map([
  on(InterestExpressed, ({ matchId, side }, rows) => toSide('INTEREST_RECEIVED', rows.matches.match(matchId), otherSide(side))),
  on(MatchBecameMutual, ({ matchId }, rows) => (['NEED', 'OFFER'] as const).flatMap((side) => toSide('MATCH_BECAME_MUTUAL', rows.matches.match(matchId), side))),
  on(MatchDeclined, ({ matchId, side }, rows) => {
    const match = rows.matches.match(matchId)
    // Who showed no interest never hears of a no.
    return match?.facts.interests.has(otherSide(side)) === true ? toSide('MATCH_DECLINED', match, otherSide(side)) : []
  }),
  on(IntentRecorded, ({ matchId, side }, rows) => toSide('INTENT_RECORDED', rows.matches.match(matchId), otherSide(side))),
  on(ContractRecorded, ({ matchId, side }, rows) => toSide('CONTRACT_RECORDED', rows.matches.match(matchId), otherSide(side))),
  // What its park had published at once waits for nobody.
  on(NeedSubmitted, ({ needId, parkId }, rows) =>
    (rows.things.need(needId)?.facts.stage === 'PUBLISHED' ? [] : [{ kind: 'NEED_SUBMITTED', thingId: needId, organizationId: parkId, to: { people: 'EDITORS' } }])),
  on(NeedReviewed, ({ needId, verdict }, rows) => toOwner(reviewed[verdict], needId, rows.things.need(needId)?.facts.organizationId)),
  on(SuggestionsPosted, ({ thingId, picks }, rows) => {
    const thing = rows.things.need(thingId) ?? rows.things.offer(thingId)
    return picks.length === 0 ? [] : toOwner('SUGGESTIONS_POSTED', thingId, thing?.facts.organizationId)
  }),
  on(OrganizationVerified, ({ organizationId }) => toEditors('ORGANIZATION_VERIFIED', organizationId)),
  on(OrganizationRejected, ({ organizationId }) => toEditors('ORGANIZATION_REJECTED', organizationId)),
  on(OrganizationSuspended, ({ organizationId }) => toEditors('ORGANIZATION_SUSPENDED', organizationId)),
  on(OrganizationReinstated, ({ organizationId }) => toEditors('ORGANIZATION_REINSTATED', organizationId)),
  on(MemberJoined, ({ organizationId }) => toEditors('MEMBER_JOINED', organizationId)),
  on(MemberLeft, ({ organizationId, personId }, rows) => [
    ...toEditors('MEMBER_LEFT', organizationId),
    ...inheritors(rows.contacts.inheritedFrom(organizationId, personId)).map(({ contactId, thingId }) => toContact(organizationId, contactId, thingId)),
  ]),
  on(ContactNamed, ({ organizationId, thingId, contactId }) => [toContact(organizationId, contactId, thingId)]),
  on(ContactsHandedOver, ({ organizationId, thingId, toId }) => [toContact(organizationId, toId, thingId)]),
])

/** The parks of the conferences that a match came through. */
export const parksOf = (match: MatchRow | undefined, rows: Rows): readonly string[] =>
  [...new Set([...match?.facts.conferenceIds ?? []].map((id) => rows.conferences.conference(id)?.facts.parkId).filter((id) => id !== undefined))]

export const concernsOf: ConcernsOf = (event, rows) => table.get(event.type)?.(event, rows) ?? []

const reviewed: Readonly<Partial<Record<ReviewVerdict, NotificationKind>>> = { READY: 'NEED_FOUND_READY', REFINE: 'NEED_TO_REFINE', REJECTED: 'NEED_REJECTED' }

export function toSide(kind: NotificationKind, match: MatchRow | undefined, side: Side): readonly Concern[] {
  if (match === undefined) return []
  const { needId, offerId, facts } = match
  return side === 'NEED'
    ? [{ kind, thingId: match.id, organizationId: facts.needOrganizationId, to: { people: 'CONTACTS', thingId: needId } }]
    : [{ kind, thingId: match.id, organizationId: facts.offerOrganizationId, to: { people: 'CONTACTS', thingId: offerId } }]
}

export const toOwner = (kind: NotificationKind | undefined, thingId: string, organizationId: string | undefined): readonly Concern[] =>
  (kind === undefined || organizationId === undefined ? [] : [{ kind, thingId, organizationId, to: { people: 'CONTACTS', thingId } }])
const toEditors = (kind: NotificationKind, organizationId: string): readonly Concern[] => [{ kind, thingId: organizationId, organizationId, to: { people: 'EDITORS' } }]

const toContact = (organizationId: string, personId: string, thingId: string = organizationId): Concern =>
  ({ kind: 'BECAME_CONTACT', thingId, organizationId, to: { people: 'PERSON', personId } })
/** Whoever inherits several things is told of their organisation, once. */
const inheritors = (inherited: readonly Inheritance[]): readonly Inheritance[] =>
  [...Map.groupBy(inherited, ({ contactId }) => contactId)].map(([contactId, things]) => ({ contactId, thingId: things.length === 1 ? things[0]?.thingId : undefined }))
