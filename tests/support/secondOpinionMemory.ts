import type { z } from 'zod'
import { ConferenceDrafted, RegisteredForConference, RegistrationWithdrawn } from '../../schema/events/conferences.ts'
import { DelegationAccepted, DelegationEnded, ThingDelegated } from '../../schema/events/delegations.ts'
import { EntryWithdrawn, NeedEntered, OfferEntered } from '../../schema/events/entries.ts'
import type { EventDefinition } from '../../schema/events/event.ts'
import { readEvent } from '../../schema/events/events.ts'
import { ExpertAccepted, ExpertAdmitted, ExpertDismissed, ExpertInvited } from '../../schema/events/experts.ts'
import { DeclineTakenBack, InterestExpressed, InterestTakenBack, MatchBecameMutual, MatchClosed, MatchDeclined, MatchReopened } from '../../schema/events/matches.ts'
import { NeedDrafted, NeedExpired, NeedFulfilled, NeedPublished, NeedReopened, NeedReviewed, NeedRevised, NeedSubmitted, NeedWithdrawn, ReviewerAssigned } from '../../schema/events/needs.ts'
import { OperatorAppointed, OperatorDismissed, PersonErased } from '../../schema/events/people.ts'
import { OfferDrafted, OfferExpired, OfferPublished, OfferReopened, OfferRevised, OfferWithdrawn } from '../../schema/events/offers.ts'
import {
  MemberJoined, MemberLeft, MemberRoleChanged, OrganizationAbsorbed, OrganizationMerged, OrganizationPlaced, OrganizationRegistered, OrganizationReinstated, OrganizationRejected, OrganizationSuspended, OrganizationVerified,
} from '../../schema/events/organizations.ts'
import type { Role, Side } from '../../schema/events/vocabulary.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'

/** What a reader of the log keeps in mind, from the events alone, for the second opinion on who may know what. */

interface Organization {
  readonly isPark: boolean
  readonly people: Set<string>
  /** Its owners and editors. */
  readonly speakers: Set<string>
  status: 'REGISTERED' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED'
  statusBefore: 'REGISTERED' | 'VERIFIED' | 'REJECTED' | 'SUSPENDED'
  parkId: string | undefined
  unclaimed: boolean
  adopted: boolean
}
export interface Content {
  readonly visibility: string
  readonly anonymous: boolean
  readonly hiddenFrom?: readonly string[] | undefined
}
export interface Thing {
  readonly owner: string
  readonly enteredBy: string | undefined
  submittedTo: string | undefined
  /** Its owner named no park, and has none. */
  leftToOperators: boolean
  stage: 'DRAFT' | 'PUBLISHED' | 'CLOSED'
  /** Submitted, and without a verdict. */
  underReview: boolean
  /** An enquiry that no review let out yet. */
  forCounterpart: boolean
  wasPublished: boolean
  content: Content
}
/** Somebody whom a park asks about a need, or whom an organisation entrusted with a thing; `stands` while they are let in. */
interface LetIn {
  readonly thingId: string
  /** The park, or the organisation. */
  readonly by: string
  readonly entrustedBy?: string
  who: Somebody
  stands: boolean
}
/** What the two sides of a pair said, as it stands. */
interface Pair {
  readonly things: Readonly<Record<Side, string>>
  readonly owners: Readonly<Record<Side, string>>
  readonly interested: Set<Side>
  /** It closed with its need or offer, and whoever is interested after that says so anew. */
  closed: boolean
  anew: { readonly side: Side; readonly before: readonly Side[] } | undefined
  readonly declined: Set<Side>
  mutual: boolean
}
/** Somebody who looks: a person, or whoever has not signed in. */
export type Somebody = string | undefined

/** What somebody keeps in mind who reads the log up to some point. */
export class Past {
  readonly organizations = new Map<string, Organization>()
  /** Records that were found to be another one's. */
  readonly sameAs = new Map<string, string>()
  readonly things = new Map<string, Thing>()
  /** Parks by the conferences that they hold. */
  readonly conferences = new Map<string, string>()
  readonly registrations = new Map<string, { readonly conferenceId: string; readonly organizationId: string }>()
  readonly entries = new Map<string, { readonly conferenceId: string; readonly thingId: string }>()
  readonly pairs = new Map<string, Pair>()
  readonly experts = new Map<string, LetIn>()
  readonly researchers = new Map<string, LetIn>()
  readonly operators = new Set<string>()

  static after(events: readonly StoredEvent[]): Past {
    const past = new Past()
    for (const { event, metadata } of events.map(readEvent)) for (const { remember } of memory) remember(past, event, metadata.actor.id)
    return past
  }

