import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restoredTokens, storedTokens } from '../../../services/matching/storedTokens.ts'
import { fields, frequencyIn, maximumFrequency, tokensOf, type Tokens } from '../../../services/matching/tokens.ts'

const countsOf = ({ terms, frequencies }: Tokens, word: string) =>
  Object.fromEntries(fields.map((field, number) => [field, frequencyIn(frequencies.words[terms.words.indexOf(word)] ?? 0, number)]))
const phrasesOf = ({ terms: { words }, phrases }: Tokens) =>
  Array.from({ length: phrases.length / 3 }, (_, at) => `${words[phrases[3 * at] ?? 0]} ${words[phrases[3 * at + 1] ?? 0]} ${phrases[3 * at + 2]}`)

test('each field counts its own words', () =>
  expect(countsOf(tokensOf({ title: 'Welding', keywords: ['weld', 'laser'], sections: ['We weld.', 'Welded, welding'], details: ['weld weld'] }), 'weld')).toEqual({ title: 1, keywords: 1, body: 3, details: 2 }))
test('one word ten thousand times counts a bounded number of times, in any field', () => {
  const endless = 'weld '.repeat(10_000)
  expect(countsOf(tokensOf({ title: 'weld', keywords: ['weld'], sections: [endless], details: [endless] }), 'weld')).toEqual({ title: 1, keywords: 1, body: maximumFrequency, details: maximumFrequency })
})
test('a phrase is two words of the text, and counts as words do', () =>
  expect(phrasesOf(tokensOf({ title: '', sections: ['Welding copper welds of copper. Copper'] }))).toEqual(['weld copper 2', 'copper weld 1']))
test('no phrase spans two keywords or two sections', () =>
  expect(phrasesOf(tokensOf({ title: '', keywords: ['laser', 'steel'], sections: ['welding', 'copper'], details: ['iron', 'gold'] }))).toEqual([]))

describe('Stored', () => {
  const plain = ({ frequencies: { words, bigrams, unigrams }, phrases, ...rest }: Tokens) => ({ ...rest, frequencies: [words, bigrams, unigrams, phrases].map((numbers) => Array.from(numbers)) })
  test('and restored they are what they were, wherever the bytes stand', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('laser welding', '锂电池 5 MPa', 'TiO₂ 𠮷 coatings', 'constructor __proto__', '')), (title, sections) => {
        const tokens = tokensOf({ title, sections, details: sections, keywords: sections })
        const bytes = storedTokens(tokens)
        expect(plain(restoredTokens(bytes))).toEqual(plain(tokens))
        const shifted = new Uint8Array(bytes.length + 1)
        shifted.set(bytes, 1)
        expect(plain(restoredTokens(shifted.subarray(1)))).toEqual(plain(tokens))
      }),
    ))
  test('they are smaller than the text that they come from three times over', () => {
    const text = Array.from({ length: 300 }, (_, at) => `coating${at % 90} of the welded part in furnace ${at}`).join('. ')
    expect(storedTokens(tokensOf({ title: '', sections: [text] })).length).toBeLessThan(3 * text.length)
  })
})
