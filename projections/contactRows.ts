import type { DatabaseSync } from 'node:sqlite'
import { optionalText, text } from './columns.ts'

export interface ContactRows {
  /** The contact first, then the deputy; of the organisation where none is named for the thing; its owners where none is left. */
  ofThing(thingId: string): readonly string[]
  ofOrganization(organizationId: string): readonly string[]
}

/** Whose organisation's stream could not be read to its end has no contacts: who left it might be among them. */
export function contactRowsOf(database: DatabaseSync): ContactRows {
  const owner = database.prepare('SELECT organizationId FROM thing WHERE id = ?')
  const parked = database.prepare('SELECT 1 FROM parked WHERE id = ?')
  const named = database.prepare(`SELECT contactId, deputyId FROM contact WHERE organizationId = ? AND thingId IN (?, '') ORDER BY thingId DESC LIMIT 1`)
  const owners = database.prepare(`SELECT personId FROM member WHERE organizationId = ? AND role = 'OWNER' ORDER BY personId`)
  const of = (organizationId: string, thingId: string): readonly string[] => {
    if (parked.get(organizationId) !== undefined) return []
    const row = named.get(organizationId, thingId)
    if (row === undefined) return owners.all(organizationId).map((found) => text(found, 'personId'))
    const deputyId = optionalText(row, 'deputyId')
    return [text(row, 'contactId'), ...(deputyId === undefined ? [] : [deputyId])]
  }
  return {
    ofThing(thingId) {
      const row = owner.get(thingId)
      return row === undefined ? [] : of(text(row, 'organizationId'), thingId)
    },
    ofOrganization: (organizationId) => of(organizationId, ''),
  }
}
