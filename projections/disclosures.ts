import { DetailsDisclosed, DisclosureAccepted, DisclosureRevoked } from '../schema/events/disclosures.ts'
import { on, type ReadModel } from './readModel.ts'

/** What was disclosed to whom and who accepted it, as it stands. */
export const disclosures: ReadModel = {
  name: 'disclosures',
  version: 2,
  tables: `
    CREATE TABLE disclosure (
      id TEXT PRIMARY KEY, thingId TEXT NOT NULL, ownerOrganizationId TEXT NOT NULL, organizationId TEXT NOT NULL,
      terms TEXT NOT NULL, expiresOn TEXT NOT NULL, revoked INTEGER NOT NULL, disclosedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX disclosureByThing ON disclosure (thingId, id);
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
    return [
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
