import { describe, expect, test } from 'vitest'
import { takeBackInterest } from '../../../services/matches/takeBackInterest.ts'
import { theTime } from '../../support/behaviour.ts'
import {
  haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor,
} from '../../support/cast.ts'
import {
  becameMutual, behaviourOfPair, bothEnteredIn, closed, conferenceHost, declinedBy, foldOf, interestOf, interestOnBehalfOf, interestTakenBackBy, lapsed, matchId, mutual, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED' } as const
const byOffer = { matchId, side: 'OFFER' } as const
const later = (minutes: number, milliseconds = 0) => ({ now: new Date(theTime.getTime() + minutes * 60_000 + milliseconds) })

describe('taking interest back', () => {
  const { given } = behaviourOfPair(takeBackInterest)

  test('is done by the side that gave it', () => given(interestOf('NEED')).when(haiyunEditor, byNeed).then(interestTakenBackBy('NEED')))
  test('names the conference that the interest named', () =>
    given(interestOf('NEED', { conferenceId: spring })).when(haiyunEditor, byNeed).then(interestTakenBackBy('NEED', { conferenceId: spring })))
  test('is possible for ten minutes', async () => {
    await given(interestOf('NEED')).when(haiyunEditor, byNeed, later(10)).then(interestTakenBackBy('NEED'))
    await given(interestOf('NEED')).when(haiyunEditor, byNeed, later(10, 1)).thenRefused('TOO_LATE_TO_TAKE_BACK', 'matchId')
  })
  test('is possible though the other side said no', () =>
    given(interestOf('NEED'), declinedBy('OFFER')).when(haiyunEditor, byNeed).then(interestTakenBackBy('NEED')))
  test('is too late once both are interested', () => given(...mutual).when(haiyunEditor, byNeed).thenRefused('ALREADY_MUTUAL'))
  test('waits for the own no to be taken back', () => given(interestOf('NEED'), declinedBy('NEED')).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED'))
  test('is too late once the match lapsed or closed', async () => {
    for (const ended of [lapsed, closed]) await given(interestOf('NEED'), ended).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED')
  })
  test('that was given anew after the match closed leaves it closed', async () => {
    await given(interestOf('OFFER'), closed, interestOf('NEED')).when(haiyunEditor, byNeed).then(interestTakenBackBy('NEED'))
    const match = foldOf([interestOf('OFFER'), closed, interestOf('NEED'), interestTakenBackBy('NEED')])
    expect([match.ended, [...match.interests]]).toEqual(['CLOSED', ['OFFER']])
  })
  test('of what was never said, or is taken back already, is nothing', async () => {
    await given(interestOf('NEED'), interestTakenBackBy('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(interestOf('NEED')).when(universityEditor, byOffer).thenNothing()
    await given(declinedBy('NEED')).when(haiyunEditor, byNeed, later(20)).thenNothing()
  })
  test('on behalf needs its basis, whoever gave it', async () => {
    await given(interestOf('NEED')).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(interestOf('NEED')).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(interestTakenBackBy('NEED'))
    await given(interestOnBehalfOf('NEED')).when(haiyunEditor, byNeed).then(interestTakenBackBy('NEED'))
  })
  test('is possible as long as it is not mutual where its park gave it and it contests that; itself alone', async () => {
    const contested = { onBehalf: () => ({ acts: 1, contested: true }) }
    await given(interestOnBehalfOf('NEED')).knowing(contested).when(haiyunEditor, byNeed, later(60)).then(interestTakenBackBy('NEED'))
    await given(interestOnBehalfOf('NEED')).knowing(contested).when(parkHost, byNeed, { onBehalf: 'PHONE', ...later(60) }).thenRefused('TOO_LATE_TO_TAKE_BACK', 'matchId')
    await given(interestOnBehalfOf('NEED')).when(haiyunEditor, byNeed, later(60)).thenRefused('TOO_LATE_TO_TAKE_BACK', 'matchId')
    await given(interestOf('NEED')).knowing(contested).when(haiyunEditor, byNeed, later(60)).thenRefused('TOO_LATE_TO_TAKE_BACK', 'matchId')
    await given(interestOnBehalfOf('NEED'), interestOf('OFFER'), becameMutual()).knowing(contested).when(haiyunEditor, byNeed, later(60)).thenRefused('ALREADY_MUTUAL')
  })
  test('is not for the other side', () => given(interestOf('NEED')).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is unknown to a side to whom nothing was said', () => given(declinedBy('NEED')).when(universityEditor, byOffer).thenRefused('NOT_FOUND'))
  test('is not for the host of the conference, who knows of it', () =>
    given(interestOf('NEED', { conferenceId: spring })).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(interestOf('NEED')).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(interestOf('NEED')).when(actor, byNeed).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, byNeed).thenRefused('NOT_FOUND'))
})
