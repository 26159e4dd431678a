import { createReadStream } from 'node:fs'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import { openCore, type Core } from '../../services/core.ts'
import { importRecords } from '../../services/import/importing.ts'
import { linesOf } from '../../services/import/lines.ts'
import { ImportOptions } from '../../services/import/options.ts'
import type { Progress } from '../../services/import/progress.ts'
import type { Line } from '../../services/import/row.ts'
import { folderForTest } from './folderForTest.ts'

export const fixture = (name: string): string => new URL(`../fixtures/import/${name}`, import.meta.url).pathname
export const aDay = new Date('2026-05-18T01:00:00.000Z')

/** A hub's core in a folder of its own, on one day. */
export async function coreForTest(clock = () => aDay): Promise<Core> {
  const folder = folderForTest()
  const core = await openCore({ dataFolder: folder.path, clock })
  return {
    ...core,
    async close() {
      await core.close()
      folder.remove()
    },
  }
}

export async function linesOfFile(side: Side, name: string): Promise<readonly Line[]> {
  const texts = await Array.fromAsync(linesOf(createReadStream(fixture(name))))
  return texts.map((text, index) => ({ side, line: index + 1, text })).filter(({ text }) => text !== '')
}
export const allRows = async (): Promise<readonly Line[]> => [...await linesOfFile('NEED', 'needs.jsonl'), ...await linesOfFile('OFFER', 'offers.jsonl')]

/** Rows of our own: what a test wants to say, over a row that is well. */
export const row = (side: Side, particular: Readonly<Record<string, unknown>>, line = 1): Line => ({
  side, line, text: JSON.stringify({ source: 'A list', sourceId: String(line), language: 'en', title: `Row ${line}`, description: 'Its text.', ...particular }),
})

/** Imports, and answers all that was told. */
export async function imported(core: Core, lines: readonly Line[], options: Readonly<Record<string, string>> = {}): Promise<readonly Progress[]> {
  async function* rows() {
    yield* lines
  }
  const parsed = ImportOptions.parse({ conference: 'new:Spring', locale: 'en', ...options })
  return Array.fromAsync(importRecords({ core, rows: rows(), options: parsed }))
}
export function countsOf(told: readonly Progress[]) {
  const last = told.at(-1)
  if (last?.kind !== 'FINISHED') throw new Error(`The import ended with ${JSON.stringify(last)}`)
  return last.counts
}

/** The whole log. */
export async function everythingIn(core: Core): Promise<readonly StoredEvent[]> {
  const head = await core.store.head()
  const events: StoredEvent[] = []
  const reading = new AbortController()
  if (head === 0n) return events
  for await (const batch of core.store.follow(0n, { signal: reading.signal })) {
    events.push(...batch)
    if (batch.some(({ position }) => position >= head)) break
  }
  return events
}
/** The things of the log and how often each kind of event happened to them, whatever the order. */
export const taleOf = (events: readonly StoredEvent[]): readonly string[] =>
  events.map(({ stream, type, revision }) => (type === 'NumberGiven' ? type : `${stream} ${String(revision)} ${type}`)).sort()
