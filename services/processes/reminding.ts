import type { Core } from '../core.ts'
import { naturalId } from '../commands/keys.ts'
import { concernsOfLink, daysBeforeEnd } from '../notifications/linkReminders.ts'
import { recipientsOf } from '../notifications/recipients.ts'
import { remindersIn } from '../notifications/reminders.ts'
import type { Notification } from '../office/notifications.ts'
import type { Office } from '../office/office.ts'
import { time } from '../office/positions.ts'
import type { Process } from './process.ts'

const name = 'reminding'
/** It looks once a minute, at a day at most: so much is one transaction. */
const pause = 60_000
const longest = 24 * 3_600_000
const beforeEnd = daysBeforeEnd * 24 * 3_600_000

/**
 * Reminds people of what they have not done, each time once: it follows the time as others follow the log. What came due between where it was and now is
 * kept in the transaction that moves its place, so neither a restart nor rows that were built anew remind anybody again.
 */
export function reminding(office: Pick<Office, 'positions' | 'linksEndingBetween' | 'atOnce'>): Process<Pick<Core, 'clock' | 'rows'>> {
  let lookedAt = 0
  return {
    name,
    async run({ clock, rows }) {
      const now = clock().getTime()
      if (now >= lookedAt && now < lookedAt + pause) return new Date(lookedAt + pause)
      await office.positions.begin(name, { epoch: time, position: BigInt(now) })
      const from = await office.positions.of(name)
      const after = Number(from?.position ?? now)
      const until = Math.min(now, after + longest)
      if (from !== undefined && until > after) {
        const stretch = { after: new Date(after), until: new Date(until) }
        const links = await office.linksEndingBetween(new Date(after + beforeEnd), new Date(until + beforeEnd))
        const due = rows.atOnce(() => [...remindersIn(stretch, rows), ...links.flatMap((link) => concernsOfLink(link, rows))].flatMap((concern) => recipientsOf(concern, rows).map((personId): Notification => {
          const { kind, thingId, organizationId } = concern
          const id = naturalId('reminder', kind, thingId, personId, stretch.until.toISOString())
          return { id, personId, kind, thingId, organizationId, eventId: id, at: stretch.until.toISOString() }
        })))
        await office.atOnce(async ({ positions, notifications }) => {
          if (!await positions.advance(name, from, BigInt(until))) return
          for (const notification of due) await notifications.add(notification)
        })
        if (until < now) return 'AT_ONCE'
      }
      lookedAt = now
      return new Date(now + pause)
    },
  }
}