  /** The organisation that a record stands for, however often it was merged. */
  meant(recordId: string): string {
    const other = this.sameAs.get(recordId)
    return other === undefined ? recordId : this.meant(other)
  }
  organization(recordId: string): Organization | undefined {
    return this.organizations.get(this.meant(recordId))
  }
  belongs(who: Somebody, organizationId: string | undefined): boolean {
    return who !== undefined && organizationId !== undefined && this.organization(organizationId)?.people.has(who) === true
  }
  /** In a park that the operator verified and has not suspended. */
  serves(who: Somebody, parkId: string | undefined): boolean {
    const park = parkId === undefined ? undefined : this.organizations.get(parkId)
    return park?.isPark === true && park.status === 'VERIFIED' && this.belongs(who, parkId)
  }
  /** Entrusted by somebody who may still speak for an organisation that may still act. */
  isEntrusted(who: Somebody, thingId: string): boolean {
    return [...this.researchers.values()].some((one) => {
      const organization = this.organization(one.by)
      return one.stands && one.who === who && one.thingId === thingId && organization?.speakers.has(one.entrustedBy ?? '') === true
        && (organization.status === 'VERIFIED' || organization.status === 'REGISTERED')
    })
  }
  /** Asked by a verified park that has the need under review. */
  isAsked(who: Somebody, thingId: string): boolean {
    const thing = this.things.get(thingId)
    return thing?.underReview === true && [...this.experts.values()].some((one) =>
      one.stands && one.who === who && one.thingId === thingId && one.by === thing.submittedTo && this.organizations.get(one.by)?.status === 'VERIFIED')
  }
  /** The verified organisations of somebody. */
  trusted(who: Somebody): readonly string[] {
    return [...this.organizations].filter(([id, { status }]) => status === 'VERIFIED' && this.belongs(who, id)).map(([id]) => id)
  }
  standsBehind(organizationId: string): boolean {
    const organization = this.organization(organizationId)
    if (organization === undefined) return false
    return organization.status === 'VERIFIED' || (organization.status === 'REGISTERED' && (organization.unclaimed || organization.adopted) && organization.parkId !== undefined)
  }
  isRegistered(conferenceId: string, organizationId: string): boolean {
    return [...this.registrations.values()].some((one) => one.conferenceId === conferenceId && this.meant(one.organizationId) === this.meant(organizationId))
  }
  conferencesOf(thingId: string): readonly string[] {
    return [...this.entries.values()].filter((entry) => entry.thingId === thingId).map(({ conferenceId }) => conferenceId)
  }
}

/** What one kind of event means for what a reader keeps in mind. */
export interface Memory<Reader> {
  readonly type: string
  readonly remember: (past: Reader, event: { readonly type: string; readonly data: unknown }, actorId: string) => void
}
export const when = <Type extends string, Schema extends z.ZodType, Reader = Past>(definition: EventDefinition<Type, Schema>, apply: (data: z.infer<Schema>, past: Reader, actorId: string) => unknown): Memory<Reader> => ({
  type: definition.type,
  remember(past, event, actorId) {
    if (definition.is(event)) apply(event.data, past, actorId)
  },
})
export const changing = <Key, Value>(things: Map<Key, Value>, key: Key, change: (value: Value) => void) => {
  const value = things.get(key)
  if (value !== undefined) change(value)
}
const drafted = (id: string, owner: string, enteredBy: string | undefined, content: Content, { things }: Past) =>
  things.set(id, { owner, enteredBy, submittedTo: undefined, leftToOperators: false, stage: 'DRAFT', underReview: false, forCounterpart: false, wasPublished: false, content })
const published = (id: string, { things }: Past, forCounterpart = false) =>
  changing(things, id, (thing) => Object.assign(thing, { stage: 'PUBLISHED', underReview: false, forCounterpart, wasPublished: true }))
const reopened = (id: string, { things }: Past) => changing(things, id, (thing) => Object.assign(thing, { stage: thing.wasPublished ? 'PUBLISHED' : 'DRAFT' }))
const closed = (id: string, { things }: Past) => changing(things, id, (thing) => Object.assign(thing, { stage: 'CLOSED', underReview: false }))
const revised = (id: string, content: Content, { things }: Past) => changing(things, id, (thing) => Object.assign(thing, { content }))
const judged = (id: string, status: Organization['status'], { organizations }: Past) =>
  changing(organizations, id, (organization) => Object.assign(organization, { statusBefore: organization.status, status }))

