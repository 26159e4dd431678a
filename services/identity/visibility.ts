import { isClosed, type Side, type Visibility } from '../../schema/events/vocabulary.ts'
import { isVouchedFor, stageInReview, type ConferenceFacts, type SightFacts, type OrganizationFacts, type ThingFacts } from '../facts.ts'
import type { Viewer } from './actor.ts'
import { belongsTo } from './rights.ts'

/**
 * What one may know of. One pure function for needs and offers, one for what stands on a board; handlers feed them from folded state,
 * the API from rows, and nothing about a thing leaves the hub by another way.
 */

/**
 * As what somebody looks at a thing: as one of its people, as whom they entrusted with it, as the park that acts for it or reviews it,
 * as the park in whose conference it is entered, as an expert asked about it, as the operator who finds it a park, and so on.
 */
export type Relation = 'OWNER' | 'RESEARCHER' | 'PARK' | 'HALL' | 'EXPERT' | 'OPERATOR' | 'COUNTERPART' | 'MEMBER' | 'VISITOR'

export interface View {
  readonly relation: Relation
  /** Whether the owner's name may be told; without it, a mask. */
  readonly names: boolean
}

/** Who reads all that its owner wrote: what goes with it, such as its revision, its review, its inner history. */
export const isInside = ({ view: { relation } }: { readonly view: View }): boolean => relation === 'OWNER' || relation === 'RESEARCHER' || relation === 'PARK'

/** Any role in a verified park. */
export const servesIn = (viewer: Viewer, parkId: string | undefined): boolean => {
  const membership = parkId === undefined ? undefined : viewer.memberships.get(parkId)
  return membership?.kind === 'PARK' && membership.status === 'VERIFIED'
}

const verifiedOrganizations = (viewer: Viewer): readonly string[] =>
  [...viewer.memberships].filter(([, { status }]) => status === 'VERIFIED').map(([id]) => id)

/** Whether the viewer takes part in a conference: a verified organisation of theirs is registered for it. */
export const takesPartIn = (viewer: Viewer, conferenceId: string, facts: SightFacts): boolean =>
  verifiedOrganizations(viewer).some((id) => facts.registered(conferenceId, id))

/** What the viewer may know of a need or offer; `undefined` is nothing, not even that it exists. */
export function sightOf(viewer: Viewer, thing: ThingFacts, facts: SightFacts): View | undefined {
  const owner = facts.organization(thing.organizationId)
  if (owner === undefined || facts.parked(thing.id) || facts.parked(thing.organizationId)) return undefined
  if (belongsTo(viewer, thing.organizationId)) return { relation: 'OWNER', names: true }
  if (viewer.engagements.get(thing.id) === 'RESEARCHER') return { relation: 'RESEARCHER', names: true }
  if (servesIn(viewer, thing.enteringParkId) || servesIn(viewer, thing.reviewingParkId)) return { relation: 'PARK', names: true }
  const reviewing = reviewingSight(viewer, thing, facts)
  if (!(thing.stage === 'PUBLISHED' || (isClosed(thing.stage) && thing.wasPublished))) return reviewing
  if (servesIn(viewer, owner.parkId)) return { relation: 'PARK', names: true }
  if (facts.entriesOf(thing.id).some(({ parkId }) => servesIn(viewer, parkId))) return { relation: 'HALL', names: true }
  if (isHiddenFrom(viewer, thing, facts)) return undefined
  const dealing = dealingOf(viewer, thing.id, facts)
  if (dealing !== undefined) return { relation: 'COUNTERPART', names: !thing.anonymous || dealing === 'MUTUAL' }
  const entered = facts.entriesOf(thing.id).map(({ conferenceId }) => conferenceId)
  if (!isClosed(thing.stage) && isVouchedFor(owner) && reaches(viewer, thing.visibility, entered, facts)) {
    return { relation: verifiedOrganizations(viewer).length > 0 ? 'MEMBER' : 'VISITOR', names: !thing.anonymous }
  }
  // Being mutual reveals a name to the two sides alone.
  return servesCounterpart(viewer, thing, facts) ? { relation: 'COUNTERPART', names: !thing.anonymous } : reviewing
}

