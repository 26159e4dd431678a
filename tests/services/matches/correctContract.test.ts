import { describe, expect, test } from 'vitest'
import { correctContract } from '../../../services/matches/correctContract.ts'
import { haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor } from '../../support/cast.ts'
import {
  behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, contractCorrectedBy, deliveredBy, failedBy, intentBy, matchId, mutual, registeredBy, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', kind: 'OTHER', signedOn: '2026-05-11' } as const

describe('correcting a contract', () => {
  const { given } = behaviourOfPair(correctContract)

  test('names the event that it corrects, whoever wrote it for that side', async () => {
    await given(...mutual, contractBy('NEED')).when(haiyunEditor, byNeed).then(contractCorrectedBy('NEED', 3))
    await given(...mutual, contractBy('NEED'), registeredBy('OFFER'), deliveredBy('OFFER')).when(haiyunEditor, byNeed).then(contractCorrectedBy('NEED', 3))
    await given(...mutual, contractBy('NEED'), contractCorrectedBy('NEED', 3)).when(haiyunEditor, { ...byNeed, signedOn: '2026-05-10' })
      .then(contractCorrectedBy('NEED', 4, { signedOn: '2026-05-10' }))
  })
  test('is for the side that reported it', () => given(...mutual, contractBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('NOT_YOURS_TO_CORRECT', 'side'))
  test('of what was not reported is refused', () => given(...mutual).when(haiyunEditor, byNeed).thenRefused('NOTHING_REPORTED', 'matchId'))
  test('to what it says already is nothing', () => given(...mutual, contractBy('NEED')).when(haiyunEditor, { ...byNeed, signedOn: '2026-05-12' }).thenNothing())
  test('is to a day that has come', () => given(...mutual, contractBy('NEED')).when(haiyunEditor, { ...byNeed, signedOn: '2026-05-20' }).thenRefused('DATE_IN_FUTURE', 'signedOn'))
  test('is too late once it came to nothing', () => given(...mutual, contractBy('NEED'), failedBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED', 'matchId'))
  test('keeps the terms of a contract', () => {
    expect(correctContract.input.safeParse({ ...byNeed, kind: 'TECHNOLOGY' }).success).toBe(false)
    expect(correctContract.input.safeParse({ ...byNeed, technologyAmount: { amount: '1', currency: 'CNY' } }).success).toBe(false)
    expect(correctContract.input.safeParse({ ...byNeed, period: { begins: '2026-06-02', ends: '2026-06-01' } }).success).toBe(false)
  })

  test('on behalf needs its basis', async () => {
    await given(...mutual, contractBy('NEED')).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual, contractBy('NEED')).when(parkHost, byNeed, { onBehalf: 'PHONE' }).then(contractCorrectedBy('NEED', 3))
  })
  test('is not for the other side', () => given(...mutual, contractBy('NEED')).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference, who knows of it', () =>
    given(...mutual, intentBy('NEED', { conferenceId: spring })).knowing(bothEnteredIn(spring)).when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) => given(...mutual, contractBy('NEED')).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) => given(...mutual, contractBy('NEED')).when(actor, byNeed).thenRefused('FORBIDDEN'))
})
