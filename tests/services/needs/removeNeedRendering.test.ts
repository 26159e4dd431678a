import { describe, test } from 'vitest'
import { NeedRendered, NeedRenderingRemoved } from '../../../schema/events/needs.ts'
import { removeNeedRendering } from '../../../services/needs/removeNeedRendering.ts'
import { behaviourHere, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark } from '../../support/cast.ts'
import { becoming, drafted, needId, withdrawn } from '../../support/needs.ts'
import { engaged, person } from '../../support/people.ts'

const input = { needId, language: 'zh-CN' }
const rendered = NeedRendered({ ...input, texts: { title: '薄铝板焊接' }, by: 'MACHINE', ofDigest: 'as it was' })
const removed = NeedRenderingRemoved(input)

describe('removing a rendering of a need', () => {
  const { given } = behaviourHere(removeNeedRendering)

  test('takes it back', () => given(drafted(), rendered).when(haiyunEditor, input).then(removed))
  test('is possible at any stage', () => given(...becoming.published, rendered, withdrawn).when(haiyunEditor, input).then(removed))
  test('is possible for the researcher to whom it was entrusted', () => given(drafted(), rendered).when(engaged(person('Dr Wu'), 'RESEARCHER', needId), input).then(removed))
  test('by its park is on behalf', async () => {
    await given(...becoming.published, rendered).when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...becoming.published, rendered).when(parkHost, input, { onBehalf: 'MESSAGE' }).then(removed)
  })
  test('of what is not there is nothing', async () => {
    await given(drafted()).when(haiyunEditor, input).thenNothing()
    await given(drafted(), rendered, removed).when(haiyunEditor, input).thenNothing()
    await given(drafted(), rendered).when(haiyunEditor, { ...input, language: 'fr' }).thenNothing()
  })
  test.each(outsiders)('of a draft is unknown to %s', (_, actor) => given(drafted(), rendered).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park)])('of what is published is not for %s', (_, actor) =>
    given(...becoming.published, rendered).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, input).thenRefused('NOT_FOUND'))
})
