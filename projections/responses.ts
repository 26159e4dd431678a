import type { Metadata } from '../schema/events/event.ts'
import { InterestExpressed } from '../schema/events/matches.ts'
import { NeedDrafted, NeedPublished } from '../schema/events/needs.ts'
import { OfferDrafted, OfferPublished } from '../schema/events/offers.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import type { Side } from '../schema/events/vocabulary.ts'
import { on, type ReadModel } from './readModel.ts'

/** Offers that were made to answer a need, and needs that were made to enquire about an offer: whether the interest that goes with each was written, and whether it was published for more. */
export const responses: ReadModel = {
  name: 'responses',
  version: 1,
  tables: `
    CREATE TABLE response (
      thingId TEXT PRIMARY KEY, side TEXT NOT NULL, toThingId TEXT NOT NULL, organizationId TEXT NOT NULL, basis TEXT,
      declared INTEGER NOT NULL DEFAULT 0, interested INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX responseToThing ON response (toThingId, organizationId);
    CREATE INDEX responseUnfinished ON response (thingId) WHERE interested = 0`,
  handlers(database) {
    const insert = database.prepare('INSERT INTO response (thingId, side, toThingId, organizationId, basis) VALUES (?, ?, ?, ?, ?)')
    const declare = database.prepare('UPDATE response SET declared = 1 WHERE thingId = ?')
    const interest = database.prepare('UPDATE response SET interested = 1 WHERE thingId = ? AND toThingId = ?')
    const move = database.prepare('UPDATE response SET organizationId = ?2 WHERE organizationId = ?1')
    const begin = (side: Side, thingId: string, toThingId: string | undefined, organizationId: string, { onBehalf }: Metadata) => {
      if (toThingId !== undefined) insert.run(thingId, side, toThingId, organizationId, onBehalf?.basis ?? null)
    }
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => move.run(organizationId, intoOrganizationId)),
      on(OfferDrafted, ({ offerId, organizationId, answers }, { metadata }) => begin('OFFER', offerId, answers, organizationId, metadata)),
      on(NeedDrafted, ({ needId, organizationId, enquiresAbout }, { metadata }) => begin('NEED', needId, enquiresAbout, organizationId, metadata)),
      on(OfferPublished, ({ offerId, declarations }) => {
        if (declarations !== undefined) declare.run(offerId)
      }),
      on(NeedPublished, ({ needId, forCounterpart }) => {
        if (forCounterpart !== true) declare.run(needId)
      }),
      on(InterestExpressed, ({ offerId, needId, side }) => (side === 'OFFER' ? interest.run(offerId, needId) : interest.run(needId, offerId))),
    ]
  },
}
