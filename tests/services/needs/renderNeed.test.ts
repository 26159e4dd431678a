import { describe, expect, test } from 'vitest'
import { NeedRendered, NeedRenderingRemoved, NeedTexts } from '../../../schema/events/needs.ts'
import { digestOf } from '../../../services/commands/keys.ts'
import { renderNeed } from '../../../services/needs/renderNeed.ts'
import { behaviourHere, haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark } from '../../support/cast.ts'
import { becoming, drafted, draftedByPark, needContent, needId, revised } from '../../support/needs.ts'
import { engaged, person } from '../../support/people.ts'

const texts = { title: '薄铝板焊接', problem: '0.8毫米板焊缝翘曲3毫米。' }
const input = { needId, language: 'zh-CN', texts }
const ofDigest = digestOf(NeedTexts.parse(needContent))
const rendered = (changed: Partial<ReturnType<typeof NeedRendered>['data']> = {}) => NeedRendered({ ...input, by: 'OWNER', ofDigest, ...changed })
const many = ['ar', 'de', 'es', 'fr', 'ja', 'ko'].map((language) => rendered({ language }))

describe('rendering a need', () => {
  const { given } = behaviourHere(renderNeed)

  test('says of which texts it is', () => given(drafted()).when(haiyunEditor, input).then(rendered()))
  test('of what is published is seen at once', () => given(...becoming.published).when(haiyunEditor, input).then(rendered()))
  test('by a machine says so, whoever sends it', async () => {
    await given(drafted()).when(haiyunEditor, { ...input, byMachine: true }).then(rendered({ by: 'MACHINE' }))
    await given(...becoming.published).when(parkHost, { ...input, byMachine: true }, { onBehalf: 'PHONE' }).then(rendered({ by: 'MACHINE' }))
  })
  test('is possible for the researcher to whom it was entrusted', async () => {
    await given(drafted()).when(engaged(person('Dr Wu'), 'RESEARCHER', needId), input).then(rendered())
    await given(...becoming.published).when(engaged(person('Dr Wu'), 'EXPERT', needId), input).thenRefused('FORBIDDEN')
  })
  test('by its park is on behalf', async () => {
    await given(...becoming.published).when(parkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...becoming.published).when(parkHost, input, { onBehalf: 'MESSAGE' }).then(rendered({ by: 'HOST' }))
    await given(draftedByPark()).when(parkHost, input, { onBehalf: 'PHONE' }).then(rendered({ by: 'HOST' }))
  })
  test('again with the same words is nothing, until the original reads otherwise', async () => {
    const content = { ...needContent, title: 'Joining' }
    await given(drafted(), rendered()).when(haiyunEditor, input).thenNothing()
    await given(drafted(), rendered(), revised({ ...needContent, openUntil: '2026-11-30', anonymous: true })).when(haiyunEditor, input).thenNothing()
    await given(drafted(), rendered(), revised(content)).when(haiyunEditor, input).then(rendered({ ofDigest: digestOf(NeedTexts.parse(content)) }))
    await given(drafted(), rendered(), NeedRenderingRemoved({ needId, language: 'zh-CN' })).when(haiyunEditor, input).then(rendered())
  })
  test('replaces what was said in that language, by whomever', () =>
    given(drafted(), rendered({ by: 'MACHINE' })).when(haiyunEditor, input).then(rendered()))
  test('is not into the language of the original', async () => {
    await given(drafted()).when(haiyunEditor, { ...input, language: 'en' }).thenRefused('LANGUAGE_OF_ORIGINAL', 'language')
    await given(drafted({ ...needContent, language: 'zh-cn' })).when(haiyunEditor, input).thenRefused('LANGUAGE_OF_ORIGINAL', 'language')
  })
  test('adds nothing to what the original says', () =>
    given(drafted()).when(haiyunEditor, { ...input, texts: { ...texts, conditions: '新内容' } }).thenRefused('NOTHING_TO_RENDER', 'texts', 'conditions'))
  test('is into six languages at most, of which each may be said anew', async () => {
    await given(drafted(), ...many).when(haiyunEditor, input).thenRefused('TOO_MANY', 'language')
    await given(drafted(), ...many.slice(1)).when(haiyunEditor, input).then(rendered())
    await given(drafted(), ...many).when(haiyunEditor, { ...input, language: 'fr', texts: { title: 'Soudage' } }).then(rendered({ language: 'fr', texts: { title: 'Soudage' } }))
  })
  test.each([['rejected', becoming.rejected], ['withdrawn', becoming.withdrawn]])('is over once it was %s', (_, history) =>
    given(...history).when(haiyunEditor, input).thenRefused('WRONG_STAGE', 'needId'))

  test.each([...outsiders, ['the host of its own park', parkHost] as const])('of a draft is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([
    ...outsiders, ...powerlessIn(haiyun), ...powerlessInPark(park), ...hostsOfNoPark(park),
  ])('of what is published is not for %s', (_, actor) => given(...becoming.published).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, input).thenRefused('NOT_FOUND'))
  test.each(['chinese', 'zh-cn', 'zh_CN', 'en-', 'en-a', 'en-GB-oxendict', ''])('names its language in one way: %j is none', (language) =>
    expect(renderNeed.input.safeParse({ ...input, language }).success).toBe(false))
  test.each(['zh', 'zh-Hans', 'zh-Hant-TW', 'es-419', 'yue'])('may be into %s', (language) => expect(renderNeed.input.safeParse({ ...input, language }).success).toBe(true))
})
