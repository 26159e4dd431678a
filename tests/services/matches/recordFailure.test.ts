import { describe, test } from 'vitest'
import { recordFailure } from '../../../services/matches/recordFailure.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor } from '../../support/cast.ts'
import {
  behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, declinedBy, deliveredBy, failedBy, intentBy, interestOf, matchId, mutual, resumedBy, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', reason: 'The budget was cut.' } as const
const where = { conferenceId: spring }

describe('recording that it came to nothing', () => {
  const { given } = behaviourOfPair(recordFailure)

  test.each([['both were interested', mutual], ['an intent', [...mutual, intentBy('NEED')]], ['a contract', [...mutual, contractBy('OFFER')]]])('is possible once %s', (_, history) =>
    given(...history).when(haiyunEditor, byNeed).then(failedBy('NEED')))
  test('is no word for what was never mutual', async () => {
    await given(interestOf('NEED')).when(haiyunEditor, byNeed).thenRefused('NOT_MUTUAL', 'matchId')
    await given(interestOf('NEED'), declinedBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('NOT_MUTUAL', 'matchId')
  })
  test('twice is nothing, otherwise is refused', async () => {
    await given(...mutual, failedBy('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(...mutual, failedBy('NEED')).when(universityEditor, { ...byNeed, side: 'OFFER' }).thenRefused('MATCH_CLOSED', 'matchId')
    await given(...mutual, failedBy('NEED'), resumedBy('OFFER')).when(haiyunEditor, byNeed).then(failedBy('NEED'))
  })
  test('is too late once it was delivered', () => given(...mutual, deliveredBy('NEED')).when(haiyunEditor, byNeed).thenRefused('WRONG_STAGE', 'matchId'))
  test('happens in the conference that holds both, or that it names', async () => {
    await given(...mutual).knowing(bothEnteredIn(spring)).when(haiyunEditor, byNeed).then(failedBy('NEED', where))
    await given(...mutual).when(haiyunEditor, { ...byNeed, ...where }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })

  test('on behalf needs its basis', async () => {
    await given(...mutual).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(failedBy('NEED'))
  })
  test('is not for the other side', () => given(...mutual).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who knows of it', () =>
    given(...mutual, intentBy('NEED', { conferenceId: spring })).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(...mutual).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(...mutual).when(actor, byNeed).thenRefused('FORBIDDEN'))
})
