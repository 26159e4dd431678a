import { RegisteredForConference, RegistrationWithdrawn } from '../schema/events/conferences.ts'
import { OrganizationPlaced, OrganizationReinstated, OrganizationRejected, OrganizationSuspended, OrganizationVerified } from '../schema/events/organizations.ts'
import { text } from './columns.ts'
import { on, type Place, type ReadModel } from './readModel.ts'

/**
 * When last somebody's standing changed what may be seen of a board: who stands behind its entries is read as of today and has no versions,
 * so a feed that was away across such a moment begins anew.
 */
export const boardSight: ReadModel = {
  name: 'boardSight',
  version: 1,
  tables: 'CREATE TABLE boardSight (conferenceId TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT',
  handlers(database) {
    const boardsOf = database.prepare('SELECT DISTINCT conferenceId FROM entry WHERE organizationId = ? ORDER BY conferenceId')
    const hasEntries = database.prepare(`
      SELECT registration.conferenceId FROM registration
      WHERE registration.id = ? AND EXISTS (
        SELECT 1 FROM entry INDEXED BY entryByOwner WHERE entry.organizationId = registration.organizationId AND entry.conferenceId = registration.conferenceId)`)
    const mark = database.prepare('INSERT INTO boardSight (conferenceId, position) VALUES (?, ?) ON CONFLICT (conferenceId) DO UPDATE SET position = excluded.position')
    const organization = ({ organizationId }: { readonly organizationId: string }, { position }: Place) => {
      for (const row of boardsOf.all(organizationId)) mark.run(text(row, 'conferenceId'), position)
    }
    const registration = ({ registrationId }: { readonly registrationId: string }, { position }: Place) => {
      for (const row of hasEntries.all(registrationId)) mark.run(text(row, 'conferenceId'), position)
    }
    return [
      on(OrganizationVerified, organization), on(OrganizationRejected, organization), on(OrganizationSuspended, organization),
      on(OrganizationReinstated, organization), on(OrganizationPlaced, organization),
      on(RegisteredForConference, registration), on(RegistrationWithdrawn, registration),
    ]
  },
}
