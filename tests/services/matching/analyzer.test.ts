import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, maximumLength, maximumTermLength } from '../../../services/matching/analyzer.ts'

const wordsOf = (text: string) => analyze(text).words

describe('Mixed scripts', () => {
  test('digits beside Han swallow no character', () => expect(wordsOf('2006年底特律')).toEqual(['2006', '年', '底特律']))
  test('letters beside Han are words of their own', () => expect(wordsOf('采用LiFePO4电池')).toEqual(['采用', 'lifepo4', '电池']))
  test('Han gives pairs of characters and characters, within a run only', () => {
    const { bigrams, unigrams } = analyze('锂电池，正极')
    expect(bigrams).toEqual(['锂电', '电池', '正极'])
    expect(unigrams).toEqual(['锂', '电', '池', '正', '极'])
  })
  test('full-width forms are the ordinary ones', () => expect(analyze('ＴｉＯ２ ５ＭＰａ')).toEqual(analyze('TiO2 5MPa')))
  test('Chinese function words are no words', () => expect(wordsOf('电池的制备')).not.toContain('的'))
})

describe('English', () => {
  test('is stemmed, without stop words', () => expect(wordsOf('The coatings of welded aluminium')).toEqual(['coat', 'weld', 'aluminium']))
  test('neighbours make phrases, across stop words but not across a sentence', () =>
    expect(analyze('Loss of heat. Fast welding').phrases).toEqual(['loss heat', 'fast weld']))
  test('keeps how a word was first written', () => expect(analyze('Coatings, coated').surfaces.get('coat')).toBe('Coatings'))
  test('accents make no difference', () => expect(wordsOf('Müller')).toEqual(wordsOf('Muller')))
  test('a name that every object has is a word like others', () => expect(wordsOf('constructor __proto__')).toEqual(['constructor', 'proto']))
})

describe('Numbers and codes', () => {
  test.each([
    ['5MPa', '5mpa'],
    ['5 MPa', '5mpa'],
    ['1,200 kg', '1200kg'],
    ['250 Wh/kg', '250wh/kg'],
    ['99.5%', '99.5%'],
    ['800 ℃', '800°c'],
    ['10-20 mm', '10-20mm'],
    ['TiO2', 'tio2'],
    ['TiO₂', 'tio2'],
    ['Al2O3', 'al2o3'],
    ['C++', 'c++'],
  ])('%s is one term', (text, term) => expect(wordsOf(text)).toEqual([term]))
  test.each([
    ['6061-T6', ['6061-t6', '6061', 't6']],
    ['H01M10/0525', ['h01m10/0525', 'h01m10', '0525']],
  ])('%s is one term, and found by its parts', (text, terms) => expect(wordsOf(text)).toEqual(terms))
  test('a unit ends where its word ends', () => expect(wordsOf('5 mmol')).toEqual(['5mmol']))
  test('an ordinary word after a number is no unit', () => expect(wordsOf('5 machines')).toEqual(['5', 'machin']))
})

describe('Hostile text', () => {
  const termsOf = (text: string) => {
    const { words, phrases, bigrams, unigrams } = analyze(text)
    return [...words, ...phrases, ...bigrams, ...unigrams]
  }
  test.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['one endless number', '1,'.repeat(500_000)],
    ['one endless code', 'a1-'.repeat(400_000)],
    ['endless Han', '电'.repeat(1_000_000)],
    ['forms that expand', '\uFDFA'.repeat(1_000_000)],
    ['endless words', 'word '.repeat(200_000)],
  ])('%s gives a bounded number of terms of bounded length', (_, text) => {
    const terms = termsOf(text)
    expect(terms.length).toBeLessThanOrEqual(3 * maximumLength)
    expect(Math.max(...terms.map((term) => term.length))).toBeLessThanOrEqual(2 * maximumTermLength + 1)
  })
  test('nothing but control characters gives nothing', () => expect(termsOf('\u0000\u0001\u0008\u001b\u200b\ufeff'.repeat(1000))).toEqual([]))
  test('half a character is left out', () => expect(termsOf('\ud840')).toEqual([]))
  test('any text is cut, always alike, into terms without spaces at their ends', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(analyze(text)).toEqual(analyze(text))
        for (const term of termsOf(text)) expect(term).toBe(term.trim())
        expect(termsOf(text)).not.toContain('')
      }),
    ))
})
