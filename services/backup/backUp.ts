import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { LogRefused } from '../eventStore/eventStore.ts'
import { verifyLog, type LogFindings } from '../log/verifyLog.ts'
import { withFileOf } from '../log/wholeLog.ts'
import { copyDatabase } from './copyDatabase.ts'
import { filesWithin, holdsAnything, makeFolder, sha256Of, sync } from './files.ts'
import { refuseHalfRestored } from './interrupted.ts'
import { writeManifest, type Manifest } from './manifest.ts'
import { BackupRefused } from './refused.ts'

/** The parts of a set, in the order in which they are written. */
export type BackupStep = 'OFFICE' | 'LOG' | 'MANIFEST'

export interface BackUp {
  /** Of the hub, which may be running. */
  readonly dataFolder: string
  /** Where the set goes: missing or empty, and not within the hub's own folder. */
  readonly folder: string
  readonly clock: () => Date
  /** Told before each part. */
  readonly onStep?: (step: BackupStep) => void
}
export interface BackedUp {
  readonly manifest: Manifest
  readonly log: LogFindings
}

/**
 * Writes one set of everything that can't be made anew: the office first and the log after it, so that whoever is named in the office has his past
 * in the log, then what the set is. The hub's files are only read. A set that could not be finished has no manifest; what was written of it is removed.
 * @throws {BackupRefused | LogRefused}
 */
export async function backUp({ dataFolder, folder, clock, onStep = () => undefined }: BackUp): Promise<BackedUp> {
  const [source, set] = [resolve(dataFolder), resolve(folder)]
  if (!relative(source, set).startsWith('..')) throw new BackupRefused('INSIDE_DATA', set)
  if (holdsAnything(set)) throw new BackupRefused('FOLDER_NOT_EMPTY', set)
  refuseHalfRestored(source)
  if (!existsSync(join(source, 'log', 'log.db'))) throw new LogRefused('MISSING', `There is no log in ${join(source, 'log')}. Starting the hub makes one`)
  makeFolder(set)
  try {
    onStep('OFFICE')
    // A log that was only imported into has no office yet.
    if (existsSync(join(source, 'office', 'office.db'))) copyDatabase(join(source, 'office', 'office.db'), join(set, 'office', 'office.db'))
    onStep('LOG')
    const log = await copyLogFile(join(source, 'log'), join(set, 'log'))
    onStep('MANIFEST')
    const files = await Promise.all(filesWithin(set).map(async (path) => ({ path, bytes: statSync(join(set, path)).size, sha256: await sha256Of(join(set, path)) })))
    sync(set)
    const manifest = writeManifest(set, { madeAt: clock().toISOString(), epoch: log.epoch, head: String(log.head), events: log.events, files })
    return { manifest, log }
  } catch (error) {
    for (const name of readdirSync(set)) rmSync(join(set, name), { recursive: true, force: true })
    throw error
  }
}

/** The copy is read back whole: a backup that could not be restored is known today, not on the day it is needed. */
function copyLogFile(from: string, to: string): Promise<LogFindings> {
  copyDatabase(join(from, 'log.db'), join(to, 'log.db'))
  return withFileOf(to, { unwritten: true }, (file) => verifyLog(file))
}
