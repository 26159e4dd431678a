import {
  BoardClosed, BoardOpened, ConferenceAnnounced, ConferenceArchived, ConferenceDrafted, ConferenceRevised, MatchingWeightsChanged, RegisteredForConference, RegistrationWithdrawn,
  type ConferenceContent,
} from '../schema/events/conferences.ts'
import { EntryWithdrawn, NeedEntered, NumberGiven, OfferEntered, ShowOnBoardChanged, SuggestionsPosted } from '../schema/events/entries.ts'
import { NeedReopened, NeedReviewed } from '../schema/events/needs.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { on, type ReadModel } from './readModel.ts'

/** Conferences, who takes part in them, and with what. */
export const conferences: ReadModel = {
  name: 'conferences',
  version: 5,
  tables: `
    CREATE TABLE conference (
      id TEXT PRIMARY KEY, parkId TEXT NOT NULL, stage TEXT NOT NULL, boardOpen INTEGER NOT NULL, wasOpened INTEGER NOT NULL DEFAULT 0, title TEXT NOT NULL, begins TEXT NOT NULL, ends TEXT NOT NULL,
      content TEXT NOT NULL, draftedAt TEXT NOT NULL, weights TEXT NOT NULL DEFAULT '{}'
    ) STRICT;
    CREATE INDEX conferenceByDay ON conference (begins DESC, id);
    CREATE TABLE registration (id TEXT PRIMARY KEY, conferenceId TEXT NOT NULL, organizationId TEXT NOT NULL, stands INTEGER NOT NULL, registeredAt TEXT NOT NULL) STRICT;
    CREATE INDEX registrationByConference ON registration (conferenceId, organizationId);
    CREATE TABLE number (conferenceId TEXT NOT NULL, thingId TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (conferenceId, thingId)) STRICT;
    CREATE TABLE entry (
      id TEXT PRIMARY KEY, conferenceId TEXT NOT NULL, thingId TEXT NOT NULL, side TEXT NOT NULL, organizationId TEXT NOT NULL, showOnBoard TEXT NOT NULL,
      stands INTEGER NOT NULL, suggested INTEGER NOT NULL, due INTEGER NOT NULL, moves INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX entryByThing ON entry (thingId);
    CREATE INDEX entryByOwner ON entry (organizationId, conferenceId);
    CREATE INDEX entryByConference ON entry (conferenceId, side, stands);
    CREATE INDEX entryOfDuplicate ON entry (id) WHERE moves = 1 AND stands = 1;
    CREATE INDEX entryWithoutSuggestions ON entry (conferenceId) WHERE due = 1 AND suggested = 0 AND stands = 1;
    CREATE TABLE pick (conferenceId TEXT NOT NULL, needId TEXT NOT NULL, offerId TEXT NOT NULL, score REAL NOT NULL, PRIMARY KEY (conferenceId, needId, offerId)) STRICT`,
  handlers(database) {
    const draft = database.prepare(`INSERT INTO conference (id, parkId, stage, boardOpen, title, begins, ends, content, draftedAt) VALUES (?, ?, 'DRAFT', 0, ?, ?, ?, ?, ?)`)
    const revise = database.prepare('UPDATE conference SET title = ?, begins = ?, ends = ?, content = ? WHERE id = ?')
    const weigh = database.prepare('UPDATE conference SET weights = ? WHERE id = ?')
    const announce = database.prepare(`UPDATE conference SET stage = 'ANNOUNCED' WHERE id = ?`)
    const board = database.prepare('UPDATE conference SET boardOpen = ?1, wasOpened = max(wasOpened, ?1) WHERE id = ?2')
    const archive = database.prepare(`UPDATE conference SET stage = 'ARCHIVED', boardOpen = 0 WHERE id = ?`)
    const register = database.prepare(`
      INSERT INTO registration (id, conferenceId, organizationId, stands, registeredAt) VALUES (?, ?, ?, 1, ?) ON CONFLICT (id) DO UPDATE SET stands = 1`)
    // An organisation that came from two records may have registered twice; one registration stands.
    const supersede = database.prepare('UPDATE registration SET stands = 0 WHERE conferenceId = ? AND organizationId = ? AND id <> ?')
    const supersedeMerging = database.prepare(`
      UPDATE registration SET stands = 0 WHERE organizationId = ?1
        AND EXISTS (SELECT 1 FROM registration AS own WHERE own.conferenceId = registration.conferenceId AND own.organizationId = ?2 AND own.stands = 1)`)
    const merges = ['registration', 'entry'].map((table) => database.prepare(`UPDATE ${table} SET organizationId = ?2 WHERE organizationId = ?1`))
    const unpick = database.prepare(`
      DELETE FROM pick WHERE needId IN (SELECT id FROM thing WHERE organizationId = ?1 AND side = 'NEED') AND offerId IN (SELECT id FROM thing WHERE organizationId = ?1 AND side = 'OFFER')`)
    const unregister = database.prepare('UPDATE registration SET stands = 0 WHERE id = ?')
    const give = database.prepare('INSERT INTO number (conferenceId, thingId, number) VALUES (?, ?, ?)')
    // A board is given suggestions for every need; for an offer only if it comes after the board was first opened.
    const enter = database.prepare(`
      INSERT INTO entry (id, conferenceId, thingId, side, organizationId, showOnBoard, stands, suggested, due)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, 0, ?4 = 'NEED' OR coalesce((SELECT wasOpened FROM conference WHERE id = ?2), 0))
      ON CONFLICT (id) DO UPDATE SET stands = 1, showOnBoard = excluded.showOnBoard, organizationId = excluded.organizationId`)
    const show = database.prepare('UPDATE entry SET showOnBoard = ? WHERE id = ?')
    const leave = database.prepare('UPDATE entry SET stands = 0 WHERE id = ?')
    const suggested = database.prepare('UPDATE entry SET suggested = 1 WHERE id = ?')
    const pick = database.prepare(`
      INSERT OR IGNORE INTO pick (conferenceId, needId, offerId, score) SELECT ?1, ?2, ?3, ?4
      WHERE NOT EXISTS (SELECT 1 FROM thing AS need JOIN thing AS offer ON offer.organizationId = need.organizationId WHERE need.id = ?2 AND offer.id = ?3)`)
    // It stays where the conference is over.
    const moves = database.prepare(`
      UPDATE entry SET moves = (SELECT duplicateOf IS NOT NULL FROM thing WHERE thing.id = entry.thingId)
      WHERE thingId = ? AND conferenceId IN (SELECT id FROM conference WHERE stage = 'ANNOUNCED')`)
    const stays = database.prepare('UPDATE entry SET moves = 0 WHERE conferenceId = ?')
    const columnsOf = (content: ConferenceContent) => [content.title, content.begins, content.ends, JSON.stringify(content)] as const
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId }) => {
        supersedeMerging.run(organizationId, intoOrganizationId)
        for (const merge of merges) merge.run(organizationId, intoOrganizationId)
        unpick.run(intoOrganizationId)
      }),
      on(ConferenceDrafted, ({ conferenceId, parkId, content }, { metadata }) => draft.run(conferenceId, parkId, ...columnsOf(content), metadata.at)),
      on(ConferenceRevised, ({ conferenceId, content }) => revise.run(...columnsOf(content), conferenceId)),
      on(ConferenceAnnounced, ({ conferenceId }) => announce.run(conferenceId)),
      on(MatchingWeightsChanged, ({ conferenceId, weights }) => weigh.run(JSON.stringify(weights), conferenceId)),
      on(BoardOpened, ({ conferenceId }) => board.run(1, conferenceId)),
      on(BoardClosed, ({ conferenceId }) => board.run(0, conferenceId)),
      on(ConferenceArchived, ({ conferenceId }) => {
        archive.run(conferenceId)
        stays.run(conferenceId)
      }),
      on(NeedReviewed, ({ needId }) => moves.run(needId)), on(NeedReopened, ({ needId }) => moves.run(needId)),
      on(RegisteredForConference, ({ registrationId, conferenceId, organizationId }, { metadata }) => {
        register.run(registrationId, conferenceId, organizationId, metadata.at)
        supersede.run(conferenceId, organizationId, registrationId)
      }),
      on(RegistrationWithdrawn, ({ registrationId }) => unregister.run(registrationId)),
      on(NumberGiven, ({ conferenceId, thingId, number }) => give.run(conferenceId, thingId, number)),
      on(NeedEntered, ({ entryId, conferenceId, needId, organizationId, showOnBoard }) => enter.run(entryId, conferenceId, needId, 'NEED', organizationId, showOnBoard)),
      on(OfferEntered, ({ entryId, conferenceId, offerId, organizationId, showOnBoard }) => enter.run(entryId, conferenceId, offerId, 'OFFER', organizationId, showOnBoard)),
      on(ShowOnBoardChanged, ({ entryId, showOnBoard }) => show.run(showOnBoard, entryId)),
      on(EntryWithdrawn, ({ entryId }) => leave.run(entryId)),
      on(SuggestionsPosted, ({ entryId, conferenceId, picks }) => {
        suggested.run(entryId)
        for (const { needId, offerId, score } of picks) pick.run(conferenceId, needId, offerId, score)
      }),
    ]
  },
}
