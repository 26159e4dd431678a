import { describe, expect, test } from 'vitest'
import type { DomainEvent } from '../../../schema/events/event.ts'
import { visitor, type Viewer } from '../../../services/identity/actor.ts'
import { matchSightOf } from '../../../services/identity/matchSight.ts'
import {
  haiyun, haiyunEditor, haiyunViewer, hostsOfNoPark, outsiders, park,
  parkViewer, powerlessIn, sciencePark, scienceParkHost, universityEditor, universityViewer,
} from '../../support/cast.ts'
import {
  autumn, autumnHost, becameMutual, bothEnteredIn, conferenceHost, contractBy, declinedBy, foldOf,
  declineTakenBackBy, hostingPark, intentBy, interestOf, interestTakenBackBy, mutual, published, reopenedBy, spring,
} from '../../support/matches.ts'
import { ordinaryFacts } from '../../support/facts.ts'
import { host } from '../../support/people.ts'

const facts = { ...ordinaryFacts, ...published, ...bothEnteredIn(spring) }
const after = (...history: readonly DomainEvent[]) => ({
  /** What somebody knows of it: relation, stage, and whose interest. */
  sees: (viewer: Viewer, ...expected: readonly [relation: string, stage: string, ...interests: readonly string[]]) => {
    const view = matchSightOf(viewer, foldOf(history), facts)
    expect(view && [view.relation, view.stage, ...view.interests]).toStrictEqual(expected)
  },
  showsNothingTo: (viewer: Viewer) => expect(matchSightOf(viewer, foldOf(history), facts)).toBeUndefined(),
})

describe('an interest', () => {
  const once = after(interestOf('NEED'))
  test('is known to its own side and to whom it was said, and to their parks', () => {
    for (const viewer of [haiyunEditor, haiyunViewer, parkViewer]) once.sees(viewer, 'NEED_SIDE', 'INTERESTED', 'NEED')
    for (const viewer of [universityEditor, universityViewer, scienceParkHost]) once.sees(viewer, 'OFFER_SIDE', 'INTERESTED', 'NEED')
  })
  test.each([
    ['a visitor', visitor] as const, ...outsiders, ...hostsOfNoPark(park), ...hostsOfNoPark(sciencePark),
  ])('is unknown to %s', (_, viewer) => once.showsNothingTo(viewer))
  test.each(powerlessIn(haiyun))('is known even to %s', (_, viewer) => once.sees(viewer, 'NEED_SIDE', 'INTERESTED', 'NEED'))
  test('is known to the hosts of its conference, and of no other', () => {
    once.showsNothingTo(conferenceHost)
    after(interestOf('NEED', { conferenceId: spring })).sees(conferenceHost, 'HOST', 'INTERESTED', 'NEED')
    after(interestOf('NEED', { conferenceId: spring })).sees(host('viewer', hostingPark, 'VIEWER'), 'HOST', 'INTERESTED', 'NEED')
  })
  test.each(outsiders)('of both sides is as unknown to %s', (_, viewer) => {
    after(...mutual).showsNothingTo(viewer)
    after(...mutual, intentBy('NEED'), contractBy('NEED')).showsNothingTo(viewer)
  })
})

describe('a no', () => {
  test('that is the first word is known to the side that said it alone', () => {
    after(declinedBy('OFFER')).sees(universityEditor, 'OFFER_SIDE', 'DECLINED')
    after(declinedBy('OFFER')).showsNothingTo(haiyunEditor)
    after(declinedBy('OFFER')).showsNothingTo(parkViewer)
  })
  test('is known to the hosts of its conference', () =>
    after(declinedBy('OFFER', { conferenceId: spring })).sees(conferenceHost, 'HOST', 'DECLINED'))
  test('is told to the side that had shown interest', () =>
    after(interestOf('NEED'), declinedBy('OFFER')).sees(haiyunEditor, 'NEED_SIDE', 'DECLINED', 'NEED'))
  test('is told to the side that shows interest later', () =>
    after(declinedBy('OFFER'), interestOf('NEED')).sees(haiyunEditor, 'NEED_SIDE', 'DECLINED', 'NEED'))
  test('after an interest takes the interest back from the other side', () => {
    after(interestOf('NEED'), declinedBy('NEED')).showsNothingTo(universityEditor)
    after(interestOf('NEED'), declinedBy('NEED')).sees(haiyunEditor, 'NEED_SIDE', 'DECLINED', 'NEED')
  })
  test('taken back returns to what stands', () => {
    after(interestOf('NEED'), declinedBy('NEED'), reopenedBy('NEED')).sees(universityEditor, 'OFFER_SIDE', 'INTERESTED', 'NEED')
    after(declinedBy('NEED'), reopenedBy('NEED')).showsNothingTo(universityEditor)
  })
})

