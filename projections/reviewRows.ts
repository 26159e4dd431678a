import type { DatabaseSync } from 'node:sqlite'
import { number, optionalText, text, type Row } from './columns.ts'

/** A need that waits for its park, or for one to be assigned. */
export interface QueuedRow {
  readonly needId: string
  readonly conferenceId: string | undefined
  /** The moment of its submission, or the day to which it was put off. */
  readonly since: string
  readonly reviewOn: string | undefined
  readonly steward: string | undefined
}
/** Where a need stands in the order of waiting. */
export interface QueueKey {
  readonly since: string
  readonly id: string
}
export interface ReviewRows {
  /** What waits on this day for a park, or for one to be assigned, the longest first; what was put off comes back on its day. */
  queue(parkId: string | undefined, today: string, after: QueueKey | undefined, most: number): readonly QueuedRow[]
  /** What of the queue has waited since before a moment; a plain day lies before all its moments. */
  waitingBefore(parkId: string | undefined, today: string, moment: string): readonly QueuedRow[]
  /** How many are put off to a later day. */
  tracked(parkId: string | undefined, today: string): number
}

export function reviewRowsOf(database: DatabaseSync): ReviewRows {
  const queue = database.prepare(`
    SELECT needId, conferenceId, coalesce(reviewOn, submittedAt) AS since, reviewOn, steward FROM review
    WHERE parkId IS ? AND (reviewOn IS NULL OR reviewOn <= ?) AND (coalesce(reviewOn, submittedAt), needId) > (?, ?)
    ORDER BY coalesce(reviewOn, submittedAt), needId LIMIT ?`)
  const waitingBefore = database.prepare(`
    SELECT needId, conferenceId, coalesce(reviewOn, submittedAt) AS since, reviewOn, steward FROM review INDEXED BY reviewByPark
    WHERE parkId IS ?1 AND coalesce(reviewOn, submittedAt) < ?3 AND (reviewOn IS NULL OR reviewOn <= ?2) ORDER BY coalesce(reviewOn, submittedAt), needId`)
  const tracked = database.prepare('SELECT count(*) AS number FROM review WHERE parkId IS ? AND reviewOn > ?')
  return {
    queue: (parkId, today, after, most) => queue.all(parkId ?? null, today, after?.since ?? '', after?.id ?? '', most).map(queuedRow),
    waitingBefore: (parkId, today, moment) => waitingBefore.all(parkId ?? null, today, moment).map(queuedRow),
    tracked(parkId, today) {
      const row = tracked.get(parkId ?? null, today)
      return row === undefined ? 0 : number(row, 'number')
    },
  }
}

const queuedRow = (row: Row): QueuedRow => ({
  needId: text(row, 'needId'), conferenceId: optionalText(row, 'conferenceId'), since: text(row, 'since'), reviewOn: optionalText(row, 'reviewOn'), steward: optionalText(row, 'steward'),
})
