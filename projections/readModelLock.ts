import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '../services/eventStore/sqlite/lock.ts'
import { generationOf } from './readModels.ts'
import type { ReadModel } from './readModel.ts'

/** Somebody else writes the rows of this generation: the hub that runs, or who builds them beside it. */
export class ReadModelsInUse extends Error {
  override readonly name = 'ReadModelsInUse'
}

export const lockOf = (folder: string, generation: string): string => join(folder, `readModels-${generation}.lock`)

/**
 * Takes the rows of a generation for the one who writes them. The lock ends with its process, so nobody has to clean up.
 * @throws {ReadModelsInUse} the message names who has it.
 */
export function lockReadModels(folder: string, models: readonly ReadModel[]): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = holdLock(lockOf(folder, generationOf(models)))
  if ('holder' in lock) throw new ReadModelsInUse(lock.holder)
  return lock
}
