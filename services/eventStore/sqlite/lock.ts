import { hostname } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { LogRefused } from '../eventStore.ts'
import { text } from './columns.ts'
import type { LogFiles } from './files.ts'
import { isSqliteError, saysBusy, saysDamaged } from './sqliteError.ts'

/**
 * Takes the log for one writer. The lock is an open transaction on a file of its own, which ends with its process however
 * that ends, so nobody ever has to clean up; beside it anyone may still read who holds it.
 * @throws {LogRefused} LOCKED | CORRUPT
 */
export function takeLock({ folder, lock }: LogFiles): { release(): void } {
  const database = new DatabaseSync(lock, { timeout: 250 })
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE')
    database.exec('CREATE TABLE IF NOT EXISTS holder (name TEXT NOT NULL) STRICT; DELETE FROM holder')
    database.prepare('INSERT INTO holder VALUES (?)').run(`process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}`)
    database.exec('COMMIT; BEGIN IMMEDIATE')
    return { release: () => database.close() }
  } catch (cause) {
    const holder = saysBusy(cause) ? whoHolds(database) : undefined
    database.close()
    if (holder !== undefined) throw new LogRefused('LOCKED', `The log in ${folder} is in use by ${holder}. One hub writes a log: stop the other, or give this one a folder of its own`)
    if (saysDamaged(cause)) throw new LogRefused('CORRUPT', `${lock} is damaged. It holds nothing that is needed: delete it while no hub runs, and start again`)
    throw cause
  }
}

function whoHolds(database: DatabaseSync): string {
  try {
    const holder = database.prepare('SELECT name FROM holder').get()
    if (holder) return text(holder['name'])
  } catch (error) {
    if (!isSqliteError(error)) throw error // else it holds the lock and is about to write its name
  }
  return 'another process'
}
