import { readConnectionString, type Account } from './eventstoredb/connectionString.ts'
import { secureServer } from './eventstoredb/secure.ts'
import type { LogPlace } from './openLog.ts'

/**
 * Makes the account of the hub on the server of its log, and lets only it in. `NOTHING_TO_SECURE`: the log lies in a folder, or the connection
 * names no account, or does without TLS, and so without accounts.
 * @throws {LogRefused} DENIED
 * @throws {EventStoreUnavailable}
 */
export async function secureStore(place: LogPlace, administrator: Account): Promise<'CREATED' | 'STOOD' | 'NOTHING_TO_SECURE'> {
  if ('folder' in place) return 'NOTHING_TO_SECURE'
  const connection = readConnectionString(place.connectionString)
  const { account, tls } = connection
  return account === undefined || !tls ? 'NOTHING_TO_SECURE' : secureServer(connection, account, administrator)
}
