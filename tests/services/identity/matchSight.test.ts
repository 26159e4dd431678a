import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Side } from '../../../schema/events/vocabulary.ts'
import { visitor, type Viewer } from '../../../services/identity/actor.ts'
import { matchSightOf, saidNothing, type Ending, type MatchFacts, type MatchStage, type ReachedStage } from '../../../services/identity/matchSight.ts'
import { conferenceFacts, harbourDay } from '../../support/conferences.ts'
import { welding } from '../../support/entries.ts'
import { ordinaryFacts } from '../../support/facts.ts'
import {
  anotherPark, editor, haiyun, hostOfAnotherPark, hostOfPark, hostOfSuspendedPark, knownOrganizations, organizationFacts, park, suspendedEditor,
  university, universityOwner, viewerOfPark,
} from '../../support/organizations.ts'
import { host, member, offerId, operator, organizationId, person, stranger } from '../../support/people.ts'

/** A need of the enterprise in the park, an offer of the university, which has no park; acts in a conference of another park. */
const facts = { ...ordinaryFacts, ...knownOrganizations(), conference: (id: string) => (id === harbourDay ? conferenceFacts({ parkId: anotherPark }) : undefined) }
interface Said {
  readonly reached?: ReachedStage
  readonly ended?: Ending
  readonly interests?: readonly Side[]
  readonly declinedBy?: readonly Side[]
  readonly conferenceIds?: readonly string[]
}
const match = ({ reached = 'SUGGESTED', ended, interests = [], declinedBy = [], conferenceIds = [harbourDay] }: Said): MatchFacts => ({
  needId: welding, offerId: offerId('Laser welding'), needOrganizationId: haiyun, offerOrganizationId: university, reached, ended,
  interests: new Set(interests), declinedBy: new Set(declinedBy), spoken: { NEED: saidNothing, OFFER: saidNothing }, endedByItself: 0, conferenceIds: new Set(conferenceIds),
})
const outsiders: Readonly<Record<string, Viewer>> = {
  'a visitor': visitor,
  'a stranger': stranger,
  'the operator': operator,
  'another organisation': person('somebody', [organizationId('Another'), member('OWNER')]),
  'a host of an uninvolved park': host('somebody', organizationId('Far park')),
  'an owner of the park while it is suspended': hostOfSuspendedPark,
}
const needSide: Readonly<Record<string, Viewer>> = { 'the need’s people': editor, 'its people while it is suspended': suspendedEditor, 'its park': hostOfPark, 'a viewer in its park': viewerOfPark }
const stageFor = (viewer: Viewer, said: Said): MatchStage | undefined => matchSightOf(viewer, match(said), facts)?.stage

interface Row {
  readonly when: string
  readonly said: Said
  readonly host: MatchStage
  readonly need: MatchStage | undefined
  readonly offer: MatchStage | undefined
}
const rows: readonly Row[] = [
  { when: 'the need is interested', said: { reached: 'INTERESTED', interests: ['NEED'] }, host: 'INTERESTED', need: 'INTERESTED', offer: 'INTERESTED' },
  { when: 'the offer is interested', said: { reached: 'INTERESTED', interests: ['OFFER'] }, host: 'INTERESTED', need: 'INTERESTED', offer: 'INTERESTED' },
  { when: 'both are', said: { reached: 'MUTUAL', interests: ['NEED', 'OFFER'] }, host: 'MUTUAL', need: 'MUTUAL', offer: 'MUTUAL' },
  { when: 'they agree', said: { reached: 'CONTRACTED', interests: ['NEED', 'OFFER'] }, host: 'CONTRACTED', need: 'CONTRACTED', offer: 'CONTRACTED' },
  { when: 'nobody answered the need', said: { reached: 'INTERESTED', ended: 'LAPSED', interests: ['NEED'] }, host: 'LAPSED', need: 'LAPSED', offer: 'LAPSED' },
  { when: 'the offer closed', said: { reached: 'INTERESTED', ended: 'CLOSED', interests: ['NEED'] }, host: 'CLOSED', need: 'CLOSED', offer: 'CLOSED' },
  { when: 'it came to nothing', said: { reached: 'INTENT', ended: 'FAILED', interests: ['NEED', 'OFFER'] }, host: 'FAILED', need: 'FAILED', offer: 'FAILED' },
  { when: 'the need says no to a suggestion', said: { declinedBy: ['NEED'] }, host: 'DECLINED', need: 'DECLINED', offer: undefined },
  { when: 'the offer says no to a suggestion', said: { declinedBy: ['OFFER'] }, host: 'DECLINED', need: undefined, offer: 'DECLINED' },
  { when: 'the need is interested and the offer says no', said: { reached: 'INTERESTED', interests: ['NEED'], declinedBy: ['OFFER'] }, host: 'DECLINED', need: 'DECLINED', offer: 'DECLINED' },
  { when: 'the offer is interested and the need says no', said: { reached: 'INTERESTED', interests: ['OFFER'], declinedBy: ['NEED'] }, host: 'DECLINED', need: 'DECLINED', offer: 'DECLINED' },
  { when: 'the need takes its interest back', said: { reached: 'INTERESTED', interests: ['NEED'], declinedBy: ['NEED'] }, host: 'DECLINED', need: 'DECLINED', offer: undefined },
  { when: 'the offer takes its interest back', said: { reached: 'INTERESTED', interests: ['OFFER'], declinedBy: ['OFFER'] }, host: 'DECLINED', need: undefined, offer: 'DECLINED' },
]

