import { describe, expect, test } from 'vitest'
import { NeedId, OfferId } from '../../../schema/events/ids.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import {
  competitorEditor, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost,
  powerlessIn, powerlessInPark, scienceParkHost, university, universityEditor, worldWhere,
} from '../../support/cast.ts'
import {
  autumn, becameMutual, behaviourOfPair, bothEnteredIn, closed, conferenceHost, declinedBy, entered, failedBy, lapsed,
  interestOf, interestOnBehalfOf, mutual, pair, pairWhere, reopenedBy, spring,
} from '../../support/matches.ts'
import { needId } from '../../support/needs.ts'
import { offerId } from '../../support/offers.ts'
import { offerId as idOfOffer, stranger } from '../../support/people.ts'

const forNeed = { ...pair, side: 'NEED' } as const
const forOffer = { ...pair, side: 'OFFER' } as const
const suggestion = { score: 7.25, reasons: [{ name: 'weld', points: 4 }, { name: 'aluminium', points: 3.25 }], matcherVersion: '1' }

describe('expressing interest', () => {
  const { given } = behaviourOfPair(expressInterest)

  test('begins a match from the side of the need', () => given().when(haiyunEditor, forNeed).then(interestOf('NEED')))
  test('begins a match from the side of the offer', () => given().when(universityEditor, forOffer).then(interestOf('OFFER')))
  test('keeps why it was suggested', () =>
    given().knowing({ suggestion: async () => suggestion }).when(haiyunEditor, forNeed).then(interestOf('NEED', { suggestion })))
  test('from the second side makes it mutual', async () => {
    await given(interestOf('NEED')).when(universityEditor, forOffer).then(interestOf('OFFER'), becameMutual())
    await given(interestOf('OFFER')).when(haiyunEditor, forNeed).then(interestOf('NEED'), becameMutual())
  })
  test('after the other side said no makes nothing mutual', () => given(declinedBy('OFFER')).when(haiyunEditor, forNeed).then(interestOf('NEED')))
  test('while the other side said no after its own interest makes nothing mutual', () =>
    given(interestOf('OFFER'), declinedBy('OFFER')).when(haiyunEditor, forNeed).then(interestOf('NEED')))
  test('after the other side took its no back makes it mutual', () =>
    given(interestOf('OFFER'), declinedBy('OFFER'), reopenedBy('OFFER')).when(haiyunEditor, forNeed).then(interestOf('NEED'), becameMutual()))
  test('after its own no, once taken back, begins again', () =>
    given(declinedBy('NEED'), reopenedBy('NEED')).when(haiyunEditor, forNeed).then(interestOf('NEED')))

  test('twice is nothing', async () => {
    await given(interestOf('NEED')).when(haiyunEditor, forNeed).thenNothing()
    await given(...mutual).when(haiyunEditor, forNeed).thenNothing()
  })
  test('twice is nothing, even when the offer was withdrawn meanwhile', () =>
    given(interestOf('NEED')).knowing({ ...pairWhere({}, { stage: 'WITHDRAWN' }), dealing: () => 'ONE_SIDED' })
      .when(haiyunEditor, forNeed).thenNothing())
  test('after its own no asks to reopen first', async () => {
    await given(declinedBy('NEED')).when(haiyunEditor, forNeed).thenRefused('MATCH_CLOSED')
    await given(interestOf('NEED'), declinedBy('NEED')).when(haiyunEditor, forNeed).thenRefused('MATCH_CLOSED')
  })
  test('in what lapsed asks to reopen first', async () => {
    await given(interestOf('NEED'), lapsed).when(haiyunEditor, forNeed).thenRefused('MATCH_CLOSED')
    await given(interestOf('NEED'), lapsed).when(universityEditor, forOffer).thenRefused('MATCH_CLOSED')
  })
  test('begins anew after the match closed with its need or offer, and makes nothing mutual with what was said before', async () => {
    const before = [interestOf('NEED'), closed] as const
    await given(...before).when(haiyunEditor, forNeed).then(interestOf('NEED'))
    await given(...before).when(universityEditor, forOffer).then(interestOf('OFFER'))
    await given(...before, interestOf('OFFER')).when(haiyunEditor, forNeed).then(interestOf('NEED'), becameMutual())
    await given(interestOnBehalfOf('NEED'), closed).when(scienceParkHost, forOffer, { onBehalf: 'PHONE' }).then(interestOf('OFFER'))
    await given(...before).knowing({ ...pairWhere({}, { stage: 'WITHDRAWN' }), dealing: () => 'ONE_SIDED' }).when(haiyunEditor, forNeed).thenRefused('NOT_PUBLISHED', 'offerId')
  })
  test('in what came to nothing asks to reopen first', () => given(...mutual, failedBy('OFFER')).when(haiyunEditor, forNeed).thenRefused('MATCH_CLOSED'))
})

