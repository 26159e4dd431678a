import { join } from 'node:path'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'

/** Writes events of another log after what is in this one. */
export async function appendAll({ append }: Pick<Awaited<ReturnType<typeof openSqliteEventStore>>, 'append'>, events: readonly StoredEvent[]): Promise<void> {
  await Promise.all(events.map(async ({ stream, revision, ...event }) => append(stream, revision - 1n, [event])))
}

/** Everything in the log of a folder, read beside whoever writes it. */
export async function eventsIn(logFolder: string): Promise<readonly StoredEvent[]> {
  const reader = openSqliteLogReader({ folder: logFolder })
  const all: StoredEvent[] = []
  const head = await reader.head()
  if (head > 0n) {
    for await (const batch of reader.follow(0n, { signal: new AbortController().signal })) {
      all.push(...batch)
      if ((all.at(-1)?.position ?? 0n) >= head) break
    }
  }
  await reader.close()
  return all
}

/** A real log in a folder, and what it holds. */
export async function sqliteLogIn(folder: string) {
  const logFolder = join(folder, 'log')
  const store = await openSqliteEventStore({ folder: logFolder })
  return { logFolder, store, events: () => eventsIn(logFolder) }
}
