import type { DatabaseSync } from 'node:sqlite'
import { GoesOn } from '../schema/events/matches.ts'
import { text, type Row } from './columns.ts'

/** An interest that waits for its answer. */
export interface WaitingMatch {
  readonly matchId: string
  /** Names the act that it waits since. */
  readonly since: string
}
/** What was said in a match that goes on with another need. */
export interface WaitingTakeOver extends GoesOn {
  readonly matchId: string
  readonly offerId: string
  readonly closedAt: string
}
/** What somebody or something has to do about matches, at most so many; whoever asks brings the time. */
export interface DueMatches {
  /** Interest whose half time has come, and that has not lapsed. */
  awaitingReminder(now: Date, most: number): readonly WaitingMatch[]
  /** Interest whose time is over. */
  awaitingLapse(now: Date, most: number): readonly WaitingMatch[]
  /** When the next reminder, or lapse, is due after a time. */
  nextReminder(after: Date): Date | undefined
  nextLapse(after: Date): Date | undefined
  /** Interest whose need or offer closed. */
  awaitingClose(most: number): readonly WaitingMatch[]
  /** Interest that is still to be taken along to the original of a need that was found a duplicate. */
  awaitingTakeOver(most: number): readonly WaitingTakeOver[]
  /** Matches that both sides agreed to, and of which nothing was heard for fourteen days. */
  withoutNews(now: Date, most: number): readonly string[]
}

/** In milliseconds. */
const silence = 14 * 24 * 60 * 60_000

export function dueMatchesOf(database: DatabaseSync): DueMatches {
  const read = 'NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = waiting.matchId)'
  const reminder = database.prepare(`SELECT matchId, since FROM waiting WHERE remindAt <= ?1 AND lapseAt > ?1 AND ${read} ORDER BY remindAt, matchId LIMIT ?2`)
  const lapse = database.prepare(`SELECT matchId, since FROM waiting WHERE lapseAt <= ? AND ${read} ORDER BY lapseAt, matchId LIMIT ?`)
  const nextReminder = database.prepare('SELECT min(remindAt) AS at FROM waiting WHERE remindAt > ?')
  const nextLapse = database.prepare('SELECT min(lapseAt) AS at FROM waiting WHERE lapseAt > ?')
  const close = database.prepare(`SELECT matchId, since FROM waiting INDEXED BY waitingToClose WHERE closed = 1 AND ${read} ORDER BY matchId LIMIT ?`)
  const takeOver = database.prepare(`
    SELECT id, offerId, goesOn, changedAt FROM match INDEXED BY matchToMove WHERE moves = 1 AND ended = 'CLOSED' AND needOrganizationId <> offerOrganizationId
      AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id IN (match.id, match.needId, match.offerId, goesOn ->> '$.needId')) ORDER BY id LIMIT ?`)
  const news = database.prepare(`
    SELECT id FROM match INDEXED BY matchWithoutNews WHERE reached = 'MUTUAL' AND ended IS NULL AND changedAt <= ? AND needOrganizationId <> offerOrganizationId
      AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = match.id) ORDER BY changedAt, id LIMIT ?`)
  const waitingMatch = (row: Row): WaitingMatch => ({ matchId: text(row, 'matchId'), since: text(row, 'since') })
  const instantIn = (row: Row | undefined) => (typeof row?.['at'] === 'string' ? new Date(row['at']) : undefined)
  return {
    awaitingReminder: (now, most) => reminder.all(now.toISOString(), most).map(waitingMatch),
    awaitingLapse: (now, most) => lapse.all(now.toISOString(), most).map(waitingMatch),
    nextReminder: (after) => instantIn(nextReminder.get(after.toISOString())),
    nextLapse: (after) => instantIn(nextLapse.get(after.toISOString())),
    awaitingClose: (most) => close.all(most).map(waitingMatch),
    awaitingTakeOver: (most) => takeOver.all(most).map((row) => ({ ...GoesOn.parse(JSON.parse(text(row, 'goesOn'))), matchId: text(row, 'id'), offerId: text(row, 'offerId'), closedAt: text(row, 'changedAt') })),
    withoutNews: (now, most) => news.all(new Date(now.getTime() - silence).toISOString(), most).map((row) => text(row, 'id')),
  }
}
