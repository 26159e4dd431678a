import type { Recorded } from '../../schema/events/event.ts'
import { readEvent } from '../../schema/events/events.ts'
import type { Core } from '../core.ts'
import type { EventStore, StoredEvent } from '../eventStore/eventStore.ts'
import type { SightFacts } from '../facts.ts'
import type { Office, OfficeParts } from '../office/office.ts'
import type { FollowedTo, Positions } from '../office/positions.ts'
import type { Process } from './process.ts'

/** An event of the log with the id by which whatever comes of it is known. */
export interface FollowedEvent extends Recorded {
  readonly id: string
}

/** What following asks of a hub's parts; what the follower itself asks stands in its type. */
export interface FollowedLog {
  readonly store: Pick<EventStore, 'epoch' | 'head' | 'follow'>
  readonly projections: Pick<Core['projections'], 'position'>
  readonly facts: Pick<SightFacts, 'parked'>
}

/** What reacts to events: it says what has to be written for each of them, in the transaction that also moves its position. */
export interface Follower<Parts = Core> {
  readonly name: string
  /** Looks at what the rows say now; they speak of this event already. */
  prepare(event: FollowedEvent, parts: Parts): ((office: OfficeParts) => Promise<void>) | undefined
}

const mostAtOnce = 100

/**
 * Follows the log from its head on, never ahead of what the rows speak of; its place is kept in the office. In a log of another epoch, such as one that
 * was restored, it begins at the head again and `onNewEpoch` is told: whatever happened in between is not told of.
 */
export const following = <Parts>(
  follower: Follower<Parts>, office: Pick<Office, 'positions' | 'atOnce'>, onNewEpoch: (process: string) => void,
): Process<Parts & FollowedLog> => ({
  name: follower.name,
  async run(parts, signal) {
    const from = await placeOf(follower.name, parts.store, office.positions, onNewEpoch)
    const reached = parts.projections.position()
    if (from.position >= reached) return 'WHEN_MOVED'
    const events = await nextOf(parts.store, from.position, reached, signal)
    const last = events.at(-1)
    if (last === undefined) return 'WHEN_MOVED'
    const readable = events.filter(({ stream }) => !parts.facts.parked(stream.slice(stream.indexOf('-') + 1)))
    const writes = readable.map((stored) => follower.prepare({ id: stored.id, ...readEvent(stored) }, parts)).filter((write) => write !== undefined)
    await office.atOnce(async (office) => {
      if (!await office.positions.advance(follower.name, from, last.position)) return
      for (const write of writes) await write(office)
    })
    return last.position < reached ? 'AT_ONCE' : 'WHEN_MOVED'
  },
})

async function placeOf(name: string, store: FollowedLog['store'], positions: Positions, onNewEpoch: (process: string) => void): Promise<FollowedTo> {
  const known = await positions.of(name)
  if (known?.epoch === store.epoch) return known
  if (known !== undefined) onNewEpoch(name)
  const head = { epoch: store.epoch, position: await store.head() }
  await positions.begin(name, head)
  return await positions.of(name) ?? head
}

async function nextOf(store: FollowedLog['store'], after: bigint, until: bigint, signal: AbortSignal): Promise<readonly StoredEvent[]> {
  for await (const batch of store.follow(after, { signal, batch: mostAtOnce })) return batch.filter(({ position }) => position <= until)
  return []
}
