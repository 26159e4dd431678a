import { setImmediate } from 'node:timers/promises'
import type { FollowOptions, StoredEvent } from './eventStore.ts'

const pollEvery = 1_000

/** Wakes whoever waits for more events. A hint may come too often; one that is lost is made up for by a look once a second. */
export class Hints {
  readonly #waiting = new Set<() => void>()

  give(): void {
    for (const wake of this.#waiting) wake()
  }

  /** Until the next hint, the abort of the signal, or a second has passed. */
  wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(poll)
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      const poll = setTimeout(wake, pollEvery)
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake)
    })
  }
}

/** A log that can be read within one turn and says when to look again. */
export interface Followed {
  readonly hints: Hints
  readonly closed: boolean
  /** The next events after a position, at most so many; none at the end. */
  readAfter(position: bigint, most: number): readonly StoredEvent[]
}

/**
 * The batches of a log, each read when it is asked for and at most one a turn, so that catching up leaves room for other work.
 * Between the look that found nothing and the wait no turn passes, so no hint falls between them.
 */
export const follow = (log: Followed, after: bigint, { signal, batch = 1_000 }: FollowOptions): AsyncIterable<readonly StoredEvent[]> => ({
  [Symbol.asyncIterator]() {
    let position = after
    let left = false
    const over = () => left || signal.aborted || log.closed
    return {
      async next() {
        await setImmediate()
        while (!over()) {
          const events = log.readAfter(position, batch)
          const last = events.at(-1)
          if (last) {
            position = last.position
            return { done: false, value: events }
          }
          await log.hints.wait(signal)
        }
        return { done: true, value: undefined }
      },
      async return() {
        left = true
        log.hints.give()
        return { done: true, value: undefined }
      },
    }
  },
})
