import type { WebSocket } from 'ws'
import type { Session } from '../office/sessions.ts'
import type { Limits } from './limits.ts'

/**
 * Why a socket is closed, and under which code. Below 4000 they are WebSocket's own, from 4400 on those of graphql-transport-ws.
 * A client tries again after 1012, 1013 and 4008, and does not after the others.
 */
export const closeCodes = {
  RESTARTING: 1012,
  INTERNAL: 1011,
  UNAVAILABLE: 1013,
  TOO_SLOW: 4008,
  MALFORMED: 4400,
  SESSION_ENDED: 4401,
  NOT_INITIALIZED: 4401,
  FORBIDDEN: 4403,
  PROTOCOL_UNKNOWN: 4406,
  INITIALIZATION_LATE: 4408,
  SUBSCRIPTION_EXISTS: 4409,
  RATE_LIMITED: 4429,
} as const
export type CloseReason = keyof typeof closeCodes

/** One client's connection: bounded in what waits for it and in what it sends. */
export class Socket {
  readonly session: Session | undefined
  /** Whose count it stands in: a person's, or an address's. */
  readonly holder: string
  /** How many subscriptions run, told by the protocol. */
  subscriptions: () => number = () => 0
  readonly #connection: WebSocket
  readonly #limits: Limits
  readonly #onClosing: (reason: CloseReason) => void
  readonly #closed: Promise<void>
  #overSince: number | undefined
  #closingSince: number | undefined
  #answered = true
  #minute = { began: performance.now(), messages: 0 }

  constructor({ connection, session, holder, limits, onClosing }: {
    connection: WebSocket; session: Session | undefined; holder: string; limits: Limits; onClosing: (reason: CloseReason) => void
  }) {
    this.session = session
    this.holder = holder
    this.#connection = connection
    this.#limits = limits
    this.#onClosing = onClosing
    this.#closed = new Promise((resolve) => { connection.once('close', () => resolve()) })
    connection.on('pong', () => { this.#answered = true })
  }

  get protocol(): string {
    return this.#connection.protocol
  }

  /** Bytes that were sent and wait for the reader. */
  get waiting(): number {
    return this.#connection.bufferedAmount
  }

  /** Resolves when the frame has gone out, or the socket is closed: never sooner, or a source that always has more would hold the process. */
  send(frame: string | Buffer): Promise<void> {
    if (this.#connection.readyState !== this.#connection.OPEN) return this.#closed
    return new Promise((resolve) => {
      this.#connection.send(frame, { binary: false }, () => resolve())
    })
  }

  /** The reason is one of our words, never what somebody sent; `retryAfter` in milliseconds. */
  close(reason: CloseReason, retryAfter?: number): void {
    if (this.#closingSince !== undefined) return
    this.#closingSince = performance.now()
    this.#onClosing(reason)
    this.#connection.close(closeCodes[reason], retryAfter === undefined ? reason : `${reason} retry-after=${Math.round(retryAfter)}`)
  }

  terminate(): void {
    this.#connection.terminate()
  }

  /** Whether the client may send one more message in this minute. */
  takesMessage(): boolean {
    const now = performance.now()
    if (now - this.#minute.began >= 60_000) this.#minute = { began: now, messages: 0 }
    return ++this.#minute.messages <= this.#limits.messagesPerMinute
  }

  /** Asks whether the client is still there; who has not answered since the last time is gone. */
  ping(): void {
    if (!this.#answered) return this.terminate()
    this.#answered = false
    if (this.#connection.readyState === this.#connection.OPEN) this.#connection.ping()
  }

  /** Closes a slow reader, and cuts off one that does not take even its close frame. */
  look(): void {
    const now = performance.now()
    const { waiting, waitingFor, mostWaiting, look } = this.#limits
    if (this.waiting > mostWaiting || (this.#closingSince !== undefined && now - this.#closingSince >= 2 * look)) return this.terminate()
    this.#overSince = this.waiting > waiting ? (this.#overSince ?? now) : undefined
    if (this.#overSince !== undefined && now - this.#overSince >= waitingFor) this.close('TOO_SLOW')
  }
}
