import type { z } from 'zod'
import type { Rows } from '../../projections/rows.ts'
import type { DomainEvent, EventDefinition } from '../../schema/events/event.ts'
import { DelegationAccepted, DelegationEnded } from '../../schema/events/delegations.ts'
import { DetailsDisclosed, DisclosureAccepted, DisclosureRevoked } from '../../schema/events/disclosures.ts'
import { SuggestionsPosted } from '../../schema/events/entries.ts'
import { ExpertAccepted, ExpertAdmitted, OpinionGiven } from '../../schema/events/experts.ts'
import { InterestExpressed, MatchBecameMutual, MatchClosed, MatchDeclined, MatchLapsed, MatchReopened, MatchResumed } from '../../schema/events/matches.ts'
import { NeedExpired, NeedExportControlCleared, NeedReviewed, NeedSubmitted, ReviewerAssigned } from '../../schema/events/needs.ts'
import { OfferExpired, OfferExportControlCleared } from '../../schema/events/offers.ts'
import {
  ContactNamed, ContactsHandedOver, JoinRequestDeclined, JoinRequested, MemberJoined, MemberLeft, MemberRoleChanged, OnBehalfConfirmed, OnBehalfContested, OrganizationAbsorbed, OrganizationRegistered, OrganizationReinstated,
  OrganizationRejected, OrganizationRevised, OrganizationSuspended, OrganizationVerified,
} from '../../schema/events/organizations.ts'
import {
  ContractCorrected, ContractRecorded, ContractRegistered, DeliveryRecorded, FailureRecorded, IntentCorrected, IntentRecorded, OutcomeAttested,
} from '../../schema/events/outcomes.ts'
import type { ReviewVerdict } from '../../schema/events/vocabulary.ts'
import { stageInReview } from '../facts.ts'
import { otherSide } from '../identity/matchSight.ts'
import { toContact, toEditors, toHosts, toInheritors, toJoinDeciders, toOperators, toOtherSide, toOwner, toPerson, toSide, toSides, type Concern } from './concern.ts'
import type { NotificationKind } from './kinds.ts'

type ConcernsOf = (event: DomainEvent, rows: Rows) => readonly Concern[]

const on = <Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>, concerns: (data: z.infer<Schema>, rows: Rows) => readonly Concern[],
): readonly [type: string, ConcernsOf] => [definition.type, (event, rows) => (definition.is(event) ? concerns(event.data, rows) : [])]

