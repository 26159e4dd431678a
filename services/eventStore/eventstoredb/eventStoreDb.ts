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

export interface OpenOptions {
  /** Whether a log is begun where there is none. */
  readonly begin?: boolean
  /** Of the log as it was known before; with it the store opens also while the server is out of reach, and sees once it is there whether it still is that log. */
  readonly epoch?: string | undefined
}

/**
 * The log on an EventStoreDB or KurrentDB: a single node, or a cluster whose leader is found by gossip. Many appends are under way at once.
 * @throws {LogRefused} DENIED | MISSING | NEWER | CORRUPT | UNFINISHED
 * @throws {EventStoreUnavailable} the server can't be reached.
 */
export async function openEventStoreDb(connection: Connection, { begin = true, epoch: known }: OpenOptions = {}): Promise<EventStore> {
  const { ask, giveUp, store } = serverOf(connection)
  try {
    return { epoch: await ask((...asked) => epochOf(...asked, { begin })), ...store() }
  } catch (error) {
    const outOfReach = error instanceof EventStoreUnavailable && !(error instanceof EventStoreDenied)
    if (known === undefined || !outOfReach) return giveUp(error)
    return { epoch: known, ...store(once(async () => {
      if (known !== await ask((...asked) => epochOf(...asked, { begin: false }))) throw new LogRefused('FOREIGN', 'The log on the server is not the one that this node knew when it started. Start it again')
    })) }
  }
}

/**
 * The same for a log that is being copied here.
 * @throws {LogRefused} DENIED | NEWER | CORRUPT | OCCUPIED
 * @throws {EventStoreUnavailable} the server can't be reached.
 */
export async function openEventStoreDbForCopy(connection: Connection): Promise<LogBeingCopied> {
  const { ask, giveUp, store } = serverOf(connection)
  await ask(beginCopy).catch(giveUp)
  const copied = store()
  return {
    ...copied,
    async finish() {
      const epoch = await ask(finishCopy)
      await copied.close()
      return epoch
    },
  }
}

type Question<Answer> = (connected: Connected, names: Names, milliseconds: number) => Promise<Answer>
/** What has to hold before anything is asked of a store. */
type Confirm = () => Promise<void>

function serverOf(connection: Connection) {
  const connected = connect(connection)
  const patience = new Patience(connection.patience)
  const names = namesIn(connection.namespace)
  return {
    ask: <Answer>(question: Question<Answer>): Promise<Answer> => patience.run((milliseconds) => question(connected, names, milliseconds)),
    /** Where the first question has no answer, there is nothing to open. */
    async giveUp(error: unknown): Promise<never> {
      await connected.client.dispose()
      throw error instanceof EventStoreDenied ? new LogRefused('DENIED', error.message) : error
    },
    store: (confirm: Confirm = async () => undefined) => storeOf(connected, patience, confirm),
  }
}

/** Asks until it was answered well, and then no more. */
function once(confirm: Confirm): Confirm {
  let confirmed = false
  return async () => {
    if (confirmed) return
    await confirm()
    confirmed = true
  }
}

function storeOf(connected: Connected, patience: Patience, confirm: Confirm): Omit<EventStore, 'epoch'> {
  const names = namesIn(connected.connection.namespace)
  const head = new Head()
  const closing = new AbortController()
  const underWay = new Set<Promise<unknown>>()
  let bytesUnderWay = 0

  /** One thing at a time of those that closing waits for. */
  async function doing<Result>(what: () => Promise<Result>): Promise<Result> {
    if (closing.signal.aborted) throw new EventStoreUnavailable('The store was closed')
    const result = confirm().then(what)
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
          const events = eventsAfter(after, batch, connected, names, confirm, AbortSignal.any([signal, left.signal, closing.signal]))
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
