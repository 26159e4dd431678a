import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../../../services/matching/bridge/alignment.ts'
import { digestOf, termPairsOf, type ParallelText } from '../../../../services/matching/bridge/parallelTexts.ts'

const options = { rounds: 10, leastProbability: 0.02, mostTranslations: 8 }

describe('An alignment', () => {
  test('learns which word stands for which from texts that share some', () => {
    const table = align([{ from: ['红', '车'], to: ['red', 'car'] }, { from: ['红', '屋'], to: ['red', 'house'] }, { from: ['蓝', '车'], to: ['blue', 'car'] }], options)
    expect(Object.fromEntries([...table].map(([term, [best]]) => [term, best?.term]))).toEqual({ 红: 'red', 车: 'car', 屋: 'house', 蓝: 'blue' })
    expect(table.get('红')?.[0]?.probability).toBeGreaterThan(0.9)
  })
  test('of nothing is empty', () => expect(align([], options).size).toBe(0))
  test('does not depend on the order of the texts, and no term stands for more than one whole', () => {
    const word = fc.constantFrom('一', '二', '三', '四', '五')
    const pair = fc.record({ from: fc.array(word, { maxLength: 5 }), to: fc.array(fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__'), { maxLength: 5 }) })
    const shuffled = fc.array(pair, { maxLength: 12 }).chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })))
    fc.assert(fc.property(shuffled, ([pairs, otherwise]) => {
      const table = align(pairs, options)
      expect(align(otherwise, options)).toEqual(table)
      for (const row of table.values()) expect(row.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1.001)
    }))
  })
})

describe('What is learned from', () => {
  const texts: readonly ParallelText[] = [
    { chinese: '锂电池', english: 'lithium battery' }, { chinese: '焊接裂纹', english: 'weld crack' }, { chinese: '裂纹检测', english: 'crack detection' },
  ]
  test('is sentence by sentence where both texts have as many', () => {
    expect(termPairsOf([{ chinese: '焊接。电池。', english: 'Welding. Battery.' }]).map(({ from, to }) => [from, to])).toEqual([[['焊接'], ['weld']], [['电池'], ['batteri']]])
    expect(termPairsOf([{ chinese: '焊接。电池。', english: 'Welding and battery.' }])).toHaveLength(1)
  })
  test('leaves out what both write alike', () => expect(termPairsOf([{ chinese: 'SiC 晶圆 2024', english: 'SiC wafer 2024' }])).toEqual([{ from: ['晶圆'], to: ['wafer'] }]))
  test('is bounded, and the same whatever the order', () => {
    const some = termPairsOf(texts, 8)
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(texts.length)
    expect(termPairsOf(texts.toReversed(), 8)).toEqual(some)
  })
  test('has a name by which it is known, in which no text counts twice', () => {
    expect(digestOf([...texts.toReversed(), ...texts])).toBe(digestOf(texts))
    expect(digestOf(texts.slice(1))).not.toBe(digestOf(texts))
  })
})
