import { describe, test } from 'vitest'
import { NeedFulfilled } from '../../../schema/events/needs.ts'
import { fulfillNeed } from '../../../services/needs/fulfillNeed.ts'
import { behaviourHere, haiyun, haiyunEditor, outsiders, parkHost, powerlessIn, universityEditor } from '../../support/cast.ts'
import { pairWhere } from '../../support/matches.ts'
import { becoming, drafted, expired, needId, reopened, withdrawn } from '../../support/needs.ts'
import { offerId } from '../../support/offers.ts'
import { offerId as idOfOffer } from '../../support/people.ts'

const otherwise = { needId, otherwise: 'Our own people found it.' }
const withOffer = { needId, offerId }
const mutual = { becameMutual: (need: string, offer: string) => need === needId && offer === offerId }

describe('fulfilling a need', () => {
  const { given } = behaviourHere(fulfillNeed)

  test('names the offer that it is mutual with', () => given(...becoming.published).knowing(mutual).when(haiyunEditor, withOffer).then(NeedFulfilled(withOffer)))
  test('or says how it was solved otherwise', () => given(...becoming.published).when(haiyunEditor, otherwise).then(NeedFulfilled(otherwise)))
  test('says one of the two', () => given(...becoming.published).when(haiyunEditor, { needId }).thenRefused('SOLUTION_MISSING', 'otherwise'))
  test('names no offer that it is not mutual with, not even another of whom it is mutual with, and nothing else', async () => {
    const another = { needId, offerId: idOfOffer('Another offer of the university') }
    await given(...becoming.published).knowing({ ...mutual, ...pairWhere(), dealing: () => 'MUTUAL' }).when(haiyunEditor, another).thenRefused('NOT_MUTUAL', 'offerId')
    await given(...becoming.published).when(haiyunEditor, withOffer).thenRefused('NOT_MUTUAL', 'offerId')
  })
  test('is possible after its last day', () => given(...becoming.published, expired).when(haiyunEditor, otherwise).then(NeedFulfilled(otherwise)))
  test('twice is nothing', () => given(...becoming.published, NeedFulfilled(otherwise)).when(haiyunEditor, otherwise).thenNothing())
  test('again after reopening is possible', () =>
    given(...becoming.published, NeedFulfilled(otherwise), reopened('2026-12-24')).when(haiyunEditor, otherwise).then(NeedFulfilled(otherwise)))
  test.each([['a draft', [drafted()]], ['found ready', becoming.ready], ['withdrawn', becoming.withdrawn], ['withdrawn as a draft', [drafted(), withdrawn]]] as const)(
    'is not for what is %s', (_, history) => given(...history).when(haiyunEditor, otherwise).thenRefused('WRONG_STAGE', 'needId'))
  test('on behalf needs its basis', async () => {
    await given(...becoming.published).when(parkHost, otherwise).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...becoming.published).when(parkHost, otherwise, { onBehalf: 'PHONE' }).then(NeedFulfilled(otherwise))
  })
  test.each([...outsiders, ...powerlessIn(haiyun), ['the other side', universityEditor] as const])('is not for %s', (_, actor) =>
    given(...becoming.published).when(actor, otherwise).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, otherwise).thenRefused('NOT_FOUND'))
})
