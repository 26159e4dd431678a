import { describe, expect, test } from 'vitest'
import { bridgeOf, keptAs, learnBridge, readKept, versionOf } from '../../../../services/matching/bridge/bridge.ts'
import { Matcher, type Item, type Side } from '../../../../services/matching/matcher.ts'
import { tokensOf } from '../../../../services/matching/tokens.ts'

const texts = [
  { chinese: '锂电池', english: 'lithium battery' },
  { chinese: '电池回收', english: 'battery recycling' },
  { chinese: '锂提取', english: 'lithium extraction' },
  { chinese: '焊接裂纹', english: 'weld crack' },
  { chinese: '焊接机器人', english: 'weld robot' },
  { chinese: '裂纹检测', english: 'crack detection' },
]
const learned = learnBridge(texts)
const bridge = bridgeOf(learned)

describe('A bridge', () => {
  test('leads both ways', () => {
    expect(bridge.translationsOf('裂纹')[0]?.term).toBe('crack')
    expect(bridge.translationsOf('crack')[0]?.term).toBe('裂纹')
    expect(bridge.translationsOf('constructor')).toEqual([])
  })
  test('is the same after it was kept, and again whenever it is learned', () => {
    expect(readKept(keptAs(learned))).toEqual(learned)
    expect(keptAs(learnBridge(texts.toReversed()))).toBe(keptAs(learned))
    expect(versionOf(texts)).toBe(learned.version)
  })
  test.each(['', '{}', '{"version":"1","translations":[["a",[["b",2]]]]}'])('is not read from %j', (kept) => expect(() => readKept(kept)).toThrow())
})

describe('A matcher with a bridge', () => {
  const item = (side: Side, id: string, title: string): Item => ({
    id, side, kind: 'ANY', organizationId: id, tokens: tokensOf({ title }), facets: { fields: [], cooperationModes: [] }, listed: true,
  })
  const others = [item('OFFER', 'yoghurt', 'Fermented yoghurt'), item('OFFER', 'tea', '茶叶加工')]
  const matcherOf = (...items: readonly Item[]) => {
    const matcher = new Matcher({ answers: () => true })
    for (const each of [...others, ...items]) matcher.put(each)
    return matcher
  }
  const asked = { today: '2026-03-01', limit: 5, floor: 1 }
  const need = item('NEED', 'need', '焊接裂纹')
  const english = item('OFFER', 'english', 'Weld crack inspection')

  test('finds what is said in the other language, says why, and the points add up', () => {
    const matcher = matcherOf(need, english)
    expect(matcher.suggest('need', asked)).toEqual([])
    matcher.useBridge(bridge)
    const [found] = matcher.suggest('need', asked)
    expect(found?.id).toBe('english')
    expect(found?.explanation.bridged.map(({ from, to }) => [from, to])).toEqual(expect.arrayContaining([['焊接', 'Weld'], ['裂纹', 'crack']]))
    const { total, text, bridged, facets } = found?.explanation ?? { total: 0, text: [], bridged: [], facets: [] }
    expect([...text, ...bridged, ...facets].reduce((sum, { points }) => sum + points, 0)).toBe(total)
    expect(found?.explanation.missing).toEqual([])
  })
  test('finds it from the other side with the same explanation', () => {
    const matcher = matcherOf(need, english)
    matcher.useBridge(bridge)
    expect(matcher.suggest('english', asked)[0]?.explanation).toEqual(matcher.suggest('need', asked)[0]?.explanation)
  })
  test('finds it in the catalogue too', () => {
    const matcher = matcherOf(english)
    matcher.useBridge(bridge)
    expect(matcher.search('OFFER', '裂纹', asked)).toMatchObject([{ id: 'english', text: [], bridged: [{ from: '裂纹', to: 'crack' }] }])
  })
  test('gives what says it in both languages no more than what says it in one', () => {
    const matcher = matcherOf(item('NEED', 'need', '裂纹'), item('OFFER', 'chinese', '裂纹 one two'), item('OFFER', 'both', '裂纹 crack two'), english)
    matcher.useBridge(bridge)
    const [first, second] = ['chinese', 'both'].map((id) => matcher.explain('need', id))
    expect(second?.bridged).toEqual([])
    expect(second?.total).toBe(first?.total)
  })
  test('suggests what reaches the floor with its translated words, which count twice towards it', () => {
    const matcher = matcherOf(need, english)
    matcher.useBridge(bridge)
    const total = matcher.explain('need', 'english')?.total ?? 0
    expect(matcher.suggest('need', { ...asked, floor: 2 * total }).map(({ id }) => id)).toEqual(['english'])
    expect(matcher.suggest('need', { ...asked, floor: 2 * total + 1 })).toEqual([])
    expect(matcher.search('OFFER', '焊接裂纹', { limit: 5, floor: 2 * total + 1 })).toEqual([])
  })
  test('asks for no word twice that the text itself asks for', () => {
    const matcher = matcherOf(item('NEED', 'need', '裂纹 crack'), english)
    const before = matcher.explain('need', 'english')
    matcher.useBridge(bridge)
    expect(matcher.explain('need', 'english')?.bridged).toEqual([])
    expect(matcher.explain('need', 'english')?.total).toBe(before?.total)
  })
  test('has a version of its own', () => {
    const matcher = matcherOf()
    const bare = matcher.version
    matcher.useBridge(bridge)
    expect(matcher.version).toBe(`${bare}/${learned.version}`)
  })
})
