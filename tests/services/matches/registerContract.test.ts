import { describe, test } from 'vitest'
import { registerContract } from '../../../services/matches/registerContract.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor } from '../../support/cast.ts'
import {
  behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, deliveredBy, failedBy, intentBy, matchId, mutual, registeredBy, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', registrationNumber: '2026320000001', registeredOn: '2026-05-14' } as const

describe('recording the registration of a contract', () => {
  const { given } = behaviourOfPair(registerContract)

  test('follows a contract, whoever reported that', async () => {
    await given(...mutual, contractBy('OFFER')).when(haiyunEditor, byNeed).then(registeredBy('NEED'))
    await given(...mutual, contractBy('NEED'), deliveredBy('NEED')).when(haiyunEditor, byNeed).then(registeredBy('NEED'))
  })
  test('needs a contract', () => given(...mutual, intentBy('NEED')).when(haiyunEditor, byNeed).thenRefused('NOTHING_REPORTED', 'matchId'))
  test('twice is nothing, otherwise corrects it', async () => {
    await given(...mutual, contractBy('NEED'), registeredBy('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(...mutual, contractBy('NEED'), registeredBy('NEED', '1')).when(haiyunEditor, byNeed).then(registeredBy('NEED'))
    await given(...mutual, contractBy('NEED'), registeredBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('NOT_YOURS_TO_CORRECT', 'side')
  })
  test('is of a day that has come', () => given(...mutual, contractBy('NEED')).when(haiyunEditor, { ...byNeed, registeredOn: '2026-05-20' }).thenRefused('DATE_IN_FUTURE', 'registeredOn'))
  test('is too late once it came to nothing', () => given(...mutual, contractBy('NEED'), failedBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED', 'matchId'))

  test('on behalf needs its basis', async () => {
    await given(...mutual, contractBy('NEED')).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual, contractBy('NEED')).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(registeredBy('NEED'))
  })
  test('is not for the other side', () => given(...mutual, contractBy('NEED')).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who knows of it', () =>
    given(...mutual, intentBy('NEED', { conferenceId: spring })).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(...mutual, contractBy('NEED')).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(...mutual, contractBy('NEED')).when(actor, byNeed).thenRefused('FORBIDDEN'))
})
