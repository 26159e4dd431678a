import { Best } from './best.ts'
import { FieldLengths } from './fieldLengths.ts'
import { dropped, Postings } from './postings.ts'
import type { Query, QueryTerm } from './query.ts'
import type { Row } from './row.ts'
import { candidates, postingsRead, saturation } from './scoring.ts'
import { fields, frequencyIn } from './tokens.ts'
import { isPhrase, phraseOf, wordsOf, type Vocabulary } from './vocabulary.ts'

export interface Hit {
  readonly id: string
  /** BM25F over all views; to be read beside other hits of the same query, or its `ideal`. */
  readonly score: number
}
/** What one term earned in one field. */
export interface Contribution {
  readonly term: QueryTerm
  readonly field: number
  readonly score: number
}
export interface SearchOptions {
  readonly limit: number
  /** Whether a document may be found; asked only of those that would be among the best. */
  readonly accepts?: (id: string) => boolean
  /** What a candidate must have earned by the terms that found it. */
  readonly floor?: number
}

/** Fewer dead documents are not worth a compaction. */
const fewestDead = 64

/**
 * Which documents of one side hold a term, and what that is worth. An update is a tombstone and an append; when a fifth is dead, it is compacted.
 * Scores depend on what the index holds, never on the way it came to hold it.
 */
export class InvertedIndex {
  readonly #vocabulary: Vocabulary
  /** By term number. */
  readonly #postings: (Postings | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  #ids: (string | undefined)[] = []
  #rows: (Row | undefined)[] = []
  readonly #lengths = new FieldLengths()
  /** By document; zero between searches. */
  #sums = new Float64Array(0)
  #marked: Query | undefined
  /** By term: its place among those of the marked query, from 1 on. */
  #places = new Uint16Array(0)
  /** By term: 1 if a phrase of the marked query begins with it. */
  #opens = new Uint8Array(0)

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  get size(): number {
    return this.#numbers.size
  }

  row(id: string): Row | undefined {
    const document = this.#numbers.get(id)
    return document === undefined ? undefined : this.#rows[document]
  }

  put(id: string, row: Row): void {
    this.remove(id)
    const document = this.#ids.push(id) - 1
    this.#rows.push(row)
    this.#numbers.set(id, document)
    this.#lengths.add(document, row, (term) => this.#vocabulary.view(term))
    for (let at = 0; at < row.pairs.length; at += 2) this.#postingsOf(row.pairs[at] ?? 0).append(document, row.pairs[at + 1] ?? 0)
  }

