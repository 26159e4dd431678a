import { closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isSqliteError, saysDamaged } from '../eventStore/sqlite/sqliteError.ts'
import { makeFolder, sync } from './files.ts'
import { BackupRefused } from './refused.ts'

const patience = 5_000

/**
 * Copies a database as it is at one moment, with what stands in its write-ahead log, beside whoever writes it: through a connection that
 * cannot write, which holds up no writer. What was deleted from the original is not in the copy.
 */
export function copyDatabase(from: string, to: string): void {
  makeFolder(dirname(to))
  // SQLite fills an empty file; made here, it is for this user alone from the first byte on.
  closeSync(openSync(to, 'wx', 0o600))
  const database = new DatabaseSync(from, { timeout: patience, readOnly: true })
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } catch (error) {
    throw isSqliteError(error) ? new BackupRefused(saysDamaged(error) ? 'SOURCE_DAMAGED' : 'NOT_WRITTEN', saysDamaged(error) ? from : to) : error
  } finally {
    database.close()
  }
  sync(to)
  sync(dirname(to))
}

/** What SQLite finds wrong with a database; nothing where it is whole. */
export function damageOf(file: string): string | undefined {
  const database = new DatabaseSync(file, { timeout: patience, readOnly: true })
  try {
    const finding = String(database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'])
    return finding === 'ok' ? undefined : finding
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    database.close()
  }
}
