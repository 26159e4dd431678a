import { legalForms, seat } from './nameWords.ts'

/** Where an organisation's own name stands in the texts of its need or offer: an anonymous one would be known by it. */

export interface NamePlace {
  readonly field: string
  /** As it stands there. */
  readonly text: string
}
/** What an organisation may be known by. */
export interface Names {
  readonly name: string
  readonly shortName?: string | undefined
  /** Its number in a register. */
  readonly code?: string | undefined
}
export type NamedTexts = readonly (readonly [field: string, text: string])[]

/** Every place, in the order of the texts; width, case, spaces and punctuation make no difference. */
export function placesOfName(names: Names, texts: NamedTexts): readonly NamePlace[] {
  const sought = formsOf(names).map(foldedText).filter(isTelling)
  return texts.flatMap(([field, text]) => placesIn(text, sought).map((found) => ({ field, text: found })))
}

function formsOf({ name, shortName, code }: Names): readonly string[] {
  const called = name.normalize('NFKC').replace(legalForms, '').replace(seat, '')
  return [name, called, shortName, code].filter((form) => form !== undefined)
}

/** A single syllable or three letters stand in any text. */
const isTelling = (form: string): boolean => form.length >= (/\p{Script=Han}/u.test(form) ? 2 : 4)

const partOfWord = /[\p{L}\p{N}]/u
const foldedText = (text: string): string => folded(text).map(({ letter }) => letter).join('')

interface Folded {
  readonly letter: string
  /** Where in the text it stands, and where what follows it does. */
  readonly from: number
  readonly to: number
}
function folded(text: string): readonly Folded[] {
  const letters: Folded[] = []
  let from = 0
  for (const character of text) {
    const to = from + character.length
    for (const letter of character.normalize('NFKC').toLowerCase()) {
      if (partOfWord.test(letter)) letters.push({ letter, from, to })
    }
    from = to
  }
  return letters
}

function placesIn(text: string, sought: readonly string[]): readonly string[] {
  const letters = folded(text)
  // Astral letters would shift every place behind them; each counts as one.
  const plain = letters.map(({ letter }) => (letter.length === 1 ? letter : '\u{FFFD}')).join('')
  const found: { from: number; to: number }[] = []
  for (const form of sought) {
    for (let at = plain.indexOf(form); at !== -1; at = plain.indexOf(form, at + form.length)) {
      const [first, last] = [letters[at], letters[at + form.length - 1]]
      if (first !== undefined && last !== undefined && standsAlone(text, form, first.from, last.to)) found.push({ from: first.from, to: last.to })
    }
  }
  const longestFirst = found.sort((a, b) => a.from - b.from || b.to - a.to)
  return longestFirst.filter(({ from, to }, index) => !longestFirst.slice(0, index).some((other) => other.from <= from && to <= other.to))
    .map(({ from, to }) => text.slice(from, to))
}

/** Chinese has no spaces between words; a Latin name inside another word is not the name. */
const standsAlone = (text: string, form: string, from: number, to: number): boolean =>
  /\p{Script=Han}/u.test(form) || ![text[from - 1], text[to]].some((beside) => beside !== undefined && /[\p{Script=Latin}\p{N}]/u.test(beside))
