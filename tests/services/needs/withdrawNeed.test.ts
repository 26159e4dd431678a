import { describe, expect, test } from 'vitest'
import { NeedWithdrawn } from '../../../schema/events/needs.ts'
import { withdrawNeed } from '../../../services/needs/withdrawNeed.ts'
import {
  behaviourHere, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark,
} from '../../support/cast.ts'
import { becoming, drafted, needId, published, reopened, submitted, withdrawn } from '../../support/needs.ts'

const input = { needId }

describe('withdrawing a need', () => {
  const { given } = behaviourHere(withdrawNeed)

  test.each([
    ['a draft', [drafted()]],
    ['what is under review', [drafted(), submitted()]],
    ['what is ready', becoming.ready],
    ['what is published', becoming.published],
  ])('ends %s', (_, history) =>
    given(...history).when(haiyunEditor, input).then(withdrawn))
  test('keeps the reason', () =>
    given(...becoming.published)
      .when(haiyunEditor, { needId, reason: 'Solved in the house.' }).then(NeedWithdrawn({ needId, reason: 'Solved in the house.' })))
  test('twice is nothing, whatever the reason', () => given(...becoming.withdrawn).when(haiyunEditor, { needId, reason: 'Again.' }).thenNothing())
  test('of what was rejected is nothing', () => given(...becoming.rejected).when(haiyunEditor, input).thenNothing())
  test('is possible again after reopening', () => given(...becoming.withdrawn, reopened('2026-10-31')).when(haiyunEditor, input).then(withdrawn))
  test('on behalf needs its basis', async () => {
    await given(...becoming.published).when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...becoming.published).when(parkHost, input, { onBehalf: 'ON_SITE' }).then(withdrawn)
  })
  test('by a member needs none', () =>
    given(drafted()).when(haiyunEditor, input, { onBehalf: 'ON_SITE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))

  test.each([...outsiders, ['the host of its own park', parkHost] as const])('of a draft is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([
    ...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park),
  ])('of what is published is not for %s', (_, actor) =>
    given(drafted(), published).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('leaves nothing for %s to see', (_, actor) => given(...becoming.withdrawn).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, input).thenRefused('NOT_FOUND'))
  test('is not read with an empty reason', () => expect(withdrawNeed.input.safeParse({ needId, reason: ' ' }).success).toBe(false))
})
