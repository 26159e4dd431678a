import { describe, expect, test } from 'vitest'
import { NeedRendered, NeedRenderingRemoved, NeedTexts } from '../../schema/events/needs.ts'
import { OfferRendered, OfferRenderingRemoved } from '../../schema/events/offers.ts'
import { digestOf } from '../../services/commands/keys.ts'
import { restoredTokens } from '../../services/matching/storedTokens.ts'
import { given, type Past } from '../support/given.ts'
import * as needs from '../support/needs.ts'
import * as offers from '../support/offers.ts'

const { needId } = needs
const { offerId } = offers
const of = { by: 'OWNER', ofDigest: 'as it was' } as const
const rendering = (language: string, title: string) => ({ language, by: 'OWNER', stale: true, texts: { title } })
const ofNeed = (language: string, title: string) => NeedRendered({ needId, language, ...of, texts: { title } })
const words = (...events: readonly Past[]) => {
  const tokens = given(...events).database.prepare('SELECT tokens FROM token WHERE thingId = ?').get(needId)?.['tokens']
  return tokens instanceof Uint8Array ? restoredTokens(tokens).terms.words.join(' ') : ''
}

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
  test('are stale while the texts read otherwise than those that they render', () => {
    const rendered = NeedRendered({ needId, language: 'zh-CN', by: 'OWNER', ofDigest: digestOf(NeedTexts.parse(needs.needContent)), texts: { title: '薄铝板焊接' } })
    const staleAfter = (...events: readonly Past[]) => given(needs.drafted(), rendered, ...events).rows.renderings.ofNeed(needId)[0]?.stale
    const moved = needs.revised({ ...needs.needContent, openUntil: '2026-12-31' })
    const reworded = needs.revised({ ...needs.needContent, target: 'Warping below 0.1 mm.' })
    expect([staleAfter(), staleAfter(moved), staleAfter(reworded), staleAfter(reworded, moved)]).toEqual([false, false, true, false])
  })
  test('of offers say what offers say', () => {
    const texts = { title: 'Soudage', who: 'Deux docteurs' }
    const rendered = OfferRendered({ offerId, language: 'fr', by: 'MACHINE', ofDigest: 'as it was', texts })
    expect(given(offers.drafted(), rendered).rows.renderings.ofOffer(offerId)).toEqual([{ language: 'fr', by: 'MACHINE', stale: true, texts }])
    expect(given(offers.drafted(), rendered, OfferRenderingRemoved({ offerId, language: 'fr' })).rows.renderings.ofOffer(offerId)).toEqual([])
  })
  test('lend their words to the search, as long as they stand', () => {
    const [rendered, removed] = [ofNeed('fr', 'Soudage'), NeedRenderingRemoved({ needId, language: 'fr' })]
    expect(words(...needs.becoming.published)).not.toMatch(/soudag/i)
    expect(words(...needs.becoming.published, rendered)).toMatch(/warp.*soudag/is)
    expect(words(needs.drafted(), rendered, needs.submitted(), needs.foundReady, needs.published)).toMatch(/soudag/i)
    expect(words(...needs.becoming.published, rendered, removed)).not.toMatch(/soudag/i)
    expect(words(needs.drafted(), rendered)).toBe('')
  })
})
