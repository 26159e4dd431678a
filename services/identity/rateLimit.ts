import type { RequestHandler } from 'express'
import { type Options, rateLimit, type Store } from 'express-rate-limit'

/** Counts in fixed windows by the hub's clock, in memory and bounded: when it is full, the oldest window makes room. */
export class Windows implements Store {
  readonly localKeys = true
  #length = 60_000
  readonly #clock: () => Date
  readonly #most: number
  readonly #windows = new Map<string, { totalHits: number; resetTime: Date }>()

  constructor(clock: () => Date, most = 100_000) {
    this.#clock = clock
    this.#most = most
  }

  init({ windowMs }: Options) {
    this.#length = windowMs
  }

  increment(key: string) {
    const now = this.#clock()
    const running = this.#windows.get(key)
    if (running && running.resetTime > now) {
      running.totalHits++
      return running
    }
    this.#windows.delete(key)
    const [oldest] = this.#windows.keys()
    if (oldest !== undefined && this.#windows.size >= this.#most) this.#windows.delete(oldest)
    const begun = { totalHits: 1, resetTime: new Date(now.getTime() + this.#length) }
    this.#windows.set(key, begun)
    return begun
  }

  decrement(key: string) {
    const running = this.#windows.get(key)
    if (running) running.totalHits--
  }

  resetKey(key: string) {
    this.#windows.delete(key)
  }
}

/**
 * So many requests a minute from one client (`req.ip`: the socket's address, or what a trusted proxy says; IPv6 by /56).
 * A client's own `X-Forwarded-For` counts for nothing unless the app trusts the proxy it came through.
 */
export const perMinute = (limit: number, clock: () => Date): RequestHandler => rateLimit({
  windowMs: 60_000,
  limit,
  store: new Windows(clock),
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  ipv6Subnet: 56,
  // Its warnings go to the console with the client's headers in them.
  validate: false,
  handler: (_request, response) => { response.status(429).json({ code: 'RATE_LIMITED' }) },
})