describe('a pair that may be matched', () => {
  const { given } = behaviourOfPair(expressInterest)

  test.each(['SUBMITTED', 'READY', 'WITHDRAWN', 'REJECTED'] as const)('has a need that is published, and not %s', (stage) =>
    given().knowing(pairWhere({ stage })).when(haiyunEditor, forNeed).thenRefused('NOT_PUBLISHED', 'needId'))
  test.each(['DRAFT', 'WITHDRAWN'] as const)('has an offer that is published, and not %s', (stage) =>
    given().knowing(pairWhere({}, { stage })).when(universityEditor, forOffer).thenRefused('NOT_PUBLISHED', 'offerId'))
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('has owners that are verified, and not %s', async (status) => {
    await given().knowing(worldWhere(haiyun, { status })).when(haiyunEditor, forNeed).thenRefused('ORGANIZATION_NOT_VERIFIED')
    await given().knowing(worldWhere(university, { status })).when(universityEditor, forOffer).thenRefused('ORGANIZATION_NOT_VERIFIED')
  })
  test('may have owners whom their park vouches for', () =>
    given().knowing(worldWhere(haiyun, { status: 'REGISTERED', unclaimed: true })).when(universityEditor, forOffer).then(interestOf('OFFER')))
  test('belongs to two organizations', () =>
    given().knowing(pairWhere({}, { organizationId: haiyun })).when(haiyunEditor, forNeed).thenRefused('SAME_ORGANIZATION'))
  test('answers each other', async () => {
    await given().knowing(pairWhere({}, { kind: 'LOAN' })).when(haiyunEditor, forNeed).thenRefused('DOES_NOT_ANSWER', 'offerId')
    await given().knowing(pairWhere({ kind: 'FINANCE' })).when(haiyunEditor, forNeed).thenRefused('DOES_NOT_ANSWER', 'offerId')
    await given().knowing(pairWhere({ kind: undefined })).when(haiyunEditor, forNeed).thenRefused('DOES_NOT_ANSWER', 'offerId')
    await given().knowing(pairWhere({ kind: 'FINANCE' }, { kind: 'LOAN' })).when(haiyunEditor, forNeed).then(interestOf('NEED'))
  })
  test('is a need and an offer, in this order', async () => {
    const twoOffers = { thing: () => pairWhere().thing(offerId) }
    await given().knowing(twoOffers).when(universityEditor, forOffer).thenRefused('NOT_FOUND')
    const swapped = { needId: NeedId.parse(offerId), offerId: OfferId.parse(needId) }
    for (const side of ['NEED', 'OFFER'] as const) {
      await given().when(haiyunEditor, { ...swapped, side }).thenRefused('NOT_FOUND')
      await given().when(universityEditor, { ...swapped, side }).thenRefused('NOT_FOUND')
    }
  })
})

