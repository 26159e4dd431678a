import { views } from '../analyzer.ts'
import type { Query, QueryTerm } from '../query.ts'
import { bridgedWeights, informationOf } from '../scoring.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Bridge } from './bridge.ts'
import { isChinese } from './parallelTexts.ts'

/** The most words of the other language that are asked for beside the words of a text. */
const mostBridged = 64

interface Holders {
  readonly size: number
  holders(term: number | undefined): number
}

/**
 * Lets a query ask for what its words are called in the other language, as much as the bridge is sure of that. A word that the text itself asks for is never asked for twice,
 * and one to which several words lead is reached from the one that gives most. What would be a full answer stays what it was.
 */
export function bridged(query: Query, bridge: Bridge, vocabulary: Vocabulary, index: Holders): Query {
  const found = new Map<number, QueryTerm>()
  for (const from of query.wanted) {
    if (from.view !== words) continue
    const weight = (isChinese(from.term) ? bridgedWeights.fromChinese : bridgedWeights.fromEnglish) * from.impact / informationOf(index.size, index.holders(from.number))
    for (const { term, probability } of bridge.translationsOf(from.term)) {
      const number = vocabulary.find(words, term)
      if (number === undefined || query.byNumber.has(number)) continue
      const holders = index.holders(number)
      const impact = weight * probability * informationOf(index.size, holders)
      if (holders > 0 && impact > (found.get(number)?.impact ?? 0)) found.set(number, { number, view: words, term, impact, bridgedFrom: { term: from.term, number: from.number, probability } })
    }
  }
  if (found.size === 0) return query
  const best = [...found].sort(([, a], [, b]) => byImpact(a, b)).slice(0, mostBridged)
  const terms = [...query.terms, ...best.map(([, term]) => term)].sort(byImpact)
  return { ...query, terms, byNumber: new Map([...query.byNumber, ...best]) }
}

const words = views.indexOf('words')
const byImpact = (a: QueryTerm, b: QueryTerm): number => b.impact - a.impact
