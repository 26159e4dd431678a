import { describe, test } from 'vitest'
import { reopenMatch } from '../../../services/matches/reopenMatch.ts'
import {
  haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor,
} from '../../support/cast.ts'
import {
  autumn, becameMutual, behaviourOfPair, bothEnteredIn, closed, conferenceHost, declinedBy, failedBy, intentBy, interestOf, interestTakenBackBy, lapsed, matchId, mutual, pairWhere, reopenedBy, resumedBy, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED' } as const
const byOffer = { matchId, side: 'OFFER' } as const
const bothSaidYesAndNo = [interestOf('NEED'), declinedBy('NEED'), interestOf('OFFER'), declinedBy('OFFER')]

describe('reopening a match', () => {
  const { given } = behaviourOfPair(reopenMatch)

  test('takes up again what failed, by either side, where it stood', async () => {
    await given(...mutual, intentBy('NEED'), failedBy('NEED')).when(haiyunEditor, byNeed).then(resumedBy('NEED'))
    await given(...mutual, failedBy('NEED')).when(universityEditor, byOffer).then(resumedBy('OFFER'))
    await given(...mutual, failedBy('NEED'), resumedBy('OFFER')).when(haiyunEditor, byNeed).thenNothing()
    await given(...mutual, failedBy('NEED')).knowing(bothEnteredIn(spring)).when(haiyunEditor, byNeed).then(resumedBy('NEED', { conferenceId: spring }))
    await given(...mutual, failedBy('NEED')).when(haiyunEditor, { ...byNeed, conferenceId: spring }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })
  test('takes up again what lapsed, by either side, while both are published', async () => {
    await given(interestOf('NEED'), lapsed).when(haiyunEditor, byNeed).then(resumedBy('NEED'))
    await given(interestOf('NEED'), lapsed).when(universityEditor, byOffer).then(resumedBy('OFFER'))
    await given(interestOf('NEED'), lapsed).knowing({ ...pairWhere({}, { stage: 'WITHDRAWN' }), dealing: () => 'ONE_SIDED' }).when(haiyunEditor, byNeed).thenRefused('NOT_PUBLISHED', 'offerId')
  })
  test('is no way back from what closed with its need or offer', () => given(interestOf('NEED'), closed).when(haiyunEditor, byNeed).thenRefused('INTEREST_ENDED', 'matchId'))
  test('takes back a no that was the first word', () => given(declinedBy('NEED')).when(haiyunEditor, byNeed).then(reopenedBy('NEED')))
  test('returns to the interest that stands', async () => {
    await given(interestOf('NEED'), declinedBy('NEED')).when(haiyunEditor, byNeed).then(reopenedBy('NEED'))
    await given(interestOf('NEED'), declinedBy('OFFER')).when(universityEditor, byOffer).then(reopenedBy('OFFER'))
  })
  test('makes it mutual where both had shown interest', () =>
    given(interestOf('NEED'), declinedBy('NEED'), interestOf('OFFER')).when(haiyunEditor, byNeed).then(reopenedBy('NEED'), becameMutual()))
  test('makes nothing mutual while the no of the other side stands', async () => {
    await given(...bothSaidYesAndNo).when(haiyunEditor, byNeed).then(reopenedBy('NEED'))
    await given(...bothSaidYesAndNo, reopenedBy('NEED')).when(universityEditor, byOffer).then(reopenedBy('OFFER'), becameMutual())
  })

  test('is for the side that said no', async () => {
    await given(interestOf('NEED'), declinedBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('NOT_YOURS_TO_REOPEN', 'side')
    await given(...bothSaidYesAndNo, reopenedBy('NEED')).when(haiyunEditor, byNeed).thenRefused('NOT_YOURS_TO_REOPEN', 'side')
  })
  test('makes nothing mutual that is published no more', () =>
    given(interestOf('NEED'), declinedBy('NEED'), interestOf('OFFER')).knowing({ ...pairWhere({}, { stage: 'WITHDRAWN' }), dealing: () => 'ONE_SIDED' })
      .when(haiyunEditor, byNeed).thenRefused('NOT_PUBLISHED', 'offerId'))
  test('tells a side whose words are gone nothing of what the other says to itself', () =>
    given(interestOf('NEED'), interestTakenBackBy('NEED'), declinedBy('OFFER')).when(haiyunEditor, byNeed).thenNothing())
  test('of what nobody declined is nothing', async () => {
    await given(interestOf('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(declinedBy('NEED'), reopenedBy('NEED'), interestOf('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(...mutual).when(haiyunEditor, byNeed).thenNothing()
  })

  test('happens in the conference that holds both, or that it names', async () => {
    const where = { conferenceId: spring }
    await given(interestOf('OFFER'), interestOf('NEED'), declinedBy('NEED')).knowing(bothEnteredIn(spring))
      .when(haiyunEditor, byNeed).then(reopenedBy('NEED', where), becameMutual(where))
    await given(declinedBy('NEED')).knowing(bothEnteredIn(spring, autumn))
      .when(haiyunEditor, { ...byNeed, ...where }).then(reopenedBy('NEED', where))
    await given(declinedBy('NEED')).knowing(bothEnteredIn(spring, autumn))
      .when(haiyunEditor, byNeed).thenRefused('CONFERENCE_AMBIGUOUS', 'conferenceId')
    await given(declinedBy('NEED')).when(haiyunEditor, { ...byNeed, ...where }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })
  test('on behalf needs its basis', async () => {
    await given(declinedBy('NEED')).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(declinedBy('NEED')).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(reopenedBy('NEED'))
  })
  test('by a member needs none', () =>
    given(declinedBy('NEED')).when(haiyunEditor, byNeed, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))

  test('is unknown to a side that never heard of the no', async () => {
    await given(declinedBy('NEED')).when(universityEditor, byOffer).thenRefused('NOT_FOUND')
    await given(declinedBy('NEED')).when(universityEditor, byNeed).thenRefused('NOT_FOUND')
    await given(interestOf('NEED'), declinedBy('NEED')).when(universityEditor, byOffer).thenRefused('NOT_FOUND')
  })
  test('is not for the other side', () => given(interestOf('OFFER'), declinedBy('NEED')).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who knows of it', () => {
    const happenedThere = declinedBy('NEED', { conferenceId: spring })
    return given(happenedThere).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN')
  })
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) =>
    given(declinedBy('NEED')).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) =>
    given(declinedBy('NEED')).when(actor, byNeed).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, byNeed).thenRefused('NOT_FOUND'))
})
