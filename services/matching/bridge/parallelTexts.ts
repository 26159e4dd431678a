import { createHash } from 'node:crypto'
import { analyze } from '../analyzer.ts'
import type { TermPair } from './alignment.ts'

/** Two texts that say the same in two languages, such as a title and its rendering. */
export interface ParallelText {
  readonly chinese: string
  readonly english: string
}

/** Of all texts together, the sum of |Chinese terms| × |English terms| that is learned from: some seconds and 200 MB at most. */
export const mostWork = 20_000_000
/** Sentences of more terms than this say too little of which word is which. */
const longestSentence = 200

/** The terms of texts that say the same, sentence by sentence where both have as many. Beyond `most`, texts are chosen by their digest: always the same ones, and of no one kind. */
export function termPairsOf(texts: readonly ParallelText[], most = mostWork): TermPair[] {
  const chosen: TermPair[] = []
  let work = 0
  for (const text of byDigest(texts)) {
    for (const pair of sentencesOf(text).map(termsOf)) {
      const cost = pair.from.length * pair.to.length
      if (cost === 0 || pair.from.length > longestSentence || pair.to.length > longestSentence) continue
      if (work + cost > most) return chosen
      work += cost
      chosen.push(pair)
    }
  }
  return chosen
}

/** Names a set of texts, whatever their order. */
export function digestOf(texts: readonly ParallelText[]): string {
  const hash = createHash('sha256')
  for (const { digest } of withDigests(texts)) hash.update(digest)
  return hash.digest('hex').slice(0, 16)
}

const withDigests = (texts: readonly ParallelText[]) => {
  const byKey = new Map(texts.map((text) => [createHash('sha256').update(JSON.stringify([text.chinese, text.english])).digest('hex'), text]))
  return [...byKey].map(([digest, text]) => ({ digest, text })).sort((a, b) => (a.digest < b.digest ? -1 : 1))
}
/** What is said twice teaches no more than what is said once. */
const byDigest = (texts: readonly ParallelText[]): ParallelText[] => withDigests(texts).map(({ text }) => text)

function sentencesOf({ chinese, english }: ParallelText): readonly ParallelText[] {
  const [left, right] = [chinese.split(/(?<=[。！？；\n])/u), english.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d"'(])|\n/u)].map((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''))
  if (left === undefined || right === undefined || left.length !== right.length) return [{ chinese, english }]
  return left.map((sentence, at) => ({ chinese: sentence, english: right[at] ?? '' }))
}

/** What both write alike, numbers and formulae, needs no bridge. */
function termsOf({ chinese, english }: ParallelText): TermPair {
  const [left, right] = [analyze(chinese).words, analyze(english).words]
  const [inChinese, inEnglish] = [new Set(left), new Set(right)]
  return { from: left.filter((term) => isChinese(term) && !inEnglish.has(term)), to: right.filter((term) => !isChinese(term) && !inChinese.has(term)) }
}

export const isChinese = (term: string): boolean => /\p{Script=Han}/u.test(term)
