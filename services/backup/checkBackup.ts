import { statSync } from 'node:fs'
import { join } from 'node:path'
import { isSound, verifyLog } from '../log/verifyLog.ts'
import { withFileOf } from '../log/wholeLog.ts'
import { damageOf } from './copyDatabase.ts'
import { sha256Of } from './files.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { BackupRefused } from './refused.ts'

/**
 * Reads a whole backup and says what it is, if all of it is what its manifest says, and its log and office are sound.
 * @throws {BackupRefused} NO_MANIFEST | NEWER_FORMAT | FILE_DAMAGED | LOG_UNSOUND | OFFICE_DAMAGED
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder)
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = join(folder, path)
    const found = statSync(file, { throwIfNoEntry: false })
    if (found?.isFile() !== true || found.size !== bytes || (await sha256Of(file)) !== sha256) throw new BackupRefused('FILE_DAMAGED', file)
  }
  const log = await withFileOf(join(folder, 'log'), { unwritten: true }, (file) => verifyLog(file))
  const isTheLog = log.epoch === manifest.epoch && String(log.head) === manifest.head && log.events === manifest.events
  if (!isTheLog || !isSound(log)) throw new BackupRefused('LOG_UNSOUND', join(folder, 'log'))
  const office = join(folder, 'office', 'office.db')
  if (statSync(office, { throwIfNoEntry: false }) !== undefined && damageOf(office) !== undefined) throw new BackupRefused('OFFICE_DAMAGED', office)
  return manifest
}
