import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Matcher, type Item, type Side } from '../../../services/matching/matcher.ts'
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
      const rebuilt = matcherOf(...[...left.values()].reverse().map((each): Item => ({ ...each, tokens: JSON.parse(JSON.stringify(each.tokens)) })))
      expect(everything(incremental)).toEqual(everything(rebuilt))
    }),
    { numRuns: 60 },
  ))
