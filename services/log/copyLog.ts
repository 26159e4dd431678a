import { isDeepStrictEqual } from 'node:util'
import { Metadata } from '../../schema/events/event.ts'
import { TextRedacted } from '../../schema/events/redactions.ts'
import type { LogBeingCopied } from '../eventStore/eventStore.ts'
import { appendsOf, type LogEvent } from './appends.ts'
import { isEqual, LogDigest, summaryOf, type LogSummary } from './logDigest.ts'
import { recordOf, redact, type Redaction } from './redaction.ts'
import { LogCopyRefused } from './refused.ts'
import { eventsOf } from './wholeLog.ts'

/** Where a copy goes to: empty, or with the beginning of this very copy. */
export type CopyTarget = Pick<LogBeingCopied, 'append' | 'head' | 'follow'>

export interface CopyLog {
  /** Everything from the beginning, in order. */
  readonly events: AsyncIterable<LogEvent> | Iterable<LogEvent>
  readonly to: CopyTarget
  readonly redactions?: readonly Redaction[]
  readonly clock: () => Date
  /** Told after each append how many events are there. */
  readonly onProgress?: (events: number) => void
}
export interface CopiedLog extends LogSummary {
  /** How many of them stood there from an attempt before. */
  readonly resumed: number
}

/**
 * Copies a whole log into another store: in order, append by append, with ids, revisions, times and metadata as they are, and reads it back at the end.
 * One append after the other, since only so is the order of streams among each other kept on every store. What an attempt before has written is compared and passed over.
 * @throws {LogCopyRefused}
 * @throws {EventStoreUnavailable} do it again: it goes on where it stood.
 */
export async function copyLog({ events, to, redactions = [], clock, onProgress = () => undefined }: CopyLog): Promise<CopiedLog> {
  const there = (await eventsOf(to))[Symbol.asyncIterator]()
  const read = new LogDigest()
  const redacting = new Redacting(redactions)
  let resumed = 0
  let copied = 0
  for await (const append of appendsOf(events)) {
    const [first, ...others] = append.events
    const appended = [redacting.apply(first), ...others.map((event) => redacting.apply(event))] as const
    for (const event of appended) read.add(event)
    if (await standsThere(there, appended)) resumed += appended.length
    else if ((await to.append(first.stream, first.revision - 1n, appended)) === 'CONFLICT') throw new LogCopyRefused('OTHER_LOG', placeOf(first))
    copied += appended.length
    onProgress(copied)
  }
  const records = redacting.records(clock)
  const recordStreams = new Set(records.map(({ stream }) => stream))
  for (let next = await there.next(); next.done !== true; next = await there.next()) {
    if (!recordStreams.has(next.value.stream)) throw new LogCopyRefused('OTHER_LOG', placeOf(next.value))
  }
  for (const { stream, expectedRevision, events: recorded } of records) await to.append(stream, expectedRevision, recorded)
  const summary = read.summary()
  if (!isEqual(summary, await summaryOf(without(recordStreams, await eventsOf(to))))) throw new LogCopyRefused('NOT_EQUAL', String(summary.events))
  return { ...summary, resumed }
}

/** Whether these events come next in what an attempt before has written; nothing comes there any more once it is read to its end. */
async function standsThere(there: AsyncIterator<LogEvent>, appended: readonly LogEvent[]): Promise<boolean> {
  for (const [index, event] of appended.entries()) {
    const { done, value } = await there.next()
    if (done === true && index === 0) return false
    if (done === true || !isSame(value, event)) throw new LogCopyRefused('OTHER_LOG', placeOf(event))
  }
  return true
}

const isSame = (a: LogEvent, b: LogEvent): boolean =>
  a.id === b.id && a.stream === b.stream && a.revision === b.revision && a.type === b.type && isDeepStrictEqual(a.data, b.data) && isDeepStrictEqual(a.metadata, b.metadata)
const placeOf = ({ stream, revision }: LogEvent): string => `${stream}@${revision}`

async function* without(streams: ReadonlySet<string>, events: AsyncIterable<LogEvent> | Iterable<LogEvent>): AsyncGenerator<LogEvent> {
  for await (const event of events) if (!streams.has(event.stream)) yield event
}

/** The redactions of one copy: each has to find its event. */
class Redacting {
  readonly #all: readonly Redaction[]
  readonly #left: Set<Redaction>
  readonly #recordedBefore = new Set<string>()
  #lastAt = ''

  constructor(redactions: readonly Redaction[]) {
    this.#all = redactions
    this.#left = new Set(redactions)
  }

  apply(event: LogEvent): LogEvent {
    if (this.#all.length === 0) return event
    const { at } = Metadata.parse(event.metadata)
    if (at > this.#lastAt) this.#lastAt = at
    if (event.type === TextRedacted.type) this.#recordedBefore.add(event.stream)
    const here = this.#all.filter(({ stream, revision }) => stream === event.stream && revision === event.revision)
    for (const redaction of here) this.#left.delete(redaction)
    return here.reduce(redact, event)
  }

  /** What has to be written behind the copy, not before its last event in time. */
  records(clock: () => Date): readonly ReturnType<typeof recordOf>[] {
    const [missing] = this.#left
    if (missing !== undefined) throw new LogCopyRefused('NO_EVENT', `${missing.stream}@${missing.revision}`)
    const now = clock().toISOString()
    return this.#all.map((redaction) => recordOf(redaction, now < this.#lastAt ? this.#lastAt : now)).filter(({ stream }) => !this.#recordedBefore.has(stream))
  }
}
