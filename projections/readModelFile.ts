import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { holdLock } from '../services/eventStore/sqlite/lock.ts'
import { bookkeeping } from './projector.ts'
import { lockOf } from './readModelLock.ts'
import { generationOf } from './readModels.ts'
import type { ReadModel } from './readModel.ts'

const patience = 5_000

export interface ReadModelFile {
  readonly folder: string
  readonly models: readonly ReadModel[]
  /** Of the log that the rows are made from; rows of another log are thrown away. */
  readonly epoch: string
}
const fileOf = (generation: string): string => `readModels-${generation}.db`
const nameOf = (models: readonly ReadModel[]): string => fileOf(generationOf(models))

/** The generations that have a file. */
export const generationsIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((file) => /^readModels-([0-9a-f]{16})\.db$/.exec(file)?.[1] ?? []).sort()

/** The file of this generation, made where it is missing, belongs to another log, or could not be finished; for the one who writes it. */
export function openForProjector({ folder, models, epoch }: ReadModelFile): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, nameOf(models))
  if (existsSync(path) && !isSound(path, epoch)) removeDatabase(path)
  const database = new DatabaseSync(path, { timeout: patience })
  chmodSync(path, 0o600)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 67108864; PRAGMA secure_delete = ON')
  if (database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'position'`).get() === undefined) {
    database.exec(`BEGIN IMMEDIATE; ${[bookkeeping, ...models.map(({ tables }) => tables)].join(';')}; COMMIT`)
    database.prepare('INSERT INTO position (one, position, epoch) VALUES (1, 0, ?)').run(epoch)
  }
  return database
}

/** A connection that cannot write, for whoever answers from the rows. */
export const openForReading = ({ folder, models }: Pick<ReadModelFile, 'folder' | 'models'>): DatabaseSync =>
  new DatabaseSync(join(folder, nameOf(models)), { timeout: patience, readOnly: true })

/** Rows of earlier builds are of no use once this one has caught up. */
export function removeOtherGenerations({ folder, models }: Pick<ReadModelFile, 'folder' | 'models'>): void {
  const kept = generationOf(models)
  for (const generation of generationsIn(folder).filter((generation) => generation !== kept)) {
    // What another build makes ready at this moment is left to it.
    const lock = holdLock(lockOf(folder, generation))
    if ('holder' in lock) continue
    removeDatabase(join(folder, fileOf(generation)))
    lock.release()
    rmSync(lockOf(folder, generation))
  }
}

/** Whether the rows are of this log, and none of its streams was parked: what a build could not read, a better one may. */
function isSound(path: string, epoch: string): boolean {
  const database = new DatabaseSync(path, { timeout: patience })
  try {
    return database.prepare('SELECT 1 FROM position WHERE epoch = ? AND NOT EXISTS (SELECT 1 FROM parked)').get(epoch) !== undefined
  } catch {
    // A file that was never finished holds nothing that the log does not.
    return false
  } finally {
    database.close()
  }
}

function removeDatabase(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
}