/** Which events concern whom. Whom it concerns may know less by the time they read it; that is decided then. */
const table: ReadonlyMap<string, ConcernsOf> = new Map([
  // What goes on with another need is told where it was closed.
  on(InterestExpressed, ({ matchId, side, movedFrom }, rows) => (movedFrom === undefined ? toOtherSide('INTEREST_RECEIVED', matchId, side, rows) : [])),
  on(MatchBecameMutual, ({ matchId }, rows) => toSides('MATCH_BECAME_MUTUAL', matchId, rows)),
  // Who showed no interest never hears of a no, nor that it was taken back.
  on(MatchDeclined, ({ matchId, side }, rows) => ifInterested('MATCH_DECLINED', matchId, side, rows)),
  on(MatchReopened, ({ matchId, side }, rows) => ifInterested('MATCH_REOPENED', matchId, side, rows)),
  on(MatchLapsed, ({ matchId }, rows) => toSides('MATCH_LAPSED', matchId, rows)),
  on(MatchClosed, ({ matchId, goesOn }, rows) => toSides(goesOn === undefined ? 'MATCH_CLOSED' : 'MATCH_MOVED', matchId, rows)),
  on(MatchResumed, ({ matchId, side }, rows) => toOtherSide('MATCH_REOPENED', matchId, side, rows)),
  on(IntentRecorded, ({ matchId, side }, rows) => toOtherSide('INTENT_RECORDED', matchId, side, rows)),
  on(IntentCorrected, ({ matchId, side }, rows) => toOtherSide('OUTCOME_CORRECTED', matchId, side, rows)),
  on(ContractRecorded, ({ matchId, side }, rows) => toOtherSide('CONTRACT_RECORDED', matchId, side, rows)),
  on(ContractCorrected, ({ matchId, side }, rows) => toOtherSide('OUTCOME_CORRECTED', matchId, side, rows)),
  on(ContractRegistered, ({ matchId, side }, rows) => toOtherSide('CONTRACT_REGISTERED', matchId, side, rows)),
  on(DeliveryRecorded, ({ matchId, side }, rows) => toOtherSide('DELIVERY_RECORDED', matchId, side, rows)),
  on(FailureRecorded, ({ matchId, side }, rows) => toOtherSide('FAILURE_RECORDED', matchId, side, rows)),
  on(OutcomeAttested, ({ matchId, side }, rows) => toOtherSide('OUTCOME_ATTESTED', matchId, side, rows)),
  // What its park had published at once waits for nobody.
  on(NeedSubmitted, ({ needId, parkId }, rows) => {
    const need = rows.things.need(needId)
    const atOnce = need !== undefined && stageInReview(need.facts) === 'PUBLISHED'
    return parkId === undefined || atOnce ? [] : [toHosts('NEED_SUBMITTED', needId, parkId)]
  }),
  on(ReviewerAssigned, ({ needId, parkId }) => [toHosts('NEED_SUBMITTED', needId, parkId)]),
  on(NeedReviewed, ({ needId, verdict }, rows) => toOwner(reviewed[verdict], needId, rows)),
  on(NeedExpired, ({ needId }, rows) => toOwner('EXPIRED', needId, rows)),
  on(OfferExpired, ({ offerId }, rows) => toOwner('EXPIRED', offerId, rows)),
  on(NeedExportControlCleared, ({ needId }, rows) => toOwner('EXPORT_CONTROL_CLEARED', needId, rows)),
  on(OfferExportControlCleared, ({ offerId }, rows) => toOwner('EXPORT_CONTROL_CLEARED', offerId, rows)),
  on(SuggestionsPosted, ({ thingId, picks }, rows) => (picks.length === 0 ? [] : toOwner('SUGGESTIONS_POSTED', thingId, rows))),
  on(ExpertAccepted, ({ expertId }, rows) => aboutExpert('EXPERT_ACCEPTED', expertId, rows)),
  on(OpinionGiven, ({ expertId }, rows) => aboutExpert('OPINION_GIVEN', expertId, rows)),
  on(ExpertAdmitted, ({ expertId }, rows) => {
    const expert = rows.engagements.expert(expertId)
    return expert?.personId === undefined ? [] : [toPerson('EXPERT_ADMITTED', expert.needId, expert.parkId, expert.personId)]
  }),
  on(DelegationAccepted, ({ delegationId }, rows) => aboutDelegation('DELEGATION_ACCEPTED', delegationId, rows)),
  on(DelegationEnded, ({ delegationId }, rows) => aboutDelegation('DELEGATION_ENDED', delegationId, rows)),
  on(DetailsDisclosed, ({ thingId, organizationId }) => [{ kind: 'DETAILS_DISCLOSED', thingId, organizationId, to: { people: 'EDITORS' } }]),
  on(DisclosureAccepted, ({ thingId }, rows) => toOwner('DISCLOSURE_ACCEPTED', thingId, rows)),
  on(DisclosureRevoked, ({ disclosureId, thingId }, rows) => {
    const organizationId = rows.disclosures.disclosure(disclosureId)?.organizationId
    return organizationId === undefined ? [] : [{ kind: 'DISCLOSURE_REVOKED', thingId, organizationId, to: { people: 'EDITORS' } }]
  }),
  on(OrganizationRegistered, ({ organizationId, unclaimed }) => (unclaimed ? [] : toOperators('ORGANIZATION_REGISTERED', organizationId))),
  on(OrganizationVerified, ({ organizationId }) => toEditors('ORGANIZATION_VERIFIED', organizationId)),
  on(OrganizationRejected, ({ organizationId }) => toEditors('ORGANIZATION_REJECTED', organizationId)),
  on(OrganizationSuspended, ({ organizationId }) => toEditors('ORGANIZATION_SUSPENDED', organizationId)),
  on(OrganizationReinstated, ({ organizationId }) => toEditors('ORGANIZATION_REINSTATED', organizationId)),
  on(OrganizationRevised, ({ organizationId }, rows) =>
    (rows.organizations.organization(organizationId)?.renamed === true ? toOperators('ORGANIZATION_RENAMED', organizationId) : [])),
  on(JoinRequested, ({ organizationId }, rows) => toJoinDeciders(organizationId, rows)),
  on(JoinRequestDeclined, ({ organizationId, personId }) => [toPerson('JOIN_REQUEST_DECLINED', organizationId, organizationId, personId)]),
  on(MemberJoined, ({ organizationId, personId, invitationId }) => [
    // Who was asked for by nobody but themselves learns that they were let in.
    ...(invitationId === undefined ? [toPerson('JOIN_REQUEST_ACCEPTED', organizationId, organizationId, personId)] : []),
    ...toEditors('MEMBER_JOINED', organizationId, personId),
  ]),
  on(MemberLeft, ({ organizationId, personId }, rows) => [...toEditors('MEMBER_LEFT', organizationId), ...toInheritors(organizationId, personId, rows)]),
  on(MemberRoleChanged, ({ organizationId, personId }) => [toPerson('ROLE_CHANGED', organizationId, organizationId, personId)]),
  // Whoever belonged to either of the two; the first one's people belong to the other by now.
  on(OrganizationAbsorbed, ({ organizationId }) => [{ kind: 'ORGANIZATION_MERGED', thingId: organizationId, organizationId, to: { people: 'MEMBERS' } }]),
  on(OnBehalfConfirmed, ({ organizationId, thingId }, rows) => toPark('ON_BEHALF_CONFIRMED', thingId, organizationId, rows)),
  on(OnBehalfContested, ({ organizationId, thingId }, rows) => toPark('ON_BEHALF_CONTESTED', thingId, organizationId, rows)),
  on(ContactNamed, ({ organizationId, thingId, contactId }) => [toContact(organizationId, contactId, thingId)]),
  on(ContactsHandedOver, ({ organizationId, thingId, toId }) => [toContact(organizationId, toId, thingId)]),
])

