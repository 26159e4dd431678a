import type { Kysely } from 'kysely'
import type { Hints } from './hints.ts'
import type { OfficeTables } from './tables.ts'

/** That something happened which concerns a person: ids only. What it says is made when it is read, from what its reader may know then. */
export interface Notification {
  readonly id: string
  readonly personId: string
  readonly kind: string
  /** The thing that it leads to. */
  readonly thingId: string
  /** In whose name the person is told. */
  readonly organizationId: string
  readonly eventId: string
  readonly at: string
}
export interface KeptNotification extends Notification {
  /** Counts the notifications of its person, and grows. */
  readonly sequence: number
  readonly readAt: string | null
}

export interface Notifications {
  /** Once for its id, and only to a person whom the office knows. */
  add(notification: Notification): Promise<void>
  /** The latest first; the office keeps 500 a person, for 90 days. */
  of(personId: string): Promise<readonly KeptNotification[]>
  /** Those after a sequence, the oldest first, at most so many. */
  after(personId: string, sequence: number, most: number): Promise<readonly KeptNotification[]>
  /** Of the latest one; 0 where there is none. */
  latest(personId: string): Promise<number>
  /** Marks as read those of them that are the person's own and were not read yet. */
  markRead(personId: string, ids: readonly string[]): Promise<void>
  /** Removes what is old, or too many; the latest of each person stays, so that sequences go on. */
  purge(): Promise<void>
  /** Tells in this process that some were added. Returns what stops it. */
  onAdded(listener: () => void): () => void
}

const mostKept = 500
const daysKept = 90
const day = 24 * 3_600_000

export function notificationsIn(database: Kysely<OfficeTables>, clock: () => Date, added: Hints): Notifications {
  const kept = (personId: string) => database.selectFrom('notification')
    .select(['id', 'personId', 'sequence', 'kind', 'thingId', 'organizationId', 'eventId', 'at', 'readAt']).where('personId', '=', personId)
  const latest = async (personId: string) => {
    const row = await database.selectFrom('notification').select(({ fn }) => fn.max('sequence').as('latest')).where('personId', '=', personId).executeTakeFirst()
    return row?.latest ?? 0
  }
  return {
    async add({ id, personId, kind, thingId, organizationId, eventId, at }) {
      await database.insertInto('notification')
        .columns(['id', 'personId', 'sequence', 'kind', 'thingId', 'organizationId', 'eventId', 'at'])
        .expression(database.selectFrom('person').where('person.id', '=', personId).select((row) => [
          row.val(id).as('id'), row.val(personId).as('personId'),
          row.fn.coalesce(row.selectFrom('notification').select(({ eb, fn }) => eb(fn.max('sequence'), '+', 1).as('next')).where('personId', '=', personId), row.lit(1)).as('sequence'),
          row.val(kind).as('kind'), row.val(thingId).as('thingId'), row.val(organizationId).as('organizationId'), row.val(eventId).as('eventId'), row.val(at).as('at'),
        ]))
        .onConflict((conflict) => conflict.column('id').doNothing()).execute()
      added.give()
    },
    of: (personId) => kept(personId).orderBy('sequence', 'desc').limit(mostKept).execute(),
    after: (personId, sequence, most) => kept(personId).where('sequence', '>', sequence).orderBy('sequence').limit(most).execute(),
    latest,
    async markRead(personId, ids) {
      await database.updateTable('notification').set({ readAt: clock().toISOString() })
        .where('personId', '=', personId).where('id', 'in', ids).where('readAt', 'is', null).execute()
    },
    async purge() {
      const since = new Date(clock().getTime() - daysKept * day).toISOString()
      await database.deleteFrom('notification')
        .where((row) => row.or([
          row('at', '<', since),
          row('sequence', '<=', row.selectFrom('notification as later').select(({ eb, fn }) => eb(fn.max('later.sequence'), '-', mostKept).as('oldest')).whereRef('later.personId', '=', 'notification.personId')),
        ]))
        .where('sequence', '<', (row) => row.selectFrom('notification as later').select(({ fn }) => fn.max('later.sequence').as('latest')).whereRef('later.personId', '=', 'notification.personId'))
        .execute()
    },
    onAdded: (listener) => added.listen(listener),
  }
}
