import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Matcher, type Item, type Side } from '../../../services/matching/matcher.ts'
import { restoredTokens, storedTokens } from '../../../services/matching/storedTokens.ts'
import { tokensOf } from '../../../services/matching/tokens.ts'

const today = '2026-03-01'
const kindsAnswer = (need: string, offer: string) => need === 'TECHNOLOGY' && offer === 'RESEARCH_RESULT'
const item = (side: Side, id: string, title: string, more: Partial<Item> & { readonly text?: string } = {}): Item => ({
  id,
  side,
  kind: side === 'NEED' ? 'TECHNOLOGY' : 'RESEARCH_RESULT',
  organizationId: `owner of ${id}`,
  tokens: tokensOf({ title, sections: [more.text ?? ''] }),
  facets: more.facets ?? { fields: [], cooperationModes: [] },
  listed: more.listed ?? true,
  ...(more.kind === undefined ? {} : { kind: more.kind }),
  ...(more.organizationId === undefined ? {} : { organizationId: more.organizationId }),
})
const matcherOf = (...items: readonly Item[]) => {
  const matcher = new Matcher({ answers: kindsAnswer })
  for (const each of items) matcher.put(each)
  return matcher
}
const need = item('NEED', 'need', 'Laser welding of 6061-T6 aluminium', { text: 'Seams crack at 5 MPa.' })
const welding = item('OFFER', 'welding', 'Welding aluminium alloys by laser', { text: 'Crack-free seams of 6061-T6.' })
const others = [item('OFFER', 'battery', '锂电池正极材料', { text: '能量密度高' }), item('OFFER', 'enzyme', 'Enzymes for detergents'), item('OFFER', 'vision', '机器视觉缺陷检测')]
const found = (matcher: Matcher, id: string, options: Partial<Parameters<Matcher['suggest']>[1]> = {}) =>
  matcher.suggest(id, { today, limit: 10, ...options }).map((suggestion) => suggestion.id)

describe('A suggestion', () => {
  const matcher = matcherOf(need, welding, ...others)
  test('is what answers the text, and nothing else', () => expect(found(matcher, 'need')).toEqual(['welding']))
  test('is found from the other side with the same score', () => {
    const [forOffer] = matcher.suggest('welding', { today, limit: 10 })
    expect(forOffer?.id).toBe('need')
    expect(forOffer?.explanation).toEqual(matcher.suggest('need', { today, limit: 10 })[0]?.explanation)
    expect(forOffer?.explanation).toEqual(matcher.explain('need', 'welding'))
  })
  test('says in the words of the need what matches and what is missing', () => {
    const explanation = matcher.explain('need', 'welding')
    expect(explanation?.text).toContainEqual(expect.objectContaining({ term: 'weld', surface: 'welding', view: 'words', field: 'title' }))
    expect(explanation?.text).toContainEqual(expect.objectContaining({ term: '6061-t6', surface: '6061-T6', field: 'body' }))
    expect(explanation?.missing).toEqual(['5 MPa'])
  })
  test('in Chinese finds a word inside another', () =>
    expect(found(matcherOf(item('NEED', 'ions', '离子'), item('OFFER', 'plasma', '等离子体刻蚀'), ...others), 'ions')).toEqual(['plasma']))
  test('for what is not known is none', () => expect(found(matcher, 'unheard of')).toEqual([]))
  test('is as many as asked for at most', () => expect(found(matcher, 'need', { limit: 0 })).toEqual([]))
  test('below the floor is none', () => expect(found(matcher, 'need', { floor: 1001 })).toEqual([]))
})

