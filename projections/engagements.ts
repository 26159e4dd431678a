import { DelegationAccepted, DelegationEnded, ThingDelegated } from '../schema/events/delegations.ts'
import { ExpertAccepted, ExpertAdmitted, ExpertDismissed, ExpertInvited, OpinionGiven } from '../schema/events/experts.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { on, type ReadModel } from './readModel.ts'

/** People who were let in on one need or offer: experts by the park that reviews it, researchers by its organisation. */
export const engagements: ReadModel = {
  name: 'engagements',
  version: 2,
  tables: `
    CREATE TABLE expert (
      id TEXT PRIMARY KEY, needId TEXT NOT NULL, parkId TEXT NOT NULL, personId TEXT, status TEXT NOT NULL, conflicts TEXT NOT NULL,
      opinion TEXT, recommendation TEXT, invitedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX expertByNeed ON expert (needId, invitedAt, id);
    CREATE INDEX expertByPerson ON expert (personId);
    CREATE TABLE delegation (
      id TEXT PRIMARY KEY, side TEXT NOT NULL, thingId TEXT NOT NULL, organizationId TEXT NOT NULL, delegatedBy TEXT NOT NULL, personId TEXT, status TEXT NOT NULL,
      delegatedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX delegationByThing ON delegation (thingId, delegatedAt, id);
    CREATE INDEX delegationByPerson ON delegation (personId)`,
  handlers(database) {
    const invite = database.prepare(`INSERT INTO expert (id, needId, parkId, status, conflicts, invitedAt) VALUES (?, ?, ?, 'INVITED', '[]', ?)`)
    const accept = database.prepare(`UPDATE expert SET personId = ?, conflicts = ?, status = ? WHERE id = ?`)
    const admit = database.prepare(`UPDATE expert SET status = 'ADMITTED' WHERE id = ?`)
    const opine = database.prepare('UPDATE expert SET opinion = ?, recommendation = ? WHERE id = ?')
    const dismiss = database.prepare(`UPDATE expert SET status = 'DISMISSED' WHERE id = ?`)
    const delegate = database.prepare(`
      INSERT INTO delegation (id, side, thingId, organizationId, delegatedBy, status, delegatedAt) VALUES (?, ?, ?, ?, ?, 'OFFERED', ?)`)
    const takeOn = database.prepare(`UPDATE delegation SET personId = ?, status = 'ACCEPTED' WHERE id = ?`)
    const end = database.prepare(`UPDATE delegation SET status = 'ENDED' WHERE id = ?`)
    const move = database.prepare('UPDATE delegation SET organizationId = ?2 WHERE organizationId = ?1')
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => move.run(organizationId, intoOrganizationId)),
      on(ExpertInvited, ({ expertId, needId, parkId }, { metadata }) => invite.run(expertId, needId, parkId, metadata.at)),
      on(ExpertAccepted, ({ expertId, personId, conflicts }) =>
        accept.run(personId, JSON.stringify(conflicts), conflicts.length === 0 ? 'ADMITTED' : 'WAITING', expertId)),
      on(ExpertAdmitted, ({ expertId }) => admit.run(expertId)),
      on(OpinionGiven, ({ expertId, opinion, recommendation }) => opine.run(opinion, recommendation, expertId)),
      on(ExpertDismissed, ({ expertId }) => dismiss.run(expertId)),
      on(ThingDelegated, ({ delegationId, side, thingId, organizationId }, { metadata }) =>
        delegate.run(delegationId, side, thingId, organizationId, metadata.actor.id, metadata.at)),
      on(DelegationAccepted, ({ delegationId, personId }) => takeOn.run(personId, delegationId)),
      on(DelegationEnded, ({ delegationId }) => end.run(delegationId)),
    ]
  },
}
