import { describe, expect, test } from 'vitest'
import type { OrganizationId } from '../../../schema/events/ids.ts'
import type { ThingStage, Visibility } from '../../../schema/events/vocabulary.ts'
import type { Dealing, OrganizationFacts, ThingFacts } from '../../../services/facts.ts'
import { visitor, type Viewer } from '../../../services/identity/actor.ts'
import { knowsConference, knowsOrganization, knowsThing, sightOf, type Relation } from '../../../services/identity/visibility.ts'
import { autumn, harbourDay, knownConference } from '../../support/conferences.ts'
import { needFacts, welding } from '../../support/entries.ts'
import { ordinaryFacts } from '../../support/facts.ts'
import {
  anotherPark, editor, haiyun, hostOfAnotherPark, hostOfPark, hostOfSuspendedPark, hostOfUnverifiedPark, knownOrganizations, park, parkFacts,
  rejectedEditor, suspendedEditor, universityOwner, viewer, viewerOfPark,
} from '../../support/organizations.ts'
import { engaged, entryId, host, member, operator, organizationId, person, stranger } from '../../support/people.ts'

const participant = organizationId('Participant')
const newParticipant = organizationId('New participant')
const interested = organizationId('Interested')
const partner = organizationId('Partner')
const enteringPark = organizationId('Entering park')
const reviewingPark = organizationId('Reviewing park')
const farPark = organizationId('Far park')
const parkOfInterested = organizationId('Park of the interested')
const parkOfPartner = organizationId('Park of the partner')

const dealings = new Map<string, Dealing>([[partner, 'MUTUAL'], [interested, 'ONE_SIDED']])
/**
 * The enterprise of the park has entered its need in a conference of another park, where the participant is registered; one organisation is
 * interested in it, with another it is mutual. A third park entered it, a fourth reviews it.
 */
const facts = (owner: Partial<OrganizationFacts> = {}) => ({
  ...ordinaryFacts,
  ...knownOrganizations(owner),
  entriesOf: (id: string) => (id === welding ? [{ entryId: entryId('Welding'), conferenceId: harbourDay, parkId: anotherPark, boardOpen: true, showOnBoard: 'NAMES' as const }] : []),
  registered: (conference: string, organization: string) => conference === harbourDay && (organization === participant || organization === newParticipant),
  counterpartsOf: (thing: string, parkId: string) => (thing !== welding ? [] : parkId === parkOfInterested ? [interested] : parkId === parkOfPartner ? [partner] : []),
  dealing: (thing: string, organization: string) => (thing === welding ? dealings.get(organization) : undefined),
})
const memberOf = (id: OrganizationId, status: 'VERIFIED' | 'REGISTERED' | 'SUSPENDED' = 'VERIFIED') => person('somebody', [id, member('VIEWER', { status })])

const thingAt = (stage: ThingStage, particular: Partial<Omit<ThingFacts, 'side' | 'kind'>> = {}) =>
  needFacts({ stage, enteringParkId: enteringPark, reviewingParkId: reviewingPark, ...particular })

const everybody: Readonly<Record<string, Viewer>> = {
  'a visitor': visitor,
  'a person without organisation': stranger,
  'the operator': operator,
  'a member of an organisation that is not verified': memberOf(organizationId('New'), 'REGISTERED'),
  'a member of a suspended organisation': memberOf(organizationId('Suspended'), 'SUSPENDED'),
  'a member': universityOwner,
  'a participant': memberOf(participant),
  'a participant that is not verified': memberOf(newParticipant, 'REGISTERED'),
  'a host of an uninvolved park': host('somebody', farPark),
  'a counterpart': memberOf(interested),
  'a mutual counterpart': memberOf(partner),
  'a host of a counterpart’s park': host('somebody', parkOfInterested),
  'a host of a mutual counterpart’s park': host('somebody', parkOfPartner),
  'a host of the conference': hostOfAnotherPark,
  'a host of the owner’s park': hostOfPark,
  'a viewer in the owner’s park': viewerOfPark,
  'an owner of the owner’s park, suspended': hostOfSuspendedPark,
  'an owner of the owner’s park, not verified': hostOfUnverifiedPark,
  'a host of the park that entered it': host('somebody', enteringPark),
  'a host of the park that reviews it': host('somebody', reviewingPark),
  'a researcher entrusted with it': engaged(stranger, 'RESEARCHER', welding),
  'an expert asked about it': engaged(stranger, 'EXPERT', welding),
  'an expert asked about another need': engaged(stranger, 'EXPERT', harbourDay),
  'a researcher entrusted with another thing': engaged(stranger, 'RESEARCHER', harbourDay),
  'one of its own people': editor,
  'a viewer of its own': viewer,
  'one of its own people while it is suspended': suspendedEditor,
  'one of its own people after it was rejected': rejectedEditor,
}
const nothing = undefined
type Seen = Relation | undefined
const always = (relation: Seen) => ({ PUBLIC: relation, MEMBERS: relation, CONFERENCE: relation, COUNTERPART: relation })