export const concernsOf: ConcernsOf = (event, rows) => table.get(event.type)?.(event, rows) ?? []

/** The events that may concern somebody, by type. */
export const concerning: ReadonlySet<string> = new Set(table.keys())

const reviewed: Readonly<Record<ReviewVerdict, NotificationKind>> = {
  READY: 'NEED_FOUND_READY', REFINE: 'NEED_TO_REFINE', TRACK: 'NEED_PUT_OFF', REJECTED: 'NEED_REJECTED', DUPLICATE: 'NEED_FOUND_DUPLICATE',
}

const ifInterested = (kind: NotificationKind, matchId: string, by: 'NEED' | 'OFFER', rows: Rows): readonly Concern[] => {
  const match = rows.matches.match(matchId)
  return match?.facts.interests.has(otherSide(by)) === true ? toSide(kind, match, otherSide(by)) : []
}

function toPark(kind: NotificationKind, thingId: string, organizationId: string, rows: Rows): readonly Concern[] {
  const parkId = rows.organizations.organization(organizationId)?.facts.parkId
  return parkId === undefined ? [] : [toHosts(kind, thingId, parkId)]
}

function aboutExpert(kind: NotificationKind, expertId: string, rows: Rows): readonly Concern[] {
  const expert = rows.engagements.expert(expertId)
  return expert === undefined ? [] : [toHosts(kind, expert.needId, expert.parkId)]
}

function aboutDelegation(kind: NotificationKind, delegationId: string, rows: Rows): readonly Concern[] {
  const delegation = rows.engagements.delegation(delegationId)
  return delegation === undefined ? [] : toOwner(kind, delegation.thingId, rows)
}
