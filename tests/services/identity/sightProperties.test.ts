import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReviewStage, Role, ThingStage, Visibility } from '../../../schema/events/vocabulary.ts'
import { isVouchedFor, stageInReview, type Dealing, type Facts, type OrganizationFacts, type ThingFacts } from '../../../services/facts.ts'
import { engagements, visitor, type Membership, type OrganizationStatus, type Viewer } from '../../../services/identity/actor.ts'
import { sightOf, type View } from '../../../services/identity/visibility.ts'
import { needFacts, welding } from '../../support/entries.ts'
import { ordinaryFacts } from '../../support/facts.ts'
import { conferenceId, entryId, organizationId } from '../../support/people.ts'

/** A small hub in which anything may be true. */
const parks = ['Park 1', 'Park 2', 'Park 3'].map((name) => organizationId(name))
const firms = ['Firm 1', 'Firm 2', 'Firm 3'].map((name) => organizationId(name))
const conferences = ['Conference 1', 'Conference 2'].map((title) => conferenceId(title))
const anyStatus = fc.constantFrom<OrganizationStatus>('REGISTERED', 'VERIFIED', 'SUSPENDED', 'REJECTED')
const anyPark = fc.option(fc.constantFrom(...parks), { nil: undefined })

const anyOrganizations: fc.Arbitrary<ReadonlyMap<string, OrganizationFacts>> = fc.tuple(
  ...parks.map((parkId) => anyStatus.map((status): [string, OrganizationFacts] => [parkId, { kind: 'PARK', status, parkId, unclaimed: false, adopted: false }])),
  ...firms.map((id) => fc.record({ kind: fc.constant('ENTERPRISE' as const), status: anyStatus, parkId: anyPark, unclaimed: fc.boolean(), adopted: fc.boolean() })
    .map((standing): [string, OrganizationFacts] => [id, standing])),
).map((all) => new Map(all))
const anyThing: fc.Arbitrary<ThingFacts> = fc.record({
  organizationId: fc.constantFrom(...firms), stage: fc.constantFrom(...ThingStage.options), visibility: fc.constantFrom(...Visibility.options),
  anonymous: fc.boolean(), wasPublished: fc.boolean(), reviewingParkId: anyPark, leftToOperator: fc.boolean(), enteringParkId: anyPark, exportControl: fc.constantFrom('NO', 'YES', 'UNKNOWN', 'CLEARED'),
  hiddenFrom: fc.uniqueArray(fc.constantFrom(...firms, ...parks), { maxLength: 2 }),
  reviewStage: fc.option(fc.constantFrom(...ReviewStage.options), { nil: undefined }),
}).map(({ reviewStage, ...content }) => (reviewStage === undefined ? content : { ...content, stage: 'PUBLISHED' as const, reviewStage, visibility: 'COUNTERPART' as const }))
  .map((content) => needFacts({ ...content, wasPublished: content.stage === 'PUBLISHED' || (content.stage === 'WITHDRAWN' && content.wasPublished) }))
const anyFacts = fc.record({
  organizations: anyOrganizations,
  entries: fc.array(fc.record({ conferenceId: fc.constantFrom(...conferences), parkId: fc.constantFrom(...parks) }), { maxLength: 2 }),
  registrations: fc.array(fc.tuple(fc.constantFrom(...conferences), fc.constantFrom(...firms))),
  dealings: fc.array(fc.tuple(fc.constantFrom(...firms), fc.constantFrom<Dealing>('ONE_SIDED', 'MUTUAL')), { maxLength: 2 }).map((all) => new Map<string, Dealing>(all)),
  parked: fc.option(fc.constantFrom(welding, ...firms), { nil: undefined, freq: 9 }),
}).map(({ organizations, entries, registrations, dealings, parked }): Facts => ({
  ...ordinaryFacts,
  organization: (id) => organizations.get(id),
  entriesOf: () => entries.map((entry) => ({ ...entry, entryId: entryId('Welding'), boardOpen: true, showOnBoard: 'NAMES' })),
  registered: (conference, organization) => registrations.some(([where, who]) => where === conference && who === organization),
  dealing: (_, organization) => dealings.get(organization),
  counterpartsOf: (_, parkId) => [...dealings.keys()].filter((id) => organizations.get(id)?.parkId === parkId),
  parked: (id) => id === parked,
}))
/** Somebody with any roles, whose organisations stand as the facts say. */
const anyViewer = (facts: Facts): fc.Arbitrary<Viewer> => fc.record({
  engagements: fc.option(fc.constantFrom(...engagements.options), { nil: undefined, freq: 3 }).map((as) => new Map(as === undefined ? [] : [[welding, as] as const])),
  operator: fc.boolean(),
  memberships: fc.uniqueArray(fc.tuple(fc.constantFrom(...parks, ...firms), fc.constantFrom(...Role.options)), { selector: ([id]) => id, maxLength: 3 })
    .map((all) => new Map(all.flatMap(([id, role]) => membershipIn(facts, id, role)))),
})
const membershipIn = (facts: Facts, id: string, role: Role): [string, Membership][] => {
  const organization = facts.organization(id)
  return organization === undefined ? [] : [[id, { role, status: organization.status, kind: organization.kind }]]
}
const anyLook = fc.tuple(anyFacts, anyThing).chain(([facts, thing]) => fc.record({ facts: fc.constant(facts), thing: fc.constant(thing), viewer: anyViewer(facts) }))
const many = { numRuns: 2_000 }

