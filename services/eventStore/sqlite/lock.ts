import { closeSync, existsSync, openSync } from 'node:fs'
import { hostname } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { LogRefused } from '../eventStore.ts'
import { text } from './columns.ts'
import type { LogFiles } from './files.ts'
import { isSqliteError, saysBusy, saysDamaged } from './sqliteError.ts'

export interface Lock {
  release(): void
}

/**
 * Takes the log for one writer.
 * @throws {LogRefused} LOCKED | CORRUPT
 */
export function takeLock({ folder, lock }: LogFiles): Lock {
  try {
    const held = holdLock(lock)
    if (!('holder' in held)) return held
    throw new LogRefused('LOCKED', `The log in ${folder} is in use by ${held.holder}. One hub writes a log: stop the other, or give this one a folder of its own`)
  } catch (cause) {
    if (saysDamaged(cause)) throw new LogRefused('CORRUPT', `${lock} is damaged. It holds nothing that is needed: delete it while no hub runs, and start again`)
    throw cause
  }
}

/**
 * Takes a lock, or says who has it. The lock is an open transaction on a file of its own, which ends with its process however
 * that ends, so nobody ever has to clean up; beside it anyone may still read who holds it.
 */
export function holdLock(file: string): Lock | { readonly holder: string } {
  // Opened here only to be made: closing it again would take away a lock that this process has on it.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  const database = new DatabaseSync(file, { timeout: 250 })
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE')
    database.exec('CREATE TABLE IF NOT EXISTS holder (name TEXT NOT NULL) STRICT; DELETE FROM holder')
    database.prepare('INSERT INTO holder VALUES (?)').run(`process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}`)
    database.exec('COMMIT; BEGIN IMMEDIATE')
    return { release: () => database.close() }
  } catch (cause) {
    const holder = saysBusy(cause) ? whoHolds(database) : undefined
    database.close()
    if (holder === undefined) throw cause
    return { holder }
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