const claimedBySomebody = (it: Organization) => Object.assign(it, { unclaimed: false, adopted: it.adopted || it.unclaimed })
/** Of one organisation one registration stands for each conference: the last, or the survivor's own. */
function withdrawOthers(kept: string, past: Past) {
  const standing = past.registrations.get(kept)
  for (const [id, one] of past.registrations) {
    if (standing !== undefined && id !== kept && one.conferenceId === standing.conferenceId && past.meant(one.organizationId) === past.meant(standing.organizationId)) past.registrations.delete(id)
  }
}
function merged(recordId: string, intoId: string, past: Past) {
  const own = [...past.registrations].filter(([, { organizationId }]) => past.meant(organizationId) === past.meant(intoId)).map(([id]) => id)
  past.organizations.delete(recordId)
  past.sameAs.set(recordId, intoId)
  for (const id of own) withdrawOthers(id, past)
}
const speaks = ({ speakers }: Organization, personId: string, role: Role) => (role === 'VIEWER' ? speakers.delete(personId) : speakers.add(personId))

/** The first word names the pair. */
function pairOf(word: z.infer<typeof InterestExpressed.schema> | z.infer<typeof MatchDeclined.schema>, { pairs }: Past): Pair {
  const known = pairs.get(word.matchId)
  if (known !== undefined) return known
  const pair: Pair = {
    things: { NEED: word.needId, OFFER: word.offerId }, owners: { NEED: word.needOrganizationId, OFFER: word.offerOrganizationId },
    interested: new Set(), closed: false, anew: undefined, declined: new Set(), mutual: false,
  }
  pairs.set(word.matchId, pair)
  return pair
}

