import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BackupRefused } from './refused.ts'

/** Where a restore puts a hub together. While it is there, log and office may be of two moments, and nobody opens them. */
export const restoringIn = (dataFolder: string): string => join(dataFolder, 'restoring')

/** @throws {BackupRefused} RESTORE_INTERRUPTED */
export function refuseHalfRestored(dataFolder: string): void {
  if (existsSync(restoringIn(dataFolder))) throw new BackupRefused('RESTORE_INTERRUPTED', restoringIn(dataFolder))
}
