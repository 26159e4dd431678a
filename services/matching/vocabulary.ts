import { views } from './analyzer.ts'

/** Terms by number: both twin indexes share one, so that a need's terms are a query to the offers as they stand. It grows, and is made anew when the index is restored. */
export class Vocabulary {
  readonly #numbers = views.map(() => new Map<string, number>())
  readonly #terms: string[] = []
  readonly #views: number[] = []

  get size(): number {
    return this.#terms.length
  }

  /** The number of a term in the view of that number, given now if it had none. */
  add(view: number, term: string): number {
    const known = this.find(view, term)
    if (known !== undefined) return known
    const number = this.#terms.push(term) - 1
    this.#views.push(view)
    this.#numbers[view]?.set(term, number)
    return number
  }

  find(view: number, term: string): number | undefined {
    return this.#numbers[view]?.get(term)
  }

  term(number: number): string {
    return this.#terms[number] ?? ''
  }

  view(number: number): number {
    return this.#views[number] ?? 0
  }
}
