import { RegisteredForConference, RegistrationWithdrawn } from '../schema/events/conferences.ts'
import { OrganizationMerged, OrganizationPlaced, OrganizationReinstated, OrganizationRejected, OrganizationRevised, OrganizationSuspended, OrganizationVerified } from '../schema/events/organizations.ts'
import { NeedRevised } from '../schema/events/needs.ts'
import { OfferRevised } from '../schema/events/offers.ts'
import { text } from './columns.ts'
import { on, type Place, type ReadModel } from './readModel.ts'

/**
 * When last what is read as of today changed what may be seen of a board: who stands behind its entries, and how widely these are shown.
 * A version from before such a moment tells today what today allows, so a feed that was away across it begins anew.
 */
export const boardSight: ReadModel = {
  name: 'boardSight',
  version: 3,
  tables: 'CREATE TABLE boardSight (conferenceId TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT',
  handlers(database) {
    const boardsOf = database.prepare('SELECT DISTINCT conferenceId FROM entry WHERE organizationId = ? ORDER BY conferenceId')
    const hasEntries = database.prepare(`
      SELECT registration.conferenceId FROM registration
      WHERE registration.id = ? AND EXISTS (
        SELECT 1 FROM entry INDEXED BY entryByOwner WHERE entry.organizationId = registration.organizationId AND entry.conferenceId = registration.conferenceId)`)
    // The board has just written its versions of this event.
    const shownOtherwise = database.prepare(`
      SELECT after.conferenceId FROM row AS after JOIN row AS before
        ON before.conferenceId = after.conferenceId AND before.thingId = after.thingId AND before.toPosition = after.fromPosition
      WHERE after.conferenceId IN (SELECT conferenceId FROM entry WHERE thingId = ?1) AND after.thingId = ?1 AND after.fromPosition = ?2
        AND (before.visibility <> after.visibility OR before.anonymous <> after.anonymous OR before.hiddenFrom IS NOT after.hiddenFrom)
      ORDER BY after.conferenceId`)
    const mark = database.prepare('INSERT INTO boardSight (conferenceId, position) VALUES (?, ?) ON CONFLICT (conferenceId) DO UPDATE SET position = excluded.position')
    const organization = ({ organizationId }: { readonly organizationId: string }, { position }: Place) => {
      for (const row of boardsOf.all(organizationId)) mark.run(text(row, 'conferenceId'), position)
    }
    const registration = ({ registrationId }: { readonly registrationId: string }, { position }: Place) => {
      for (const row of hasEntries.all(registrationId)) mark.run(text(row, 'conferenceId'), position)
    }
    const revised = (thingId: string, { position }: Place) => {
      for (const row of shownOtherwise.all(thingId, position)) mark.run(text(row, 'conferenceId'), position)
    }
    const hiding = database.prepare('SELECT DISTINCT entry.conferenceId FROM thing JOIN entry ON entry.thingId = thing.id WHERE instr(thing.hiddenFrom, ?) > 0 ORDER BY entry.conferenceId')
    const dealing = database.prepare(`
      SELECT DISTINCT matchConference.conferenceId FROM match JOIN matchConference ON matchConference.matchId = match.id
      WHERE match.needOrganizationId = ?1 OR match.offerOrganizationId = ?1 ORDER BY matchConference.conferenceId`)
    return [
      on(OrganizationMerged, ({ intoOrganizationId }, place) => {
        organization({ organizationId: intoOrganizationId }, place)
        for (const row of [...hiding.all(intoOrganizationId), ...dealing.all(intoOrganizationId)]) mark.run(text(row, 'conferenceId'), place.position)
      }),
      on(OrganizationVerified, organization), on(OrganizationRejected, organization), on(OrganizationSuspended, organization),
      on(OrganizationReinstated, organization), on(OrganizationPlaced, organization), on(OrganizationRevised, organization),
      on(NeedRevised, ({ needId }, place) => revised(needId, place)), on(OfferRevised, ({ offerId }, place) => revised(offerId, place)),
      on(RegisteredForConference, registration), on(RegistrationWithdrawn, registration),
    ]
  },
}
