import { views } from './analyzer.ts'
import { eachTerm, type Row } from './row.ts'
import { informationOf, queryFields, termsPerView, viewWeights } from './scoring.ts'
import { fields, frequencyIn, termViews, type Tokens } from './tokens.ts'
import { isPhrase, wordsOf, type Vocabulary } from './vocabulary.ts'

/** A term that is asked for. */
export interface QueryTerm {
  /** Its number, unless nothing indexed ever held it. */
  readonly number: number | undefined
  readonly view: number
  readonly term: string
  /** The most it can contribute: weight of its view × weight in the query × information. */
  readonly impact: number
  /** The asked word that it translates: it stands in for that one where a document lacks it. */
  readonly bridgedFrom?: { readonly term: string; readonly number: number | undefined; readonly probability: number }
}
/** What is asked of one index, at its present state. */
export interface Query {
  /** The terms that can be found, those that can contribute most first. */
  readonly terms: readonly QueryTerm[]
  readonly byNumber: ReadonlyMap<number, QueryTerm>
  /** The terms that matter most, found or not, likewise ordered. */
  readonly wanted: readonly QueryTerm[]
  /** What a document would earn that answers everything wanted in full. */
  readonly ideal: number
}
/** What a query must know of the index it asks. */
interface Holders {
  readonly size: number
  holders(term: number | undefined): number
}
/** A term of a text that asks, before any index is looked at. */
export type Asked = Omit<QueryTerm, 'impact' | 'bridgedFrom'> & { readonly packed: number }

/** Asks for what an indexed thing is about. */
export function askedByRow(row: Row, vocabulary: Vocabulary): Asked[] {
  const asked: Asked[] = []
  eachTerm(row, (number, packed) => asked.push({ number, view: vocabulary.view(number), term: vocabulary.term(number), packed }))
  return asked
}

/** Asks for a text that is not itself indexed; the vocabulary stays as it is. */
export function askedByTokens(tokens: Tokens, vocabulary: Vocabulary): Asked[] {
  const { words } = tokens.terms
  const asked = termViews.flatMap((name) => {
    const view = views.indexOf(name)
    return tokens.terms[name].map((term, at): Asked => ({ number: vocabulary.find(view, term), view, term, packed: tokens.frequencies[name][at] ?? 0 }))
  })
  for (let at = 0; at < tokens.phrases.length; at += 3) {
    const term = `${words[tokens.phrases[at] ?? 0]} ${words[tokens.phrases[at + 1] ?? 0]}`
    asked.push({ number: vocabulary.find(phrases, term), view: phrases, term, packed: tokens.phrases[at + 2] ?? 0 })
  }
  return asked
}

/** Weighs what is asked of an index, and keeps of each view the terms that can contribute most. */
export function queryOf(asked: readonly Asked[], index: Holders): Query {
  const weighed = asked.map(({ number, view, term, packed }) => {
    const holders = index.holders(number)
    return { number, view, term, holders, impact: weightOf(view, packed) * informationIn(index, number) }
  })
  weighed.sort(byImpact)
  const wanted = bestOfEachView(weighed)
  const terms = bestOfEachView(weighed.filter(({ holders }) => holders > 0))
  const byNumber = new Map(terms.flatMap((term) => (term.number === undefined ? [] : [[term.number, term]])))
  return { terms, byNumber, wanted, ideal: wanted.reduce((sum, { impact }) => sum + impact, 0) }
}

/** A phrase tells what its words tell; how many hold the two of them side by side nobody counts, and on public ranking sets it made no difference. */
function informationIn(index: Holders, number: number | undefined): number {
  if (number === undefined || !isPhrase(number)) return informationOf(index.size, index.holders(number))
  const [first, second] = wordsOf(number)
  return (informationOf(index.size, index.holders(first)) + informationOf(index.size, index.holders(second))) / 2
}

function weightOf(view: number, packed: number): number {
  const name = views[view]
  if (name === undefined) throw new RangeError(`There is no view number ${view}.`)
  let weight = 0
  for (let field = 0; field < fieldWeights.length; field++) weight += (fieldWeights[field] ?? 0) * frequencyIn(packed, field)
  return viewWeights[name] * weight
}

function bestOfEachView<Term extends QueryTerm>(sorted: readonly Term[]): Term[] {
  const taken = views.map(() => 0)
  return sorted.filter(({ view }) => (taken[view] = (taken[view] ?? 0) + 1) <= termsPerView)
}

const phrases = views.indexOf('phrases')
const fieldWeights = fields.map((field) => queryFields[field])
/** Terms that can contribute alike stay in reading order. */
const byImpact = (a: QueryTerm, b: QueryTerm): number => b.impact - a.impact
