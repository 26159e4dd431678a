import { z } from 'zod'
import { ConferenceContent, ConferenceRevised } from '../schema/events/conferences.ts'
import { eventDefinitions } from '../schema/events/events.ts'
import { OrganizationMerged } from '../schema/events/organizations.ts'
import { answerTime } from './answerTime.ts'
import { optionalText, text, type Row } from './columns.ts'
import { on, type ReadModel } from './readModel.ts'

/** Interest that nobody has answered yet: until when it waits, and whether its need or offer closed meanwhile. Whoever acts on it compares with a clock of their own. */
export const waiting: ReadModel = {
  name: 'waiting',
  version: 2,
  tables: `
    CREATE TABLE waiting (
      matchId TEXT PRIMARY KEY, needId TEXT NOT NULL, offerId TEXT NOT NULL, since TEXT NOT NULL, conferenceId TEXT,
      remindAt TEXT NOT NULL, lapseAt TEXT NOT NULL, closed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX waitingByNeed ON waiting (needId);
    CREATE INDEX waitingByOffer ON waiting (offerId);
    CREATE INDEX waitingByConference ON waiting (conferenceId) WHERE conferenceId IS NOT NULL;
    CREATE INDEX waitingToRemind ON waiting (remindAt);
    CREATE INDEX waitingToLapse ON waiting (lapseAt);
    CREATE INDEX waitingToClose ON waiting (matchId) WHERE closed = 1`,
  handlers(database) {
    const waits = database.prepare(`
      SELECT needId, offerId FROM match WHERE id = ? AND reached = 'INTERESTED' AND needDeclined = 0 AND offerDeclined = 0 AND ended IS NULL AND needOrganizationId <> offerOrganizationId`)
    const end = database.prepare('DELETE FROM waiting WHERE matchId = ?')
    const isClosed = `(SELECT count(*) FROM thing WHERE thing.id IN (waiting.needId, waiting.offerId) AND thing.stage = 'PUBLISHED') < 2`
    const begin = database.prepare('INSERT OR IGNORE INTO waiting (matchId, needId, offerId, since, conferenceId, remindAt, lapseAt, closed) VALUES (?, ?, ?, ?, ?, ?, ?, 0)')
    const closeMatch = database.prepare(`UPDATE waiting SET closed = ${isClosed} WHERE matchId = ?`)
    const closeThing = database.prepare(`UPDATE waiting SET closed = ${isClosed} WHERE needId = ?1 OR offerId = ?1`)
    const conference = database.prepare('SELECT content FROM conference WHERE id = ?')
    const inConference = database.prepare('SELECT matchId, since FROM waiting WHERE conferenceId = ? ORDER BY matchId')
    const moveTimes = database.prepare('UPDATE waiting SET remindAt = ?, lapseAt = ? WHERE matchId = ?')

    const contentOf = (conferenceId: string | undefined) => (conferenceId === undefined ? undefined : contentIn(conference.get(conferenceId)))
    const refresh = (matchId: string, conferenceId: string | undefined, at: string) => {
      const found = waits.get(matchId)
      if (found === undefined) {
        end.run(matchId)
        return
      }
      const { remindAt, lapseAt } = answerTime(at, contentOf(conferenceId))
      begin.run(matchId, text(found, 'needId'), text(found, 'offerId'), at, conferenceId ?? null, remindAt, lapseAt)
      closeMatch.run(matchId)
    }
    // Nobody answers themselves.
    const endOwn = database.prepare('DELETE FROM waiting WHERE matchId IN (SELECT id FROM match WHERE needOrganizationId = ?1 AND offerOrganizationId = ?1)')
    return [
      on(OrganizationMerged, ({ intoOrganizationId }) => endOwn.run(intoOrganizationId)),
      ...eventDefinitions.map((definition) => on(definition, (data, { stream, metadata }) => {
        const dash = stream.indexOf('-')
        const id = stream.slice(dash + 1)
        const category = stream.slice(0, dash)
        if (category === 'match') refresh(id, WithConference.parse(data).conferenceId, metadata.at)
        if (category === 'need' || category === 'offer') closeThing.run(id)
      })),
      on(ConferenceRevised, ({ conferenceId, content }) => {
        for (const row of inConference.all(conferenceId)) {
          const { remindAt, lapseAt } = answerTime(text(row, 'since'), content)
          moveTimes.run(remindAt, lapseAt, text(row, 'matchId'))
        }
      }),
    ]
  },
}

const WithConference = z.object({ conferenceId: z.string().optional() })
const contentIn = (row: Row | undefined): ConferenceContent | undefined => {
  const content = row === undefined ? undefined : optionalText(row, 'content')
  return content === undefined ? undefined : ConferenceContent.parse(JSON.parse(content))
}
