import { setTimeout as wait } from 'node:timers/promises'
import { EventStoreUnavailable } from '../eventStore.ts'
import { mayPass, portError } from './errors.ts'

const firstPause = 20
const longestPause = 500
/** In an outage that is known of, nobody waits long to learn that it lasts. */
const inOutage = 500

/**
 * Repeats calls that failed for a reason that passes, such as the election of another leader, for so many milliseconds and no longer.
 * Only what may be done twice is called so; each try is told how long it may wait for an answer. Once an outage is known, each call
 * is tried once, until one succeeds.
 */
export class Patience {
  readonly #milliseconds: number
  #outage = false

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds
  }

  /** @throws {EventStoreUnavailable | EventTooLarge} */
  async run<Result>(call: (milliseconds: number) => Promise<Result>): Promise<Result> {
    const mayTake = this.#outage ? Math.min(inOutage, this.#milliseconds) : this.#milliseconds
    const until = performance.now() + mayTake
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      const left = Math.max(1, Math.ceil(until - performance.now()))
      try {
        const result = await call(left)
        this.#outage = false
        return result
      } catch (error) {
        const failed = portError(error)
        if (mayPass(error) && !this.#outage && performance.now() + pause < until) {
          await wait(jittered(pause))
          continue
        }
        this.#outage ||= failed instanceof EventStoreUnavailable
        throw failed
      }
    }
  }
}

/** So that many who wait for one thing don't all come at once. */
export const jittered = (pause: number): number => pause * (0.5 + Math.random() / 2)

/** @throws {EventStoreUnavailable} it took longer; what comes of it is of no interest any more. */
export async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late(milliseconds)), milliseconds)
  })
  return Promise.race([promise, over]).finally(() => clearTimeout(timer))
}
export const late = (milliseconds: number): EventStoreUnavailable => new EventStoreUnavailable(`The event store did not answer within ${milliseconds} ms`)
