import { setTimeout as wait } from 'node:timers/promises'
import type { Handle } from './commands/handler.ts'
import { EventStoreUnavailable, type EventStore } from './eventStore/eventStore.ts'

/** For how long it is not known whether the rows of this node hold what has happened elsewhere, such as a right that was taken away. */
export interface Freshness {
  /** Seconds since the log was last reached and the rows held all that it held then. */
  staleFor(): number
  /** For longer than rights may be relied on: then everybody is a visitor here. */
  tooStale(): boolean
  /** Asks now; waits at most so many milliseconds for the rows. */
  look(milliseconds: number): Promise<void>
  stop(): void
}

const lookEvery = 1_000

/** Asks the log once a second where it ends, and whether the rows have come as far. `most` are the seconds of `HUB_MAX_STALENESS`. */
export function watchFreshness({ store, projections, most }: {
  readonly store: Pick<EventStore, 'head'>
  readonly projections: { reached(position: bigint, milliseconds: number): Promise<boolean> }
  readonly most: number
}): Freshness {
  const stopping = new AbortController()
  let fresh = Number.NEGATIVE_INFINITY
  const look = async (milliseconds: number) => {
    const asked = performance.now()
    try {
      if (await projections.reached(await store.head(), milliseconds)) fresh = asked
    } catch (error) {
      if (!(error instanceof EventStoreUnavailable)) throw error
    }
  }
  void (async () => {
    while (!stopping.signal.aborted) {
      // Whatever else is wrong shows as staleness; nobody waits here who could be told.
      await wait(lookEvery, undefined, { signal: stopping.signal, ref: false }).then(() => look(lookEvery)).catch(() => undefined)
    }
  })()
  const staleFor = () => (performance.now() - fresh) / 1_000
  return { staleFor, tooStale: () => staleFor() > most, look, stop: () => stopping.abort() }
}

/** Lets nobody decide by rows that may have been overtaken: what people ask is refused at once, and may be sent again. */
export const whileFresh = (handle: Handle, { tooStale }: Pick<Freshness, 'tooStale'>): Handle => async (command, input, request) => {
  if (request.actor.kind === 'PERSON' && tooStale()) throw new EventStoreUnavailable('The log has been out of reach for longer than HUB_MAX_STALENESS')
  return handle(command, input, request)
}
