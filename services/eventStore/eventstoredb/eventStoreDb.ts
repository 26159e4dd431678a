import { encode } from '../encode.ts'
import { EventStoreDenied, EventStoreUnavailable, LogRefused, type AppendResult, type EventStore, type FollowOptions, type LogBeingCopied, type StoredEvent } from '../eventStore.ts'
import { appendOnce, isRepetition, stoodBefore } from './append.ts'
import { connect, type Connected } from './connect.ts'
import type { Connection } from './connectionString.ts'
import { beginCopy, epochOf, finishCopy } from './log.ts'
import { Patience } from './patience.ts'
import { Head, readStream } from './read.ts'
import { namesIn, type Names } from './records.ts'
import { eventsAfter } from './subscribe.ts'

/** The most that may be under way to the server, in bytes. Beyond it the store is behind, and says so. */
const mostUnderWay = 64 * 1_048_576

/**
 * The log on an EventStoreDB or KurrentDB: a single node, or a cluster whose leader is found by gossip. Many appends are under way at once.
 * @throws {LogRefused} DENIED | MISSING | NEWER | CORRUPT | UNFINISHED
 * @throws {EventStoreUnavailable} the server can't be reached.
 */
export async function openEventStoreDb(connection: Connection, { begin = true }: { readonly begin?: boolean } = {}): Promise<EventStore> {
  const { first, store } = serverOf(connection)
  const epoch = await first((...asked) => epochOf(...asked, { begin }))
  return { epoch, ...store }
}

/**
 * The same for a log that is being copied here.
 * @throws {LogRefused} DENIED | NEWER | CORRUPT | OCCUPIED
 * @throws {EventStoreUnavailable} the server can't be reached.
 */
export async function openEventStoreDbForCopy(connection: Connection): Promise<LogBeingCopied> {
  const { first, ask, store } = serverOf(connection)
  await first(beginCopy)
  return {
    ...store,
    async finish() {
      const epoch = await ask(finishCopy)
      await store.close()
      return epoch
    },
  }
}

type Question<Answer> = (connected: Connected, names: Names, milliseconds: number) => Promise<Answer>

function serverOf(connection: Connection) {
  const connected = connect(connection)
  const patience = new Patience(connection.patience)
  const names = namesIn(connection.namespace)
  const ask = <Answer>(question: Question<Answer>): Promise<Answer> => patience.run((milliseconds) => question(connected, names, milliseconds))
  return {
    ask,
    /** Where the first question has no answer, there is nothing to open. */
    async first<Answer>(question: Question<Answer>): Promise<Answer> {
      try {
        return await ask(question)
      } catch (error) {
        await connected.client.dispose()
        throw error instanceof EventStoreDenied ? new LogRefused('DENIED', error.message) : error
      }
    },
    store: storeOf(connected, patience),
  }
}

function storeOf(connected: Connected, patience: Patience): Omit<EventStore, 'epoch'> {
  const names = namesIn(connected.connection.namespace)
  const head = new Head()
  const closing = new AbortController()
  const underWay = new Set<Promise<unknown>>()
  let bytesUnderWay = 0

  /** One thing at a time of those that closing waits for. */
  async function doing<Result>(what: () => Promise<Result>): Promise<Result> {
    if (closing.signal.aborted) throw new EventStoreUnavailable('The store was closed')
    const result = what()
    const settled = result.then(() => undefined, () => undefined)
    underWay.add(settled)
    return result.finally(() => underWay.delete(settled))
  }

  async function write(append: ReturnType<typeof encode>, events: Parameters<EventStore['append']>[2]): Promise<AppendResult> {
    const known = head.known
    const result = await patience.run((milliseconds) => appendOnce(append, events, connected, names, milliseconds))
    if (result === 'CONFLICT') return result
    if (stoodBefore(result, known) && !(await patience.run((milliseconds) => isRepetition(append, connected, names, milliseconds)))) return 'CONFLICT'
    head.know(result.position)
    return result
  }

  return {
    async append(stream, expectedRevision, events) {
      const append = encode(stream, expectedRevision, events)
      if (bytesUnderWay + append.bytes > mostUnderWay) throw new EventStoreUnavailable('More waits to be written than the store can take. Try again in a moment')
      bytesUnderWay += append.bytes
      try {
        return await doing(() => write(append, events))
      } finally {
        bytesUnderWay -= append.bytes
      }
    },
    read: (stream, fromRevision = 0n) =>
      doing(async () => (await patience.run((milliseconds) => readStream(connected, names, stream, fromRevision, milliseconds))).map(({ event }) => event)),
    follow(after, { signal, batch = 1_000 }: FollowOptions): AsyncIterable<readonly StoredEvent[]> {
      return {
        [Symbol.asyncIterator]() {
          const left = new AbortController()
          const events = eventsAfter(after, batch, connected, names, AbortSignal.any([signal, left.signal, closing.signal]))
          return {
            next: () => events.next(),
            return() {
              left.abort()
              return events.return()
            },
          }
        },
      }
    },
    head: () => doing(() => patience.run((milliseconds) => head.find(connected, names, milliseconds))),
    async close() {
      closing.abort()
      await Promise.all(underWay)
      await connected.client.dispose()
    },
  }
}
