import { z } from 'zod'
import { readConnectionString } from './eventstoredb/connectionString.ts'
import { openEventStoreDb, openEventStoreDbForCopy } from './eventstoredb/eventStoreDb.ts'
import type { EventStore, LogBeingCopied, LogReader } from './eventStore.ts'
import { openSqliteLogForCopy } from './sqlite/copying.ts'
import { openSqliteLogReader } from './sqlite/reader.ts'
import { openSqliteEventStore } from './sqlite/sqliteEventStore.ts'

/**
 * Where a log lies: in a folder of this machine, or on the EventStoreDB that a connection string leads to. It can be told to a thread.
 * Whoever knows the epoch of a log on a server opens it also while the server is out of reach.
 */
export const LogPlace = z.union([z.object({ folder: z.string() }), z.object({ connectionString: z.string(), epoch: z.string().optional() })])
export type LogPlace = Readonly<z.infer<typeof LogPlace>>

/**
 * Opens a log for writing and reading, and begins it where there is none.
 * @throws {LogRefused}
 * @throws {EventStoreUnavailable} the server can't be reached.
 */
export const openEventStore = (place: LogPlace): Promise<EventStore> =>
  ('folder' in place ? openSqliteEventStore(place) : openEventStoreDb(readConnectionString(place.connectionString), { begin: true, epoch: place.epoch }))

/**
 * Opens a log beside whoever writes it.
 * @throws {LogRefused} also MISSING
 * @throws {EventStoreUnavailable} the server can't be reached.
 */
export const openLogReader = async (place: LogPlace): Promise<LogReader> =>
  ('folder' in place ? openSqliteLogReader(place) : openEventStoreDb(readConnectionString(place.connectionString), { begin: false, epoch: place.epoch }))

/**
 * Opens the place that a log is copied to.
 * @throws {LogRefused} OCCUPIED: a log is there already.
 * @throws {EventStoreUnavailable} the server can't be reached.
 */
export const openLogForCopy = (place: LogPlace): Promise<LogBeingCopied> =>
  ('folder' in place ? openSqliteLogForCopy(place.folder) : openEventStoreDbForCopy(readConnectionString(place.connectionString)))
