import { join } from 'node:path'
import { factsOf } from '../projections/facts.ts'
import { startProjections, type Projections } from '../projections/projections.ts'
import { rowsOf, type Rows } from '../projections/rows.ts'
import { standingOf } from '../projections/standing.ts'
import { refuseHalfRestored } from './backup/interrupted.ts'
import { handlerOf, type Handle } from './commands/handler.ts'
import type { EventStore } from './eventStore/eventStore.ts'
import { openEventStore, type LogPlace } from './eventStore/openLog.ts'
import { roomOn, whileThereIsRoom } from './diskRoom.ts'
import type { Facts } from './facts.ts'
import { watchFreshness, whileFresh, type Freshness } from './freshness.ts'
import type { Actor } from './identity/actor.ts'
import { knownEpoch, rememberEpoch } from './knownLog.ts'
import { startMatching, type Matching } from './matching/matching.ts'

/** What a hub does, apart from people and the network: the log, what is known from it, and the one way in for commands. */
export interface Core {
  readonly clock: () => Date
  readonly store: EventStore
  readonly projections: Projections
  readonly facts: Facts
  readonly rows: Rows
  /** Who a person is now. */
  readonly standing: (personId: string) => Actor
  readonly matching: Matching
  readonly handle: Handle
  /** For how long this node may be behind the log. */
  readonly freshness: Freshness
  /** Throws `EventStoreUnavailable` while the disk is too full to take anything new. */
  readonly ensureRoom: () => void
  close(): Promise<void>
}

export interface CoreOptions {
  /** Holds `readModels/`, and `log/` unless the log lies elsewhere. */
  readonly dataFolder: string
  readonly log?: LogPlace
  readonly clock: () => Date
  /** MiB of the disk that stay free; below, commands are refused. */
  readonly minimumFreeDisk?: number
  /** Seconds after which people are shown what visitors see, if the log is out of reach. */
  readonly maximumStaleness?: number
}

/** Seconds. */
const defaultStaleness = 30

/**
 * Opens the log, the read models beside it, and the matcher above them. Answers while the read models may still be catching up.
 * @throws {LogRefused} another hub writes this log, it is damaged, or a newer build wrote it.
 * @throws {BackupRefused} a restore was interrupted here.
 * @throws {EventStoreUnavailable} the log lies on a server that can't be reached.
 */
export async function openCore({ dataFolder, log = { folder: join(dataFolder, 'log') }, clock, minimumFreeDisk = 0, maximumStaleness = defaultStaleness }: CoreOptions): Promise<Core> {
  refuseHalfRestored(dataFolder)
  const folder = join(dataFolder, 'readModels')
  const store = await openEventStore('folder' in log ? log : { epoch: knownEpoch(dataFolder), ...log })
  if ('connectionString' in log) rememberEpoch(dataFolder, store.epoch)
  const projections = await startProjections({ log: 'folder' in log ? log : { ...log, epoch: store.epoch }, folder }).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const matching = startMatching({ folder })
  const stopWaking = projections.onProgress(() => matching.wake())
  const today = () => clock().toISOString().slice(0, 10)
  const facts: Facts = {
    ...factsOf(projections.database),
    picksFor: (entryId) => matching.picksFor(entryId, today()),
    suggestion: (needId, offerId) => matching.suggestion(needId, offerId, today()),
  }
  const freshness = watchFreshness({ store, projections, most: maximumStaleness })
  await freshness.look(0)
  const ensureRoom = roomOn(dataFolder, minimumFreeDisk, clock)
  return {
    clock, store, projections, facts, matching, freshness, ensureRoom,
    rows: rowsOf(projections.database),
    standing: standingOf(projections.database),
    handle: whileFresh(whileThereIsRoom(handlerOf(store, facts, clock), ensureRoom), freshness),
    async close() {
      freshness.stop()
      stopWaking()
      await matching.close()
      await projections.close()
      await store.close()
    },
  }
}
