import { SuggestionsPosted } from '../schema/events/entries.ts'
import { InterestExpressed } from '../schema/events/matches.ts'
import { on, type ReadModel } from './readModel.ts'

/**
 * What was suggested, to a board or to who acted on it, with the verdicts of the facets at that time, by ids alone. What came of it stands with the matches;
 * the two together are labels by which the matcher is measured.
 */
export const labels: ReadModel = {
  name: 'labels',
  version: 1,
  tables: `
    CREATE TABLE suggested (
      conferenceId TEXT NOT NULL, needId TEXT NOT NULL, offerId TEXT NOT NULL, score REAL NOT NULL, facets TEXT, onBoard INTEGER NOT NULL,
      PRIMARY KEY (conferenceId, needId, offerId)
    ) STRICT`,
  handlers(database) {
    const suggest = database.prepare('INSERT OR IGNORE INTO suggested (conferenceId, needId, offerId, score, facets, onBoard) VALUES (?, ?, ?, ?, ?, ?)')
    const json = (facets: object | undefined) => (facets === undefined ? null : JSON.stringify(facets))
    return [
      on(SuggestionsPosted, ({ conferenceId, picks }) => {
        for (const { needId, offerId, score, facets } of picks) suggest.run(conferenceId, needId, offerId, score, json(facets), 1)
      }),
      on(InterestExpressed, ({ needId, offerId, conferenceId, suggestion }) => {
        if (suggestion !== undefined) suggest.run(conferenceId ?? '', needId, offerId, suggestion.score, json(suggestion.facets), 0)
      }),
    ]
  },
}
