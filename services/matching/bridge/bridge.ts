import { createHash } from 'node:crypto'
import { z } from 'zod'
import { analyzerVersion } from '../analyzer.ts'
import { align, type Translation, type Translations } from './alignment.ts'
import { digestOf, termPairsOf, type ParallelText } from './parallelTexts.ts'

/** Changes with any rule by which the same texts would give another bridge. */
const learningVersion = '1'
/** Measured on questions whose answers stand in texts of the other language, learned from other texts: more rounds bring no more. */
const options = { rounds: 10, leastProbability: 0.02, mostTranslations: 8 }

/** Which words of one language stand for a word of the other, in both directions, and how probably. */
export interface Bridge {
  /** By analyzer, way of learning and texts: the same version is the same bridge, on whatever node it was learned. */
  readonly version: string
  translationsOf(term: string): readonly Translation[]
}

export const noBridge: Bridge = { version: 'none', translationsOf: () => [] }

/** Learns from texts that everybody may read. It takes seconds for thousands of texts, so it is nothing for a thread that answers. */
export function learnBridge(texts: readonly ParallelText[]): LearnedBridge {
  const pairs = termPairsOf(texts)
  const back = pairs.map(({ from, to }) => ({ from: to, to: from }))
  return { version: versionOf(texts), translations: new Map([...align(pairs, options), ...align(back, options)]) }
}

/** What the bridge that is learned from these texts is called. */
export const versionOf = (texts: readonly ParallelText[]): string =>
  createHash('sha256').update(`${analyzerVersion} ${learningVersion} ${JSON.stringify(options)} ${digestOf(texts)}`).digest('hex').slice(0, 16)

/** A bridge as it is learned, kept and read again. */
export interface LearnedBridge {
  readonly version: string
  readonly translations: Translations
}
export const bridgeOf = ({ version, translations }: LearnedBridge): Bridge => ({ version, translationsOf: (term) => translations.get(term) ?? [] })

const Kept = z.object({ version: z.string(), translations: z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.number().positive().max(1)]))])) })

export const keptAs = ({ version, translations }: LearnedBridge): string => JSON.stringify({
  version, translations: [...translations].map(([from, to]) => [from, to.map(({ term, probability }) => [term, probability])]),
} satisfies z.input<typeof Kept>)

/** Throws on what is no kept bridge. */
export function readKept(text: string): LearnedBridge {
  const { version, translations } = Kept.parse(JSON.parse(text))
  return { version, translations: new Map(translations.map(([from, to]) => [from, to.map(([term, probability]) => ({ term, probability }))])) }
}
