import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

/** What is written, as it came over the wire. */
export interface Proposed {
  readonly id: string
  readonly type: string
  readonly json: boolean
  readonly data: Uint8Array
  readonly metadata: Uint8Array
}
export interface Recorded extends Proposed {
  readonly stream: string
  readonly revision: bigint
  /** Commit and prepare position, which are one for what is written to a single stream. */
  readonly position: bigint
  /** In steps of 100 ns since 1970. */
  readonly created: bigint
}

/** `ANY` and `STREAM_EXISTS` remember only the ids of late; a revision, or `NO_STREAM`, is held against what stands there for ever. */
export type Expected = bigint | 'ANY' | 'NO_STREAM' | 'STREAM_EXISTS'
export type Committed =
  | { readonly kind: 'WRITTEN'; readonly revision: bigint; readonly position: bigint }
  | { readonly kind: 'WRONG_VERSION'; readonly current: bigint }
  | { readonly kind: 'DELETED' }

const none = -1n
const idsRemembered = 10_000

/**
 * The events of a server, or of a whole cluster, in memory: what a server decides about an append, in its order.
 * Streams are tombstoned or not at all; soft deletion and `$maxCount` are beyond what the hub ever asks for.
 */
export class Memory {
  readonly log: Recorded[] = []
  readonly #streams = new Map<string, Recorded[]>()
  readonly #tombstoned = new Set<string>()
  readonly #lately = new Map<string, Recorded>()
  readonly #listeners = new Set<() => void>()
  #next = 0n

  constructor() {
    // No database is ever empty: the first position belongs to none of its users.
    this.seed('$$$settings', '$metadata', { $acl: { $r: '$admins', $w: '$admins' } })
    for (let index = 0; index < 8; index++) this.seed('$users', index % 2 === 0 ? '$UserCreated' : '$UserUpdated', { index })
  }

  /** Writes for somebody else: the server itself, or another tenant. */
  seed(stream: string, type: string, data: unknown): void {
    this.commit(stream, 'ANY', [{ id: randomUUID(), type, json: true, data: Buffer.from(JSON.stringify(data)), metadata: new Uint8Array() }])
  }

  of(stream: string): readonly Recorded[] {
    return this.#streams.get(stream) ?? []
  }

  isTombstoned(stream: string): boolean {
    return this.#tombstoned.has(stream)
  }

  tombstone(stream: string): void {
    this.#tombstoned.add(stream)
    this.#next += 100n
  }

  commit(stream: string, expected: Expected, events: readonly Proposed[]): Committed {
    if (this.#tombstoned.has(stream)) return { kind: 'DELETED' }
    const standing = this.#streams.get(stream) ?? []
    const current = BigInt(standing.length) + none
    const wrong: Committed = { kind: 'WRONG_VERSION', current }
    const repeated = (last: Recorded | undefined): Committed => (last === undefined ? wrong : { kind: 'WRITTEN', revision: last.revision, position: last.position })

    if (expected === 'STREAM_EXISTS' && standing.length === 0) return wrong
    if (expected === 'ANY' || expected === 'STREAM_EXISTS') {
      const known = events.map(({ id }) => this.#lately.get(`${stream} ${id}`))
      const [first] = known
      if (first !== undefined) return known.every((event) => event !== undefined) ? repeated(known.at(-1)) : wrong
    } else {
      const at = expected === 'NO_STREAM' ? none : expected
      if (at > current) return wrong
      if (at < current) {
        const there = standing.slice(Number(at) + 1, Number(at) + 1 + events.length)
        return events.length > 0 && isDeepStrictEqual(there.map(({ id }) => id), events.map(({ id }) => id)) ? repeated(there.at(-1)) : wrong
      }
    }
    return this.#write(stream, standing, events)
  }

  /** Called after each write; returns how to stop that. */
  onWritten(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #write(stream: string, standing: Recorded[], events: readonly Proposed[]): Committed {
    for (const event of events) {
      const recorded: Recorded = { ...event, stream, revision: BigInt(standing.length), position: this.#next, created: BigInt(Date.now()) * 10_000n }
      this.#next += BigInt(100 + stream.length + event.type.length + event.data.length + event.metadata.length)
      standing.push(recorded)
      this.log.push(recorded)
      this.#remember(recorded)
    }
    // An append of nothing succeeds, moves the position, and makes no stream.
    if (events.length === 0) this.#next += 100n
    else this.#streams.set(stream, standing)
    for (const tell of this.#listeners) tell()
    return { kind: 'WRITTEN', revision: BigInt(standing.length) + none, position: standing.at(-1)?.position ?? this.#next }
  }

  #remember(event: Recorded): void {
    this.#lately.set(`${event.stream} ${event.id}`, event)
    const [oldest] = this.#lately.keys()
    if (this.#lately.size > idsRemembered && oldest !== undefined) this.#lately.delete(oldest)
  }
}

/** The first index of the log whose event stands after a position. */
export function indexAfter(log: readonly Recorded[], position: bigint): number {
  let low = 0
  let high = log.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((log[middle]?.position ?? position) <= position) low = middle + 1
    else high = middle
  }
  return low
}
