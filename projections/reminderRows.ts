import type { DatabaseSync } from 'node:sqlite'
import { optionalText, text, type Row } from './columns.ts'
import type { QueuedRow } from './reviewRows.ts'

/** A stretch of time; its beginning was looked at already. */
export interface Stretch {
  readonly after: Date
  readonly until: Date
}
/** What its people may have to be reminded of, where its time came within a stretch. The time follows from rows, so that it comes once. */
export interface ReminderRows {
  /** Needs that a review gave back so many days before, and that were not submitted again. */
  toRefine(stretch: Stretch, days: number): readonly string[]
  /** Published needs and offers whose last day is so many days on. */
  closingIn(stretch: Stretch, days: number): readonly string[]
  /** Needs that were put off to a day that began. */
  backInQueue(stretch: Stretch): readonly { readonly needId: string; readonly parkId: string; readonly steward: string | undefined }[]
  /** What waits for a park's review since a day between these. */
  queuedBetween(first: string, last: string): readonly (QueuedRow & { readonly parkId: string })[]
  /** Matches with an interest whose half time came, and that has not lapsed. */
  unanswered(stretch: Stretch): readonly string[]
  /** Needs and offers of which a disclosure stands whose last day is so many days on. */
  disclosuresEnding(stretch: Stretch, days: number): readonly string[]
  /** Matches that both sides agreed to, and of which nothing was heard for so many days. */
  withoutNews(stretch: Stretch, days: number): readonly string[]
}

const day = 24 * 3_600_000
const dayOf = (time: Date, daysOn: number): string => new Date(time.getTime() + daysOn * day).toISOString().slice(0, 10)
const before = (time: Date, days: number): string => new Date(time.getTime() - days * day).toISOString()

export function reminderRowsOf(database: DatabaseSync): ReminderRows {
  const read = (id: string) => `NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = ${id})`
  const toRefine = database.prepare(`
    SELECT id FROM thing INDEXED BY thingToRefine WHERE coalesce(reviewStage, stage) = 'DRAFT' AND review IS NOT NULL AND stage IN ('DRAFT', 'PUBLISHED')
      AND json_extract(review, '$.at') > ? AND json_extract(review, '$.at') <= ? AND json_extract(review, '$.verdict') = 'REFINE' AND ${read('id')} ORDER BY id`)
  const closingIn = database.prepare(`
    SELECT id FROM thing INDEXED BY thingByLastDay WHERE stage = 'PUBLISHED' AND openUntil > ? AND openUntil <= ? AND ${read('id')} ORDER BY id`)
  const backInQueue = database.prepare(`SELECT needId, parkId, steward FROM review WHERE reviewOn > ? AND reviewOn <= ? AND ${read('needId')} ORDER BY needId`)
  const queued = database.prepare(`
    SELECT needId, parkId, conferenceId, coalesce(reviewOn, submittedAt) AS since, reviewOn, steward FROM review
    WHERE parkId IS NOT NULL AND substr(coalesce(reviewOn, submittedAt), 1, 10) BETWEEN ? AND ? AND ${read('needId')} ORDER BY needId`)
  const unanswered = database.prepare(`SELECT matchId AS id FROM waiting WHERE remindAt > ?1 AND remindAt <= ?2 AND lapseAt > ?2 AND ${read('matchId')} ORDER BY matchId`)
  const disclosuresEnding = database.prepare(`
    SELECT DISTINCT thingId AS id FROM disclosure INDEXED BY disclosureByLastDay WHERE revoked = 0 AND expiresOn > ? AND expiresOn <= ? AND ${read('thingId')} ORDER BY thingId`)
  const withoutNews = database.prepare(`
    SELECT id FROM match INDEXED BY matchWithoutNews WHERE reached = 'MUTUAL' AND ended IS NULL AND needDeclined = 0 AND offerDeclined = 0
      AND changedAt > ? AND changedAt <= ? AND ${read('id')} ORDER BY id`)
  const ids = (rows: readonly Row[]) => rows.map((row) => text(row, 'id'))
  return {
    toRefine: ({ after, until }, days) => ids(toRefine.all(before(after, days), before(until, days))),
    closingIn: ({ after, until }, days) => ids(closingIn.all(dayOf(after, days), dayOf(until, days))),
    backInQueue: ({ after, until }) => backInQueue.all(dayOf(after, 0), dayOf(until, 0)).map((row) => ({
      needId: text(row, 'needId'), parkId: text(row, 'parkId'), steward: optionalText(row, 'steward'),
    })),
    queuedBetween: (first, last) => queued.all(first, last).map((row) => ({
      needId: text(row, 'needId'), parkId: text(row, 'parkId'), conferenceId: optionalText(row, 'conferenceId'), since: text(row, 'since'),
      reviewOn: optionalText(row, 'reviewOn'), steward: optionalText(row, 'steward'),
    })),
    unanswered: ({ after, until }) => ids(unanswered.all(after.toISOString(), until.toISOString())),
    disclosuresEnding: ({ after, until }, days) => ids(disclosuresEnding.all(dayOf(after, days), dayOf(until, days))),
    withoutNews: ({ after, until }, days) => ids(withoutNews.all(before(after, days), before(until, days))),
  }
}
