import { DatabaseSync } from 'node:sqlite'
import { bookkeeping, Projector } from '../../projections/projector.ts'
import type { ReadModel } from '../../projections/readModel.ts'
import { readModels } from '../../projections/readModels.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'

/** Read models without a file, as they stand before the first event. */
export function emptyRows(models: readonly ReadModel[] = readModels, Database: typeof DatabaseSync = DatabaseSync): DatabaseSync {
  const database = new Database(':memory:')
  database.exec([bookkeeping, ...models.map(({ tables }) => tables)].join(';'))
  database.exec(`INSERT INTO position (one, position, epoch) VALUES (1, 0, 'of a test')`)
  return database
}

/** The rows that events come to, fed so many at a time. */
export function rowsAfter(events: readonly StoredEvent[], { batch = 1_000, database = emptyRows() } = {}): DatabaseSync {
  const projector = new Projector(database, readModels)
  for (let from = 0; from < events.length; from += batch) projector.take(events.slice(from, from + batch))
  return database
}

/** Every row of every table, in order. */
export function dumpOf(database: DatabaseSync): Readonly<Record<string, readonly unknown[]>> {
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all()
  return Object.fromEntries(tables.map(({ name }) => {
    const rows = database.prepare(`SELECT rowid, * FROM ${String(name)} ORDER BY rowid`)
    rows.setReadBigInts(true)
    return [String(name), rows.all()]
  }))
}