/** While it is under review, an enquiry too: an expert whom the park asked, and the operator who finds a park for what was submitted to none, until a verdict. */
function reviewingSight(viewer: Viewer, thing: ThingFacts, facts: SightFacts): View | undefined {
  if (stageInReview(thing) !== 'SUBMITTED' || isHiddenFrom(viewer, thing, facts)) return undefined
  if (viewer.engagements.get(thing.id) === 'EXPERT') return { relation: 'EXPERT', names: !thing.anonymous }
  return viewer.operator && thing.leftToOperator ? { relation: 'OPERATOR', names: !thing.anonymous } : undefined
}

/** Whether its owner hides it from an organisation of the viewer: belonging to one is enough. What is mutual stays known to its sides. */
export const isHiddenFrom = (viewer: Viewer, { id, hiddenFrom }: Pick<ThingFacts, 'id' | 'hiddenFrom'>, facts: SightFacts): boolean =>
  hiddenFrom.some((organizationId) => belongsTo(viewer, organizationId)) && dealingOf(viewer, id, facts) !== 'MUTUAL'

/** From whom a thing is hidden is told to its owner, and to the park that entered it. */
export const knowsWhoMayNotKnow = (viewer: Viewer, { organizationId, enteringParkId }: Pick<ThingFacts, 'organizationId' | 'enteringParkId'>): boolean =>
  belongsTo(viewer, organizationId) || servesIn(viewer, enteringParkId)

/** What was done on behalf of an organisation, and what it says of that, is told to its people and to those of its park. */
export const hearsOfOnBehalf = (viewer: Viewer, organizationId: string, facts: SightFacts): boolean =>
  !facts.parked(organizationId) && (belongsTo(viewer, organizationId) || servesIn(viewer, facts.organization(organizationId)?.parkId))

function dealingOf(viewer: Viewer, thingId: string, facts: SightFacts): 'ONE_SIDED' | 'MUTUAL' | undefined {
  const dealings = [...viewer.memberships.keys()].map((id) => facts.dealing(thingId, id))
  return dealings.includes('MUTUAL') ? 'MUTUAL' : dealings.find((dealing) => dealing !== undefined)
}

/** Whether a park of the viewer acts for an organisation that deals with it, and from which it is not hidden: it knows of a match what that organisation knows. */
const servesCounterpart = (viewer: Viewer, { id, hiddenFrom }: ThingFacts, facts: SightFacts): boolean =>
  [...viewer.memberships.keys()].filter((parkId) => servesIn(viewer, parkId)).flatMap((parkId) => facts.counterpartsOf(id, parkId)).some((organizationId) => {
    const dealing = facts.dealing(id, organizationId)
    return dealing === 'MUTUAL' || (dealing !== undefined && !hiddenFrom.includes(organizationId))
  })

/** Whether something of this visibility, entered in these conferences, reaches a viewer who has no part in it. */
export function reaches(viewer: Viewer, visibility: Visibility, conferenceIds: readonly string[], facts: SightFacts): boolean {
  switch (visibility) {
    case 'PUBLIC': return true
    case 'MEMBERS': return verifiedOrganizations(viewer).length > 0
    case 'CONFERENCE': return conferenceIds.some((id) => takesPartIn(viewer, id, facts))
    case 'COUNTERPART': return false
  }
}

/** An organisation that the hub stands behind is known to all; another to its people, its park and the operator. */
export function knowsOrganization(viewer: Viewer, id: string, facts: SightFacts): boolean {
  const organization = facts.organization(id)
  return organization !== undefined && mayKnowOrganization(viewer, id, organization, facts)
}
export const mayKnowOrganization = (viewer: Viewer, id: string, organization: OrganizationFacts, facts: SightFacts): boolean =>
  viewer.operator || (!facts.parked(id) && (isVouchedFor(organization) || belongsTo(viewer, id) || servesIn(viewer, organization.parkId)))

/** A conference is known to all once it is announced, before that to its park. */
export function knowsConference(viewer: Viewer, id: string, facts: SightFacts): boolean {
  const conference = facts.conference(id)
  return conference !== undefined && mayKnowConference(viewer, id, conference, facts)
}
export const mayKnowConference = (viewer: Viewer, id: string, { stage, parkId }: Pick<ConferenceFacts, 'stage' | 'parkId'>, facts: SightFacts): boolean =>
  !facts.parked(id) && !facts.parked(parkId) && (stage !== 'DRAFT' || servesIn(viewer, parkId))

/** Whether a viewer may know of the need, or offer, with this id at all. */
export const knowsThing = (viewer: Viewer, side: Side, thingId: string, facts: SightFacts): boolean => {
  const thing = facts.thing(thingId)
  return thing?.side === side && sightOf(viewer, thing, facts) !== undefined
}