describe('whatever is true', () => {
  test('what is hidden from an organization is known to its people only where they are inside, or mutual with it', () => fc.assert(fc.property(
    anyLook.filter(({ thing, viewer }) => thing.hiddenFrom.some((id) => viewer.memberships.has(id))), ({ facts, thing, viewer }) => {
      const relation = sightOf(viewer, thing, facts)?.relation
      return [undefined, 'OWNER', 'RESEARCHER', 'PARK', 'HALL'].includes(relation) || [...viewer.memberships.keys()].some((id) => facts.dealing(thing.id, id) === 'MUTUAL')
    }), many))
  test('hiding from others changes nothing for whoever belongs to none of them', () => fc.assert(fc.property(
    anyLook.filter(({ thing, viewer }) => !thing.hiddenFrom.some((id) => viewer.memberships.has(id))), ({ facts, thing, viewer }) => {
      expect(sightOf(viewer, thing, facts)).toEqual(sightOf(viewer, { ...thing, hiddenFrom: [] }, facts))
    }), many))
  test('the name behind an anonymous thing is told to its people, whom they entrusted with it, the parks concerned, and mutual counterparts alone', () => fc.assert(fc.property(
    anyLook.filter(({ thing }) => thing.anonymous), ({ facts, thing, viewer }) => {
      if (sightOf(viewer, thing, facts)?.names !== true) return true
      const concerned = [thing.enteringParkId, thing.reviewingParkId, facts.organization(thing.organizationId)?.parkId, ...facts.entriesOf(thing.id).map(({ parkId }) => parkId)]
      return viewer.engagements.get(thing.id) === 'RESEARCHER' || [...viewer.memberships].some(([id, { kind, status }]) =>
        id === thing.organizationId || facts.dealing(thing.id, id) === 'MUTUAL' || (kind === 'PARK' && status === 'VERIFIED' && concerned.includes(id)))
    }), many))
  test('what was never published is known to its people, who was let in on it, the parks that entered or review it, and the operator who finds it a park alone', () => fc.assert(fc.property(
    anyLook.filter(({ thing }) => !thing.wasPublished), ({ facts, thing, viewer }) =>
      sightOf(viewer, thing, facts) === undefined
      || viewer.engagements.has(thing.id)
      || (viewer.operator && thing.leftToOperator)
      || [...viewer.memberships.keys()].some((id) => [thing.organizationId, thing.enteringParkId, thing.reviewingParkId].includes(id))), many))
  test('a visitor knows of nothing but what stands published for all by an organisation that the hub stands behind', () => fc.assert(fc.property(anyLook, ({ facts, thing }) => {
    const known = sightOf(visitor, thing, facts)
    return known === undefined || (thing.stage === 'PUBLISHED' && thing.visibility === 'PUBLIC' && isVouchedFor(facts.organization(thing.organizationId)))
  }), many))
  test('being an operator shows, beside the rest, what was submitted to no park, as long as it is under review, and no name that is hidden', () => fc.assert(fc.property(
    anyLook, ({ facts, thing, viewer }) => {
      const without = sightOf({ ...viewer, operator: false }, thing, facts)
      const within = sightOf({ ...viewer, operator: true }, thing, facts)
      return same(without, within)
        || (thing.leftToOperator && stageInReview(thing) === 'SUBMITTED' && without === undefined && within?.relation === 'OPERATOR' && within.names === !thing.anonymous)
    }), many))
  test('the role one has makes no difference to sight', () => fc.assert(fc.property(anyLook, fc.constantFrom(...Role.options), ({ facts, thing, viewer }, role) =>
    same(sightOf(viewer, thing, facts), sightOf({ ...viewer, memberships: new Map([...viewer.memberships].map(([id, membership]) => [id, { ...membership, role }])) }, thing, facts))), many))
  test('nobody sees less by joining one organisation more, unless it is hidden from that one', () => fc.assert(fc.property(anyLook, fc.constantFrom(...parks, ...firms), ({ facts, thing, viewer }, id) => {
    const before = sightOf(viewer, thing, facts)
    const after = sightOf({ ...viewer, memberships: new Map([...membershipIn(facts, id, 'VIEWER'), ...viewer.memberships]) }, thing, facts)
    return before === undefined || thing.hiddenFrom.some((hidden) => hidden === id) || (after !== undefined && (after.names || !before.names))
  }), many))
  test('being asked as an expert shows it under review alone, and no name that is hidden', () => fc.assert(fc.property(anyLook, ({ facts, thing, viewer }) => {
    const without = sightOf({ ...viewer, engagements: new Map() }, thing, facts)
    const asked = sightOf({ ...viewer, engagements: new Map([[thing.id, 'EXPERT']]) }, thing, facts)
    return same(without, asked) || (stageInReview(thing) === 'SUBMITTED' && (without === undefined || without.relation === 'OPERATOR') && asked?.names === !thing.anonymous)
  }), many))
  test('what could not be read to its end is known to nobody', () => fc.assert(fc.property(anyLook, ({ facts, thing, viewer }) =>
    (!facts.parked(thing.id) && !facts.parked(thing.organizationId)) || sightOf(viewer, thing, facts) === undefined), many))
})
const same = (one: View | undefined, other: View | undefined): boolean => one?.relation === other?.relation && one?.names === other?.names
