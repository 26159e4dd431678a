import type { DatabaseSync } from 'node:sqlite'
import type { Parting } from '../services/facts.ts'
import { text } from './columns.ts'

export interface PersonRows {
  /** Everybody who was erased. */
  erased(): readonly string[]
  /** Whose stream could not be read to its end is none. */
  operators(): readonly string[]
  isErased(personId: string): boolean
  /** What people still belong to who were erased. */
  membershipsOfErased(most: number): readonly { readonly organizationId: string; readonly personId: string }[]
}

export function personRowsOf(database: DatabaseSync): PersonRows {
  const all = database.prepare('SELECT personId FROM erased ORDER BY rowid')
  const operators = database.prepare('SELECT personId FROM operator WHERE NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = personId) ORDER BY personId')
  const one = database.prepare('SELECT 1 FROM erased WHERE personId = ?')
  const memberships = database.prepare('SELECT organizationId, personId FROM erased JOIN member USING (personId) ORDER BY organizationId, personId LIMIT ?')
  return {
    erased: () => all.all().map((row) => text(row, 'personId')),
    operators: () => operators.all().map((row) => text(row, 'personId')),
    isErased: (personId) => one.get(personId) !== undefined,
    membershipsOfErased: (most) => memberships.all(most).map((row) => ({ organizationId: text(row, 'organizationId'), personId: text(row, 'personId') })),
  }
}

/** What somebody would leave without anybody, asked before they are erased. */
export function partingOf(database: DatabaseSync): (personId: string) => Parting {
  const soleOwner = database.prepare(`
    SELECT 1 FROM member WHERE personId = ?1 AND role = 'OWNER'
      AND NOT EXISTS (SELECT 1 FROM member AS other WHERE other.organizationId = member.organizationId AND other.role = 'OWNER' AND other.personId <> ?1)
      AND EXISTS (SELECT 1 FROM member AS other WHERE other.organizationId = member.organizationId AND other.personId <> ?1)`)
  const otherOperators = database.prepare('SELECT personId FROM operator WHERE personId <> ? ORDER BY personId')
  return (personId) => ({ soleOwner: soleOwner.get(personId) !== undefined, otherOperators: otherOperators.all(personId).map((row) => text(row, 'personId')) })
}
