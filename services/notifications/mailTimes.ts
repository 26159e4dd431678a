/** When a person may be sent a mail: at most one an hour, none in their quiet hours, and what can wait once a day. */
export interface MailHabits {
  readonly timeZone: string
  /** Minutes after midnight in that zone, from when until when nothing is sent; the same twice: never. */
  readonly quietFrom: number
  readonly quietTo: number
  readonly lastMailAt: Date | undefined
}

export const usualHabits: MailHabits = { timeZone: 'Asia/Shanghai', quietFrom: 22 * 60, quietTo: 7 * 60, lastMailAt: undefined }

const minute = 60_000
const betweenMails = 60 * minute
const minutesADay = 1_440
/** Eight in the morning. */
const digestAt = 8 * 60

/** The earliest instant at which a mail may say what happened at `at`. */
export function mailAt(at: Date, choice: 'NOW' | 'DIGEST', habits: MailHabits): Date {
  const ready = choice === 'NOW' ? at : nextAt(at, digestAt, habits.timeZone)
  const allowed = habits.lastMailAt === undefined ? ready : later(ready, new Date(habits.lastMailAt.getTime() + betweenMails))
  return isQuiet(allowed, habits) ? nextAt(allowed, habits.quietTo, habits.timeZone) : allowed
}

export function isQuiet(at: Date, { timeZone, quietFrom, quietTo }: MailHabits): boolean {
  const now = minuteOfDay(at, timeZone)
  return quietFrom <= quietTo ? quietFrom <= now && now < quietTo : quietFrom <= now || now < quietTo
}

const later = (one: Date, other: Date): Date => (one > other ? one : other)

/** The next instant after this one at which clocks of a zone show that minute of the day. */
function nextAt(after: Date, target: number, timeZone: string): Date {
  const ahead = (target - minuteOfDay(after, timeZone) + minutesADay) % minutesADay || minutesADay
  const guess = Math.floor(after.getTime() / minute) * minute + ahead * minute
  // Where clocks were changed in between, the guess is an hour off.
  const off = ((target - minuteOfDay(new Date(guess), timeZone) + 1.5 * minutesADay) % minutesADay) - minutesADay / 2
  return new Date(guess + off * minute)
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function minuteOfDay(at: Date, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  clocks.set(timeZone, clock)
  const [hours = 0, minutes = 0] = clock.format(at).split(':').map(Number)
  return hours * 60 + minutes
}
