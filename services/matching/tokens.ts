import { analyze, analyzerVersion, views, type View } from './analyzer.ts'

/** The parts of a need or an offer that are weighed apart. */
export const fields = ['body', 'title', 'keywords'] as const
export type Field = (typeof fields)[number]
/** The most that one term counts in one field, however often it is written. */
export const maximumFrequency = 255

/**
 * What the index keeps of a text: JSON as it stands, so that a read model can store it and the index come back from it without cutting the text again.
 * `terms[view]` and `frequencies[view]` run in parallel; a frequency packs one byte a field (see `frequencyIn`).
 */
export interface Tokens {
  readonly analyzer: string
  readonly terms: Readonly<Record<View, readonly string[]>>
  readonly frequencies: Readonly<Record<View, readonly number[]>>
  /** How a word was first written, where that differs from its term: [term, surface]. */
  readonly surfaces: readonly (readonly [term: string, surface: string])[]
}
export interface Texts {
  readonly title: string
  readonly keywords?: readonly string[]
  /** Problem, target, summary, advantage and the like, in the order in which they are read. */
  readonly sections?: readonly string[]
}

/** How often a packed frequency counts its term in the field of that number in `fields`. */
export const frequencyIn = (packed: number, field: number): number => (packed >>> (8 * field)) & maximumFrequency

/** Cuts the texts of a need or an offer. Give it only what everybody who may see the thing may read. */
export function tokensOf({ title, keywords = [], sections = [] }: Texts): Tokens {
  const analyses = { body: analyze(sections.join('\n')), title: analyze(title), keywords: analyze(keywords.join('\n')) }
  const terms: Record<View, readonly string[]> = { words: [], phrases: [], bigrams: [], unigrams: [] }
  const frequencies: Record<View, readonly number[]> = { words: [], phrases: [], bigrams: [], unigrams: [] }
  for (const view of views) {
    const counts = new Map<string, number>()
    fields.forEach((field, number) => {
      for (const term of analyses[field][view]) {
        const packed = counts.get(term) ?? 0
        if (frequencyIn(packed, number) < maximumFrequency) counts.set(term, packed + (1 << (8 * number)))
      }
    })
    terms[view] = [...counts.keys()]
    frequencies[view] = [...counts.values()]
  }
  const surfaces = new Map([...analyses.body.surfaces, ...analyses.keywords.surfaces, ...analyses.title.surfaces])
  return { analyzer: analyzerVersion, terms, frequencies, surfaces: [...surfaces] }
}
