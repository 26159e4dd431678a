import { describe, test } from 'vitest'
import { recordDelivery } from '../../../services/matches/recordDelivery.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor } from '../../support/cast.ts'
import {
  autumn, behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, deliveredBy, failedBy, intentBy, interestOf, matchId, mutual, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', deliveredOn: '2026-05-16' } as const
const where = { conferenceId: spring }

describe('recording a delivery', () => {
  const { given } = behaviourOfPair(recordDelivery)

  test('follows a contract, or skips it', async () => {
    await given(...mutual, contractBy('OFFER')).when(haiyunEditor, byNeed).then(deliveredBy('NEED'))
    await given(...mutual).when(universityEditor, { ...byNeed, side: 'OFFER' }).then(deliveredBy('OFFER'))
  })
  test('is too early before both are interested', () => given(interestOf('NEED')).when(haiyunEditor, byNeed).thenRefused('NOT_MUTUAL', 'matchId'))
  test('twice is nothing, otherwise is refused', async () => {
    await given(...mutual, deliveredBy('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(...mutual, deliveredBy('NEED')).when(haiyunEditor, { ...byNeed, deliveredOn: '2026-05-15' }).thenRefused('WRONG_STAGE', 'matchId')
    await given(...mutual, deliveredBy('NEED')).when(universityEditor, { ...byNeed, side: 'OFFER' }).thenRefused('WRONG_STAGE', 'matchId')
  })
  test('is too late once it came to nothing', () => given(...mutual, failedBy('NEED')).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED', 'matchId'))
  test('is of a day that has come', () => given(...mutual).when(haiyunEditor, { ...byNeed, deliveredOn: '2026-05-20' }).thenRefused('DATE_IN_FUTURE', 'deliveredOn'))
  test('happens in the conference that holds both, or that it names', async () => {
    await given(...mutual).knowing(bothEnteredIn(spring)).when(haiyunEditor, byNeed).then(deliveredBy('NEED', where))
    await given(...mutual).knowing(bothEnteredIn(spring, autumn)).when(haiyunEditor, byNeed).thenRefused('CONFERENCE_AMBIGUOUS', 'conferenceId')
    await given(...mutual).when(haiyunEditor, { ...byNeed, ...where }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })

  test('on behalf needs its basis', async () => {
    await given(...mutual).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(deliveredBy('NEED'))
  })
  test('is not for the other side', () => given(...mutual).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who knows of it', () =>
    given(...mutual, intentBy('NEED', { conferenceId: spring })).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(...mutual).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(...mutual).when(actor, byNeed).thenRefused('FORBIDDEN'))
})
