import { BACKWARDS, END, ErrorType, FORWARDS, type AllStreamResolvedEvent, type Position, type ResolvedEvent, type StreamingRead } from '@eventstore/db-client'
import { beginning } from '../eventStore.ts'
import type { Connected } from './connect.ts'
import { isOfType } from './errors.ts'
import { late } from './patience.ts'
import { recordIn, type Names, type FoundEvent } from './records.ts'

/**
 * Reads of a server. All go to the leader: a follower may not have yet what was just acknowledged.
 * A read of the client has no deadline, so each next piece is waited for so long and no longer.
 */
async function collected<Read>(read: StreamingRead<Read>, milliseconds: number): Promise<readonly Read[]> {
  const all: Read[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      const idle = timer = setTimeout(() => reject(late(milliseconds)), milliseconds)
      read.on('data', (piece: Read) => {
        all.push(piece)
        idle.refresh()
      })
      read.on('error', reject)
      read.on('end', resolve)
    })
    return all
  } finally {
    clearTimeout(timer)
    // It can't be waited for: while the client looks for a node, there is nothing yet to cancel.
    read.cancel().catch(() => undefined)
  }
}

/** The events of a stream from a revision on; none for a stream that does not exist. */
export async function readStream({ client, credentials }: Connected, names: Names, stream: string, from: bigint, milliseconds: number, most?: number): Promise<readonly FoundEvent[]> {
  const options = { direction: FORWARDS, fromRevision: from, credentials, requiresLeader: true, ...(most === undefined ? {} : { maxCount: most }) } as const
  return (await orNothing(collected(client.readStream(names.prefix + stream, options), milliseconds))).flatMap((resolved) => recordIn(resolved, names) ?? [])
}

/** The last event of any stream by its name on the server. */
export async function readLast({ client, credentials }: Connected, stream: string, milliseconds: number): Promise<ResolvedEvent | undefined> {
  const [last] = await orNothing(collected(client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1, credentials, requiresLeader: true }), milliseconds))
  return last
}

async function orNothing(read: Promise<readonly ResolvedEvent[]>): Promise<readonly ResolvedEvent[]> {
  try {
    return await read
  } catch (error) {
    if (isOfType(error, ErrorType.STREAM_NOT_FOUND)) return []
    throw error
  }
}

const firstPage = 4
const largestPage = 1_024

/**
 * The last event of the hub. A server tells only the last of all its events, so what came since the last look is looked through
 * from the end; in a database that others share it costs as much as they have written meanwhile.
 */
export class Head {
  /** Up to where it is known what is the hub's. */
  #reached = beginning
  #head = beginning

  /** The last event that is known of, without asking. */
  get known(): bigint { return this.#head }

  /** Takes note of an event of the hub. */
  know(position: bigint): void {
    this.#note(position, position)
  }

  async find({ client, credentials }: Connected, names: Names, milliseconds: number): Promise<bigint> {
    const [reached, head] = [this.#reached, this.#head]
    let top = beginning
    let before: Position | typeof END = END
    for (let size = firstPage; ; size = Math.min(4 * size, largestPage)) {
      const page: readonly AllStreamResolvedEvent[] = await collected(
        client.readAll({ direction: BACKWARDS, fromPosition: before, maxCount: size, credentials, requiresLeader: true }), milliseconds,
      )
      for (const resolved of page) {
        const position = resolved.event?.position
        if (position === undefined) continue
        if (position.commit > top) top = position.commit
        if (position.commit <= reached) return this.#note(top, head)
        if (recordIn(resolved, names) !== undefined) return this.#note(top, position.commit)
        before = position
      }
      if (page.length < size) return this.#note(top, head)
    }
  }

  #note(reached: bigint, head: bigint): bigint {
    if (reached > this.#reached) this.#reached = reached
    if (head > this.#head) this.#head = head
    return this.#head
  }
}
