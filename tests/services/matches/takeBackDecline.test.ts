import { describe, test } from 'vitest'
import { takeBackDecline } from '../../../services/matches/takeBackDecline.ts'
import { theTime } from '../../support/behaviour.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor } from '../../support/cast.ts'
import {
  becameMutual, behaviourOfPair, declinedBy, declineTakenBackBy, interestOf, matchId, pairWhere, reopenedBy, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED' } as const
const byOffer = { matchId, side: 'OFFER' } as const
const later = (minutes: number, milliseconds = 0) => ({ now: new Date(theTime.getTime() + minutes * 60_000 + milliseconds) })
const bothInterested = [interestOf('OFFER'), declinedBy('OFFER'), interestOf('NEED')] as const

describe('taking a no back', () => {
  const { given } = behaviourOfPair(takeBackDecline)

  test('is done by the side that said it', async () => {
    await given(declinedBy('NEED')).when(haiyunEditor, byNeed).then(declineTakenBackBy('NEED'))
    await given(interestOf('OFFER'), declinedBy('NEED')).when(haiyunEditor, byNeed).then(declineTakenBackBy('NEED'))
  })
  test('names the conference that the no named', () =>
    given(declinedBy('NEED', { conferenceId: spring })).when(haiyunEditor, byNeed).then(declineTakenBackBy('NEED', { conferenceId: spring })))
  test('is possible for ten minutes', async () => {
    await given(declinedBy('NEED')).when(haiyunEditor, byNeed, later(10)).then(declineTakenBackBy('NEED'))
    await given(declinedBy('NEED')).when(haiyunEditor, byNeed, later(10, 1)).thenRefused('TOO_LATE_TO_TAKE_BACK', 'matchId')
  })
  test('makes it mutual where both had shown interest', () =>
    given(...bothInterested).when(universityEditor, byOffer).then(declineTakenBackBy('OFFER'), becameMutual()))
  test('makes nothing mutual while the other side says no', () =>
    given(...bothInterested, declinedBy('NEED')).when(universityEditor, byOffer).then(declineTakenBackBy('OFFER')))
  test('makes nothing mutual that is published no more', () =>
    given(...bothInterested).knowing({ ...pairWhere({ stage: 'WITHDRAWN' }), dealing: () => 'ONE_SIDED' }).when(universityEditor, byOffer).thenRefused('NOT_PUBLISHED', 'needId'))
  test('of what was never said, or is taken back already, is nothing', async () => {
    await given(declinedBy('NEED'), declineTakenBackBy('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(declinedBy('NEED'), reopenedBy('NEED')).when(haiyunEditor, byNeed, later(20)).thenNothing()
    await given(interestOf('NEED')).when(universityEditor, byOffer).thenNothing()
  })
  test('on behalf needs its basis', async () => {
    await given(declinedBy('NEED')).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(declinedBy('NEED')).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(declineTakenBackBy('NEED'))
  })
  test('is not for the other side', () => given(interestOf('OFFER'), declinedBy('NEED')).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is unknown to a side that never heard of the no', () => given(declinedBy('NEED')).when(universityEditor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(declinedBy('NEED')).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(declinedBy('NEED')).when(actor, byNeed).thenRefused('FORBIDDEN'))
})
