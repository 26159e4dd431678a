import type { Core } from '../core.ts'
import { naturalId } from '../commands/keys.ts'
import { kindOf } from '../notifications/kinds.ts'
import { choiceOf, settingOf } from '../notifications/mailChoices.ts'
import { mailAt } from '../notifications/mailTimes.ts'
import type { Waiting } from '../office/mailSettings.ts'
import type { Office } from '../office/office.ts'
import type { Process } from './process.ts'

/** What nobody could mail within two days is not mailed any more; it stands in the list. */
const oldest = 2 * 24 * 3_600_000
const mostAtOnce = 5_000
/** Stands where a mail's id would: this is not mailed. */
const none = 'NONE'

/**
 * Puts one mail for each person whose time has come into the outbox, with all that may be said by then: at most one an hour, none in quiet hours,
 * once a day what can wait. What was read meanwhile is not mailed.
 */
export const mailing = (office: Pick<Office, 'mailSettings' | 'notifications' | 'atOnce'>): Process<Pick<Core, 'clock'>> => ({
  name: 'mailing',
  onWork: (wake) => office.notifications.onAdded(wake),
  async run({ clock }) {
    const now = clock()
    const waiting = await office.mailSettings.waiting(new Date(now.getTime() - oldest), mostAtOnce)
    const plans = waiting.map((person) => planOf(person, now))
    let overtaken = false
    for (const { personId, lastMailAt, due, unwanted } of plans) {
      const [first] = due
      if (first === undefined && unwanted.length === 0) continue
      await office.atOnce(async ({ mailSettings, outbox }) => {
        if (unwanted.length > 0) await mailSettings.taken(unwanted, none)
        if (first === undefined) return
        // What another worker mails meanwhile, it mails whole: of two mails, neither takes up anything of the other's.
        if (!await mailSettings.mailed(personId, lastMailAt, now)) {
          overtaken = true
          return
        }
        const message = { process: 'mailing', eventId: first, recipientId: personId, kind: 'MAIL' }
        const id = naturalId('message', message.process, message.eventId, message.recipientId, message.kind)
        await mailSettings.taken(due, id)
        await outbox.put({ id, ...message })
      })
    }
    if (overtaken) return 'AT_ONCE'
    const next = plans.map(({ next }) => next).filter((at) => at !== undefined).sort((one, other) => one.getTime() - other.getTime())[0]
    return next ?? 'WHEN_MOVED'
  },
})

/** Which notifications of a person go out now, which never do, and when the next one's time comes. */
export function planOf({ personId, setting, lastMailAt, notifications }: Waiting, now: Date) {
  const timed = notifications.map(({ id, kind: name, at }) => {
    const kind = kindOf(name)
    const choice = kind === undefined ? 'NEVER' : choiceOf(kind, setting)
    return { id, at: choice === 'NEVER' ? undefined : mailAt(new Date(at), choice, { ...settingOf(setting), lastMailAt }) }
  })
  const later = timed.map(({ at }) => at).filter((at) => at !== undefined && at > now)
  return {
    personId,
    lastMailAt,
    due: timed.filter(({ at }) => at !== undefined && at <= now).map(({ id }) => id),
    unwanted: timed.filter(({ at }) => at === undefined).map(({ id }) => id),
    next: later.length === 0 ? undefined : new Date(Math.min(...later.map((at) => at?.getTime() ?? Infinity))),
  }
}
