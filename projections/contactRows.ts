import type { DatabaseSync } from 'node:sqlite'
import { optionalText, text } from './columns.ts'

export interface ContactRows {
  /** The contact first, then the deputy; of the organisation where none is named for the thing; its owners where none is left. */
  ofThing(thingId: string): readonly string[]
  ofOrganization(organizationId: string): readonly string[]
  /** The contact and the deputy whom somebody named, for the thing or its organisation; nobody where none was. */
  namedFor(thingId: string): readonly string[]
  /** What came to the deputies of somebody who left: with no thing, it is the organisation's. */
  inheritedFrom(organizationId: string, personId: string): readonly Inheritance[]
}
export interface Inheritance {
  readonly contactId: string
  readonly thingId: string | undefined
}

/** Whose organisation's stream could not be read to its end has no contacts: who left it might be among them. */
export function contactRowsOf(database: DatabaseSync): ContactRows {
  const owner = database.prepare('SELECT organizationId FROM thing WHERE id = ?')
  const parked = database.prepare('SELECT 1 FROM parked WHERE id = ?')
  const named = database.prepare(`SELECT contactId, deputyId FROM contact WHERE organizationId = ? AND thingId IN (?, '') ORDER BY thingId DESC LIMIT 1`)
  const owners = database.prepare(`SELECT personId FROM member WHERE organizationId = ? AND role = 'OWNER' ORDER BY personId`)
  const inherited = database.prepare('SELECT contactId, thingId FROM contact WHERE organizationId = ? AND inheritedFrom = ? ORDER BY thingId')
  const namedOf = (organizationId: string, thingId: string): readonly string[] => {
    const row = parked.get(organizationId) === undefined ? named.get(organizationId, thingId) : undefined
    if (row === undefined) return []
    const deputyId = optionalText(row, 'deputyId')
    return [text(row, 'contactId'), ...(deputyId === undefined ? [] : [deputyId])]
  }
  const of = (organizationId: string, thingId: string): readonly string[] => {
    if (parked.get(organizationId) !== undefined) return []
    const people = namedOf(organizationId, thingId)
    return people.length > 0 ? people : owners.all(organizationId).map((found) => text(found, 'personId'))
  }
  const organizationOf = (thingId: string): string | undefined => {
    const row = owner.get(thingId)
    return row === undefined ? undefined : text(row, 'organizationId')
  }
  return {
    ofThing(thingId) {
      const organizationId = organizationOf(thingId)
      return organizationId === undefined ? [] : of(organizationId, thingId)
    },
    ofOrganization: (organizationId) => of(organizationId, ''),
    namedFor(thingId) {
      const organizationId = organizationOf(thingId)
      return organizationId === undefined ? [] : namedOf(organizationId, thingId)
    },
    inheritedFrom: (organizationId, personId) => inherited.all(organizationId, personId).map((row) => ({
      contactId: text(row, 'contactId'), thingId: text(row, 'thingId') === '' ? undefined : text(row, 'thingId'),
    })),
  }
}
