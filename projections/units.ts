import { MemberLeft, OrganizationAbsorbed, OrganizationMerged, UnitAdded, UnitAssigned, UnitRemoved, UnitRevised, type UnitContent } from '../schema/events/organizations.ts'
import { on, type ReadModel } from './readModel.ts'

/** Units of organisations, and which needs and offers are theirs. */
export const units: ReadModel = {
  name: 'units',
  version: 2,
  tables: `
    CREATE TABLE unit (id TEXT PRIMARY KEY, organizationId TEXT NOT NULL, name TEXT NOT NULL, fields TEXT NOT NULL, headId TEXT, keeperId TEXT, memberIds TEXT NOT NULL) STRICT;
    CREATE INDEX unitByOrganization ON unit (organizationId, name);
    CREATE TABLE unitOfThing (thingId TEXT PRIMARY KEY, unitId TEXT NOT NULL) STRICT;
    CREATE INDEX thingByUnit ON unitOfThing (unitId)`,
  handlers(database) {
    const put = database.prepare('INSERT OR REPLACE INTO unit (id, organizationId, name, fields, headId, keeperId, memberIds) VALUES (?, ?, ?, ?, ?, ?, ?)')
    const remove = database.prepare('DELETE FROM unit WHERE id = ?')
    const free = database.prepare('DELETE FROM unitOfThing WHERE unitId = ?')
    const assign = database.prepare('INSERT OR REPLACE INTO unitOfThing (thingId, unitId) VALUES (?, ?)')
    const release = database.prepare('DELETE FROM unitOfThing WHERE thingId = ?')
    const leave = database.prepare(`
      UPDATE unit SET headId = nullif(headId, ?1), keeperId = nullif(keeperId, ?1),
        memberIds = (SELECT json_group_array(value) FROM json_each(memberIds) WHERE value <> ?1)
      WHERE organizationId = ?2`)
    const say = (unitId: string, organizationId: string, { name, fields = [], headId, keeperId, memberIds = [] }: UnitContent) =>
      put.run(unitId, organizationId, name, JSON.stringify(fields), headId ?? null, keeperId ?? null, JSON.stringify(memberIds))
    const removals = ['unitOfThing WHERE unitId IN (SELECT id FROM unit WHERE organizationId = ?)', 'unit WHERE organizationId = ?'].map((rows) => database.prepare(`DELETE FROM ${rows}`))
    const bring = database.prepare('INSERT OR IGNORE INTO unitOfThing (thingId, unitId) VALUES (?, ?)')
    return [
      on(OrganizationMerged, ({ organizationId }) => {
        for (const removal of removals) removal.run(organizationId)
      }),
      on(OrganizationAbsorbed, ({ organizationId, belongings: { units, unitOf } }) => {
        for (const { unitId, ...content } of units) say(unitId, organizationId, content)
        for (const { thingId, unitId } of unitOf) bring.run(thingId, unitId)
      }),
      on(UnitAdded, ({ unitId, organizationId, ...content }) => say(unitId, organizationId, content)),
      on(UnitRevised, ({ unitId, organizationId, ...content }) => say(unitId, organizationId, content)),
      on(UnitRemoved, ({ unitId }) => {
        remove.run(unitId)
        free.run(unitId)
      }),
      on(UnitAssigned, ({ thingId, unitId }) => (unitId === undefined ? release.run(thingId) : assign.run(thingId, unitId))),
      on(MemberLeft, ({ personId, organizationId }) => leave.run(personId, organizationId)),
    ]
  },
}
