import { expect, test } from 'vitest'
import { fields, frequencyIn, maximumFrequency, tokensOf, type Tokens } from '../../../services/matching/tokens.ts'

const countsOf = ({ terms, frequencies }: Tokens, word: string) =>
  Object.fromEntries(fields.map((field, number) => [field, frequencyIn(frequencies.words[terms.words.indexOf(word)] ?? 0, number)]))

test('each field counts its own words', () =>
  expect(countsOf(tokensOf({ title: 'Welding', keywords: ['weld', 'laser'], sections: ['We weld.', 'Welded, welding'] }), 'weld')).toEqual({ title: 1, keywords: 1, body: 3 }))
test('one word ten thousand times counts a bounded number of times', () =>
  expect(countsOf(tokensOf({ title: 'weld', keywords: ['weld'], sections: ['weld '.repeat(10_000)] }), 'weld')).toEqual({ title: 1, keywords: 1, body: maximumFrequency }))
test('no phrase spans two keywords or two sections', () =>
  expect(tokensOf({ title: '', keywords: ['laser', 'steel'], sections: ['welding', 'copper'] }).terms.phrases).toEqual([]))
test('they are JSON as they stand', () => {
  const tokens = tokensOf({ title: '锂电池 constructor __proto__', sections: ['TiO2, 5 MPa'] })
  expect(JSON.parse(JSON.stringify(tokens))).toEqual(tokens)
})
