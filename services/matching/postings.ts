/** Where a term occurs: pairs of document and packed frequency, in a typed array that grows. */
export class Postings {
  /** Documents that still hold the term; removed ones stay in `pairs` until compaction. */
  live = 0
  #pairs = new Uint32Array(2)
  #used = 0

  /** The pairs, of which the first `used` numbers count. */
  get pairs(): Uint32Array {
    return this.#pairs
  }

  get used(): number {
    return this.#used
  }

  append(document: number, frequency: number): void {
    if (this.#used === this.#pairs.length) this.#pairs = grown(this.#pairs, this.#used * 2)
    this.#pairs[this.#used++] = document
    this.#pairs[this.#used++] = frequency
    this.live++
  }

  /** Gives documents their new numbers and drops those that have none (`dropped`). */
  renumber(numbers: Uint32Array): void {
    const kept = new Uint32Array(this.live * 2)
    let used = 0
    for (let at = 0; at < this.#used; at += 2) {
      const number = numbers[this.#pairs[at] ?? 0] ?? dropped
      if (number === dropped) continue
      kept[used++] = number
      kept[used++] = this.#pairs[at + 1] ?? 0
    }
    this.#pairs = kept
    this.#used = used
  }
}

/** In place of a number: the document is gone. */
export const dropped = 0xffff_ffff

export function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(length, 2))
  longer.set(array)
  return longer
}
