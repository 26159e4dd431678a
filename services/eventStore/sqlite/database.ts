import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { LogRefused } from '../eventStore.ts'
import { integer, text } from './columns.ts'
import { sizeOf, type LogFiles } from './files.ts'
import { saysDamaged } from './sqliteError.ts'
import { writeAheadLogIsDamaged } from './writeAheadLog.ts'

const schemaVersion = 1n

/** `appendedAt` is the revision that an append was made at: it tells a repetition from a part of one. */
const tables = `
  CREATE TABLE meta (epoch TEXT NOT NULL, schemaVersion INTEGER NOT NULL) STRICT;
  CREATE TABLE event (
    position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, appendedAt INTEGER NOT NULL,
    id TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
`
const settings = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864;
  PRAGMA cell_size_check = ON;
`
const patience = 5_000

/** How a database is opened; tests give one that fails. */
export type DatabaseClass = new (path: string, options: { readonly timeout: number; readonly readOnly?: boolean }) => DatabaseSync

export interface OpenLog {
  readonly database: DatabaseSync
  readonly epoch: string
}

/**
 * Opens the log for its writer at the start, and makes it where it is new. All of it is checked first,
 * through a connection that cannot write: a log that is refused stays as it was.
 * @throws {LogRefused} CORRUPT | NEWER
 */
export function openChecked(files: LogFiles, Database: DatabaseClass): OpenLog {
  if (sizeOf(files.log) === 0 && sizeOf(files.writeAheadLog) > 0) throw damaged(files, 'log.db is empty or missing while log.db-wal is not')
  if (writeAheadLogIsDamaged(files.writeAheadLog)) throw damaged(files, 'log.db-wal is damaged before its last transactions')
  if (sizeOf(files.log) > 0) check(files)
  return opening(files, () => new Database(files.log, { timeout: patience }), (database) => {
    database.exec(settings)
    if (!hasTables(database)) create(database)
    return epochOf(files, database)
  })
}

function check(files: LogFiles): void {
  const checked = opening(files, () => new DatabaseSync(files.log, { timeout: patience, readOnly: true }), (database) => {
    const finding = text(database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'])
    if (finding !== 'ok') throw damaged(files, finding)
    return hasTables(database) ? epochOf(files, database) : 'NEW'
  })
  checked.database.close()
}

/**
 * Opens the log again after a commit that failed. What may stand in the write-ahead log beyond the last commit
 * is cleared away, so that it can never be taken for something that was acknowledged.
 */
export function openRecovered(files: LogFiles, Database: DatabaseClass): OpenLog {
  return opening(files, () => new Database(files.log, { timeout: patience }), (database) => {
    database.exec(settings)
    const [checkpoint] = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
    if (checkpoint?.['busy'] !== 0) throw new Error('The write-ahead log is in use and cannot be cleared')
    return epochOf(files, database)
  })
}

/**
 * Opens the log beside its writer, for reading alone.
 * @throws {LogRefused} CORRUPT | NEWER
 */
export const openReadOnly = (files: LogFiles): OpenLog =>
  opening(files, () => new DatabaseSync(files.log, { timeout: patience, readOnly: true }), (database) => epochOf(files, database))

function opening(files: LogFiles, open: () => DatabaseSync, ready: (database: DatabaseSync) => string): OpenLog {
  const database = open()
  try {
    return { database, epoch: ready(database) }
  } catch (cause) {
    database.close()
    throw saysDamaged(cause) && cause instanceof Error ? damaged(files, cause.message) : cause
  }
}

const hasTables = (database: DatabaseSync): boolean => database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined

function create(database: DatabaseSync): void {
  database.exec(`BEGIN IMMEDIATE; ${tables}`)
  database.prepare('INSERT INTO meta VALUES (?, ?)').run(randomUUID(), schemaVersion)
  database.exec('COMMIT')
}

function epochOf(files: LogFiles, database: DatabaseSync): string {
  const known = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'").get()
  if (!known) throw damaged(files, 'log.db is no log of this hub')
  const statement = database.prepare('SELECT epoch, schemaVersion FROM meta')
  statement.setReadBigInts(true)
  const meta = statement.get()
  if (!meta) throw damaged(files, 'log.db does not say which log it is')
  const version = integer(meta['schemaVersion'])
  if (version > schemaVersion) throw new LogRefused('NEWER', `The log in ${files.folder} was written by a newer build (schema ${version}; this build knows ${schemaVersion}). Start that build or a later one`)
  return text(meta['epoch'])
}

const damaged = ({ folder }: LogFiles, finding: string): LogRefused => new LogRefused('CORRUPT',
  `The log in ${folder} is damaged: ${finding}. Keep every file of that folder as it is and copy them to another disk first; then check the disk, and restore the latest backup into an empty folder. Starting anew without the log would lose what was acknowledged`)
