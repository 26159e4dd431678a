import { describe, expect, test } from 'vitest'
import { NeedRendered, NeedRenderingRemoved } from '../../schema/events/needs.ts'
import { OfferRendered, OfferRenderingRemoved } from '../../schema/events/offers.ts'
import { given, type Past } from '../support/given.ts'
import * as needs from '../support/needs.ts'
import * as offers from '../support/offers.ts'

const { needId } = needs
const { offerId } = offers
const of = { by: 'OWNER', ofDigest: 'as it was' } as const
const rendering = (language: string, title: string) => ({ language, ...of, texts: { title } })
const ofNeed = (language: string, title: string) => NeedRendered({ needId, ...rendering(language, title) })
const words = (...events: readonly Past[]) => String(given(...events).database.prepare('SELECT tokens FROM token WHERE thingId = ?').get(needId)?.['tokens'])

describe('renderings', () => {
  test('stand by language, the last of each', () => {
    const { rows: { renderings } } = given(needs.drafted(), ofNeed('zh-CN', '焊接'), ofNeed('fr', 'Soudage'), ofNeed('zh-CN', '薄铝板焊接'))
    expect(renderings.ofNeed(needId)).toEqual([rendering('fr', 'Soudage'), rendering('zh-CN', '薄铝板焊接')])
    expect(renderings.ofNeed(offerId)).toEqual([])
  })
  test('go when they are removed', () => {
    const { rows: { renderings } } = given(needs.drafted(), ofNeed('fr', 'Soudage'), ofNeed('de', 'Schweißen'), NeedRenderingRemoved({ needId, language: 'fr' }))
    expect(renderings.ofNeed(needId)).toEqual([rendering('de', 'Schweißen')])
  })
  test('of offers say what offers say', () => {
    const texts = { title: 'Soudage', who: 'Deux docteurs' }
    const rendered = OfferRendered({ offerId, language: 'fr', by: 'MACHINE', ofDigest: 'as it was', texts })
    expect(given(offers.drafted(), rendered).rows.renderings.ofOffer(offerId)).toEqual([{ language: 'fr', by: 'MACHINE', ofDigest: 'as it was', texts }])
    expect(given(offers.drafted(), rendered, OfferRenderingRemoved({ offerId, language: 'fr' })).rows.renderings.ofOffer(offerId)).toEqual([])
  })
  test('lend their words to the search, as long as they stand', () => {
    const [rendered, removed] = [ofNeed('fr', 'Soudage'), NeedRenderingRemoved({ needId, language: 'fr' })]
    expect(words(...needs.becoming.published)).not.toMatch(/soudage/i)
    expect(words(...needs.becoming.published, rendered)).toMatch(/warp.*soudage/is)
    expect(words(needs.drafted(), rendered, needs.submitted(), needs.foundReady, needs.published)).toMatch(/soudage/i)
    expect(words(...needs.becoming.published, rendered, removed)).not.toMatch(/soudage/i)
    expect(words(needs.drafted(), rendered)).toBe('null')
  })
})
