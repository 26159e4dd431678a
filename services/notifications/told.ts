import en from '../../locales/en/notifications.json' with { type: 'json' }
import zh from '../../locales/zh-CN/notifications.json' with { type: 'json' }
import type { MatchRow } from '../../projections/matchRows.ts'
import type { Rows } from '../../projections/rows.ts'
import { survivorIn } from '../../schema/events/merging.ts'
import type { Side, ThingStage } from '../../schema/events/vocabulary.ts'
import { stageInReview, type SightFacts } from '../facts.ts'
import type { Viewer } from '../identity/actor.ts'
import { fill, type Locale } from '../identity/locale.ts'
import { matchSightOf, otherSide, type ReachedStage } from '../identity/matchSight.ts'
import { belongsTo, isHostOf } from '../identity/rights.ts'
import { mayKnowOrganization, sightOf } from '../identity/visibility.ts'
import type { Notification } from '../office/notifications.ts'
import { titleIn, titlesIn } from '../things/reading.ts'
import { kindOf, type NotificationKind } from './kinds.ts'

/** What a notification says. */
export interface Told {
  readonly kind: NotificationKind
  readonly sentence: string
}
export interface Knowledge {
  readonly rows: Rows
  readonly facts: SightFacts
}

export const notificationTexts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }

/**
 * What a notification says to this reader as of now; nothing where they may not know of it any longer. It names the reader's own thing and organisation
 * alone: who the other side is stands with the thing that it leads to.
 */
export function toldOf({ kind: name, thingId, organizationId: toldTo }: Pick<Notification, 'kind' | 'thingId' | 'organizationId'>, viewer: Viewer, locale: Locale, knowledge: Knowledge): Told | undefined {
  const kind = kindOf(name)
  const organizationId = survivorIn(toldTo, knowledge.facts.survivors())
  if (kind === undefined || (!toOutsiders.has(kind) && !belongsTo(viewer, organizationId))) return undefined
  const named = sees[kind](viewer, thingId, organizationId, knowledge)
  return named === undefined ? undefined : { kind, sentence: fill(notificationTexts[locale].sentence[kind], 'name' in named ? named : { title: named.titleIn(locale) }) }
}

/** Told to people who need not belong to the organisation that it is about. */
const toOutsiders: ReadonlySet<NotificationKind> = new Set(['INVITED', 'JOIN_REQUESTED', 'JOIN_REQUEST_DECLINED', 'EXPERT_ADMITTED', 'ORGANIZATION_REGISTERED', 'ORGANIZATION_RENAMED'])

interface Titled {
  titleIn(locale: Locale): string
}
/** The words that a sentence names, if the reader may know of what it leads to. */
type Sees = (viewer: Viewer, thingId: string, organizationId: string, knowledge: Knowledge) => Titled | { readonly name: string } | undefined

const seesMatch: Sees = (viewer, matchId, organizationId, { rows, facts }) => {
  const match = rows.matches.match(matchId)
  if (match === undefined || [matchId, match.needId, match.offerId].some((id) => facts.parked(id))) return undefined
  const view = matchSightOf(viewer, match.facts, facts)
  if (view === undefined || view.relation === 'OUTSIDE') return undefined
  return titled(sideIn(match, organizationId) === 'NEED' ? match.needId : match.offerId, rows)
}
/** A word of the other side that was taken back meanwhile was never said. */
const seesWord = (word: 'interests' | 'declinedBy'): Sees => (viewer, matchId, organizationId, knowledge) => {
  const match = knowledge.rows.matches.match(matchId)
  const stands = match?.facts[word].has(otherSide(sideIn(match, organizationId))) === true
  return stands ? seesMatch(viewer, matchId, organizationId, knowledge) : undefined
}
const sideIn = ({ facts }: MatchRow, organizationId: string): Side => (facts.offerOrganizationId === organizationId ? 'OFFER' : 'NEED')

