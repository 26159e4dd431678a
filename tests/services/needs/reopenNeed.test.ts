import { describe, expect, test } from 'vitest'
import { publishNeed } from '../../../services/needs/publishNeed.ts'
import { reopenNeed } from '../../../services/needs/reopenNeed.ts'
import { behaviourHere, haiyun, haiyunEditor, outsiders, park, parkHost, powerlessIn, powerlessInPark, worldWhere } from '../../support/cast.ts'
import { becoming, drafted, needContent, needId, reopened, submitted, withdrawn } from '../../support/needs.ts'

const openUntil = '2026-10-31'
const input = { needId, openUntil }

describe('reopening a need', () => {
  const { given } = behaviourHere(reopenNeed)

  test('opens what was withdrawn until a new day', () => given(...becoming.withdrawn).when(haiyunEditor, input).then(reopened(openUntil)))
  test('makes public again what was public', () =>
    behaviourHere(publishNeed).given(...becoming.withdrawn, reopened(openUntil)).when(haiyunEditor, { needId }).thenNothing())
  test('makes a draft of what never was', () =>
    behaviourHere(publishNeed).given(...becoming.ready, withdrawn, reopened(openUntil))
      .when(haiyunEditor, { needId }).thenRefused('NOT_REVIEWED', 'needId'))

  test('twice is nothing', () => given(...becoming.withdrawn, reopened(openUntil)).when(haiyunEditor, input).thenNothing())
  test('of what is open anyway changes no day', async () => {
    await given(...becoming.published).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId')
    await given(drafted()).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId')
    await given(drafted(), submitted()).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId')
  })
  test('is not for what was rejected', () =>
    given(...becoming.rejected).when(haiyunEditor, { needId, openUntil: needContent.openUntil ?? '' }).thenRefused('WRONG_STAGE', 'needId'))
  test('until a day that has passed is refused', () =>
    given(...becoming.withdrawn).when(haiyunEditor, { needId, openUntil: '2026-05-16' }).thenRefused('DATE_PASSED', 'openUntil'))
  test('until today is possible', () =>
    given(...becoming.withdrawn).when(haiyunEditor, { needId, openUntil: '2026-05-18' }).then(reopened('2026-05-18')))
  test('waits for a verified owner', () =>
    given(...becoming.withdrawn).knowing(worldWhere(haiyun, { status: 'SUSPENDED' }))
      .when(haiyunEditor, input).thenRefused('ORGANIZATION_NOT_VERIFIED'))

  test('on behalf needs its basis', async () => {
    await given(...becoming.withdrawn).when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...becoming.withdrawn).when(parkHost, input, { onBehalf: 'PHONE' }).then(reopened(openUntil))
  })
  test('by a member needs none', () =>
    given(...becoming.withdrawn).when(haiyunEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each(outsiders)('is unknown to %s', (_, actor) => given(...becoming.withdrawn).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) =>
    given(...becoming.withdrawn).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, input).thenRefused('NOT_FOUND'))
  test.each(['2026-02-30', '31.10.2026', '2026-10-31T00:00:00Z', ''])('is not read with the day %j', (day) =>
    expect(reopenNeed.input.safeParse({ needId, openUntil: day }).success).toBe(false))
})
