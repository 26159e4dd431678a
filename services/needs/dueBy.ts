import { workingDaysAfter } from '../things/workingDays.ts'

/** How long a park may take for a review, in working days: Monday to Friday, whatever the public holidays. */
const reviewDays = 5
/** Where parks are, unless a conference that the need came through says otherwise. */
export const parkTimeZone = 'Asia/Shanghai'

/** The day that it is somewhere; a plain date is itself. */
export const dayIn = (timeZone: string, moment: string): string =>
  moment.length === 10 ? moment : new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(moment))

/** Whatever waits since this moment or later is overdue nowhere: each working day is a day at least. */
export const overdueOnlyBefore = (now: Date): string => new Date(now.getTime() - reviewDays * 86_400_000).toISOString()

/** The day since when a need waits, where its conference is, or else where parks are. */
export const waitsSince = ({ since }: { readonly since: string }, timeZone: string = parkTimeZone): string => dayIn(timeZone, since)

/** The last day on which a review is in time, of a need that waits since this day. */
export const dueBy = (since: string): string => workingDaysAfter(new Date(`${since}T00:00:00.000Z`), reviewDays).toISOString().slice(0, 10)
