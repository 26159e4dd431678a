import { InterestExpressed } from '../schema/events/matches.ts'
import { OfferDrafted, OfferPublished } from '../schema/events/offers.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { on, type ReadModel } from './readModel.ts'

/** Offers that were made to answer a need: whether the interest that goes with each was written, and whether its owner has declared it for more. */
export const answers: ReadModel = {
  name: 'answers',
  version: 2,
  tables: `
    CREATE TABLE answer (
      offerId TEXT PRIMARY KEY, needId TEXT NOT NULL, organizationId TEXT NOT NULL, basis TEXT, declared INTEGER NOT NULL DEFAULT 0, interested INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX answerByNeed ON answer (needId, organizationId);
    CREATE INDEX answerUnfinished ON answer (offerId) WHERE interested = 0`,
  handlers(database) {
    const begin = database.prepare('INSERT INTO answer (offerId, needId, organizationId, basis) VALUES (?, ?, ?, ?)')
    const declare = database.prepare('UPDATE answer SET declared = 1 WHERE offerId = ?')
    const interest = database.prepare('UPDATE answer SET interested = 1 WHERE offerId = ? AND needId = ?')
    const move = database.prepare('UPDATE answer SET organizationId = ?2 WHERE organizationId = ?1')
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => move.run(organizationId, intoOrganizationId)),
      on(OfferDrafted, ({ offerId, organizationId, answers: needId }, { metadata: { onBehalf } }) => {
        if (needId !== undefined) begin.run(offerId, needId, organizationId, onBehalf?.basis ?? null)
      }),
      on(OfferPublished, ({ offerId, declarations }) => {
        if (declarations !== undefined) declare.run(offerId)
      }),
      on(InterestExpressed, ({ offerId, needId, side }) => {
        if (side === 'OFFER') interest.run(offerId, needId)
      }),
    ]
  },
}
