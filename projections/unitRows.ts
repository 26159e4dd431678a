import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { TechnologyField } from '../schema/events/vocabulary.ts'
import { optionalText, text, texts, type Row } from './columns.ts'

export interface UnitRow {
  readonly id: string
  readonly organizationId: string
  readonly name: string
  readonly fields: readonly TechnologyField[]
  readonly headId: string | undefined
  readonly keeperId: string | undefined
  readonly memberIds: readonly string[]
}
export interface UnitRows {
  /** By name. */
  ofOrganization(organizationId: string): readonly UnitRow[]
  /** The unit that a need or offer belongs to. */
  ofThing(thingId: string): UnitRow | undefined
}

export function unitRowsOf(database: DatabaseSync): UnitRows {
  const ofOrganization = database.prepare('SELECT * FROM unit WHERE organizationId = ? ORDER BY name, id')
  const ofThing = database.prepare('SELECT unit.* FROM unitOfThing JOIN unit ON unit.id = unitOfThing.unitId WHERE thingId = ?')
  return {
    ofOrganization: (organizationId) => ofOrganization.all(organizationId).map(unitRow),
    ofThing(thingId) {
      const row = ofThing.get(thingId)
      return row === undefined ? undefined : unitRow(row)
    },
  }
}

const Fields = z.array(TechnologyField)
const unitRow = (row: Row): UnitRow => ({
  id: text(row, 'id'), organizationId: text(row, 'organizationId'), name: text(row, 'name'), fields: Fields.parse(JSON.parse(text(row, 'fields'))),
  headId: optionalText(row, 'headId'), keeperId: optionalText(row, 'keeperId'), memberIds: texts(row, 'memberIds'),
})