const seesThing: Sees = (viewer, thingId, organizationId, { rows, facts }) => {
  const thing = facts.thing(thingId)
  return thing?.organizationId === organizationId && sightOf(viewer, thing, facts) !== undefined ? titled(thingId, rows) : undefined
}
const seesAsHost: Sees = (viewer, needId, parkId, { rows, facts }) => {
  const need = facts.thing(needId)
  const mayReview = need?.reviewingParkId === parkId && isHostOf(viewer, parkId) && sightOf(viewer, need, facts) !== undefined
  return mayReview ? titled(needId, rows) : undefined
}
const seesOrganization: Sees = (viewer, _, id, { rows, facts }) => {
  const organization = rows.organizations.organization(id)
  return organization !== undefined && mayKnowOrganization(viewer, id, organization.facts, facts) ? { name: organization.name } : undefined
}
const seesAsOperator: Sees = (viewer, id, organizationId, knowledge) => (viewer.operator ? seesOrganization(viewer, id, organizationId, knowledge) : undefined)
/** Whoever may decide on them, while there are any. */
const seesJoinRequests: Sees = (viewer, id, organizationId, knowledge) => {
  const { rows, facts } = knowledge
  const decides = organizationId === id ? viewer.memberships.get(id)?.role === 'OWNER' || viewer.operator : isHostOf(viewer, organizationId) && facts.organization(id)?.parkId === organizationId
  return decides && rows.organizations.joinRequests(id).length > 0 ? seesOrganization(viewer, id, organizationId, knowledge) : undefined
}
/** Whoever was invited and did not come yet, while an invitation waits. */
const seesInvitation: Sees = (viewer, _, organizationId, { rows }) => {
  const organization = rows.organizations.organization(organizationId)
  const waits = !belongsTo(viewer, organizationId) && rows.organizations.openInvitations(organizationId).length > 0
  return organization !== undefined && waits ? { name: organization.name } : undefined
}
/** A reminder of links is told while there is one that nobody used. */
const seesInvitations: Sees = (viewer, id, organizationId, knowledge) =>
  (knowledge.rows.organizations.openInvitations(organizationId).length > 0 ? seesOrganization(viewer, id, organizationId, knowledge) : undefined)
const seesExpertInvitations: Sees = (viewer, needId, parkId, knowledge) => {
  const waits = knowledge.rows.engagements.experts('needId', needId, undefined, mostLooked).some(({ status }) => status === 'INVITED')
  return waits ? seesAsHost(viewer, needId, parkId, knowledge) : undefined
}
const seesDelegations: Sees = (viewer, thingId, organizationId, knowledge) => {
  const waits = knowledge.rows.engagements.delegations('thingId', thingId, undefined, mostLooked).some(({ status }) => status === 'OFFERED')
  return waits ? seesThing(viewer, thingId, organizationId, knowledge) : undefined
}
const seesDisclosures: Sees = (viewer, thingId, organizationId, knowledge) => {
  const stands = knowledge.rows.disclosures.disclosuresOf(thingId).some(({ revoked }) => !revoked)
  return stands ? seesThing(viewer, thingId, organizationId, knowledge) : undefined
}
const mostLooked = 100
const seesAsPark: Sees = (viewer, thingId, parkId, { rows, facts }) => {
  const thing = facts.thing(thingId)
  return isHostOf(viewer, parkId) && thing !== undefined && sightOf(viewer, thing, facts) !== undefined ? titled(thingId, rows) : undefined
}
const seesAsExpert: Sees = (viewer, needId, _, { rows, facts }) => {
  const need = facts.thing(needId)
  return viewer.engagements.get(needId) === 'EXPERT' && need !== undefined && sightOf(viewer, need, facts) !== undefined ? titled(needId, rows) : undefined
}
/** A thing of somebody else, of which something was disclosed to the reader's organisation. */
const seesDisclosed: Sees = (viewer, thingId, organizationId, { rows, facts }) => {
  const thing = facts.thing(thingId)
  const wasDisclosed = rows.disclosures.disclosuresOf(thingId).some((disclosure) => disclosure.organizationId === organizationId)
  return wasDisclosed && thing !== undefined && sightOf(viewer, thing, facts) !== undefined ? titled(thingId, rows) : undefined
}
/** Of a need or offer, or of all that an organisation has. */
const seesAsContact: Sees = (viewer, id, organizationId, { rows, facts }) => {
  if (id !== organizationId) return seesThing(viewer, id, organizationId, { rows, facts })
  const organization = rows.organizations.organization(id)
  return organization === undefined ? undefined : { titleIn: () => organization.name }
}

