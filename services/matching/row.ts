import { analyzerVersion, views } from './analyzer.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Tokens as the index holds them, in numbers: some eight bytes a term. */
export interface Row {
  /** Pairs of term and packed frequency. */
  readonly pairs: Uint32Array
  /** Pairs of term and surface, each a number of its vocabulary. */
  readonly surfaces: Uint32Array
}

/** Throws on tokens of another analyzer: they must be cut again from their text. */
export function rowOf(tokens: Tokens, vocabulary: Vocabulary, surfaces: Vocabulary): Row {
  if (tokens.analyzer !== analyzerVersion) throw new Error(`Tokens of analyzer ${tokens.analyzer} met analyzer ${analyzerVersion}: cut their texts again.`)
  const pairs = views.flatMap((view, number) => tokens.terms[view].flatMap((term, at) => [vocabulary.add(number, term), tokens.frequencies[view][at] ?? 0]))
  const written = tokens.surfaces.flatMap(([term, surface]) => [vocabulary.add(words, term), surfaces.add(words, surface)])
  return { pairs: Uint32Array.from(pairs), surfaces: Uint32Array.from(written) }
}

const words = views.indexOf('words')
