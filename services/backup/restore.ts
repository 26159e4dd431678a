import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { filesOf } from '../eventStore/sqlite/files.ts'
import { renewEpoch } from '../eventStore/sqlite/inspect.ts'
import { takeLock } from '../eventStore/sqlite/lock.ts'
import { endEverythingHeld } from '../office/afterRestore.ts'
import { openOffice } from '../office/office.ts'
import { checkBackup } from './checkBackup.ts'
import { erasedPeopleIn } from './erasedPeople.ts'
import { copyDurably, holdsAnything, makeFolder, renameDurably, sync } from './files.ts'
import { restoringIn } from './interrupted.ts'
import { BackupRefused } from './refused.ts'
import type { Manifest } from './manifest.ts'

/** The parts of a restore, in their order. Nothing of the hub's own is touched before `SWAP`. */
export type RestoreStep = 'CHECK' | 'COPY' | 'PREPARE' | 'SWAP' | 'SWAPPED'

export interface Restore {
  /** A backup, which stays as it is. */
  readonly backup: string
  readonly dataFolder: string
  /** Moves what is there aside. */
  readonly replace: boolean
  readonly clock: () => Date
  readonly onStep?: (step: RestoreStep) => void
}
export interface Restored {
  readonly manifest: Manifest
  /** Where what was there is now. */
  readonly aside: string | undefined
  /** How many people stood in the office that the logs name as erased, and were erased again. */
  readonly erasedAgain: number
  /** Whether the log that was replaced could be read: it may name people who were erased after the backup. */
  readonly sawOldLog: boolean
}

/**
 * Makes a hub of a backup. The set is put together in a folder of its own and moved in at the end; while that folder is there no hub opens the data,
 * so a restore that is interrupted is done again and never taken for whole. The log gets a new epoch; sessions, links and tokens of then are over.
 * @throws {BackupRefused}
 * @throws {LogRefused} LOCKED: a hub runs on this data.
 */
export async function restore({ backup, dataFolder, replace, clock, onStep = () => undefined }: Restore): Promise<Restored> {
  const data = resolve(dataFolder)
  const staged = restoringIn(data)
  onStep('CHECK')
  const manifest = await checkBackup(backup)
  const there = ['office', 'log'].filter((name) => holdsAnything(join(data, name)))
  if (there.length > 0 && !replace) throw new BackupRefused('DATA_THERE', data)

  makeFolder(data)
  refuseWhileHubRuns(data)
  rmSync(staged, { recursive: true, force: true })
  makeFolder(staged)
  let erasedAgain = 0
  let sawOldLog = true
  try {
    // Again: from here on no hub starts, but one may have started just before.
    refuseWhileHubRuns(data)
    onStep('COPY')
    for (const { path } of manifest.files) copyDurably(join(backup, path), join(staged, path))
    onStep('PREPARE')
    const erasedSince = erasedPeopleIn(join(data, 'log'))
    sawOldLog = erasedSince !== undefined
    const erased = new Set([...erasedPeopleIn(join(staged, 'log')) ?? [], ...erasedSince ?? []])
    erasedAgain = await prepareOffice(join(staged, 'office'), erased, clock)
    renewEpoch(join(staged, 'log'))
    sync(join(staged, 'log', 'log.db'))
  } catch (error) {
    rmSync(staged, { recursive: true, force: true })
    throw error
  }
  onStep('SWAP')
  const aside = moveAside(data, clock())
  for (const name of ['office', 'log']) renameDurably(join(staged, name), join(data, name))
  onStep('SWAPPED')
  rmSync(staged, { recursive: true })
  sync(data)
  return { manifest, aside, erasedAgain, sawOldLog }
}

function refuseWhileHubRuns(data: string): void {
  if (existsSync(join(data, 'log'))) takeLock(filesOf(join(data, 'log'))).release()
}

/**
 * Sessions, links and what waits for them are of a moment that is past: whoever held one signs in, or is invited, anew.
 * Whoever was erased stays erased, also where the office is older than that.
 */
async function prepareOffice(folder: string, erased: ReadonlySet<string>, clock: () => Date): Promise<number> {
  const office = await openOffice({ folder, clock })
  await endEverythingHeld(office.database)
  let again = 0
  for (const personId of erased) {
    if ((await office.people.find(personId)) === undefined) continue
    await office.people.erase(personId)
    again++
  }
  await office.close()
  return again
}

/** What was there is kept, but the read models: they are made anew from the log. */
function moveAside(data: string, now: Date): string | undefined {
  const there = ['office', 'log'].filter((name) => existsSync(join(data, name)))
  rmSync(join(data, 'readModels'), { recursive: true, force: true })
  if (there.length === 0) return undefined
  const aside = join(data, `replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}`)
  mkdirSync(aside, { mode: 0o700 })
  for (const name of there) renameDurably(join(data, name), join(aside, name))
  return aside
}
