import stem from 'wink-porter2-stemmer'
import { chineseStopWords, englishStopWords } from './stopWords.ts'

/** Changes whenever the same text may give other terms: with this file's rules, and with the ICU that cuts Chinese words. Stored tokens of another version are cut again. */
export const analyzerVersion = `1-icu${process.versions.icu ?? 'none'}`
/** Characters (UTF-16 units) of one text that are read; the rest is left out. */
export const maximumLength = 20_000
/** Characters of one term that are kept. */
export const maximumTermLength = 64

/** The ways in which a text is cut; each is scored with a weight of its own. */
export const views = ['words', 'phrases', 'bigrams', 'unigrams'] as const
export type View = (typeof views)[number]

/** The terms of a text in reading order, repetitions kept. */
export interface Analysis {
  /** English stems, Chinese words, numbers with their units, formulae and codes. */
  readonly words: readonly string[]
  /** Pairs of neighbouring English stems. */
  readonly phrases: readonly string[]
  /** Pairs of neighbouring Han characters. */
  readonly bigrams: readonly string[]
  readonly unigrams: readonly string[]
  /** How a word was first written, where that differs from its term. */
  readonly surfaces: ReadonlyMap<string, string>
}

// Digits and letters beside Han belong to another run: \p{L} alone would swallow the Han characters after "2006".
const letter = String.raw`[[\p{L}\p{N}\p{M}]--\p{Script=Han}]`
const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const unit = String.raw`(?:[kMGTmnuμ]?(?:Pa|Hz|eV|Wh|Ah|mol)|[kMGmμ](?:W|V|N)|[mnk]A|[cdmknuμ]m|[kmuμ]g|m[lL]|[mnuμ]s|rpm|dB|pp[mb]|(?:wt|vol|at)?%|‰|°[CF]?)(?:\/(?:kg|g|mg|m|cm|mm|L|s|h|min)\d?)?`
const pieces = new RegExp(
  [
    String.raw`(?<han>\p{Script=Han}+)`,
    String.raw`(?<quantity>${number}(?:[\-~–]${number})?[ \t]?${unit}(?!${letter}))`,
    String.raw`(?<run>${letter}+(?:(?:[\-.\/'’_]|,(?=\d{3}(?!\d)))${letter}+)*(?:[+#]{1,2}(?!${letter}))?)`,
    String.raw`(?<boundary>\n|[^\s])`,
  ].join('|'),
  'gv',
)
const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Cuts a text of any mixture of scripts into terms. It is a pure function of the text (see `analyzerVersion`), and its work is bounded whatever it is given:
 * it reads `maximumLength` characters, and no term is longer than `maximumTermLength`.
 */
export function analyze(text: string): Analysis {
  const words: string[] = []
  const phrases: string[] = []
  const bigrams: string[] = []
  const unigrams: string[] = []
  const surfaces = new Map<string, string>()
  let previous: string | undefined

  function keep(term: string, surface: string): void {
    words.push(term)
    if (term !== surface && !surfaces.has(term)) surfaces.set(term, surface)
  }
  function continuePhrase(term: string): void {
    if (previous !== undefined) phrases.push(`${previous} ${term}`)
    previous = term
  }
  function keepEnglish(part: string, follows: boolean): void {
    const term = part.toLowerCase()
    if (englishStopWords.has(term)) return
    const stemmed = /^[a-z]+$/.test(term) ? stemOf(term) : term
    keep(stemmed, part)
    if (follows) continuePhrase(stemmed)
  }

  // Compatibility forms may expand, so the text is cut again after them.
  const normal = text.slice(0, maximumLength).normalize('NFKC').slice(0, maximumLength)
  for (const { groups } of normal.matchAll(pieces)) {
    if (groups?.['han'] !== undefined) {
      previous = undefined
      for (const { segment } of chineseWords.segment(groups['han'])) if (!chineseStopWords.has(segment)) keep(segment.slice(0, maximumTermLength), segment)
      const characters = Array.from(groups['han'])
      characters.forEach((character, at) => {
        if (!chineseStopWords.has(character)) unigrams.push(character)
        const next = characters[at + 1]
        if (next !== undefined) bigrams.push(character + next)
      })
    } else if (groups?.['quantity'] !== undefined) {
      const surface = groups['quantity'].slice(0, maximumTermLength)
      const term = surface.toLowerCase().replaceAll(/[\s,]/g, '')
      keep(term, surface)
      continuePhrase(term)
    } else if (groups?.['run'] !== undefined) {
      const run = unaccented(groups['run'].slice(0, maximumTermLength)).replace(/['’]s$/i, '')
      if (!/\d/.test(run)) {
        for (const part of run.split(/[-./'’_]+/)) if (part !== '') keepEnglish(part, true)
        continue
      }
      const code = run.toLowerCase().replaceAll(',', '')
      keep(code, run)
      continuePhrase(code)
      // A code is found by its parts too: 6061 finds 6061-T6, H01M10 finds H01M10/0525.
      const parts = run.split(/[-/_]+/)
      if (parts.length > 1) for (const part of parts) if (part !== '') keepEnglish(part, false)
    } else previous = undefined
  }
  return { words, phrases, bigrams, unigrams, surfaces }
}

/** Texts of one subject share most of their words; a stem is looked up three times faster than it is made. */
const stems = new Map<string, string>()
const mostStems = 50_000

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const made: unknown = stem(word)
  // The stemmer looks exceptions up in a plain object, and finds a function there for "constructor".
  const stemmed = typeof made === 'string' ? made : word
  if (stems.size >= mostStems) stems.clear()
  stems.set(word, stemmed)
  return stemmed
}

function unaccented(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').normalize('NFC')
}