/** A reminder of what was done meanwhile is told no more. */
function whileIn(stage: ThingStage, sees: Sees): Sees {
  return (viewer, thingId, organizationId, knowledge) => {
    const thing = knowledge.facts.thing(thingId)
    return thing !== undefined && (thing.stage === stage || stageInReview(thing) === stage) ? sees(viewer, thingId, organizationId, knowledge) : undefined
  }
}
function whileReached(stage: ReachedStage, sees: Sees): Sees {
  return (viewer, matchId, organizationId, knowledge) => {
    const match = knowledge.rows.matches.match(matchId)?.facts
    return match?.reached === stage && match.ended === undefined && match.declinedBy.size === 0 ? sees(viewer, matchId, organizationId, knowledge) : undefined
  }
}

function titled(thingId: string, rows: Rows): Titled | undefined {
  const need = rows.things.need(thingId)
  const content = (need ?? rows.things.offer(thingId))?.content
  const renderings = () => (need === undefined ? rows.renderings.ofOffer(thingId) : rows.renderings.ofNeed(thingId))
  return content === undefined ? undefined : { titleIn: (locale) => titleIn(locale, content, titlesIn(renderings())).title }
}

const sees: Readonly<Record<NotificationKind, Sees>> = {
  INTEREST_RECEIVED: seesWord('interests'),
  MATCH_BECAME_MUTUAL: seesMatch,
  MATCH_DECLINED: seesWord('declinedBy'),
  INTENT_RECORDED: seesMatch,
  CONTRACT_RECORDED: seesMatch,
  NEED_SUBMITTED: seesAsHost,
  NEED_FOUND_READY: seesThing,
  NEED_TO_REFINE: seesThing,
  NEED_REJECTED: seesThing,
  NEED_STILL_TO_REFINE: whileIn('DRAFT', seesThing),
  REVIEW_OVERDUE: whileIn('SUBMITTED', seesAsHost),
  TRACKED_NEED_DUE: whileIn('SUBMITTED', seesAsHost),
  CLOSES_SOON: whileIn('PUBLISHED', seesThing),
  INVITATION_ENDS: seesInvitations,
  EXPERT_INVITATION_ENDS: seesExpertInvitations,
  DELEGATION_LINK_ENDS: seesDelegations,
  INTAKE_LINK_ENDS: seesOrganization,
  DISCLOSURE_ENDS: seesDisclosures,
  INTEREST_UNANSWERED: whileReached('INTERESTED', seesWord('interests')),
  MATCH_WITHOUT_NEWS: whileReached('MUTUAL', seesMatch),
  SUGGESTIONS_POSTED: seesThing,
  ORGANIZATION_VERIFIED: seesOrganization,
  ORGANIZATION_REJECTED: seesOrganization,
  ORGANIZATION_SUSPENDED: seesOrganization,
  ORGANIZATION_REINSTATED: seesOrganization,
  ORGANIZATION_MERGED: seesOrganization,
  MATCH_REOPENED: seesMatch,
  MATCH_LAPSED: seesMatch,
  MATCH_CLOSED: seesMatch,
  MATCH_MOVED: seesMatch,
  CONTRACT_REGISTERED: seesMatch,
  DELIVERY_RECORDED: seesMatch,
  FAILURE_RECORDED: seesMatch,
  OUTCOME_CORRECTED: seesMatch,
  OUTCOME_ATTESTED: seesMatch,
  NEED_PUT_OFF: seesThing,
  NEED_FOUND_DUPLICATE: seesThing,
  EXPIRED: seesThing,
  EXPERT_ACCEPTED: seesAsHost,
  EXPERT_ADMITTED: seesAsExpert,
  OPINION_GIVEN: seesAsHost,
  DELEGATION_ACCEPTED: seesThing,
  DELEGATION_ENDED: seesThing,
  DETAILS_DISCLOSED: seesDisclosed,
  DISCLOSURE_ACCEPTED: seesThing,
  DISCLOSURE_REVOKED: seesDisclosed,
  ORGANIZATION_REGISTERED: seesAsOperator,
  ORGANIZATION_RENAMED: seesAsOperator,
  INVITED: seesInvitation,
  JOIN_REQUESTED: seesJoinRequests,
  JOIN_REQUEST_ACCEPTED: seesOrganization,
  JOIN_REQUEST_DECLINED: seesOrganization,
  ROLE_CHANGED: seesOrganization,
  ON_BEHALF_CONFIRMED: seesAsPark,
  ON_BEHALF_CONTESTED: seesAsPark,
  EXPORT_CONTROL_CLEARED: seesThing,
  MEMBER_JOINED: seesOrganization,
  MEMBER_LEFT: seesOrganization,
  BECAME_CONTACT: seesAsContact,
}
