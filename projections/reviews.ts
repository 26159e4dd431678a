import { NeedExpired, NeedFulfilled, NeedPublished, NeedReviewed, NeedSubmitted, NeedWithdrawn, ReviewerAssigned } from '../schema/events/needs.ts'
import { on, type ReadModel } from './readModel.ts'

/** What parks have under review, or the operator still has to find a park for: since when, and what was put off to which day, with whom. */
export const reviews: ReadModel = {
  name: 'reviews',
  version: 4,
  tables: `
    CREATE TABLE review (needId TEXT PRIMARY KEY, parkId TEXT, conferenceId TEXT, submittedAt TEXT NOT NULL, reviewOn TEXT, steward TEXT) STRICT;
    CREATE INDEX reviewByPark ON review (parkId, coalesce(reviewOn, submittedAt), needId)`,
  handlers(database) {
    const begin = database.prepare('INSERT OR REPLACE INTO review (needId, parkId, conferenceId, submittedAt) VALUES (?, ?, ?, ?)')
    const assign = database.prepare('UPDATE review SET parkId = ? WHERE needId = ?')
    const putOff = database.prepare('UPDATE review SET reviewOn = ?, steward = ? WHERE needId = ?')
    const end = database.prepare('DELETE FROM review WHERE needId = ?')
    return [
      on(NeedSubmitted, ({ needId, parkId, conferenceId }, { metadata }) => begin.run(needId, parkId ?? null, conferenceId ?? null, metadata.at)),
      on(ReviewerAssigned, ({ needId, parkId }) => assign.run(parkId, needId)),
      on(NeedReviewed, ({ needId, verdict, reviewOn, steward }) =>
        verdict === 'TRACK' ? putOff.run(reviewOn ?? null, steward ?? null, needId) : end.run(needId)),
      // Where a park waives its review, submitting publishes.
      on(NeedPublished, ({ needId }) => end.run(needId)),
      on(NeedWithdrawn, ({ needId }) => end.run(needId)),
      // An enquiry is open while it is under review.
      on(NeedExpired, ({ needId }) => end.run(needId)),
      on(NeedFulfilled, ({ needId }) => end.run(needId)),
    ]
  },
}
