import { ContractRecorded, IntentRecorded, InterestExpressed, MatchBecameMutual, MatchDeclined, MatchReopened } from '../schema/events/matches.ts'
import type { Side } from '../schema/events/vocabulary.ts'
import { on, type ReadModel } from './readModel.ts'

/** Matches as they are now, the conferences that their acts named, and where interest was ever shown. */
export const matches: ReadModel = {
  name: 'matches',
  version: 1,
  tables: `
    CREATE TABLE match (
      id TEXT PRIMARY KEY, needId TEXT NOT NULL, offerId TEXT NOT NULL, needOrganizationId TEXT NOT NULL, offerOrganizationId TEXT NOT NULL,
      reached TEXT NOT NULL, needInterest INTEGER NOT NULL DEFAULT 0, offerInterest INTEGER NOT NULL DEFAULT 0,
      needDeclined INTEGER NOT NULL DEFAULT 0, offerDeclined INTEGER NOT NULL DEFAULT 0,
      needUnheard INTEGER NOT NULL DEFAULT 0, offerUnheard INTEGER NOT NULL DEFAULT 0, intent TEXT, contract TEXT, changedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX matchByNeed ON match (needId, offerOrganizationId);
    CREATE INDEX matchByOffer ON match (offerId, needOrganizationId);
    CREATE INDEX matchByNeedOwner ON match (needOrganizationId);
    CREATE INDEX matchByOfferOwner ON match (offerOrganizationId);
    CREATE TABLE matchConference (matchId TEXT NOT NULL, conferenceId TEXT NOT NULL, mutual INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (matchId, conferenceId)) STRICT;
    CREATE TABLE interest (conferenceId TEXT NOT NULL, needId TEXT NOT NULL, matchId TEXT NOT NULL, side TEXT NOT NULL, PRIMARY KEY (conferenceId, needId, matchId, side)) STRICT`,
  handlers(database) {
    const begin = database.prepare(`
      INSERT INTO match (id, needId, offerId, needOrganizationId, offerOrganizationId, reached, changedAt) VALUES (?, ?, ?, ?, ?, 'SUGGESTED', ?)
      ON CONFLICT (id) DO UPDATE SET changedAt = excluded.changedAt`)
    const interested: Record<Side, ReturnType<typeof database.prepare>> = {
      NEED: database.prepare(`UPDATE match SET needInterest = 1, reached = iif(reached = 'SUGGESTED', 'INTERESTED', reached) WHERE id = ?`),
      OFFER: database.prepare(`UPDATE match SET offerInterest = 1, reached = iif(reached = 'SUGGESTED', 'INTERESTED', reached) WHERE id = ?`),
    }
    const declined: Record<Side, ReturnType<typeof database.prepare>> = {
      NEED: database.prepare('UPDATE match SET needDeclined = ?, offerUnheard = offerUnheard + (offerInterest = 0) WHERE id = ?'),
      OFFER: database.prepare('UPDATE match SET offerDeclined = ?, needUnheard = needUnheard + (needInterest = 0) WHERE id = ?'),
    }
    const reach = database.prepare('UPDATE match SET reached = ?, changedAt = ? WHERE id = ?')
    const intent = database.prepare('UPDATE match SET intent = ? WHERE id = ?')
    const contract = database.prepare('UPDATE match SET contract = ? WHERE id = ?')
    const happensAt = database.prepare('INSERT OR IGNORE INTO matchConference (matchId, conferenceId) VALUES (?, ?)')
    const mutualAt = database.prepare('UPDATE matchConference SET mutual = 1 WHERE matchId = ? AND conferenceId = ?')
    const showInterest = database.prepare('INSERT OR IGNORE INTO interest (conferenceId, needId, matchId, side) VALUES (?, ?, ?, ?)')
    const place = (matchId: string, conferenceId: string | undefined) => {
      if (conferenceId !== undefined) happensAt.run(matchId, conferenceId)
    }
    return [
      on(InterestExpressed, ({ matchId, needId, offerId, side, needOrganizationId, offerOrganizationId, conferenceId }, { metadata }) => {
        begin.run(matchId, needId, offerId, needOrganizationId, offerOrganizationId, metadata.at)
        interested[side].run(matchId)
        place(matchId, conferenceId)
        if (conferenceId !== undefined) showInterest.run(conferenceId, needId, matchId, side)
      }),
      on(MatchBecameMutual, ({ matchId, conferenceId }, { metadata }) => {
        reach.run('MUTUAL', metadata.at, matchId)
        place(matchId, conferenceId)
        if (conferenceId !== undefined) mutualAt.run(matchId, conferenceId)
      }),
      on(MatchDeclined, ({ matchId, needId, offerId, side, needOrganizationId, offerOrganizationId, conferenceId }, { metadata }) => {
        begin.run(matchId, needId, offerId, needOrganizationId, offerOrganizationId, metadata.at)
        declined[side].run(1, matchId)
        place(matchId, conferenceId)
      }),
      on(MatchReopened, ({ matchId, side, conferenceId }) => {
        declined[side].run(0, matchId)
        place(matchId, conferenceId)
      }),
      on(IntentRecorded, ({ matchId, conferenceId, ...report }, { metadata }) => {
        reach.run('INTENT', metadata.at, matchId)
        intent.run(JSON.stringify(report), matchId)
        place(matchId, conferenceId)
      }),
      on(ContractRecorded, ({ matchId, conferenceId, ...report }, { metadata }) => {
        reach.run('CONTRACTED', metadata.at, matchId)
        contract.run(JSON.stringify(report), matchId)
        place(matchId, conferenceId)
      }),
    ]
  },
}
