import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { LogReader } from '../services/eventStore/eventStore.ts'
import { isOutage } from '../services/eventStore/outage.ts'
import { Projector } from './projector.ts'
import type { ReadModel } from './readModel.ts'

export interface Projecting {
  readonly log: Pick<LogReader, 'follow'>
  readonly database: DatabaseSync
  readonly models: readonly ReadModel[]
  readonly signal: AbortSignal
  /** Told after each batch is written; the position row is the truth. */
  onProgress(position: bigint): void
}

/** Live batches stay short, so that a board never waits for a long one; catching up, a thousand at a time. */
const mostInBatch = 1_000
const outagePause = 250

/**
 * Follows the log into the rows until told to stop. When the disk fails it waits and tries again: an outage is never taken for a bad event.
 * @throws {NewerEvent}
 */
export async function projectLog({ log, database, models, signal, onProgress }: Projecting): Promise<void> {
  const projector = new Projector(database, models)
  onProgress(projector.position)
  for await (const batch of log.follow(projector.position, { signal, batch: mostInBatch })) {
    for (let taken = false; !taken && !signal.aborted;) {
      try {
        projector.take(batch)
        taken = true
      } catch (error) {
        if (!isOutage(error)) throw error
        await wait(outagePause, undefined, { signal }).catch(() => undefined)
      }
    }
    onProgress(projector.position)
  }
}