/** Who knows of it before it was published: its own people, whom they entrusted with it, and the parks that entered it or review it. */
const unpublished: Readonly<Record<string, Seen>> = {
  'a host of the park that entered it': 'PARK',
  'a host of the park that reviews it': 'PARK',
  'a researcher entrusted with it': 'RESEARCHER',
  'one of its own people': 'OWNER',
  'a viewer of its own': 'OWNER',
  'one of its own people while it is suspended': 'OWNER',
  'one of its own people after it was rejected': 'OWNER',
}
/** Who knows of it once it was withdrawn: those, its own park, the conference, and whoever dealt with it. */
const withdrawn: Readonly<Record<string, Seen>> = {
  ...unpublished,
  'a counterpart': 'COUNTERPART',
  'a mutual counterpart': 'COUNTERPART',
  'a host of a counterpart’s park': 'COUNTERPART',
  'a host of a mutual counterpart’s park': 'COUNTERPART',
  'a host of the conference': 'HALL',
  'a host of the owner’s park': 'PARK',
  'a viewer in the owner’s park': 'PARK',
}
const published: Readonly<Record<string, Readonly<Record<Visibility, Seen>>>> = {
  'a visitor': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'a person without organisation': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'the operator': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'a member of an organisation that is not verified': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'a member of a suspended organisation': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'a participant that is not verified': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'an expert asked about it': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'an expert asked about another need': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'a researcher entrusted with another thing': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'an owner of the owner’s park, suspended': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'an owner of the owner’s park, not verified': { PUBLIC: 'VISITOR', MEMBERS: nothing, CONFERENCE: nothing, COUNTERPART: nothing },
  'a member': { PUBLIC: 'MEMBER', MEMBERS: 'MEMBER', CONFERENCE: nothing, COUNTERPART: nothing },
  'a host of an uninvolved park': { PUBLIC: 'MEMBER', MEMBERS: 'MEMBER', CONFERENCE: nothing, COUNTERPART: nothing },
  'a participant': { PUBLIC: 'MEMBER', MEMBERS: 'MEMBER', CONFERENCE: 'MEMBER', COUNTERPART: nothing },
  ...Object.fromEntries(Object.entries(withdrawn).map(([who, relation]) => [who, always(relation)])),
  // What reaches every member reaches them as members.
  'a host of a counterpart’s park': { PUBLIC: 'MEMBER', MEMBERS: 'MEMBER', CONFERENCE: 'COUNTERPART', COUNTERPART: 'COUNTERPART' },
  'a host of a mutual counterpart’s park': { PUBLIC: 'MEMBER', MEMBERS: 'MEMBER', CONFERENCE: 'COUNTERPART', COUNTERPART: 'COUNTERPART' },
}
/** To whom the name of the owner of an anonymous thing is told: being mutual reveals it to the sides alone, and not to their parks. */
const masked: ReadonlySet<string> = new Set(['a counterpart', 'a host of a counterpart’s park', 'a host of a mutual counterpart’s park'])
const knowName = new Set(Object.keys(withdrawn).filter((who) => !masked.has(who)))

const visibilities = ['PUBLIC', 'MEMBERS', 'CONFERENCE', 'COUNTERPART'] as const
const cases = visibilities.flatMap((visibility) => [{ visibility, anonymous: false }, { visibility, anonymous: true }])
/** What somebody knows of a need at this stage, by its visibility and anonymity. */
const seen = (somebody: Viewer, stage: ThingStage) => cases.map((content) => ({ ...content, view: sightOf(somebody, thingAt(stage, content), facts()) }))
const due = (who: string, relations: Readonly<Record<Visibility, Seen>>) => cases.map(({ visibility, anonymous }) => {
  const relation = relations[visibility]
  return { visibility, anonymous, view: relation === undefined ? undefined : { relation, names: !anonymous || knowName.has(who) } }
})

/** An expert knows of it while it is under review, and no longer. */
const underReview: Readonly<Record<string, Seen>> = { ...unpublished, 'an expert asked about it': 'EXPERT' }

