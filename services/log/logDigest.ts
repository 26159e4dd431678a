import { createHash } from 'node:crypto'
import { digestOf } from '../commands/keys.ts'
import type { LogEvent } from './appends.ts'

/** What two logs have in common that hold the same. */
export interface LogSummary {
  readonly events: number
  readonly streams: number
  /** SHA-256 over every event in its order: its place in its stream, its id, its type and all that it says; not its position, which each log gives anew. */
  readonly digest: string
}

export class LogDigest {
  readonly #hash = createHash('sha256')
  readonly #revisions = new Map<string, bigint>()
  #events = 0

  add({ stream, revision, id, type, data, metadata }: Omit<LogEvent, 'position'>): void {
    this.#hash.update(`${JSON.stringify([stream, String(revision), id, type, digestOf(data), digestOf(metadata)])}\n`)
    this.#revisions.set(stream, revision)
    this.#events++
  }
  summary(): LogSummary {
    return { events: this.#events, streams: this.#revisions.size, digest: this.#hash.copy().digest('hex') }
  }
}

/** Reads them all. */
export async function summaryOf(events: AsyncIterable<LogEvent> | Iterable<LogEvent>): Promise<LogSummary> {
  const digest = new LogDigest()
  for await (const event of events) digest.add(event)
  return digest.summary()
}
export const isEqual = (a: LogSummary, b: LogSummary): boolean => a.events === b.events && a.streams === b.streams && a.digest === b.digest