  /** Removing what is not there is nothing. */
  remove(id: string): void {
    const document = this.#numbers.get(id)
    const row = this.row(id)
    if (document === undefined || row === undefined) return
    for (let at = 0; at < row.pairs.length; at += 2) this.#postingsOf(row.pairs[at] ?? 0).live--
    this.#lengths.remove(document)
    this.#numbers.delete(id)
    this.#ids[document] = undefined
    this.#rows[document] = undefined
    if (this.#ids.length - this.#numbers.size > Math.max(this.#ids.length / 5, fewestDead)) this.#compact()
  }

  /** How many documents hold a term; of a phrase, how many hold the rarer of its words. */
  holders(term: number | undefined): number {
    if (term === undefined) return 0
    return isPhrase(term) ? Math.min(...wordsOf(term).map((word) => this.holders(word))) : (this.#postings[term]?.live ?? 0)
  }

  /** The best documents, best first: candidates by the terms that tell most, then each candidate by all terms. */
  search(query: Query, { limit, accepts = () => true }: SearchOptions): Hit[] {
    const nearest = this.nearest(query, { limit: Math.max(limit, candidates), accepts })
    const best = new Best(limit)
    for (const { id } of nearest) best.add(id, this.score(query, id))
    return best.toSorted()
  }

  /** What a document earns; 0 if it isn't there. */
  score(query: Query, id: string): number {
    let sum = 0
    this.#eachTermFound(query, id, (term, document, packed) => (sum += this.#earned(term, this.#lengths.inAll(term.view, document, packed))))
    return sum
  }

  /** The same, term by term and field by field. */
  contributions(query: Query, id: string): Contribution[] {
    const found: Contribution[] = []
    this.#eachTermFound(query, id, (term, document, packed) => {
      const worth = this.#lengths.inAll(term.view, document, packed)
      for (let field = 0; field < fields.length; field++) {
        const share = this.#lengths.inField(term.view, field, document, frequencyIn(packed, field)) / worth
        if (share > 0) found.push({ term, field, score: this.#earned(term, worth) * share })
      }
    })
    return found
  }

  /** The candidates alone: the best by the terms that tell most. */
  nearest(query: Query, { limit, accepts = () => true, floor = 0 }: SearchOptions): Hit[] {
    if (this.#sums.length < this.#ids.length) this.#sums = new Float64Array(2 * this.#ids.length)
    const sums = this.#sums
    const touched: number[] = []
    let read = 0
    for (const term of query.terms) {
      const postings = term.number === undefined ? undefined : this.#postings[term.number]
      if (!postings) continue
      if (read > 0 && read + postings.live > postingsRead) break
      read += postings.live
      const { pairs, used } = postings
      for (let at = 0; at < used; at += 2) {
        const document = pairs[at] ?? 0
        const sum = sums[document] ?? 0
        if (sum === 0) touched.push(document)
        sums[document] = sum + this.#earned(term, this.#lengths.inAll(term.view, document, pairs[at + 1] ?? 0))
      }
    }
    const best = new Best(limit)
    for (const document of touched) {
      const id = this.#ids[document]
      const sum = sums[document] ?? 0
      sums[document] = 0
      if (id !== undefined && sum >= floor && best.admits(id, sum) && accepts(id)) best.add(id, sum)
    }
    return best.toSorted()
  }

  #eachTermFound(query: Query, id: string, visit: (term: QueryTerm, document: number, packed: number) => void): void {
    const document = this.#numbers.get(id)
    const row = this.row(id)
    if (document === undefined || row === undefined) return
    // A translation earns nothing beside the word that it translates.
    const isSaid = (number: number | undefined): boolean => number !== undefined && query.byNumber.has(number) && holds(row, number)
    this.#mark(query)
    const { pairs, phrases } = row
    for (let at = 0; at < pairs.length; at += 2) {
      const place = this.#places[pairs[at] ?? 0] ?? 0
      const term = place === 0 ? undefined : query.terms[place - 1]
      if (term && !isSaid(term.bridgedFrom?.number)) visit(term, document, pairs[at + 1] ?? 0)
    }
    for (let at = 0; at < phrases.length; at += 3) {
      if (this.#opens[phrases[at] ?? 0] !== 1) continue
      const term = query.byNumber.get(phraseOf(phrases[at] ?? 0, phrases[at + 1] ?? 0))
      if (term) visit(term, document, phrases[at + 2] ?? 0)
    }
  }

  /** Marks what a query asks, so that a row is read without a look into a map for each of its terms. */
  #mark(query: Query): void {
    if (this.#marked === query) return
    if (this.#places.length < this.#vocabulary.size) {
      this.#places = new Uint16Array(2 * this.#vocabulary.size)
      this.#opens = new Uint8Array(2 * this.#vocabulary.size)
    } else {
      for (const { number } of this.#marked?.terms ?? []) {
        if (number === undefined) continue
        if (isPhrase(number)) this.#opens[wordsOf(number)[0]] = 0
        else this.#places[number] = 0
      }
    }
    query.terms.forEach(({ number }, place) => {
      if (number === undefined) return
      if (isPhrase(number)) this.#opens[wordsOf(number)[0]] = 1
      else this.#places[number] = place + 1
    })
    this.#marked = query
  }

  #earned(term: QueryTerm, worth: number): number {
    return (term.impact * worth) / (saturation + worth)
  }

  #postingsOf(term: number): Postings {
    // Filled without holes, for an array with holes is a slow one.
    while (this.#postings.length <= term) this.#postings.push(undefined)
    return (this.#postings[term] ??= new Postings())
  }

  #compact(): void {
    const numbers = new Uint32Array(this.#ids.length).fill(dropped)
    let next = 0
    this.#ids.forEach((id, document) => {
      if (id === undefined) return
      this.#lengths.renumber(document, next)
      this.#numbers.set(id, next)
      numbers[document] = next++
    })
    this.#lengths.truncate(next)
    this.#ids = this.#ids.filter((id) => id !== undefined)
    this.#rows = this.#rows.filter((row) => row !== undefined)
    this.#postings.forEach((postings, term) => {
      if (postings?.live === 0) this.#postings[term] = undefined
      else postings?.renumber(numbers)
    })
  }
}

function holds({ pairs }: Row, term: number): boolean {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === term) return true
  return false
}
