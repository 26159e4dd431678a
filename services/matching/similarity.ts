import { views } from './analyzer.ts'
import { before } from './best.ts'
import type { InvertedIndex } from './invertedIndex.ts'
import type { Asked, Query, QueryTerm } from './query.ts'
import { eachTerm, type Row } from './row.ts'
import { informationOf, queryFields, saturation, viewWeights } from './scoring.ts'
import { fields, frequencyIn } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * From here on, two texts are likely to say the same. Among 6,564 real records, pairs above it are editions of one call, the same title said twice, or nearly so;
 * below it begins what is merely of one subject.
 */
export const likelyFrom = 0.5
/** Of a text, so many words look for what is like it: what says the same shares its rarest words. */
const wordsThatLook = 16
/** Of what those words can earn, the least that is worth a comparison in full. */
const leastEarned = 0.25

/** Sums of fractions differ in their last digits by the order in which they are added. */
const precision = 10_000

type Terms = Pick<Row, 'pairs' | 'phrases'>
/** The terms of a text, and how much those weigh that no text here holds. */
export interface Compared {
  readonly terms: readonly (readonly [number: number, packed: number])[]
  readonly unheard: number
}
/** A text that isn't indexed, as it is compared. */
export const comparedBy = (asked: readonly Asked[]): Compared => ({
  terms: asked.flatMap(({ number, packed }) => (number === undefined ? [] : [[number, packed] as const])),
  unheard: asked.reduce((sum, { number, view, packed }) => (number === undefined ? sum + weightOf(view, packed) : sum), 0),
})
/** A text that is indexed, likewise. */
export function comparedByRow(row: Terms): Compared {
  const terms: (readonly [number, number])[] = []
  eachTerm(row, (number, packed) => terms.push([number, packed]))
  return { terms, unheard: 0 }
}

/** A text with its terms weighed without a look at any other, so that a similarity tells of its two texts alone. */
export interface Weighed {
  readonly byNumber: ReadonlyMap<number, number>
  readonly total: number
}

export function weighed({ terms, unheard }: Compared, vocabulary: Vocabulary): Weighed {
  const byNumber = new Map<number, number>()
  let total = unheard
  for (const [number, packed] of terms) {
    const weight = weightOf(vocabulary.view(number), packed)
    byNumber.set(number, weight)
    total += weight
  }
  return { byNumber, total }
}

/** How much of two texts both hold, from 0 to 1, whichever of them asks. */
export function similarityOf(text: Weighed, row: Terms, vocabulary: Vocabulary): number {
  let shared = 0
  let total = text.total
  eachTerm(row, (number, packed) => {
    const weight = weightOf(vocabulary.view(number), packed)
    total += weight
    shared += Math.min(weight, text.byNumber.get(number) ?? 0)
  })
  return total === 0 ? 0 : Math.round(((2 * shared) / total) * precision) / precision
}

/** The words that both hold, those first that make the most of what they share. */
export function sharedWords(text: Weighed, { pairs }: Terms, vocabulary: Vocabulary): string[] {
  const shared: { readonly id: string; readonly score: number }[] = []
  for (let at = 0; at < pairs.length; at += 2) {
    const number = pairs[at] ?? 0
    const weight = text.byNumber.get(number)
    if (weight !== undefined && vocabulary.view(number) === words) shared.push({ id: vocabulary.term(number), score: Math.min(weight, weightOf(words, pairs[at + 1] ?? 0)) })
  }
  return shared.sort((left, right) => (before(left, right) ? -1 : 1)).map(({ id }) => id)
}

/** Asks an index for what may be like a text: by the words that tell most, of those that others hold too. */
export function lookingForAlike({ terms: compared }: Compared, index: InvertedIndex, vocabulary: Vocabulary, itself: boolean): { readonly query: Query; readonly floor: number } {
  const terms: QueryTerm[] = []
  for (const [number, packed] of compared) {
    if (vocabulary.view(number) !== words) continue
    const holders = index.holders(number)
    if (holders <= (itself ? 1 : 0)) continue
    const impact = weightOf(words, packed) * informationOf(index.size, holders)
    const last = terms.at(-1)
    if (terms.length === wordsThatLook && last !== undefined && last.impact >= impact) continue
    if (terms.length === wordsThatLook) terms.pop()
    const place = terms.findIndex((other) => other.impact < impact)
    terms.splice(place === -1 ? terms.length : place, 0, { number, view: words, term: '', impact })
  }
  const ideal = terms.reduce((sum, { impact }) => sum + impact, 0)
  return { query: { terms, byNumber: new Map(), wanted: terms, ideal }, floor: leastEarned * ideal }
}

/** A word that is repeated weighs more, but ever less so. */
function weightOf(view: number, packed: number): number {
  let weight = 0
  for (let field = 0; field < fieldWeights.length; field++) weight += (fieldWeights[field] ?? 0) * frequencyIn(packed, field)
  return (weightOfView[view] ?? 0) * (weight / (saturation + weight))
}

const words = views.indexOf('words')
const weightOfView = views.map((view) => viewWeights[view])
const fieldWeights = fields.map((field) => queryFields[field])