describe('who may express interest', () => {
  const { given } = behaviourOfPair(expressInterest)

  test('is the park on behalf of its organization, saying on what basis', async () => {
    await given().when(parkHost, forNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given().when(parkHost, forNeed, { onBehalf: 'PHONE' }).then(interestOf('NEED'))
  })
  test('is no member with a basis', () => given().when(haiyunEditor, forNeed, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('is one park for one side at most', async () => {
    await given(interestOnBehalfOf('NEED')).when(scienceParkHost, forOffer, { onBehalf: 'ON_SITE' }).thenRefused('ONE_SIDE_ON_BEHALF', 'onBehalf')
    await given(interestOnBehalfOf('NEED')).when(universityEditor, forOffer).then(interestOf('OFFER'), becameMutual())
    await given(interestOf('NEED')).when(scienceParkHost, forOffer, { onBehalf: 'ON_SITE' }).then(interestOf('OFFER'), becameMutual())
  })
  test('is not a park a second time for its own side', () =>
    given(interestOnBehalfOf('NEED')).when(parkHost, forNeed, { onBehalf: 'PHONE' }).thenNothing())

  test('is not the other side', async () => {
    await given().when(haiyunEditor, forOffer).thenRefused('FORBIDDEN')
    await given().when(parkHost, forOffer, { onBehalf: 'PHONE' }).thenRefused('FORBIDDEN')
  })
  test('is not the host of the conference', () =>
    given().knowing(bothEnteredIn(spring)).when(conferenceHost, forNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park)])('is not %s', (_, actor) =>
    given().when(actor, forNeed).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...powerlessIn(university)])('is not %s, once it has begun either', (_, actor) =>
    given(interestOf('NEED')).when(actor, forOffer).thenRefused('FORBIDDEN'))
  test('is nobody who may not see both', async () => {
    await given().knowing(pairWhere({ visibility: 'COUNTERPART' })).when(universityEditor, forOffer).thenRefused('NOT_FOUND')
    await given().knowing(pairWhere({}, { visibility: 'CONFERENCE' })).when(haiyunEditor, forNeed).thenRefused('NOT_FOUND')
    await given().knowing(pairWhere({ visibility: 'MEMBERS' })).when(stranger, forNeed).thenRefused('NOT_FOUND')
    await given().knowing(pairWhere({ visibility: 'MEMBERS' })).when(competitorEditor, forNeed).thenRefused('FORBIDDEN')
    await given().knowing({ thing: () => undefined }).when(haiyunEditor, forNeed).thenRefused('NOT_FOUND')
  })
})

describe('the conference in which interest is expressed', () => {
  const { given } = behaviourOfPair(expressInterest)
  const atSpring = { conferenceId: spring }

  test('is the only open board that holds both', async () => {
    await given().knowing(bothEnteredIn(spring)).when(haiyunEditor, forNeed).then(interestOf('NEED', atSpring))
    await given().knowing(entered({ need: [spring, autumn], offer: [spring] })).when(haiyunEditor, forNeed).then(interestOf('NEED', atSpring))
  })
  test('is the one that it names', () =>
    given().knowing(bothEnteredIn(autumn, spring)).when(haiyunEditor, { ...forNeed, conferenceId: spring }).then(interestOf('NEED', atSpring)))
  test('has to be named where there are several', () =>
    given().knowing(bothEnteredIn(autumn, spring)).when(haiyunEditor, forNeed).thenRefused('CONFERENCE_AMBIGUOUS', 'conferenceId'))
  test('is none where no board holds both', async () => {
    await given().knowing(entered({ need: [spring], offer: [autumn] })).when(haiyunEditor, forNeed).then(interestOf('NEED'))
    await given().knowing(entered({ need: [spring], offer: [spring], boardOpen: false })).when(haiyunEditor, forNeed).then(interestOf('NEED'))
  })
  test('has an open board on which both stand', async () => {
    await given().when(haiyunEditor, { ...forNeed, conferenceId: spring }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
    await given().knowing(entered({ need: [spring], offer: [autumn] }))
      .when(haiyunEditor, { ...forNeed, conferenceId: spring }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
    await given().knowing(entered({ need: [spring], offer: [spring], boardOpen: false }))
      .when(haiyunEditor, { ...forNeed, conferenceId: spring }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })
  test('is where the match becomes mutual', () =>
    given(interestOf('NEED')).knowing(bothEnteredIn(spring))
      .when(universityEditor, forOffer).then(interestOf('OFFER', atSpring), becameMutual(atSpring)))
})

test('a pair has one match, and no other pair has the same', () => {
  const id = expressInterest.idOf(forNeed)
  expect(expressInterest.idOf(forOffer)).toBe(id)
  expect(expressInterest.idOf({ ...forNeed, offerId: idOfOffer('Another offer') })).not.toBe(id)
})
