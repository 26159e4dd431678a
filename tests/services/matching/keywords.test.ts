import { expect, test } from 'vitest'
import { keywordsOf } from '../../../services/matching/keywords.ts'

test('keywords are the most telling words, as they are written', () => {
  expect(keywordsOf('Welding of aluminium', 'Aluminium seams warp. Welding seams of 0.8 mm takes 3 shifts.').slice(0, 3)).toEqual(['Welding', 'aluminium', 'seams'])
  expect(keywordsOf('薄铝板激光焊接', '激光焊接后变形，返工率高。')).toEqual(expect.arrayContaining(['激光', '焊接', '变形']))
})
test('numbers, single letters and words without a subject are none', () => expect(keywordsOf('a 5 of the 0.8 mm x', '的 和 与 12%')).toEqual([]))
test('there are at most twelve, whatever is given', () => {
  expect(keywordsOf('', Array.from({ length: 200 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}q`).join(' '))).toHaveLength(12)
  expect(keywordsOf('', '').length).toBe(0)
  expect(keywordsOf('', 'x'.repeat(500_000)).every((word) => word.length <= 64)).toBe(true)
})
