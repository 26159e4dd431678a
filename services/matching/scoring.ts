import type { View } from './analyzer.ts'
import type { Field } from './tokens.ts'

/** Changes with any constant or rule by which points are given. */
export const scoringVersion = '4'

/** BM25F: how soon repetitions stop to count; its usual value. */
export const saturation = 1.2
/** What a term weighs in each field of what is searched, and how far the length of that field is held against it. */
export const documentFields: Readonly<Record<Field, { readonly weight: number; readonly lengthInfluence: number }>> = {
  title: { weight: 2, lengthInfluence: 0.3 },
  keywords: { weight: 2, lengthInfluence: 0.3 },
  body: { weight: 1, lengthInfluence: 0.75 },
  details: { weight: 0.5, lengthInfluence: 0.75 },
}
/** What a term weighs in each field of what asks. */
export const queryFields: Readonly<Record<Field, number>> = { title: 2, keywords: 2, body: 0.7, details: 0.35 }
/** The views are summed; on public ranking sets a linear sum beat the fusion of ranks. */
export const viewWeights: Readonly<Record<View, number>> = { words: 1, phrases: 0.2, bigrams: 0.5, unigrams: 0.5 }
/**
 * What a translated word weighs beside the word itself: it has one view, where a Chinese word is also found by its characters and their pairs, and an English one in phrases.
 * Among texts of both languages, more would let what is translated pass before what is said; less hides it.
 */
export const bridgedWeights = { fromChinese: 2.5, fromEnglish: 1.5 }
/** Of each view, only so many terms ask: those that can contribute most. */
export const termsPerView = 64
/** Documents that are scored in full, over all terms and views. */
export const candidates = 300
/**
 * Postings read to find the candidates, the terms that can contribute most first; what is left over counts for the candidates alone.
 * Over 100,000 documents this found the same best ten as reading everything, in half the time.
 */
export const postingsRead = 50_000
/** Points of a document that answers everything asked, in full. Facets add to them. */
export const fullPoints = 1000

/** How much a term tells that `holders` of `documents` have: rarer is more. */
export const informationOf = (documents: number, holders: number): number => Math.log(1 + (documents - holders + 0.5) / (holders + 0.5))

/**
 * Points that the text must have to be suggested or found. Measured with whole texts asking for the other half of themselves, and with questions whose answer isn't there:
 * 95 of 100 right pairs have more, most of what stands tenth among the wrong ones has less, as has nearly everything that five offers could answer to a foreign question.
 */
export const floorPoints = 80
/** A point of a translated word counts so often towards the floor: never all words of a text have a translation, and none that is certain. */
export const bridgedTowardsFloor = 2
