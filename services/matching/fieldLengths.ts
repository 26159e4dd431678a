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
  /** A column by itself, since a term's documents are read in their order. */
  readonly #lengths = Array.from({ length: columns }, () => new Uint32Array(0))
  readonly #totals = Array.from({ length: columns }, () => 0)
  readonly #holders = Array.from({ length: columns }, () => 0)
  /** 1 / average length, over the documents that have the field at all. */
  readonly #perAverage = new Float64Array(columns)

  /** Counts a new document. */
  add(document: number, row: Row, viewOf: (term: number) => number): void {
    if (document >= (this.#lengths[0]?.length ?? 0)) this.#lengths.forEach((lengths, column) => (this.#lengths[column] = grown(lengths, Math.max(2 * document, 64))))
    eachTerm(row, (term, packed) => {
      const column = viewOf(term) * fields.length
      for (let field = 0, rest = packed; rest > 0; field++, rest >>>= 8) {
        const lengths = this.#lengths[column + field]
        if (lengths) lengths[document] = (lengths[document] ?? 0) + (rest & maximumFrequency)
      }
    })
    this.#count(document, 1)
  }

  /** Leaves a document out of the averages. */
  remove(document: number): void {
    this.#count(document, -1)
  }

  /** Moves the lengths to new numbers, none of which is greater than the old. */
  renumber(document: number, number: number): void {
    for (const lengths of this.#lengths) lengths[number] = lengths[document] ?? 0
  }

  /** Clears what lies behind the last document. */
  truncate(documents: number): void {
    for (const lengths of this.#lengths) lengths.fill(0, documents)
  }

  /** What a frequency in one field is worth: weighed, and held against the length of the field. */
  inField(view: number, field: number, document: number, frequency: number): number {
    if (frequency === 0) return 0
    const column = view * fields.length + field
    const influence = influences[field] ?? 0
    const length = (this.#lengths[column]?.[document] ?? 0) * (this.#perAverage[column] ?? 0)
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
      const length = this.#lengths[column]?.[document] ?? 0
      if (length === 0) continue
      const total = (this.#totals[column] ?? 0) + sign * length
      const holders = (this.#holders[column] ?? 0) + sign
      this.#totals[column] = total
      this.#holders[column] = holders
      this.#perAverage[column] = total === 0 ? 0 : holders / total
    }
  }
}
