import type { ConferenceContent } from '../schema/events/conferences.ts'

/** How long an interest waits for its answer, and when the other side is reminded of it. */

const minute = 60_000
const day = 24 * 60 * minute
/** In milliseconds: as a rule, in the last days before a conference, and while it is held. */
const waiting = { asARule: 7 * day, inTheLastDays: day, whileHeld: 30 * minute }
const lastDays = 3

export interface AnswerTime {
  readonly remindAt: string
  readonly lapseAt: string
}

/** Counted from the act, by the days of the conference in which it was done; at half time comes the reminder. */
export function answerTime(since: string, conference: ConferenceContent | undefined): AnswerTime {
  const begins = Date.parse(since)
  const lasts = waitOn(since, conference)
  return { remindAt: new Date(begins + lasts / 2).toISOString(), lapseAt: new Date(begins + lasts).toISOString() }
}

function waitOn(since: string, conference: ConferenceContent | undefined): number {
  if (conference === undefined) return waiting.asARule
  const { begins, ends, timeZone } = conference
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(since))
  if (today > ends) return waiting.asARule
  if (today >= begins) return waiting.whileHeld
  const firstOfLastDays = new Date(Date.parse(begins) - lastDays * day).toISOString().slice(0, 10)
  return today >= firstOfLastDays ? waiting.inTheLastDays : waiting.asARule
}
