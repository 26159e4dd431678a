import { describe, expect, test } from 'vitest'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import {
  haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, university, universityEditor, worldWhere,
} from '../../support/cast.ts'
import {
  autumn, behaviourOfPair, bothEnteredIn, closed, conferenceHost, contractBy, declinedBy, intentBy,
  interestOf, lapsed, mutual, pair, pairWhere, reopenedBy, spring,
} from '../../support/matches.ts'

const forNeed = { ...pair, side: 'NEED' } as const
const forOffer = { ...pair, side: 'OFFER' } as const

describe('declining a match', () => {
  const { given } = behaviourOfPair(declineMatch)

  test('may be the first word', () => given().when(haiyunEditor, forNeed).then(declinedBy('NEED')))
  test('answers the interest of the other side', () => given(interestOf('NEED')).when(universityEditor, forOffer).then(declinedBy('OFFER')))
  test('takes back the interest of its own side', () => given(interestOf('NEED')).when(haiyunEditor, forNeed).then(declinedBy('NEED')))
  test('keeps the reason for the host', () =>
    given().when(haiyunEditor, { ...forNeed, reason: 'Too slow.' }).then(declinedBy('NEED', { reason: 'Too slow.' })))
  test('is for each side by itself', () => given(declinedBy('NEED')).when(universityEditor, forOffer).then(declinedBy('OFFER')))
  test('is possible again after reopening', () =>
    given(declinedBy('NEED'), reopenedBy('NEED')).when(haiyunEditor, forNeed).then(declinedBy('NEED')))
  test('twice is nothing, whatever the reason', () =>
    given(declinedBy('NEED')).when(haiyunEditor, { ...forNeed, reason: 'Again.' }).thenNothing())

  test.each([
    ['mutual', mutual],
    ['an intent', [...mutual, intentBy('NEED')]],
    ['a contract', [...mutual, contractBy('NEED')]],
  ])('is too late once there is %s', (_, history) =>
    given(...history).when(haiyunEditor, forNeed).thenRefused('ALREADY_MUTUAL'))
  test.each([['lapsed', lapsed], ['closed', closed]])('is no word for what %s', async (_, ended) => {
    await given(interestOf('NEED'), ended).when(haiyunEditor, forNeed).thenRefused('MATCH_CLOSED')
    await given(interestOf('NEED'), ended).when(universityEditor, forOffer).thenRefused('MATCH_CLOSED')
  })
  test('is about two published things that answer each other', async () => {
    await given().knowing(pairWhere({ stage: 'WITHDRAWN' })).when(haiyunEditor, forNeed).thenRefused('NOT_PUBLISHED', 'needId')
    await given().knowing(pairWhere({}, { stage: 'WITHDRAWN' })).when(universityEditor, forOffer).thenRefused('NOT_PUBLISHED', 'offerId')
    await given().knowing(pairWhere({}, { kind: 'SPACE' })).when(haiyunEditor, forNeed).thenRefused('DOES_NOT_ANSWER', 'offerId')
    await given().knowing(pairWhere({}, { organizationId: haiyun })).when(haiyunEditor, forNeed).thenRefused('SAME_ORGANIZATION')
    await given().knowing(worldWhere(haiyun, { status: 'REGISTERED' })).when(haiyunEditor, forNeed).thenRefused('ORGANIZATION_NOT_VERIFIED')
  })

  test('happens in the conference that holds both, or that it names', async () => {
    await given().knowing(bothEnteredIn(spring)).when(haiyunEditor, forNeed).then(declinedBy('NEED', { conferenceId: spring }))
    await given().knowing(bothEnteredIn(spring, autumn))
      .when(haiyunEditor, { ...forNeed, conferenceId: autumn }).then(declinedBy('NEED', { conferenceId: autumn }))
    await given().knowing(bothEnteredIn(spring, autumn)).when(haiyunEditor, forNeed).thenRefused('CONFERENCE_AMBIGUOUS', 'conferenceId')
    await given().when(haiyunEditor, { ...forNeed, conferenceId: spring }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })
  test('on behalf needs its basis', async () => {
    await given(interestOf('OFFER')).when(parkHost, forNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(interestOf('OFFER')).when(parkHost, forNeed, { onBehalf: 'PHONE' }).then(declinedBy('NEED'))
  })
  test('by a member needs none', () => given().when(haiyunEditor, forNeed, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('is not for the other side', () => given(interestOf('OFFER')).when(universityEditor, forNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference', () =>
    given().knowing(bothEnteredIn(spring)).when(conferenceHost, forNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park)])('is not for %s', (_, actor) =>
    given(interestOf('OFFER')).when(actor, forNeed).thenRefused('FORBIDDEN'))
  test.each(powerlessIn(university))('of an offer is not for %s', (_, actor) =>
    given(interestOf('NEED')).when(actor, forOffer).thenRefused('FORBIDDEN'))
  test('is for nobody who may not see both', () =>
    given().knowing(pairWhere({ visibility: 'COUNTERPART' })).when(universityEditor, forOffer).thenRefused('NOT_FOUND'))
  test('is not read with an empty reason', () => expect(declineMatch.input.safeParse({ ...forNeed, reason: '' }).success).toBe(false))
})
