import { eventDefinitions } from '../schema/events/events.ts'
import { OnBehalfConfirmed, OnBehalfContested, OrganizationMerged } from '../schema/events/organizations.ts'
import { number } from './columns.ts'
import { on, type ReadModel } from './readModel.ts'

/** What parks did on behalf of their organisations, act by act, counted for each thing and organisation, with the organisation's word on it. */
export const onBehalf: ReadModel = {
  name: 'onBehalf',
  version: 2,
  tables: `
    CREATE TABLE actOnBehalf (
      position INTEGER PRIMARY KEY, organizationId TEXT NOT NULL, thingId TEXT NOT NULL, number INTEGER NOT NULL, basis TEXT NOT NULL, at TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'UNCONFIRMED', reason TEXT
    ) STRICT;
    CREATE UNIQUE INDEX actOnBehalfByThing ON actOnBehalf (thingId, organizationId, number);
    CREATE INDEX actOnBehalfWaiting ON actOnBehalf (organizationId, thingId, position) WHERE state = 'UNCONFIRMED'`,
  handlers(database) {
    const done = database.prepare(`
      INSERT INTO actOnBehalf (position, organizationId, thingId, number, basis, at)
      VALUES (?1, ?2, ?3, (SELECT count(*) + 1 FROM actOnBehalf WHERE thingId = ?3 AND organizationId = ?2), ?4, ?5)`)
    const word = database.prepare('UPDATE actOnBehalf SET state = ?, reason = ? WHERE thingId = ? AND organizationId = ? AND number <= ?')
    // What was done on behalf of both with one thing counts on behind the survivor's own.
    const move = database.prepare(`
      UPDATE actOnBehalf SET organizationId = ?2, thingId = iif(thingId = ?1, ?2, thingId), number = (
        SELECT count(*) + 1 FROM actOnBehalf AS own WHERE own.organizationId = ?2 AND own.thingId = iif(actOnBehalf.thingId = ?1, ?2, actOnBehalf.thingId))
      WHERE position = ?3`)
    const moving = database.prepare('SELECT position FROM actOnBehalf WHERE organizationId = ? ORDER BY position')
    return [
      ...eventDefinitions.map((definition) => on(definition, (_, { position, stream, metadata: { actingFor, onBehalf, at } }) => {
        const dash = stream.indexOf('-')
        if (onBehalf === undefined || actingFor === undefined || !things.has(stream.slice(0, dash))) return
        done.run(position, actingFor, stream.slice(dash + 1), onBehalf.basis, at)
      })),
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => {
        for (const act of moving.all(organizationId)) move.run(organizationId, intoOrganizationId, number(act, 'position'))
      }),
      on(OnBehalfConfirmed, ({ organizationId, thingId, acts }) => word.run('CONFIRMED', null, thingId, organizationId, acts)),
      on(OnBehalfContested, ({ organizationId, thingId, acts, reason }) => word.run('CONTESTED', reason, thingId, organizationId, acts)),
    ]
  },
}

/** What organisations know by an id; a dossier goes with its need or offer, whose id it has. A conference's numbers and a register's codes are nobody's act. */
const things: ReadonlySet<string> = new Set(['organization', 'need', 'offer', 'dossier', 'match', 'registration', 'entry'])