describe.each(['DRAFT', 'SUBMITTED', 'READY', 'REJECTED'] as const)('of a need at %s', (stage) => {
  test.each(Object.entries(everybody))('%s knows what is due', (who, somebody) =>
    expect(seen(somebody, stage)).toEqual(due(who, always((stage === 'SUBMITTED' ? underReview : unpublished)[who]))))
})
describe('of a published need', () => {
  test.each(Object.entries(everybody))('%s knows what is due', (who, somebody) =>
    expect(seen(somebody, 'PUBLISHED')).toEqual(due(who, published[who] ?? expect.fail(who))))
})
describe('of a withdrawn need', () => {
  test.each(Object.entries(everybody))('%s knows what is due', (who, somebody) =>
    expect((['WITHDRAWN', 'EXPIRED', 'FULFILLED'] as const).map((stage) => seen(somebody, stage))).toEqual(Array.from({ length: 3 }, () => due(who, always(withdrawn[who])))))
})

describe('of a need that was withdrawn before it ever was published', () => {
  const neverPublished = (somebody: Viewer) => cases.map((content) => ({ ...content, view: sightOf(somebody, thingAt('WITHDRAWN', { ...content, wasPublished: false }), facts()) }))
  test.each(Object.entries(everybody))('%s knows what is due', (who, somebody) =>
    expect(neverPublished(somebody)).toEqual(due(who, always(unpublished[who]))))
})

describe('what was submitted to no park', () => {
  const left = (stage: ThingStage, particular: Partial<Omit<ThingFacts, 'side' | 'kind'>> = {}) =>
    thingAt(stage, { leftToOperator: true, visibility: 'COUNTERPART', wasPublished: false, enteringParkId: undefined, reviewingParkId: undefined, ...particular })
  const seenByOperator = (thing: ThingFacts) => sightOf(operator, thing, facts())
  test('the operator knows until a verdict, before and after a park is assigned, and its owner only where it may be named', () =>
    expect([left('SUBMITTED'), left('SUBMITTED', { reviewingParkId: reviewingPark }), left('SUBMITTED', { anonymous: true })].map(seenByOperator))
      .toEqual([true, true, false].map((names) => ({ relation: 'OPERATOR', names }))))
  test.each(['DRAFT', 'READY', 'REJECTED', 'WITHDRAWN', 'PUBLISHED'] as const)('the operator knows nothing of once it is %s', (stage) =>
    expect(seenByOperator(left(stage, { wasPublished: stage === 'PUBLISHED' }))).toBe(nothing))
  test('an operator knows nothing of where it is hidden from their organisation', () => {
    const biased = { ...memberOf(interested), operator: true }
    expect([left('SUBMITTED'), left('SUBMITTED', { hiddenFrom: [interested] })].map((thing) => sightOf(biased, thing, facts())?.relation)).toEqual(['OPERATOR', nothing])
  })
  test('nobody but its own people, who was let in on it and the operator knows', () => {
    const knowing = Object.keys(everybody).filter((who) => sightOf(everybody[who] ?? visitor, left('SUBMITTED'), facts()) !== undefined)
    const parks = ['a host of the park that entered it', 'a host of the park that reviews it']
    expect(knowing.sort()).toEqual(['the operator', 'an expert asked about it', ...Object.keys(unpublished)].filter((who) => !parks.includes(who)).sort())
  })
})

describe('what an organisation published', () => {
  const sees = (who: string, owner: Partial<OrganizationFacts>, particular = {}) =>
    sightOf(everybody[who] ?? expect.fail(who), thingAt('PUBLISHED', particular), { ...facts(owner) })?.relation
  test.each([
    ['while it is suspended', { status: 'SUSPENDED' }], ['after it was rejected', { status: 'REJECTED' }], ['before it is verified', { status: 'REGISTERED' }],
    ['unclaimed, without a park that vouches', { status: 'REGISTERED', unclaimed: true, parkId: undefined }],
  ] as const)('is hidden from all whom it does not concern %s', (_, owner) => {
    expect(['a visitor', 'the operator', 'a member', 'a participant'].map((who) => sees(who, owner))).toEqual([nothing, nothing, nothing, nothing])
    expect(['one of its own people', 'a counterpart', 'a host of the conference'].map((who) => sees(who, owner))).toEqual(['OWNER', 'COUNTERPART', 'HALL'])
  })
  test.each(['unclaimed', 'adopted'])('is seen where its park vouches for it, while it is %s', (standing) =>
    expect(['a visitor', 'a member'].map((who) => sees(who, { status: 'REGISTERED', [standing]: true }))).toEqual(['VISITOR', 'MEMBER']))
  test('is its new park’s to see, and no longer the old one’s', () => {
    expect(sees('a host of the owner’s park', { parkId: farPark }, { visibility: 'COUNTERPART' })).toBe(nothing)
    expect(sees('a host of an uninvolved park', { parkId: farPark }, { visibility: 'COUNTERPART' })).toBe('PARK')
  })
})