describe('a match in which no word stands', () => {
  const atSpring = { conferenceId: spring }
  test.each([
    ['an interest was taken back', [interestOf('NEED', atSpring), interestTakenBackBy('NEED', atSpring)]],
    ['a no was taken back', [declinedBy('NEED', atSpring), declineTakenBackBy('NEED', atSpring)]],
    ['a no was reopened', [declinedBy('NEED', atSpring), reopenedBy('NEED', atSpring)]],
  ])('is the own history of who spoke, and of nobody else: %s', (_, history) => {
    for (const viewer of [haiyunEditor, haiyunViewer, parkViewer]) after(...history).sees(viewer, 'NEED_SIDE', 'RETRACTED')
    for (const viewer of [universityEditor, universityViewer, scienceParkHost, conferenceHost, visitor]) after(...history).showsNothingTo(viewer)
  })
  test('is retracted for the side that took all back, whatever the other says to itself', () => {
    after(interestOf('NEED'), interestTakenBackBy('NEED'), declinedBy('OFFER')).sees(haiyunEditor, 'NEED_SIDE', 'RETRACTED')
    after(interestOf('NEED'), interestTakenBackBy('NEED'), interestOf('OFFER'), declinedBy('OFFER')).sees(haiyunEditor, 'NEED_SIDE', 'RETRACTED')
  })
  test('lives again with the next word', () => {
    after(interestOf('NEED'), interestTakenBackBy('NEED'), interestOf('OFFER')).sees(haiyunEditor, 'NEED_SIDE', 'INTERESTED', 'OFFER')
    after(interestOf('NEED', atSpring), interestTakenBackBy('NEED', atSpring), interestOf('OFFER')).showsNothingTo(conferenceHost)
  })
})

test('what is taken back leaves what stood before', () => {
  after(interestOf('OFFER'), declinedBy('NEED'), declineTakenBackBy('NEED')).sees(universityEditor, 'OFFER_SIDE', 'INTERESTED', 'OFFER')
  after(interestOf('OFFER'), declinedBy('OFFER'), interestOf('NEED'), interestTakenBackBy('NEED')).sees(universityEditor, 'OFFER_SIDE', 'DECLINED', 'OFFER')
  after(interestOf('NEED'), declinedBy('OFFER'), interestTakenBackBy('NEED')).sees(universityEditor, 'OFFER_SIDE', 'DECLINED')
})

test('how far it came is known to both sides', () => {
  for (const viewer of [haiyunEditor, universityEditor]) {
    const relation = viewer === haiyunEditor ? 'NEED_SIDE' : 'OFFER_SIDE'
    after(...mutual).sees(viewer, relation, 'MUTUAL', 'NEED', 'OFFER')
    after(...mutual, intentBy('NEED')).sees(viewer, relation, 'INTENT', 'NEED', 'OFFER')
    after(...mutual, intentBy('NEED'), contractBy('OFFER')).sees(viewer, relation, 'CONTRACTED', 'NEED', 'OFFER')
  }
})
test('each conference that its acts name has its hosts know of it', () => {
  const atSpring = { conferenceId: spring }
  after(interestOf('NEED'), interestOf('OFFER', atSpring), becameMutual(atSpring)).sees(conferenceHost, 'HOST', 'MUTUAL', 'NEED', 'OFFER')
  after(...mutual, intentBy('NEED', atSpring)).sees(conferenceHost, 'HOST', 'INTENT', 'NEED', 'OFFER')
  for (const theirHost of [conferenceHost, autumnHost]) {
    after(interestOf('NEED', atSpring), declinedBy('OFFER', { conferenceId: autumn })).sees(theirHost, 'HOST', 'DECLINED', 'NEED')
  }
})
