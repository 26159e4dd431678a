import { openLogReader, type LogPlace } from '../services/eventStore/openLog.ts'
import { projectLog } from './projectLog.ts'
import { openForProjector } from './readModelFile.ts'
import { lockReadModels } from './readModelLock.ts'
import { readModels } from './readModels.ts'

/**
 * Makes the rows of this build's generation from the log, up to where it ends now, beside a hub of another generation or none.
 * What was built before is gone on with.
 * @throws {ReadModelsInUse} the running hub answers from this very generation, or somebody builds it already.
 * @throws {NewerEvent} this build can't read the log.
 */
export async function buildReadModels({ log: place, folder, onProgress }: {
  readonly log: LogPlace
  readonly folder: string
  readonly onProgress: (position: bigint, head: bigint) => void
}): Promise<void> {
  const log = await openLogReader(place)
  try {
    const lock = lockReadModels(folder, readModels)
    const database = openForProjector({ folder, models: readModels, epoch: log.epoch })
    try {
      const head = await log.head()
      const reached = new AbortController()
      await projectLog({
        log, database, models: readModels, signal: reached.signal,
        onProgress(position) {
          onProgress(position, head)
          if (position >= head) reached.abort()
        },
      })
    } finally {
      database.close()
      lock.release()
    }
  } finally {
    await log.close()
  }
}
