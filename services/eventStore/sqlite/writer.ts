import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Append } from '../encode.ts'
import { noEvents, type AppendResult } from '../eventStore.ts'
import { integer, text } from './columns.ts'
import { openChecked, openRecovered, type DatabaseClass, type OpenLog } from './database.ts'
import { filesOf, prepareFiles, refuseNetworkFileSystem } from './files.ts'
import { hintsOf } from './hints.ts'
import { takeLock } from './lock.ts'

/** `unavailable` says why nothing is known of the append. */
export type Outcome = AppendResult | { readonly unavailable: string }

/** The one writer of a log: a plain object for whatever thread it is used in. */
export interface Writer {
  readonly epoch: string
  /** Writes appends in their order in one transaction. Each succeeds or conflicts by itself; all are durable when this returns. */
  write(group: readonly Append[]): readonly Outcome[]
  close(): void
}

/**
 * Takes the log in a folder, and makes it where there is none.
 * @throws {LogRefused}
 */
export function openWriter(folder: string, Database: DatabaseClass = DatabaseSync): Writer {
  const files = filesOf(folder)
  prepareFiles(files)
  refuseNetworkFileSystem(files.folder)
  const lock = takeLock(files)
  try {
    const opened = openChecked(files, Database)
    return writerOf(opened, () => openRecovered(files, Database), lock)
  } catch (cause) {
    lock.release()
    throw cause
  }
}

function writerOf({ database, epoch }: OpenLog, recover: () => OpenLog, lock: { release(): void }): Writer {
  const hints = hintsOf(epoch)
  let log: LogTable | undefined = new LogTable(database)
  return {
    epoch,
    write(group) {
      try {
        log ??= new LogTable(recover().database)
        const outcomes = log.write(group)
        hints.postMessage('MORE')
        return outcomes
      } catch (cause) {
        // A commit that failed may have happened. Only the file knows: what was held of it in memory goes, and is read anew.
        log?.close()
        log = undefined
        const unavailable = `The log could not be written: ${cause instanceof Error ? cause.message : String(cause)}`
        return group.map(() => ({ unavailable }))
      }
    },
    close() {
      log?.close()
      hints.close()
      lock.release()
    },
  }
}

const mostRevisionsKept = 10_000

/** The table of events through one connection, and what is remembered of it for as long as that one is good. */
class LogTable {
  readonly #database: DatabaseSync
  readonly #insert: StatementSync
  readonly #revision: StatementSync
  readonly #repeated: StatementSync
  readonly #revisions = new Map<string, bigint>()
  #position: bigint

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#insert = database.prepare('INSERT INTO event (position, stream, revision, appendedAt, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    this.#revision = database.prepare('SELECT max(revision) AS revision FROM event WHERE stream = ?')
    this.#revision.setReadBigInts(true)
    this.#repeated = database.prepare('SELECT position, id FROM event WHERE stream = ? AND revision BETWEEN ? AND ? AND appendedAt = ? ORDER BY revision')
    this.#repeated.setReadBigInts(true)
    const head = database.prepare('SELECT coalesce(max(position), 0) AS position FROM event')
    head.setReadBigInts(true)
    this.#position = integer(head.get()?.['position'])
  }

  write(group: readonly Append[]): readonly AppendResult[] {
    this.#database.exec('BEGIN IMMEDIATE')
    const results = group.map((append) => this.#append(append))
    this.#database.exec('COMMIT')
    return results
  }

  close(): void {
    this.#database.close()
  }

  #append({ stream, expectedRevision, events }: Append): AppendResult {
    if (expectedRevision !== this.#revisionOf(stream)) return this.#repetition(stream, expectedRevision, events) ?? 'CONFLICT'
    let revision = expectedRevision
    for (const { id, type, data, metadata } of events) this.#insert.run(++this.#position, stream, ++revision, expectedRevision, id, type, data, metadata)
    this.#remember(stream, revision)
    return { position: this.#position, revision }
  }

  /** The same events at the same revision, no less and no more of them. */
  #repetition(stream: string, expectedRevision: bigint, events: Append['events']): AppendResult | undefined {
    const from = expectedRevision + 1n
    const rows = this.#repeated.all(stream, from, from + BigInt(events.length), expectedRevision)
    const same = rows.length === events.length && rows.every((row, index) => text(row['id']) === events[index]?.id)
    return same ? { position: integer(rows.at(-1)?.['position']), revision: expectedRevision + BigInt(events.length) } : undefined
  }

  #revisionOf(stream: string): bigint {
    const remembered = this.#revisions.get(stream)
    if (remembered !== undefined) return remembered
    const revision = this.#revision.get(stream)?.['revision']
    return revision === null ? noEvents : integer(revision)
  }

  /** The streams written last; a Map keeps the order in which keys came. */
  #remember(stream: string, revision: bigint): void {
    this.#revisions.delete(stream)
    this.#revisions.set(stream, revision)
    const [oldest] = this.#revisions.keys()
    if (this.#revisions.size > mostRevisionsKept && oldest !== undefined) this.#revisions.delete(oldest)
  }
}
