/**
 * The port behind which a log of events lives: the embedded store (`sqlite/`) and EventStoreDB (`eventstoredb/`).
 * One contract suite (`tests/contract/eventStore.ts`) says in tests what this page says in words.
 */

/** An event that is to be written. `data` and `metadata` are plain JSON objects. */
export interface NewEvent {
  /** A UUID. The same id at the same revision is the same event, for ever. */
  readonly id: string
  readonly type: string
  readonly data: unknown
  readonly metadata: unknown
}

/** An event as the log holds it. */
export interface StoredEvent extends NewEvent {
  readonly stream: string
  /** Counts the events of its stream from 0, without gaps. */
  readonly revision: bigint
  /** Grows along the whole log and may have gaps. Two are compared, never computed with, and only within one epoch. */
  readonly position: bigint
}

/** The revision of a stream that has no events. */
export const noEvents = -1n
/** Before the first event of every log. */
export const beginning = 0n

export interface Appended {
  /** Of the last event of the append; for a repetition that of the first time. */
  readonly position: bigint
  readonly revision: bigint
}
export type AppendResult = Appended | 'CONFLICT'

export interface EventStore {
  /** Names this very log. Made when the log is made, and anew whenever it is restored, copied or redacted. */
  readonly epoch: string

  /**
   * Writes all events or none, durably before it answers, if the stream stands exactly at `expectedRevision`
   * (`noEvents` for a stream without any). The same events under the same ids at the same revision succeed again
   * with the first position; anything else at that revision is a `CONFLICT`.
   * @throws {EventStoreUnavailable} nothing is known of the outcome: repeat under the same ids.
   * @throws {EventTooLarge | NotSerializable} nothing was written.
   */
  append(stream: string, expectedRevision: bigint, events: readonly NewEvent[]): Promise<AppendResult>

  /** The events of a stream in order, from a revision on (default: the first). None for a stream that does not exist. */
  read(stream: string, fromRevision?: bigint): Promise<readonly StoredEvent[]>

  /**
   * The whole log in order, after a position, in batches that are never empty; when the end is reached it waits for more.
   * Reads no further than its consumer asks; ends when `signal` aborts. An event is never skipped and never comes twice.
   */
  follow(after: bigint, options: FollowOptions): AsyncIterable<readonly StoredEvent[]>

  /** The position of the last durable event, `beginning` for an empty log. */
  head(): Promise<bigint>

  /** Lets what is under way finish and frees files and threads. */
  close(): Promise<void>
}

/** A log for those who only read it. */
export type LogReader = Omit<EventStore, 'append'>

/** A log that another is copied into. No hub opens it until it is finished; a copy that was cut off opens it again. */
export interface LogBeingCopied extends Pick<EventStore, 'append' | 'head' | 'follow' | 'close'> {
  /** Makes a log of it, under an epoch of its own, and closes it. Answers with that. */
  finish(): Promise<string>
}

export interface FollowOptions {
  readonly signal: AbortSignal
  /** The most events in one batch; default 1,000. */
  readonly batch?: number
}

/** The store did not answer, or not surely: what was asked may or may not have been done. */
export class EventStoreUnavailable extends Error {
  override readonly name = 'EventStoreUnavailable'
}
/** The store refuses the account of the hub. Nothing was written; it passes when whoever runs the store lets the account in. */
export class EventStoreDenied extends EventStoreUnavailable {}
/** One append is larger than the store takes. Nothing was written. */
export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge'
}
/** The data or metadata of an event is no plain JSON. Nothing was written. */
export class NotSerializable extends Error {
  override readonly name = 'NotSerializable'
}
/** The log cannot be opened; the message says why and what to do. */
export class LogRefused extends Error {
  override readonly name = 'LogRefused'
  readonly reason: 'LOCKED' | 'CORRUPT' | 'NEWER' | 'NETWORK_FILE_SYSTEM' | 'MISSING' | 'DENIED' | 'UNFINISHED' | 'OCCUPIED' | 'FOREIGN'
  constructor(reason: LogRefused['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}
