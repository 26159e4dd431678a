import { analyze, analyzerVersion, type View } from './analyzer.ts'

/** The parts of a need or an offer that are weighed apart: `body` is what it is about (problem and target, summary, advantage and applications), `details` what else it says. */
export const fields = ['body', 'title', 'keywords', 'details'] as const
export type Field = (typeof fields)[number]
/** The views whose terms stand by themselves; a phrase is two of the words. */
export const termViews = ['words', 'bigrams', 'unigrams'] as const satisfies readonly View[]
export type TermView = (typeof termViews)[number]
/** The most that one term counts in one field, however often it is written. */
export const maximumFrequency = 255

/** What the index keeps of a text, so that it comes back without cutting the text again (see `storedTokens.ts`). A frequency packs one byte a field (see `frequencyIn`). */
export interface Tokens {
  readonly analyzer: string
  /** Each term once, in the order in which they are read. */
  readonly terms: Readonly<Record<TermView, readonly string[]>>
  /** Parallel to the terms. */
  readonly frequencies: Readonly<Record<TermView, ArrayLike<number>>>
  /** Words that stand side by side: triples of their places among `terms.words`, and packed frequency. */
  readonly phrases: ArrayLike<number>
  /** How each word was first written, a line each; empty where that is the term. */
  readonly surfaces: string
}
export interface Texts {
  readonly title: string
  readonly keywords?: readonly string[]
  /** What it is about, in the order in which it is read. */
  readonly sections?: readonly string[]
  /** What else it says. */
  readonly details?: readonly string[]
}

/** How often a packed frequency counts its term in the field of that number in `fields`. */
export const frequencyIn = (packed: number, field: number): number => (packed >>> (8 * field)) & maximumFrequency

/** Cuts the texts of a need or an offer. Give it only what everybody who may see the thing may read. */
export function tokensOf({ title, keywords = [], sections = [], details = [] }: Texts): Tokens {
  const analyses = { body: analyze(sections.join('\n')), title: analyze(title), keywords: analyze(keywords.join('\n')), details: analyze(details.join('\n')) }
  const counts: Record<View, Map<string, number>> = { words: new Map(), phrases: new Map(), bigrams: new Map(), unigrams: new Map() }
  for (const view of ['words', 'phrases', 'bigrams', 'unigrams'] as const) {
    fields.forEach((field, number) => {
      for (const term of analyses[field][view]) {
        const packed = counts[view].get(term) ?? 0
        if (frequencyIn(packed, number) < maximumFrequency) counts[view].set(term, packed + 2 ** (8 * number))
      }
    })
  }
  const words = [...counts.words.keys()]
  const places = new Map(words.map((word, place) => [word, place]))
  const surfaces = new Map([...analyses.details.surfaces, ...analyses.body.surfaces, ...analyses.keywords.surfaces, ...analyses.title.surfaces])
  return {
    analyzer: analyzerVersion,
    terms: { words, bigrams: [...counts.bigrams.keys()], unigrams: [...counts.unigrams.keys()] },
    frequencies: { words: [...counts.words.values()], bigrams: [...counts.bigrams.values()], unigrams: [...counts.unigrams.values()] },
    phrases: [...counts.phrases].flatMap(([phrase, packed]) => [...phrase.split(' ').map((word) => places.get(word) ?? 0), packed]),
    surfaces: words.map((word) => surfaces.get(word) ?? '').join('\n'),
  }
}
