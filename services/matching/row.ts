import { analyzerVersion, views } from './analyzer.ts'
import { termViews, type Tokens } from './tokens.ts'
import { phraseOf, type Vocabulary } from './vocabulary.ts'

/** Tokens as the index holds them, in numbers. */
export interface Row {
  /** Pairs of term and packed frequency; the words come first, in reading order. */
  readonly pairs: Uint32Array
  /** Triples of two words that stand side by side, and packed frequency. */
  readonly phrases: Uint32Array
  /** How each word was first written, a line each; empty where that is the term. */
  readonly surfaces: string
}

export const noRow: Row = { pairs: new Uint32Array(), phrases: new Uint32Array(), surfaces: '' }

/** Throws on tokens of another analyzer: they must be cut again from their text. */
export function rowOf({ analyzer, terms, frequencies, phrases, surfaces }: Tokens, vocabulary: Vocabulary): Row {
  if (analyzer !== analyzerVersion) throw new Error(`Tokens of analyzer ${analyzer} met analyzer ${analyzerVersion}: cut their texts again.`)
  const pairs = new Uint32Array(2 * termViews.reduce((sum, view) => sum + terms[view].length, 0))
  let used = 0
  for (const view of termViews) {
    const number = views.indexOf(view)
    const packed = frequencies[view]
    terms[view].forEach((term, at) => {
      pairs[used++] = vocabulary.add(number, term)
      pairs[used++] = packed[at] ?? 0
    })
  }
  const triples = Uint32Array.from(phrases)
  for (let at = 0; at < triples.length; at += 3) {
    triples[at] = pairs[2 * (triples[at] ?? 0)] ?? 0
    triples[at + 1] = pairs[2 * (triples[at + 1] ?? 0)] ?? 0
  }
  return { pairs, phrases: triples, surfaces }
}

/** By term, how it is written, where that differs. */
export function surfacesOf({ pairs, surfaces }: Row, vocabulary: Vocabulary): Map<string, string> {
  const written = surfaces.split('\n')
  return new Map(written.flatMap((surface, place) => (surface === '' ? [] : [[vocabulary.term(pairs[2 * place] ?? 0), surface]])))
}

/** Visits the terms and phrases of a row, with their packed frequencies. */
export function eachTerm({ pairs, phrases }: Pick<Row, 'pairs' | 'phrases'>, visit: (number: number, packed: number) => void): void {
  for (let at = 0; at < pairs.length; at += 2) visit(pairs[at] ?? 0, pairs[at + 1] ?? 0)
  for (let at = 0; at < phrases.length; at += 3) visit(phraseOf(phrases[at] ?? 0, phrases[at + 1] ?? 0), phrases[at + 2] ?? 0)
}
