import { ContactNamed, ContactsHandedOver, MemberLeft, OrganizationAbsorbed, OrganizationMerged } from '../schema/events/organizations.ts'
import { on, type ReadModel } from './readModel.ts'

/** Who is the contact of each need and offer, and, with no thing, of each organisation. When a contact leaves, the deputy inherits; from whom is kept. */
export const contacts: ReadModel = {
  name: 'contacts',
  version: 3,
  tables: `
    CREATE TABLE contact (organizationId TEXT NOT NULL, thingId TEXT NOT NULL, contactId TEXT NOT NULL, deputyId TEXT, inheritedFrom TEXT, PRIMARY KEY (organizationId, thingId)) STRICT`,
  handlers(database) {
    const name = database.prepare('INSERT OR REPLACE INTO contact (organizationId, thingId, contactId, deputyId) VALUES (?, ?, ?, ?)')
    const handOver = database.prepare(`
      UPDATE contact SET inheritedFrom = NULL, contactId = iif(contactId = ?1, ?2, contactId), deputyId = nullif(iif(deputyId = ?1, ?2, deputyId), iif(contactId = ?1, ?2, contactId))
      WHERE organizationId = ?3 AND (?4 IS NULL OR thingId = ?4)`)
    const end = database.prepare('DELETE FROM contact WHERE organizationId = ? AND contactId = ? AND deputyId IS NULL')
    const inherit = database.prepare(`
      UPDATE contact SET inheritedFrom = iif(contactId = ?2, ?2, inheritedFrom), contactId = iif(contactId = ?2, deputyId, contactId), deputyId = NULL
      WHERE organizationId = ?1 AND (contactId = ?2 OR deputyId = ?2)`)
    const forget = database.prepare('UPDATE contact SET inheritedFrom = NULL WHERE organizationId = ? AND inheritedFrom = ?')
    const remove = database.prepare('DELETE FROM contact WHERE organizationId = ?')
    const bring = database.prepare('INSERT OR IGNORE INTO contact (organizationId, thingId, contactId, deputyId) VALUES (?, ?, ?, ?)')
    return [
      on(OrganizationMerged, ({ organizationId }) => remove.run(organizationId)),
      on(OrganizationAbsorbed, ({ organizationId, belongings }) => {
        for (const { thingId, contactId, deputyId } of belongings.contacts) bring.run(organizationId, thingId ?? '', contactId, deputyId ?? null)
      }),
      on(ContactNamed, ({ organizationId, thingId, contactId, deputyId }) => name.run(organizationId, thingId ?? '', contactId, deputyId ?? null)),
      on(ContactsHandedOver, ({ organizationId, fromId, toId, thingId }) => handOver.run(fromId, toId, organizationId, thingId ?? null)),
      on(MemberLeft, ({ organizationId, personId }) => {
        forget.run(organizationId, personId)
        end.run(organizationId, personId)
        inherit.run(organizationId, personId)
      }),
    ]
  },
}
