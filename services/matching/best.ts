/** Keeps the best few of many by score, the smaller id first among equals: a heap with the worst on top. */
export class Best {
  readonly #limit: number
  readonly #heap: { readonly id: string; readonly score: number }[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether a candidate would be kept; ask before paying for anything else about it. */
  admits(id: string, score: number): boolean {
    if (this.#limit <= 0) return false
    const [worst] = this.#heap
    return worst === undefined || this.#heap.length < this.#limit || before({ id, score }, worst)
  }

  add(id: string, score: number): void {
    if (!this.admits(id, score)) return
    const entry = { id, score }
    if (this.#heap.length < this.#limit) this.#rise(this.#heap.push(entry) - 1)
    else {
      this.#heap[0] = entry
      this.#sink()
    }
  }

  /** The kept ones, best first. */
  toSorted(): { readonly id: string; readonly score: number }[] {
    return this.#heap.toSorted((a, b) => (before(a, b) ? -1 : 1))
  }

  #rise(start: number): void {
    for (let at = start; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#swapIfWorse(at, parent)) return
      at = parent
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const [a, b] = [this.#heap[left], this.#heap[right]]
      if (a === undefined) return
      const worse = b !== undefined && before(a, b) ? right : left
      if (!this.#swapIfWorse(worse, at)) return
      at = worse
    }
  }

  #swapIfWorse(below: number, above: number): boolean {
    const [a, b] = [this.#heap[below], this.#heap[above]]
    if (a === undefined || b === undefined || !before(b, a)) return false
    this.#heap[below] = b
    this.#heap[above] = a
    return true
  }
}

interface Scored {
  readonly id: string
  readonly score: number
}
/** The order of every list: by score, then by id, so that it never depends on the order of arrival. */
export const before = (a: Scored, b: Scored): boolean => a.score > b.score || (a.score === b.score && a.id < b.id)
