import { describe, test } from 'vitest'
import { publishNeed } from '../../../services/needs/publishNeed.ts'
import {
  behaviourHere, farHost, farPark, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, worldWhere,
} from '../../support/cast.ts'
import { becoming, drafted, foundReady, needContent, needId, needWithout, published, revised, submitted, toRefine } from '../../support/needs.ts'

const input = { needId }
const readyWith = (content: typeof needContent) => [drafted(content), submitted(), foundReady]

describe('publishing a need', () => {
  const { given } = behaviourHere(publishNeed)

  test('shows what a review found ready', () => given(...becoming.ready).when(haiyunEditor, input).then(published))
  test('is open to the park that reviewed it, in its own name', async () => {
    await given(...becoming.ready).when(parkHost, input).then(published)
    await given(drafted(), submitted(farPark), foundReady).when(farHost, input).then(published)
  })
  test('is open to the park on behalf of its owner', () => given(...becoming.ready).when(parkHost, input, { onBehalf: 'PHONE' }).then(published))
  test('needs a basis where the park acts for its owner alone', () =>
    given(drafted(), submitted(farPark), foundReady, published).when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('takes none from a park that only reviewed it', () =>
    given(drafted(), submitted(farPark), foundReady).when(farHost, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('takes none from a member', () =>
    given(...becoming.ready).when(haiyunEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))

  test.each([
    ['a draft', [drafted()]], ['what is under review', [drafted(), submitted()]], ['what has to be refined', [drafted(), submitted(), toRefine]],
    ['what was revised since', [...becoming.ready, revised({ ...needContent, title: 'Other words' })]],
  ])('asks for a review of %s', (_, history) => given(...history).when(haiyunEditor, input).thenRefused('NOT_REVIEWED', 'needId'))
  test.each(['kind', 'problem', 'target', 'fields', 'openUntil'])('needs its %s', (field) =>
    given(...readyWith(needWithout(field))).when(haiyunEditor, input).thenRefused('INCOMPLETE', 'content', field))
  test('takes an empty list of fields for none', () =>
    given(...readyWith({ ...needContent, fields: [] })).when(haiyunEditor, input).thenRefused('INCOMPLETE', 'content', 'fields'))
  test('of what was imported asks for its last day alone', async () => {
    await given(...readyWith(needWithout('kind', 'problem', 'target', 'fields'))).when(parkHost, input, { onBehalf: 'IMPORT' }).then(published)
    await given(...readyWith(needWithout('openUntil')))
      .when(parkHost, input, { onBehalf: 'IMPORT' }).thenRefused('INCOMPLETE', 'content', 'openUntil')
  })
  test('is possible on the last day, wherever its owner is', async () => {
    const lastDay = readyWith({ ...needContent, openUntil: '2026-05-18' })
    await given(...lastDay).when(haiyunEditor, input, { now: new Date('2026-05-18T23:59:59.999Z') }).then(published)
    await given(...lastDay).when(haiyunEditor, input, { now: new Date('2026-05-19T11:59:59.999Z') }).then(published)
    await given(...lastDay)
      .when(haiyunEditor, input, { now: new Date('2026-05-19T12:00:00.000Z') }).thenRefused('DATE_PASSED', 'content', 'openUntil')
  })
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('waits for an owner that is verified, and is not %s', (status) =>
    given(...becoming.ready).knowing(worldWhere(haiyun, { status })).when(haiyunEditor, input).thenRefused('ORGANIZATION_NOT_VERIFIED'))
  test('is open to the unclaimed whose park vouches for them', async () => {
    await given(...becoming.ready).knowing(worldWhere(haiyun, { status: 'REGISTERED', unclaimed: true }))
      .when(parkHost, input, { onBehalf: 'PHONE' }).then(published)
    await given(...becoming.ready).knowing(worldWhere(haiyun, { status: 'REGISTERED', unclaimed: true, parkId: undefined }))
      .when(parkHost, input).thenRefused('ORGANIZATION_NOT_VERIFIED')
  })

  test('twice is nothing', () => given(...becoming.published).when(haiyunEditor, input).thenNothing())
  test.each([['rejected', becoming.rejected], ['withdrawn', becoming.withdrawn]])('is over once it was %s', (_, history) =>
    given(...history).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId'))

  test.each([...outsiders, ...hostsOfNoPark(park)])('of what is not public yet is unknown to %s', (_, actor) =>
    given(...becoming.ready).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) =>
    given(...becoming.ready).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('of what everybody sees is still not for %s', (_, actor) =>
    given(...becoming.published).when(actor, input).thenRefused('FORBIDDEN'))
  test('of an organization whose stream cannot be read finds nothing', () =>
    given(...becoming.ready).knowing({ parked: (id) => id === haiyun }).when(haiyunEditor, input).thenRefused('NOT_FOUND'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, input).thenRefused('NOT_FOUND'))
})
