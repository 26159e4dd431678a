import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { KeptNotification } from './notifications.ts'
import type { OfficeTables } from './tables.ts'

/** What a person chose about mail. Minutes are counted from midnight in their zone. */
export interface MailSetting {
  readonly timeZone: string
  readonly quietFrom: number
  readonly quietTo: number
  /** By kind, where it differs from what is usual. */
  readonly choices: Readonly<Record<string, string>>
}
/** What waits to be mailed to one person. */
export interface Waiting {
  readonly personId: string
  readonly setting: MailSetting | undefined
  readonly lastMailAt: Date | undefined
  readonly notifications: readonly KeptNotification[]
}

export interface MailSettings {
  of(personId: string): Promise<MailSetting | undefined>
  revise(personId: string, setting: MailSetting): Promise<void>
  /** Whoever has proved their address and has not read yet what happened since; the first people by their ids, at most so many notifications. */
  waiting(since: Date, most: number): Promise<readonly Waiting[]>
  /** These are taken up by a mail now, or by none. */
  taken(notificationIds: readonly string[], mailId: string): Promise<void>
  /** A mail to the person is on its way as of now, so that the next one waits for an hour; false where somebody else sent one since the last that is known. */
  mailed(personId: string, last: Date | undefined, at: Date): Promise<boolean>
  /** What a mail has to say: those that it took up and that were not read meanwhile, the oldest first. */
  takenBy(mailId: string): Promise<readonly KeptNotification[]>
}

const Choices = z.record(z.string(), z.string())
const columns = ['id', 'personId', 'sequence', 'kind', 'thingId', 'organizationId', 'eventId', 'at', 'readAt'] as const

export function mailSettingsIn(database: Kysely<OfficeTables>): MailSettings {
  const of = async (personId: string) => {
    const row = await database.selectFrom('mail_setting').select(['timeZone', 'quietFrom', 'quietTo', 'choices']).where('personId', '=', personId).executeTakeFirst()
    return row && { ...row, choices: Choices.parse(JSON.parse(row.choices)) }
  }
  return {
    of,
    async revise(personId, { choices, ...setting }) {
      const row = { ...setting, choices: JSON.stringify(choices) }
      await database.insertInto('mail_setting').values({ personId, ...row }).onConflict((conflict) => conflict.column('personId').doUpdateSet(row)).execute()
    },
    async waiting(since, most) {
      const rows = await database.selectFrom('notification').innerJoin('person', 'person.id', 'notification.personId').leftJoin('last_mail', 'last_mail.personId', 'person.id')
        .select(columns.map((column) => `notification.${column}` as const)).select('last_mail.at as lastMailAt')
        .where('mailId', 'is', null).where('readAt', 'is', null).where('notification.at', '>', since.toISOString()).where('emailVerified', '=', 1)
        .orderBy('notification.personId').orderBy('notification.sequence').limit(most).execute()
      const people = Map.groupBy(rows, ({ personId }) => personId)
      return Promise.all([...people].map(async ([personId, waiting]) => {
        const last = waiting[0]?.lastMailAt ?? undefined
        return { personId, setting: await of(personId), lastMailAt: last === undefined ? undefined : new Date(last), notifications: waiting }
      }))
    },
    async taken(ids, mailId) {
      await database.updateTable('notification').set({ mailId }).where('id', 'in', ids).where('mailId', 'is', null).execute()
    },
    async mailed(personId, last, at) {
      const row = { at: at.toISOString() }
      const { numInsertedOrUpdatedRows } = await database.insertInto('last_mail').values({ personId, ...row })
        .onConflict((conflict) => conflict.column('personId').doUpdateSet(row).where('last_mail.at', '=', last?.toISOString() ?? '')).executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    takenBy: (mailId) => database.selectFrom('notification').select(columns).where('mailId', '=', mailId).where('readAt', 'is', null).orderBy('sequence').execute(),
  }
}
