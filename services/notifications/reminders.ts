import type { ReminderRows, Stretch } from '../../projections/reminderRows.ts'
import type { Rows } from '../../projections/rows.ts'
import { Side } from '../../schema/events/vocabulary.ts'
import { dueBy, waitsSince } from '../needs/dueBy.ts'
import { daysBeforeEnd } from './linkReminders.ts'
import { parksOf, toHosts, toOwner, toPerson, toSide, toSides, type Concern } from './concern.ts'

/** What people are reminded of because nothing happened, where its time came within a stretch. */
export const remindersIn = (stretch: Stretch, rows: Rows): readonly Concern[] => [
  ...refineDays.flatMap((days) => rows.reminders.toRefine(stretch, days)).flatMap((id) => toOwner('NEED_STILL_TO_REFINE', id, rows)),
  ...rows.reminders.closingIn(stretch, closingDays).flatMap((id) => toOwner('CLOSES_SOON', id, rows)),
  ...rows.reminders.backInQueue(stretch).map(({ needId, parkId, steward }) => backInQueue(needId, parkId, steward, rows)),
  ...overdueIn(stretch, rows).map(({ needId, parkId }) => toHosts('REVIEW_OVERDUE', needId, parkId)),
  ...rows.reminders.unanswered(stretch).flatMap((id) => unanswered(id, rows)),
  ...rows.reminders.disclosuresEnding(stretch, daysBeforeEnd).flatMap((id) => toOwner('DISCLOSURE_ENDS', id, rows)),
  ...rows.reminders.withoutNews(stretch, silentDays).flatMap((id) => withoutNews(id, rows)),
]

const refineDays = [7, 14]
const closingDays = 7
const silentDays = 14
const day = 24 * 3_600_000
/** Five working days are over within so many days. */
const longestReview = 9

function backInQueue(needId: string, parkId: string, steward: string | undefined, rows: Rows): Concern {
  const serves = steward !== undefined && rows.organizations.members(parkId).some(({ personId }) => personId === steward)
  return serves ? toPerson('TRACKED_NEED_DUE', needId, parkId, steward) : toHosts('TRACKED_NEED_DUE', needId, parkId)
}

/** Reviews whose last day passed as one of these days began. */
function overdueIn({ after, until }: Stretch, rows: Rows): ReturnType<ReminderRows['queuedBetween']> {
  const [first, last] = [dayOf(after), dayOf(until)]
  const queued = first === last ? [] : rows.reminders.queuedBetween(dayOf(after, -longestReview), last)
  return queued.filter((row) => {
    const due = dueBy(waitsSince(row, rows.conferences.timeZoneOf(row.conferenceId)))
    return due >= first && due < last
  })
}
const dayOf = (time: Date, daysOn = 0): string => new Date(time.getTime() + daysOn * day).toISOString().slice(0, 10)

function unanswered(matchId: string, rows: Rows): readonly Concern[] {
  const match = rows.matches.match(matchId)
  return Side.options.filter((side) => match?.facts.interests.has(side) === false).flatMap((side) => toSide('INTEREST_UNANSWERED', match, side))
}

const withoutNews = (matchId: string, rows: Rows): readonly Concern[] => [
  ...toSides('MATCH_WITHOUT_NEWS', matchId, rows),
  ...parksOf(rows.matches.match(matchId), rows).map((parkId) => toHosts('MATCH_WITHOUT_NEWS', matchId, parkId)),
]
