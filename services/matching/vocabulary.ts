import { views } from './analyzer.ts'

/** More terms than any index holds, so that two of their numbers fit into one. */
const mostTerms = 2 ** 26
const phrases = views.indexOf('phrases')

/** A phrase is known by its two words and takes no room in the vocabulary: its number is made of theirs, and below zero. */
export const phraseOf = (first: number, second: number): number => -(first * mostTerms + second) - 1
export const isPhrase = (number: number): boolean => number < 0
export const wordsOf = (phrase: number): readonly [first: number, second: number] => [Math.floor(-(phrase + 1) / mostTerms), -(phrase + 1) % mostTerms]

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
    const known = this.#numbers[view]?.get(term)
    if (known !== undefined) return known
    const number = this.#terms.push(term) - 1
    this.#views.push(view)
    this.#numbers[view]?.set(term, number)
    return number
  }

  find(view: number, term: string): number | undefined {
    if (view !== phrases) return this.#numbers[view]?.get(term)
    const [first, second] = term.split(' ').map((word) => this.find(views.indexOf('words'), word))
    return first === undefined || second === undefined ? undefined : phraseOf(first, second)
  }

  term(number: number): string {
    return isPhrase(number) ? wordsOf(number).map((word) => this.term(word)).join(' ') : (this.#terms[number] ?? '')
  }

  view(number: number): number {
    return isPhrase(number) ? phrases : (this.#views[number] ?? 0)
  }
}
