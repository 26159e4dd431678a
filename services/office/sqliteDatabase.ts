import { closeSync, fchmodSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect, sql, type SqliteDatabase } from 'kysely'
import { noOtherNodes, type OfficeDatabase } from './officeDatabase.ts'
import { OfficeRefused } from './officeRefused.ts'
import type { OfficeTables } from './tables.ts'

/**
 * Opens the office in a file. One connection writes it, so a transaction is never overtaken.
 * @throws {OfficeRefused} CORRUPT
 */
export function openSqlite(folder: string): OfficeDatabase {
  const file = openOrRefuse(folder)
  const kysely = new Kysely<OfficeTables>({ dialect: dialectOf(file) })
  return {
    kysely, otherNodes: noOtherNodes,
    /** In one write transaction of the file: two processes that open a new office at once make its tables once. */
    async migrating(work) {
      file.exec('BEGIN IMMEDIATE')
      try {
        await work(kysely)
        file.exec('COMMIT')
      } catch (problem) {
        file.exec('ROLLBACK')
        throw problem
      }
    },
    untilDone: (transaction) => transaction(),
    /** What is deleted is overwritten; pages of before stand in the write-ahead log until it is folded in and cut off. */
    async scrub() {
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(kysely)
    },
    close: () => kysely.destroy(),
  }
}

function openOrRefuse(folder: string): DatabaseSync {
  try {
    return openDatabase(folder)
  } catch (problem) {
    if (problem instanceof Error && /not a database|malformed/.test(problem.message)) {
      throw new OfficeRefused('CORRUPT', `The office store in ${folder} is damaged. Restore it from a backup: hub restore.`, problem)
    }
    throw problem
  }
}

/** Opens or makes `<folder>/office.db`, readable by its owner alone; the write-ahead log takes the file's mode. */
function openDatabase(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'office.db')
  const file = openSync(path, 'a', 0o600)
  fchmodSync(file, 0o600)
  closeSync(file)
  const database = new DatabaseSync(path, { timeout: 5_000, enableForeignKeyConstraints: true })
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 1000;
    PRAGMA journal_size_limit = 67108864;
  `)
  return database
}

/** Kysely's SQLite dialect speaks to better-sqlite3; `node:sqlite` differs in how parameters are passed. */
const dialectOf = (database: DatabaseSync) => new SqliteDialect({ database: asKyselyExpects(database) })

const asKyselyExpects = (database: DatabaseSync): SqliteDatabase => ({
  close: () => database.close(),
  prepare(sql) {
    // A transaction that reads and then writes waits for its turn as it begins; begun as a reader, it would fail where another process wrote in between.
    const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql)
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters.map(bindable)),
      run: (parameters) => statement.run(...parameters.map(bindable)),
      iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
    }
  },
})

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`A ${typeof value} cannot be written to the office; write text, a number or null.`)
}