describe('what could not be read to its end is hidden from all, its own people included:', () => {
  test.each([['the thing', welding], ['its owner', haiyun]])('%s', (_, parked) => {
    const parkedFacts = { ...facts(), parked: (id: string) => id === parked }
    expect(Object.values(everybody).map((somebody) => sightOf(somebody, thingAt('PUBLISHED'), parkedFacts))).toEqual(Object.values(everybody).map(() => nothing))
  })
  test('or of whose owner nothing is known', () =>
    expect(sightOf(editor, thingAt('PUBLISHED', { organizationId: farPark }), facts())).toBe(nothing))
})

test('who belongs to several organisations sees by the best of them', () => {
  const both = person('somebody', [interested, member('VIEWER')], [partner, member('VIEWER')])
  expect(sightOf(both, thingAt('PUBLISHED', { anonymous: true }), facts())).toEqual({ relation: 'COUNTERPART', names: true })
})
test('one knows of a thing by its id as one knows of the thing', () => {
  const known = { ...facts(), thing: (id: string) => (id === welding ? thingAt('PUBLISHED', { visibility: 'MEMBERS' }) : undefined) }
  expect([visitor, universityOwner].map((somebody) => knowsThing(somebody, 'NEED', welding, known))).toEqual([false, true])
  expect(knowsThing(universityOwner, 'NEED', harbourDay, known)).toBe(false)
})
test('a need is no offer, whatever one knows of it', () => {
  const known = { ...facts(), thing: (id: string) => (id === welding ? thingAt('PUBLISHED') : undefined) }
  expect([editor, visitor].map((somebody) => knowsThing(somebody, 'OFFER', welding, known))).toEqual([false, false])
})

describe('of an organisation', () => {
  const knowing = (owner: Partial<OrganizationFacts>, parked = false) => {
    const known = { ...facts(owner), parked: (id: string) => parked && id === haiyun }
    return [visitor, universityOwner, hostOfAnotherPark, hostOfSuspendedPark, viewerOfPark, viewer, operator].map((somebody) => knowsOrganization(somebody, haiyun, known))
  }
  const all = [true, true, true, true, true, true, true]
  const concerned = [false, false, false, false, true, true, true]
  test.each([['verified', { status: 'VERIFIED' }], ['unclaimed and vouched for', { status: 'REGISTERED', unclaimed: true }]] as const)('that is %s, all know', (_, owner) =>
    expect(knowing(owner)).toEqual(all))
  test.each(['REGISTERED', 'REJECTED', 'SUSPENDED'] as const)('that is %s, its people, its park and the operator know', (status) =>
    expect(knowing({ status })).toEqual(concerned))
  test('whose stream could not be read to its end, the operator alone knows', () =>
    expect(knowing({}, true)).toEqual([false, false, false, false, false, false, true]))
  test('that does not exist, nobody knows', () => expect(knowsOrganization(operator, farPark, facts())).toBe(false))
})

describe('of a conference', () => {
  const knowing = (stage: 'DRAFT' | 'ANNOUNCED' | 'ARCHIVED', parked?: string) => {
    const known = { ...facts(), ...knownConference({ stage }), organization: () => parkFacts(park), parked: (id: string) => id === parked }
    return [visitor, operator, universityOwner, hostOfAnotherPark, hostOfSuspendedPark, viewerOfPark, hostOfPark].map((somebody) => knowsConference(somebody, autumn, known))
  }
  test('that is a draft, its park knows', () => expect(knowing('DRAFT')).toEqual([false, false, false, false, false, true, true]))
  test.each(['ANNOUNCED', 'ARCHIVED'] as const)('that is %s, all know', (stage) =>
    expect(knowing(stage)).toEqual([true, true, true, true, true, true, true]))
  test.each([['whose stream', autumn], ['the stream of whose park', park]])('%s could not be read to its end, nobody knows', (_, parked) =>
    expect(knowing('ANNOUNCED', parked)).toEqual([false, false, false, false, false, false, false]))
  test('that does not exist, nobody knows', () =>
    expect(knowsConference(hostOfPark, harbourDay, { ...facts(), ...knownConference() })).toBe(false))
})
