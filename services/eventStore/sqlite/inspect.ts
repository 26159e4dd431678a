import { randomUUID } from 'node:crypto'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { LogRefused } from '../eventStore.ts'
import { integer, text } from './columns.ts'
import { openReadOnly } from './database.ts'
import { filesOf, sizeOf } from './files.ts'
import { saysDamaged } from './sqliteError.ts'
import { writeAheadLogIsDamaged } from './writeAheadLog.ts'

/** An event as it lies in the file, before anything of it is understood. */
export interface LogRow {
  readonly position: bigint
  readonly stream: string
  readonly revision: bigint
  /** The revision that its append was made at. */
  readonly appendedAt: bigint
  readonly id: string
  readonly type: string
  readonly data: string
  readonly metadata: string
}

/** A log for those who look whether it is sound. */
export interface InspectedLog {
  readonly epoch: string
  readonly head: bigint
  /** What SQLite finds wrong with the file, in its words; they name tables and pages, never what stands in them. */
  damage(): readonly string[]
  /** In the order of the log, read a batch at a time. */
  rows(): Iterable<LogRow>
  /** Where events stand whose id another event has, too. */
  repeatedIds(): readonly LogRow[]
  close(): void
}

const batch = 1_000
const mostFindings = 100
const columns = 'position, stream, revision, appendedAt, id, type, data, metadata'

/**
 * Opens the log beside whoever writes it. `unwritten` says that nobody does: then the write-ahead log is looked at, too.
 * @throws {LogRefused} CORRUPT | NEWER | MISSING
 */
export function inspectLog(folder: string, { unwritten }: { readonly unwritten: boolean }): InspectedLog {
  const files = filesOf(folder)
  if (sizeOf(files.log) === 0) throw new LogRefused('MISSING', `There is no log in ${files.folder}. Starting the hub makes one`)
  const brokenEnd = unwritten && writeAheadLogIsDamaged(files.writeAheadLog)
  const { database, epoch } = openReadOnly(files)
  const prepare = (sql: string) => {
    const statement = database.prepare(sql)
    statement.setReadBigInts(true)
    return statement
  }
  const after = prepare(`SELECT ${columns} FROM event WHERE position > ? ORDER BY position LIMIT ${batch}`)
  return {
    epoch,
    head: integer(prepare('SELECT coalesce(max(position), 0) AS position FROM event').get()?.['position']),
    damage() {
      const findings = integrityOf(database)
      return brokenEnd ? ['log.db-wal is damaged before its last transactions', ...findings] : findings
    },
    *rows() {
      for (let position = 0n, rows = after.all(position); rows.length > 0; rows = after.all(position)) {
        for (const row of rows) yield decode(row)
        position = integer(rows.at(-1)?.['position'])
      }
    },
    repeatedIds: () => prepare(`SELECT ${columns} FROM event WHERE id IN (SELECT id FROM event GROUP BY id HAVING count(*) > 1) ORDER BY position LIMIT ${mostFindings}`)
      .all().map(decode),
    close: () => database.close(),
  }
}

/** Where the damage is such that the check itself comes to no end, that is the finding. */
function integrityOf(database: DatabaseSync): readonly string[] {
  try {
    return database.prepare(`PRAGMA integrity_check(${mostFindings})`).all().map((row) => text(row['integrity_check'])).filter((finding) => finding !== 'ok')
  } catch (error) {
    if (!(error instanceof Error) || !saysDamaged(error)) throw error
    return [error.message]
  }
}

const decode = (row: Record<string, SQLOutputValue>): LogRow => ({
  position: integer(row['position']),
  stream: text(row['stream']),
  revision: integer(row['revision']),
  appendedAt: integer(row['appendedAt']),
  id: text(row['id']),
  type: text(row['type']),
  data: text(row['data']),
  metadata: text(row['metadata']),
})

/** Makes another log of a copy that nobody has opened: positions and cursors of the log that it was copied from mean nothing in it. */
export function renewEpoch(folder: string): void {
  const database = new DatabaseSync(filesOf(folder).log)
  database.prepare('UPDATE meta SET epoch = ?').run(randomUUID())
  database.close()
}
