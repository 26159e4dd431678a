const day = 24 * 3_600_000

const isWorkingDay = (time: Date): boolean => time.getUTCDay() !== 0 && time.getUTCDay() !== 6

/** The same time of day so many working days later: Monday to Friday, by UTC; public holidays count, since each region has its own. */
export function workingDaysAfter(from: Date, days: number): Date {
  let time = from
  for (let left = days; left > 0;) {
    time = new Date(time.getTime() + day)
    if (isWorkingDay(time)) left -= 1
  }
  return time
}
