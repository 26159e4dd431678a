import { join } from 'node:path'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'
import { Metadata } from '../../schema/events/event.ts'

/** Writes a log into a data folder as the hub that lived it did: what one request wrote goes in one append. */
export async function writeLog(dataFolder: string, events: readonly StoredEvent[]): Promise<void> {
  const store = await openSqliteEventStore({ folder: join(dataFolder, 'log') })
  for (const append of appendsOf(events)) {
    const [first] = append
    if (first === undefined || (await store.append(first.stream, first.revision - 1n, append)) === 'CONFLICT') throw new Error('The log could not be written.')
  }
  await store.close()
}

const requestOf = ({ stream, metadata }: StoredEvent): string => `${stream} ${Metadata.parse(metadata).commandKey}`

function appendsOf(events: readonly StoredEvent[]): readonly (readonly StoredEvent[])[] {
  const appends: StoredEvent[][] = []
  for (const event of events) {
    const last = appends.at(-1)
    const [first] = last ?? []
    if (last !== undefined && first !== undefined && requestOf(first) === requestOf(event)) last.push(event)
    else appends.push([event])
  }
  return appends
}