describe('No suggestion is made', () => {
  const facets = { fields: [], cooperationModes: [] }
  test('of a kind that does not answer', () => expect(found(matcherOf(need, { ...welding, kind: 'LOAN' }), 'need')).toEqual([]))
  test('within one organization', () => expect(found(matcherOf(need, { ...welding, organizationId: need.organizationId }), 'need')).toEqual([]))
  test('after the last day', () => expect(found(matcherOf(need, { ...welding, facets: { ...facets, openUntil: '2026-02-28' } }), 'need')).toEqual([]))
  test('for a need that is closed', () => expect(found(matcherOf({ ...need, facets: { ...facets, openUntil: '2026-02-28' } }, welding), 'welding')).toEqual([]))
  test('but on the last day one is', () => expect(found(matcherOf(need, { ...welding, facets: { ...facets, openUntil: today } }), 'need')).toEqual(['welding']))
  test('of what the viewer may not see, however many better ones there are', () => {
    const hidden = Array.from({ length: 400 }, (_, at) => item('OFFER', `hidden ${at}`, 'Laser welding of 6061-T6 aluminium'))
    const matcher = matcherOf(need, ...hidden, welding)
    expect(found(matcher, 'need', { accepts: (id) => !id.startsWith('hidden'), floor: 1 })).toEqual(['welding'])
    expect(matcher.search('OFFER', 'laser welding', { limit: 10, accepts: (id) => !id.startsWith('hidden'), floor: 1 }).map(({ id }) => id)).toEqual(['welding'])
  })
  test('by facets alone', () => {
    const alike = { fields: ['A'], cooperationModes: ['JOINT'], trl: 5, region: '321100' }
    expect(found(matcherOf({ ...need, facets: alike }, item('OFFER', 'other', '机器视觉', { facets: alike })), 'need')).toEqual([])
  })
  test('of what was removed or has changed', () => {
    const matcher = matcherOf(need, welding, ...others)
    matcher.put(item('OFFER', 'welding', 'Yoghurt'))
    expect(found(matcher, 'need')).toEqual([])
    matcher.put(welding)
    expect(found(matcher, 'need')).toEqual(['welding'])
    matcher.remove('welding')
    expect(found(matcher, 'need')).toEqual([])
    expect(matcher.search('OFFER', 'welding', { limit: 10 })).toEqual([])
  })
})

describe('Facets', () => {
  test('decide between equal texts', () => {
    const facets = { fields: ['A'], cooperationModes: [] }
    const twins = [item('OFFER', 'a', 'Laser welding'), item('OFFER', 'b', 'Laser welding', { facets })]
    expect(found(matcherOf({ ...need, facets }, ...twins), 'need', { floor: 1 })).toEqual(['b', 'a'])
  })
})

describe('The catalogue', () => {
  const matcher = matcherOf(need, welding, ...others)
  test('finds by any text, with its reasons', () => {
    const [first] = matcher.search('OFFER', 'aluminum or aluminium welding?', { limit: 10 })
    expect(first?.id).toBe('welding')
    expect(first?.points).toBe(first?.text.reduce((sum, { points }) => sum + points, 0))
  })
  test('keeps the sides apart', () => expect(matcher.search('NEED', 'welding', { limit: 10 }).map(({ id }) => id)).toEqual(['need']))
  test('finds nothing for nothing', () => expect(matcher.search('OFFER', ' \u0000', { limit: 10 })).toEqual([]))
})

test('tokens of another analyzer are refused', () =>
  expect(() => matcherOf({ ...need, tokens: { ...need.tokens, analyzer: '0' } })).toThrow('cut their texts again'))

const words = ['laser', 'welding', 'weld', 'steel', '6061-T6', '5 MPa', '锂电池', '电池', '正极材料', '的', 'coating', 'TiO2', '检测', '.']
const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((chosen) => chosen.join(' '))
const items = fc
  .tuple(fc.constantFrom<Side>('NEED', 'OFFER'), fc.nat(7), texts, texts, fc.option(fc.integer({ min: 1, max: 9 })))
  .map(([side, number, title, text, trl]) => item(side, `${side}-${number}`, title, { text, facets: { fields: [], cooperationModes: [], ...(trl === null ? {} : { trl }) } }))
const everything = (matcher: Matcher) => [
  ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((number) => [`NEED-${number}`, `OFFER-${number}`]).map((id) => matcher.suggest(id, { today, limit: 20, floor: 0 })),
  ...words.map((word) => matcher.search('OFFER', word, { limit: 20, floor: 0 })),
]

test('the points of any explanation are whole and add up to its total', () =>
  fc.assert(
    fc.property(fc.array(items, { maxLength: 20 }), (put) => {
      for (const { explanation } of everything(matcherOf(...put)).flatMap((suggestions) => suggestions.filter((suggestion) => 'explanation' in suggestion))) {
        const points = [...explanation.text, ...explanation.facets].map((line) => line.points)
        expect(points.every(Number.isInteger)).toBe(true)
        expect(points.reduce((sum, each) => sum + each, 0)).toBe(explanation.total)
      }
    }),
  ))

test('whatever was put, changed and removed, the answers are those of a matcher made anew from what is left', () =>
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: items }, { weight: 1, arbitrary: items.map(({ id }) => id) }), { maxLength: 200, size: 'max' }), (steps) => {
      const incremental = matcherOf()
      const left = new Map<string, Item>()
      for (const step of steps) {
        if (typeof step === 'string') {
          incremental.remove(step)
          left.delete(step)
        } else {
          incremental.put(step)
          left.set(step.id, step)
        }
      }
      const rebuilt = matcherOf(...[...left.values()].reverse().map((each): Item => ({ ...each, tokens: restoredTokens(storedTokens(each.tokens)) })))
      expect(everything(incremental)).toEqual(everything(rebuilt))
    }),
    { numRuns: 60 },
  ))

