import { DetailsDisclosed, DisclosureAccepted, DisclosureRevoked } from '../schema/events/disclosures.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { on, type ReadModel } from './readModel.ts'

/** What was disclosed to whom and who accepted it, as it stands. */
export const disclosures: ReadModel = {
  name: 'disclosures',
  version: 4,
  tables: `
    CREATE TABLE disclosure (
      id TEXT PRIMARY KEY, thingId TEXT NOT NULL, ownerOrganizationId TEXT NOT NULL, organizationId TEXT NOT NULL,
      terms TEXT NOT NULL, expiresOn TEXT NOT NULL, revoked INTEGER NOT NULL, disclosedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX disclosureByThing ON disclosure (thingId, id);
    CREATE INDEX disclosureByLastDay ON disclosure (expiresOn) WHERE revoked = 0;
    CREATE TABLE acceptance (
      disclosureId TEXT NOT NULL, personId TEXT NOT NULL, acceptedAt TEXT NOT NULL, PRIMARY KEY (disclosureId, personId)
    ) STRICT`,
  handlers(database) {
    const disclose = database.prepare(`
      INSERT INTO disclosure (id, thingId, ownerOrganizationId, organizationId, terms, expiresOn, revoked, disclosedAt) VALUES (?, ?, ?, ?, ?, ?, 0, ?)
      ON CONFLICT (id) DO UPDATE SET terms = excluded.terms, expiresOn = excluded.expiresOn, revoked = 0, disclosedAt = excluded.disclosedAt`)
    const accept = database.prepare('INSERT INTO acceptance (disclosureId, personId, acceptedAt) VALUES (?, ?, ?)')
    const forget = database.prepare('DELETE FROM acceptance WHERE disclosureId = ?')
    const revoke = database.prepare('UPDATE disclosure SET revoked = 1 WHERE id = ?')
    const moveOwn = database.prepare('UPDATE disclosure SET ownerOrganizationId = ?2 WHERE ownerOrganizationId = ?1')
    const endAcceptances = database.prepare('DELETE FROM acceptance WHERE disclosureId IN (SELECT id FROM disclosure WHERE organizationId = ?)')
    const endReceived = database.prepare('UPDATE disclosure SET organizationId = ?2, revoked = 1 WHERE organizationId = ?1')
    return [
      // It was agreed with one record under terms; the survivor's people read it when it is disclosed to them.
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => {
        moveOwn.run(organizationId, intoOrganizationId)
        endAcceptances.run(organizationId)
        endReceived.run(organizationId, intoOrganizationId)
      }),
      on(DetailsDisclosed, ({ disclosureId, thingId, ownerOrganizationId, organizationId, terms, expiresOn }, { metadata }) => {
        disclose.run(disclosureId, thingId, ownerOrganizationId, organizationId, JSON.stringify(terms), expiresOn, metadata.at)
        forget.run(disclosureId)
      }),
      on(DisclosureAccepted, ({ disclosureId, personId }, { metadata }) => accept.run(disclosureId, personId, metadata.at)),
      on(DisclosureRevoked, ({ disclosureId }) => {
        revoke.run(disclosureId)
        forget.run(disclosureId)
      }),
    ]
  },
}