/** What each event means for who may know what. */
const memory: readonly Memory<Past>[] = [
  when(OperatorAppointed, ({ personId }, { operators }) => operators.add(personId)),
  when(OperatorDismissed, ({ personId }, { operators }) => operators.delete(personId)),
  when(PersonErased, ({ personId }, { operators }) => operators.delete(personId)),
  when(OrganizationRegistered, ({ organizationId, kind, parkId, unclaimed }, { organizations }) =>
    organizations.set(organizationId, { isPark: kind === 'PARK', people: new Set(), speakers: new Set(), status: 'REGISTERED', statusBefore: 'REGISTERED', parkId, unclaimed, adopted: false })),
  when(OrganizationVerified, ({ organizationId }, past) => judged(organizationId, 'VERIFIED', past)),
  when(OrganizationRejected, ({ organizationId }, past) => judged(organizationId, 'REJECTED', past)),
  when(OrganizationSuspended, ({ organizationId }, past) => judged(organizationId, 'SUSPENDED', past)),
  when(OrganizationReinstated, ({ organizationId }, { organizations }) => changing(organizations, organizationId, (it) => Object.assign(it, { status: it.statusBefore }))),
  when(OrganizationPlaced, ({ organizationId, parkId }, { organizations }) => changing(organizations, organizationId, (it) => Object.assign(it, { parkId, adopted: false }))),
  when(MemberJoined, ({ organizationId, personId, role }, { organizations }) => changing(organizations, organizationId, (it) => {
    it.people.add(personId)
    speaks(it, personId, role)
    claimedBySomebody(it)
  })),
  when(MemberRoleChanged, ({ organizationId, personId, role }, { organizations }) => changing(organizations, organizationId, (it) => speaks(it, personId, role))),
  when(MemberLeft, ({ organizationId, personId }, { organizations }) => changing(organizations, organizationId, (it) => {
    it.people.delete(personId)
    it.speakers.delete(personId)
  })),
  when(OrganizationMerged, ({ organizationId, intoOrganizationId }, past) => merged(organizationId, intoOrganizationId, past)),
  when(OrganizationAbsorbed, ({ organizationId, belongings }, past) => changing(past.organizations, organizationId, (it) => {
    for (const { personId, role } of belongings.members) {
      it.people.add(personId)
      if (role !== 'VIEWER') it.speakers.add(personId)
      claimedBySomebody(it)
    }
  })),
  when(NeedDrafted, ({ needId, organizationId, enteringParkId, content }, past) => drafted(needId, organizationId, enteringParkId, content, past)),
  when(NeedRevised, ({ needId, content }, past) => revised(needId, content, past)),
  when(NeedSubmitted, ({ needId, parkId }, { things }) => changing(things, needId, (thing) => Object.assign(thing, { underReview: true, submittedTo: parkId, leftToOperators: parkId === undefined }))),
  when(ReviewerAssigned, ({ needId, parkId }, { things }) => changing(things, needId, (thing) => Object.assign(thing, { submittedTo: parkId }))),
  when(NeedReviewed, ({ needId, verdict }, { things }) => changing(things, needId, (thing) => Object.assign(thing, {
    underReview: verdict === 'TRACK', stage: thing.stage === 'PUBLISHED' && !thing.forCounterpart ? 'CLOSED' : thing.stage,
  }))),
  when(NeedPublished, ({ needId, forCounterpart }, past) => published(needId, past, forCounterpart)),
  when(NeedWithdrawn, ({ needId }, past) => closed(needId, past)),
  when(NeedExpired, ({ needId }, past) => closed(needId, past)),
  when(NeedFulfilled, ({ needId }, past) => closed(needId, past)),
  when(NeedReopened, ({ needId }, past) => reopened(needId, past)),
  when(OfferDrafted, ({ offerId, organizationId, enteringParkId, content }, past) => drafted(offerId, organizationId, enteringParkId, content, past)),
  when(OfferRevised, ({ offerId, content }, past) => revised(offerId, content, past)),
  when(OfferPublished, ({ offerId }, past) => published(offerId, past)),
  when(OfferWithdrawn, ({ offerId }, past) => closed(offerId, past)),
  when(OfferExpired, ({ offerId }, past) => closed(offerId, past)),
  when(OfferReopened, ({ offerId }, past) => reopened(offerId, past)),
  when(ExpertInvited, ({ expertId, needId, parkId }, { experts }) => experts.set(expertId, { thingId: needId, by: parkId, who: undefined, stands: false })),
  when(ExpertAccepted, ({ expertId, personId, conflicts }, { experts }) => changing(experts, expertId, (it) => Object.assign(it, { who: personId, stands: conflicts.length === 0 }))),
  when(ExpertAdmitted, ({ expertId }, { experts }) => changing(experts, expertId, (it) => Object.assign(it, { stands: true }))),
  when(ExpertDismissed, ({ expertId }, { experts }) => changing(experts, expertId, (it) => Object.assign(it, { stands: false }))),
  when(ThingDelegated, ({ delegationId, thingId, organizationId }, { researchers }, entrustedBy) =>
    researchers.set(delegationId, { thingId, by: organizationId, entrustedBy, who: undefined, stands: false })),
  when(DelegationAccepted, ({ delegationId, personId }, { researchers }) => changing(researchers, delegationId, (it) => Object.assign(it, { who: personId, stands: true }))),
  when(DelegationEnded, ({ delegationId }, { researchers }) => changing(researchers, delegationId, (it) => Object.assign(it, { stands: false }))),
  when(ConferenceDrafted, ({ conferenceId, parkId }, { conferences }) => conferences.set(conferenceId, parkId)),
  when(RegisteredForConference, ({ registrationId, ...registration }, past) => {
    past.registrations.set(registrationId, registration)
    withdrawOthers(registrationId, past)
  }),
  when(RegistrationWithdrawn, ({ registrationId }, { registrations }) => registrations.delete(registrationId)),
  when(NeedEntered, ({ entryId, conferenceId, needId }, { entries }) => entries.set(entryId, { conferenceId, thingId: needId })),
  when(OfferEntered, ({ entryId, conferenceId, offerId }, { entries }) => entries.set(entryId, { conferenceId, thingId: offerId })),
  when(EntryWithdrawn, ({ entryId }, { entries }) => entries.delete(entryId)),
  when(InterestExpressed, (word, past) => {
    const pair = pairOf(word, past)
    if (pair.closed) {
      Object.assign(pair, { anew: { side: word.side, before: [...pair.interested] }, closed: false })
      pair.interested.clear()
    }
    pair.interested.add(word.side)
  }),
  when(InterestTakenBack, ({ matchId, side }, { pairs }) => changing(pairs, matchId, (pair) => {
    pair.interested.delete(side)
    if (pair.anew?.side !== side) return
    for (const before of pair.anew.before) pair.interested.add(before)
    Object.assign(pair, { anew: undefined, closed: true })
  })),
  when(MatchClosed, ({ matchId }, { pairs }) => changing(pairs, matchId, (pair) => Object.assign(pair, { closed: true }))),
  when(MatchBecameMutual, ({ matchId }, { pairs }) => changing(pairs, matchId, (pair) => Object.assign(pair, { mutual: true }))),
  when(MatchDeclined, (word, past) => pairOf(word, past).declined.add(word.side)),
  when(DeclineTakenBack, ({ matchId, side }, { pairs }) => changing(pairs, matchId, ({ declined }) => declined.delete(side))),
  when(MatchReopened, ({ matchId, side }, { pairs }) => changing(pairs, matchId, ({ declined }) => declined.delete(side))),
]

/** The types of all events that mean something here. */
export const remembered: readonly string[] = memory.map(({ type }) => type)
