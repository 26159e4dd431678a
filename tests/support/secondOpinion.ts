import type { z } from 'zod'
import { ConferenceDrafted, RegisteredForConference, RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import { EntryWithdrawn, NeedEntered, OfferEntered } from '../../schema/events/entries.ts'
import type { EventDefinition } from '../../schema/events/event.ts'
import { readEvent } from '../../schema/events/events.ts'
import { DeclineTakenBack, InterestExpressed, InterestTakenBack, MatchBecameMutual, MatchDeclined, MatchReopened } from '../../schema/events/matches.ts'
import { NeedDrafted, NeedPublished, NeedReopened, NeedReviewed, NeedRevised, NeedSubmitted, NeedWithdrawn } from '../../schema/events/needs.ts'
import { OfferDrafted, OfferPublished, OfferReopened, OfferRevised, OfferWithdrawn } from '../../schema/events/offers.ts'
import {
  MemberJoined, MemberLeft, OrganizationPlaced, OrganizationRegistered, OrganizationReinstated, OrganizationRejected, OrganizationSuspended, OrganizationVerified,
} from '../../schema/events/organizations.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'

/**
 * Who may know what, told a second time: from the events alone, without rows and without the code that decides it, in the words of the domain.
 * Where the two differ, one of them is wrong.
 */

interface Organization {
  readonly isPark: boolean
  readonly people: Set<string>
  status: 'REGISTERED' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED'
  statusBefore: 'REGISTERED' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED'
  parkId: string | undefined
  unclaimed: boolean
}
interface Content {
  readonly visibility: string
  readonly anonymous: boolean
  readonly hiddenFrom?: readonly string[] | undefined
}
interface Thing {
  readonly owner: string
  readonly enteredBy: string | undefined
  submittedTo: string | undefined
  stage: 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'CLOSED'
  wasPublished: boolean
  content: Content
}
/** What the two sides of a pair said, as it stands. */
interface Pair {
  readonly things: Readonly<Record<Side, string>>
  readonly owners: Readonly<Record<Side, string>>
  readonly interested: Set<Side>
  readonly declined: Set<Side>
  mutual: boolean
}
/** Somebody who looks: a person, or whoever has not signed in. */
export type Somebody = string | undefined
export type Knowledge = 'NAMED' | 'MASKED' | undefined

/** What somebody keeps in mind who reads the log up to some point. */
export class Past {
  readonly organizations = new Map<string, Organization>()
  readonly things = new Map<string, Thing>()
  /** Parks by the conferences that they hold. */
  readonly conferences = new Map<string, string>()
  readonly registrations = new Map<string, { readonly conferenceId: string; readonly organizationId: string }>()
  readonly entries = new Map<string, { readonly conferenceId: string; readonly thingId: string }>()
  readonly pairs = new Map<string, Pair>()

  static after(events: readonly StoredEvent[]): Past {
    const past = new Past()
    for (const { event } of events.map(readEvent)) for (const remember of memory) remember(past, event)
    return past
  }

  belongs(who: Somebody, organizationId: string | undefined): boolean {
    return who !== undefined && organizationId !== undefined && this.organizations.get(organizationId)?.people.has(who) === true
  }
  /** In a park that the operator verified and has not suspended. */
  serves(who: Somebody, parkId: string | undefined): boolean {
    const park = parkId === undefined ? undefined : this.organizations.get(parkId)
    return park?.isPark === true && park.status === 'VERIFIED' && this.belongs(who, parkId)
  }
  /** The verified organisations of somebody. */
  trusted(who: Somebody): readonly string[] {
    return [...this.organizations].filter(([id, { status }]) => status === 'VERIFIED' && this.belongs(who, id)).map(([id]) => id)
  }
  standsBehind(organizationId: string): boolean {
    const organization = this.organizations.get(organizationId)
    if (organization === undefined) return false
    return organization.status === 'VERIFIED' || (organization.status === 'REGISTERED' && organization.unclaimed && organization.parkId !== undefined)
  }
  isRegistered(conferenceId: string, organizationId: string): boolean {
    return [...this.registrations.values()].some((one) => one.conferenceId === conferenceId && one.organizationId === organizationId)
  }
  conferencesOf(thingId: string): readonly string[] {
    return [...this.entries.values()].filter((entry) => entry.thingId === thingId).map(({ conferenceId }) => conferenceId)
  }
}

/** Whether something of such content is meant for somebody who has no part in it. */
function isMeantFor(who: Somebody, { visibility }: Content, conferenceIds: readonly string[], now: Past): boolean {
  if (visibility === 'PUBLIC') return true
  if (visibility === 'MEMBERS') return now.trusted(who).length > 0
  return visibility === 'CONFERENCE' && conferenceIds.some((id) => now.trusted(who).some((organizationId) => now.isRegistered(id, organizationId)))
}

const sides: readonly (readonly [own: Side, other: Side])[] = [['NEED', 'OFFER'], ['OFFER', 'NEED']]
/** Whether somebody stands on the other side of something: because their side is interested, or because its owner told them that it is. */
function dealsWith(who: Somebody, thingId: string, now: Past): 'MUTUAL' | 'ONE_SIDED' | undefined {
  const pairs = [...now.pairs.values()].flatMap((pair) => sides
    .filter(([own, other]) => pair.things[own] === thingId && now.belongs(who, pair.owners[other]))
    .filter(([own, other]) => pair.interested.has(other) || (pair.interested.has(own) && !pair.declined.has(own)))
    .map(() => pair))
  return pairs.some(({ mutual }) => mutual) ? 'MUTUAL' : pairs.length > 0 ? 'ONE_SIDED' : undefined
}

const isHiddenFrom = (who: Somebody, thingId: string, { hiddenFrom = [] }: Content, now: Past): boolean =>
  hiddenFrom.some((id) => now.belongs(who, id)) && dealsWith(who, thingId, now) !== 'MUTUAL'

/** What somebody may know today of a need or an offer. */
export function knowledgeOf(who: Somebody, thingId: string, now: Past): Knowledge {
  const thing = now.things.get(thingId)
  if (thing === undefined) return undefined
  const { owner, content } = thing
  if (now.belongs(who, owner) || now.serves(who, thing.enteredBy) || now.serves(who, thing.submittedTo)) return 'NAMED'
  if (!thing.wasPublished) return undefined
  const parks = [now.organizations.get(owner)?.parkId, ...now.conferencesOf(thingId).map((id) => now.conferences.get(id))]
  if (parks.some((parkId) => now.serves(who, parkId))) return 'NAMED'
  if (isHiddenFrom(who, thingId, content, now)) return undefined
  const dealing = dealsWith(who, thingId, now)
  if (dealing !== undefined) return content.anonymous && dealing !== 'MUTUAL' ? 'MASKED' : 'NAMED'
  if (thing.stage !== 'PUBLISHED' || !now.standsBehind(owner) || !isMeantFor(who, content, now.conferencesOf(thingId), now)) return undefined
  return content.anonymous ? 'MASKED' : 'NAMED'
}

/** What somebody may know today of a row that stood on a board then: yesterday's facts under today's rights, and the stricter of both. */
export function knowledgeOfRow(who: Somebody, conferenceId: string, thingId: string, then: Past, now: Past): Knowledge {
  const [before, today] = [then.things.get(thingId), now.things.get(thingId)]
  if (before === undefined || today === undefined) return undefined
  const { owner } = before
  if (now.serves(who, now.conferences.get(conferenceId)) || now.belongs(who, owner) || now.serves(who, now.organizations.get(owner)?.parkId)) return 'NAMED'
  if (before.stage !== 'PUBLISHED' || !now.standsBehind(owner) || !now.isRegistered(conferenceId, owner)) return undefined
  for (const { content } of [before, today]) {
    if (!isMeantFor(who, content, [conferenceId], now) || isHiddenFrom(who, thingId, content, now)) return undefined
  }
  return before.content.anonymous || today.content.anonymous ? 'MASKED' : 'NAMED'
}

type Remember = (past: Past, event: { readonly type: string; readonly data: unknown }) => void
const when = <Type extends string, Schema extends z.ZodType>(definition: EventDefinition<Type, Schema>, apply: (data: z.infer<Schema>, past: Past) => unknown): Remember =>
  (past, event) => {
    if (definition.is(event)) apply(event.data, past)
  }
const changing = <Key, Value>(things: Map<Key, Value>, key: Key, change: (value: Value) => void) => {
  const value = things.get(key)
  if (value !== undefined) change(value)
}
const drafted = (id: string, owner: string, enteredBy: string | undefined, content: Content, { things }: Past) =>
  things.set(id, { owner, enteredBy, submittedTo: undefined, stage: 'DRAFT', wasPublished: false, content })
const published = (id: string, { things }: Past) => changing(things, id, (thing) => Object.assign(thing, { stage: 'PUBLISHED', wasPublished: true }))
const reopened = (id: string, { things }: Past) => changing(things, id, (thing) => Object.assign(thing, { stage: thing.wasPublished ? 'PUBLISHED' : 'DRAFT' }))
const closed = (id: string, { things }: Past) => changing(things, id, (thing) => Object.assign(thing, { stage: 'CLOSED' }))
const revised = (id: string, content: Content, { things }: Past) => changing(things, id, (thing) => Object.assign(thing, { content }))
const judged = (id: string, status: Organization['status'], { organizations }: Past) =>
  changing(organizations, id, (organization) => Object.assign(organization, { statusBefore: organization.status, status }))

/** The first word names the pair. */
function pairOf(word: z.infer<typeof InterestExpressed.schema> | z.infer<typeof MatchDeclined.schema>, { pairs }: Past): Pair {
  const known = pairs.get(word.matchId)
  if (known !== undefined) return known
  const pair: Pair = {
    things: { NEED: word.needId, OFFER: word.offerId }, owners: { NEED: word.needOrganizationId, OFFER: word.offerOrganizationId },
    interested: new Set(), declined: new Set(), mutual: false,
  }
  pairs.set(word.matchId, pair)
  return pair
}

/** What each event means for who may know what. */
const memory: readonly Remember[] = [
  when(OrganizationRegistered, ({ organizationId, kind, parkId, unclaimed }, { organizations }) =>
    organizations.set(organizationId, { isPark: kind === 'PARK', people: new Set(), status: 'REGISTERED', statusBefore: 'REGISTERED', parkId, unclaimed })),
  when(OrganizationVerified, ({ organizationId }, past) => judged(organizationId, 'VERIFIED', past)),
  when(OrganizationRejected, ({ organizationId }, past) => judged(organizationId, 'REJECTED', past)),
  when(OrganizationSuspended, ({ organizationId }, past) => judged(organizationId, 'SUSPENDED', past)),
  when(OrganizationReinstated, ({ organizationId }, { organizations }) => changing(organizations, organizationId, (it) => Object.assign(it, { status: it.statusBefore }))),
  when(OrganizationPlaced, ({ organizationId, parkId }, { organizations }) => changing(organizations, organizationId, (it) => Object.assign(it, { parkId }))),
  when(MemberJoined, ({ organizationId, personId }, { organizations }) => changing(organizations, organizationId, (it) => {
    it.people.add(personId)
    it.unclaimed = false
  })),
  when(MemberLeft, ({ organizationId, personId }, { organizations }) => changing(organizations, organizationId, ({ people }) => people.delete(personId))),
  when(NeedDrafted, ({ needId, organizationId, enteringParkId, content }, past) => drafted(needId, organizationId, enteringParkId, content, past)),
  when(NeedRevised, ({ needId, content }, past) => revised(needId, content, past)),
  when(NeedSubmitted, ({ needId, parkId }, { things }) => changing(things, needId, (thing) => Object.assign(thing, { stage: 'SUBMITTED', submittedTo: parkId }))),
  when(NeedReviewed, ({ needId }, { things }) => changing(things, needId, (thing) => Object.assign(thing, { stage: 'DRAFT' }))),
  when(NeedPublished, ({ needId }, past) => published(needId, past)),
  when(NeedWithdrawn, ({ needId }, past) => closed(needId, past)),
  when(NeedReopened, ({ needId }, past) => reopened(needId, past)),
  when(OfferDrafted, ({ offerId, organizationId, enteringParkId, content }, past) => drafted(offerId, organizationId, enteringParkId, content, past)),
  when(OfferRevised, ({ offerId, content }, past) => revised(offerId, content, past)),
  when(OfferPublished, ({ offerId }, past) => published(offerId, past)),
  when(OfferWithdrawn, ({ offerId }, past) => closed(offerId, past)),
  when(OfferReopened, ({ offerId }, past) => reopened(offerId, past)),
  when(ConferenceDrafted, ({ conferenceId, parkId }, { conferences }) => conferences.set(conferenceId, parkId)),
  when(RegisteredForConference, ({ registrationId, ...registration }, { registrations }) => registrations.set(registrationId, registration)),
  when(RegistrationWithdrawn, ({ registrationId }, { registrations }) => registrations.delete(registrationId)),
  when(NeedEntered, ({ entryId, conferenceId, needId }, { entries }) => entries.set(entryId, { conferenceId, thingId: needId })),
  when(OfferEntered, ({ entryId, conferenceId, offerId }, { entries }) => entries.set(entryId, { conferenceId, thingId: offerId })),
  when(EntryWithdrawn, ({ entryId }, { entries }) => entries.delete(entryId)),
  when(InterestExpressed, (word, past) => pairOf(word, past).interested.add(word.side)),
  when(InterestTakenBack, ({ matchId, side }, { pairs }) => changing(pairs, matchId, ({ interested }) => interested.delete(side))),
  when(MatchBecameMutual, ({ matchId }, { pairs }) => changing(pairs, matchId, (pair) => Object.assign(pair, { mutual: true }))),
  when(MatchDeclined, (word, past) => pairOf(word, past).declined.add(word.side)),
  when(DeclineTakenBack, ({ matchId, side }, { pairs }) => changing(pairs, matchId, ({ declined }) => declined.delete(side))),
  when(MatchReopened, ({ matchId, side }, { pairs }) => changing(pairs, matchId, ({ declined }) => declined.delete(side))),
]