describe('What is alike', () => {
  const said = { text: 'Seams crack at 5 MPa, and the furnace is too slow for a day.' }
  const again = item('NEED', 'again', 'Laser welding of aluminium 6061-T6', { text: 'Seams crack at 5 MPa, and the furnace is too slow.' })
  const asked = item('NEED', 'need', 'Laser welding of 6061-T6 aluminium', said)
  const alike = (matcher: Matcher, { id = 'need', limit = 10, accepts = (_: string): boolean => true } = {}) => matcher.alike('NEED', id, undefined, { limit, accepts })
  test('says nearly the same, with the same similarity whichever asks', () => {
    const matcher = matcherOf(asked, again, item('NEED', 'foreign', 'Enzymes for detergents', { text: 'Cold water.' }), welding)
    const [found, ...more] = alike(matcher)
    expect([found?.id, more]).toEqual(['again', []])
    expect(found?.similarity).toBeGreaterThan(0.8)
    expect(alike(matcher, { id: 'again' })).toMatchObject([{ id: 'need', similarity: found?.similarity }])
    expect(found?.shared).toEqual(expect.arrayContaining(['welding', 'aluminium', '6061-T6']))
  })
  test('with itself word for word is 1', () =>
    expect(alike(matcherOf(asked, { ...asked, id: 'copy' }))).toMatchObject([{ id: 'copy', similarity: 1 }]))
  test('does not depend on what else the index holds', () => {
    const alone = alike(matcherOf(asked, again))
    const crowd = Array.from({ length: 50 }, (_, at) => item('NEED', `welder ${at}`, `Welding robot ${at}`, { text: 'Laser, seams, aluminium', listed: at % 2 === 0 }))
    expect(alike(matcherOf(...crowd, asked, again)).find(({ id }) => id === 'again')?.similarity).toBe(alone[0]?.similarity)
  })
  test('is found for a text that is not indexed, and leaves the index as it was', () => {
    const matcher = matcherOf(again, welding)
    const texts = { title: 'Laser welding of 6061-T6 aluminium', sections: [said.text] }
    expect(matcher.alike('NEED', 'draft', texts, { limit: 1, accepts: () => true })).toMatchObject([{ id: 'again', similarity: alike(matcherOf(asked, again))[0]?.similarity }])
    expect(matcher.size('NEED')).toBe(1)
  })
  test('is found in Chinese', () => {
    const one = item('NEED', 'need', '铝合金激光焊接裂纹', { text: '焊缝在五兆帕下开裂，需要提高强度。' })
    expect(alike(matcherOf(one, item('NEED', 'again', '铝合金激光焊接的裂纹问题', { text: '焊缝在五兆帕下开裂，需提高强度。' }), item('NEED', 'battery', '锂电池正极材料')))).toMatchObject([{ id: 'again' }])
  })
  test('may be unlisted, and then neither suggestions nor search find it, nor does any score tell of it', () => {
    const listed = matcherOf(asked, welding)
    const both = matcherOf(asked, welding, { ...again, listed: false })
    expect(alike(both)).toMatchObject([{ id: 'again' }])
    expect(both.suggest('welding', { today, limit: 10 })).toEqual(listed.suggest('welding', { today, limit: 10 }))
    expect(both.search('NEED', 'furnace', { limit: 10 })).toEqual(listed.search('NEED', 'furnace', { limit: 10 }))
    expect(found(both, 'again')).toEqual([])
  })
  test('follows an item that is listed, taken off the list, and removed', () => {
    const matcher = matcherOf(asked, { ...again, listed: false })
    const names = () => matcher.search('NEED', 'laser welding', { limit: 10, floor: 1 }).map(({ id }) => id)
    matcher.put(again)
    expect([names(), alike(matcher).length]).toEqual([['again', 'need'], 1])
    matcher.put({ ...again, listed: false })
    expect([names(), alike(matcher).length]).toEqual([['need'], 1])
    matcher.remove('again')
    expect([names(), alike(matcher).length]).toEqual([['need'], 0])
  })
  test('is told only of what is accepted, however much else is like it', () => {
    const hidden = Array.from({ length: 400 }, (_, at) => ({ ...asked, id: `hidden ${at}` }))
    expect(alike(matcherOf(asked, ...hidden, again), { limit: 1, accepts: (id) => !id.startsWith('hidden') })).toMatchObject([{ id: 'again' }])
  })
})
