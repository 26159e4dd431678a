import { setTimeout as wait } from 'node:timers/promises'
import { failures } from './failures.ts'
import type { Failure } from './wire.ts'

/**
 * What goes wrong with a call: `SILENT` is never answered, `LOST_ANSWER` is done and then the connection breaks,
 * a number is so many milliseconds of delay.
 */
export type Fault = 'SILENT' | 'LOST_ANSWER' | 'NOT_READY' | 'ACCESS_DENIED' | number
export type Method = 'append' | 'read'

/** What shall go wrong next. */
export class Faults {
  readonly #planned: Record<Method, { readonly fault: Fault; times: number }[]> = { append: [], read: [] }

  plan(method: Method, fault: Fault, times = 1): void {
    this.#planned[method].push({ fault, times })
  }
  heal(): void {
    this.#planned.append = []
    this.#planned.read = []
  }

  /** Waits where it is delayed; then says how the call goes wrong, if it does. */
  async meet(method: Method): Promise<Failure | 'SILENT' | 'LOST_ANSWER' | undefined> {
    const [next] = this.#planned[method]
    if (next === undefined) return undefined
    next.times--
    if (next.times <= 0) this.#planned[method].shift()
    if (typeof next.fault === 'number') {
      await wait(next.fault)
      return undefined
    }
    if (next.fault === 'NOT_READY') return failures.notReady()
    return next.fault === 'ACCESS_DENIED' ? failures.accessDenied() : next.fault
  }
}
