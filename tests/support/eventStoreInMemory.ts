import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { encode, type EncodedEvent } from '../../services/eventStore/encode.ts'
import { beginning, EventStoreUnavailable, noEvents, type AppendResult, type EventStore, type StoredEvent } from '../../services/eventStore/eventStore.ts'
import { follow, Hints } from '../../services/eventStore/follow.ts'

interface Written extends EncodedEvent {
  readonly stream: string
  readonly revision: bigint
  readonly position: bigint
  /** The revision its append was made at. */
  readonly appendedAt: bigint
}
const gap = 10n

/** What a disk would keep: give it to another store and that one goes on with it. */
export class LogInMemory {
  readonly epoch = randomUUID()
  readonly events: Written[] = []
  readonly streams = new Map<string, Written[]>()
}

/** A log without files or threads. Its positions have gaps, so that nobody learns to count on there being none. */
export function eventStoreInMemory({ epoch, events: log, streams } = new LogInMemory()): EventStore {
  const hints = new Hints()
  let closed = false
  const usable = () => { if (closed) throw new EventStoreUnavailable('The store was closed') }

  function write(stream: string, expectedRevision: bigint, events: readonly EncodedEvent[]): AppendResult {
    const written = streams.get(stream) ?? []
    if (expectedRevision !== (written.at(-1)?.revision ?? noEvents)) {
      const earlier = written.filter(({ appendedAt }) => appendedAt === expectedRevision)
      const known = earlier.at(-1)
      const repeated = earlier.length === events.length && earlier.every(({ id }, index) => id === events[index]?.id)
      return repeated && known ? { position: known.position, revision: known.revision } : 'CONFLICT'
    }
    for (const event of events) {
      const position = (log.at(-1)?.position ?? beginning) + gap
      const row = { ...event, stream, revision: (written.at(-1)?.revision ?? noEvents) + 1n, position, appendedAt: expectedRevision }
      written.push(row)
      log.push(row)
    }
    streams.set(stream, written)
    hints.give()
    return { position: log.at(-1)?.position ?? beginning, revision: expectedRevision + BigInt(events.length) }
  }

  const followed = {
    hints,
    get closed() { return closed },
    readAfter(position: bigint, most: number) {
      const from = indexAfter(log, position)
      return log.slice(from, from + most).map(decode)
    },
  }
  return {
    epoch,
    async append(stream, expectedRevision, events) {
      usable()
      const append = encode(stream, expectedRevision, events)
      await setImmediate()
      return write(append.stream, append.expectedRevision, append.events)
    },
    async read(stream, fromRevision = 0n) {
      usable()
      return (streams.get(stream) ?? []).filter(({ revision }) => revision >= fromRevision).map(decode)
    },
    follow: (after, options) => follow(followed, after, options),
    async head() {
      usable()
      return log.at(-1)?.position ?? beginning
    },
    async close() {
      closed = true
      hints.give()
    },
  }
}

const decode = ({ id, type, data, metadata, stream, revision, position }: Written): StoredEvent =>
  ({ id, type, data: JSON.parse(data), metadata: JSON.parse(metadata), stream, revision, position })

function indexAfter(log: readonly Written[], position: bigint): number {
  let low = 0
  let high = log.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((log[middle]?.position ?? beginning) <= position) low = middle + 1
    else high = middle
  }
  return low
}
