import type { DatabaseSync } from 'node:sqlite'
import type { Survivors } from '../schema/events/merging.ts'
import { text } from './columns.ts'

/**
 * Which organisations survive those that were merged into them. The projector keeps it, since all read models read their events by it;
 * a record that was merged is a row of this table and of no other. `belongings` wait here until the survivor has them.
 */
export const formerOrganizations = `
  CREATE TABLE formerOrganization (
    id TEXT PRIMARY KEY, survivorId TEXT NOT NULL, name TEXT NOT NULL, shortName TEXT, belongings TEXT NOT NULL, absorbed INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX formerOrganizationBySurvivor ON formerOrganization (survivorId);
  CREATE INDEX formerOrganizationNotAbsorbed ON formerOrganization (id) WHERE absorbed = 0`

/** Reads it anew only after another organisation was merged. */
export function survivorsOf(database: DatabaseSync): () => Survivors {
  const last = database.prepare('SELECT max(rowid) AS last FROM formerOrganization')
  const all = database.prepare('SELECT id, survivorId FROM formerOrganization ORDER BY id')
  let known: unknown = null
  let survivors: Survivors = new Map()
  return () => {
    const now = last.get()?.['last']
    if (now === known) return survivors
    known = now
    survivors = new Map(all.all().map((row) => [text(row, 'id'), text(row, 'survivorId')]))
    return survivors
  }
}
