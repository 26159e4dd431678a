import { join } from 'node:path'
import { z } from 'zod'
import { linesOf } from './judged.ts'

const Entry = z.object({ language: z.string(), title: z.string(), description: z.string(), keywords: z.array(z.string()).default([]) })
export interface RecordTexts {
  readonly title: string
  readonly keywords: readonly string[]
  readonly text: string
}

export const needTextsIn = async (folder: string): Promise<RecordTexts[]> =>
  (await linesOf(join(folder, 'needs.jsonl'), Entry)).map(({ title, keywords, description }) => ({ title, keywords, text: description }))

/**
 * Offers without end, each always the same by its number: as long as a real one, title and every other sentence of that one, the rest of others in its language.
 */
export async function syntheticOffers(path: string): Promise<(number: number) => RecordTexts> {
  const entries = await linesOf(path, Entry)
  const sentences = Map.groupBy(entries.flatMap(({ language, description }) => sentencesOf(description).map((sentence) => ({ language, sentence }))), ({ language }) => language)
  return (number) => {
    const random = randomFrom(number)
    const one = entries[Math.floor(random() * entries.length)]
    if (one === undefined) throw new Error(`${path} is empty.`)
    const others = sentences.get(one.language) ?? []
    const text = sentencesOf(one.description).map((own, at) => (at % 2 === 0 ? own : (others[Math.floor(random() * others.length)]?.sentence ?? own)))
    return { title: one.title, keywords: one.keywords, text: text.join(' ') }
  }
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.。；;!?])\s*/u).filter((sentence) => sentence !== '')

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e37_79b9) >>> 0
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
