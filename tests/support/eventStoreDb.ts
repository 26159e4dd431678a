import { randomUUID } from 'node:crypto'
import { openEventStoreDb } from '../../services/eventStore/eventstoredb/eventStoreDb.ts'
import { readConnectionString } from '../../services/eventStore/eventstoredb/connectionString.ts'
import type { EventStore } from '../../services/eventStore/eventStore.ts'
import type { Opened } from '../contract/eventStore.ts'

/** A log of its own among others on one server. */
export const aNamespace = (): string => `test-${randomUUID()}`

export const openAt = (connectionString: string, namespace: string): Promise<EventStore> =>
  openEventStoreDb({ ...readConnectionString(connectionString), namespace })

/** A store with an empty log on a server that may hold others. */
export async function openedAt(connectionString: string): Promise<Opened> {
  const namespace = aNamespace()
  let store = await openAt(connectionString, namespace)
  return {
    store,
    async reopen() {
      await store.close()
      store = await openAt(connectionString, namespace)
      return store
    },
    dispose: () => store.close(),
  }
}
