import { views } from './analyzer.ts'
import { grown } from './postings.ts'
import { documentFields } from './scoring.ts'
import { eachTerm, type Row } from './row.ts'
import { fields, maximumFrequency } from './tokens.ts'

const columns = views.length * fields.length
const weights = fields.map((field) => documentFields[field].weight)
const influences = fields.map((field) => documentFields[field].lengthInfluence)

/** How long each field of each document is in each view, and what a term's frequency is therefore worth. */
export class FieldLengths {
  #lengths = new Uint32Array(0)
  readonly #totals = Array.from({ length: columns }, () => 0)
  readonly #holders = Array.from({ length: columns }, () => 0)
  /** 1 / average length, over the documents that have the field at all. */
  readonly #perAverage = new Float64Array(columns)

  /** Counts a new document. */
  add(document: number, row: Row, viewOf: (term: number) => number): void {
    const start = document * columns
    if (start + columns > this.#lengths.length) this.#lengths = grown(this.#lengths, Math.max(2 * start, 64 * columns))
    eachTerm(row, (term, packed) => {
      const column = start + viewOf(term) * fields.length
      for (let field = 0, rest = packed; rest > 0; field++, rest >>>= 8) this.#lengths[column + field] = (this.#lengths[column + field] ?? 0) + (rest & maximumFrequency)
    })
    this.#count(document, 1)
  }

  /** Leaves a document out of the averages. */
  remove(document: number): void {
    this.#count(document, -1)
  }

  /** Moves the lengths to new numbers, none of which is greater than the old. */
  renumber(document: number, number: number): void {
    this.#lengths.copyWithin(number * columns, document * columns, (document + 1) * columns)
  }

  /** Clears what lies behind the last document. */
  truncate(documents: number): void {
    this.#lengths.fill(0, documents * columns)
  }

  /** What a frequency in one field is worth: weighed, and held against the length of the field. */
  inField(view: number, field: number, document: number, frequency: number): number {
    if (frequency === 0) return 0
    const column = view * fields.length + field
    const influence = influences[field] ?? 0
    const length = (this.#lengths[document * columns + column] ?? 0) * (this.#perAverage[column] ?? 0)
    return ((weights[field] ?? 0) * frequency) / (1 - influence + influence * length)
  }

  /** The same over all fields of a packed frequency. */
  inAll(view: number, document: number, packed: number): number {
    let worth = 0
    for (let field = 0, rest = packed; rest > 0; field++, rest >>>= 8) worth += this.inField(view, field, document, rest & maximumFrequency)
    return worth
  }

  #count(document: number, sign: 1 | -1): void {
    for (let column = 0; column < columns; column++) {
      const length = this.#lengths[document * columns + column] ?? 0
      if (length === 0) continue
      const total = (this.#totals[column] ?? 0) + sign * length
      const holders = (this.#holders[column] ?? 0) + sign
      this.#totals[column] = total
      this.#holders[column] = holders
      this.#perAverage[column] = total === 0 ? 0 : holders / total
    }
  }
}