describe.each(rows)('when $when', ({ said, host, need, offer }) => {
  test('the host of the conference knows all', () =>
    expect(matchSightOf(hostOfAnotherPark, match(said), facts)).toMatchObject({ relation: 'HOST', stage: host }))
  test.each(Object.entries(needSide))('%s know what the need’s side knows', (_, viewer) => expect(stageFor(viewer, said)).toBe(need))
  test('the offer’s people know what was said to them', () => expect(stageFor(universityOwner, said)).toBe(offer))
  test.each(Object.entries(outsiders))('%s knows nothing', (_, viewer) => expect(matchSightOf(viewer, match(said), facts)).toBeUndefined())
})

describe('a match', () => {
  test('is not the affair of a host in whose conference nothing was said', () =>
    expect(stageFor(hostOfAnotherPark, { reached: 'MUTUAL', interests: ['NEED', 'OFFER'], conferenceIds: [] })).toBeUndefined())
  test('is the affair of each host in whose conferences something was said', () =>
    expect(stageFor(hostOfAnotherPark, { reached: 'INTERESTED', interests: ['NEED'], conferenceIds: ['elsewhere', harbourDay] })).toBe('INTERESTED'))
  test('tells each side which it is', () => {
    const both = match({ reached: 'MUTUAL', interests: ['NEED', 'OFFER'] })
    expect([editor, hostOfPark, universityOwner].map((viewer) => matchSightOf(viewer, both, facts)?.relation)).toEqual(['NEED_SIDE', 'NEED_SIDE', 'OFFER_SIDE'])
  })
  test('who belongs to one side and serves in the park of the other stands on their own', () => {
    const both = person('somebody', [university, member('VIEWER')], [park, member('OWNER', { kind: 'PARK' })])
    expect(matchSightOf(both, match({ reached: 'MUTUAL', interests: ['NEED', 'OFFER'] }), facts)?.relation).toBe('OFFER_SIDE')
  })
  test('shows a park that serves both sides what either side sees', () => {
    const ofOnePark = { ...facts, organization: () => organizationFacts({ parkId: park }) }
    const takenBack = match({ reached: 'INTERESTED', interests: ['OFFER'], declinedBy: ['OFFER'] })
    expect(matchSightOf(hostOfPark, takenBack, ofOnePark)).toMatchObject({ relation: 'OFFER_SIDE', stage: 'DECLINED' })
  })
  test.each([['need', haiyun], ['offer', university]])('is hidden from all while the stream of the %s’s organisation cannot be read to its end', (_, parked) => {
    const parkedFacts = { ...facts, parked: (id: string) => id === parked }
    const viewers = [hostOfAnotherPark, editor, hostOfPark, universityOwner]
    expect(viewers.map((viewer) => matchSightOf(viewer, match({ reached: 'MUTUAL', interests: ['NEED', 'OFFER'] }), parkedFacts)))
      .toEqual(viewers.map(() => undefined))
  })
})

const anySide = fc.uniqueArray(fc.constantFrom<Side>('NEED', 'OFFER'))
const anySaid: fc.Arbitrary<Said> = fc.record({
  reached: fc.constantFrom<ReachedStage>('SUGGESTED', 'INTERESTED', 'MUTUAL', 'INTENT', 'CONTRACTED', 'DELIVERED'), interests: anySide, declinedBy: anySide,
})
describe('whatever was said', () => {
  test('nobody but the host hears of a no before having shown interest or said no themselves', () => fc.assert(fc.property(
    anySaid, fc.constantFrom<readonly [Side, Viewer]>(...Object.values(needSide).map((viewer) => ['NEED', viewer] as const), ['OFFER', universityOwner]),
    (said, [side, viewer]) => stageFor(viewer, said) !== 'DECLINED' || [...said.interests ?? [], ...said.declinedBy ?? []].includes(side))))
  test('outsiders know nothing', () =>
    fc.assert(fc.property(anySaid, fc.constantFrom(...Object.values(outsiders)), (said, viewer) => stageFor(viewer, said) === undefined)))
})
