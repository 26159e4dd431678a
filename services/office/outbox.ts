import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Hints } from './hints.ts'
import type { OfficeTables } from './tables.ts'

/** What has to leave the hub: ids only; what it says is made when it is sent, from what its recipient may know then. */
export interface OutboxMessage {
  /** Derived from the four that follow, so that a message that is put twice is one. */
  readonly id: string
  readonly process: string
  readonly eventId: string
  readonly recipientId: string
  readonly kind: string
}
export interface ClaimedMessage extends OutboxMessage {
  readonly lease: string
  /** How often it was claimed, this time counted. */
  readonly attempts: number
}
/** How a message stands. */
export interface OutboxState extends OutboxMessage {
  readonly state: string
  readonly attempts: number
  readonly error: string | null
  readonly createdAt: string
}

export interface Outbox {
  /** Once for its process, event, recipient and kind, however often it is put. */
  put(message: OutboxMessage): Promise<void>
  /** A message that is due and that nobody else sends at present; it is the caller's for two minutes. */
  claim(): Promise<ClaimedMessage | undefined>
  sent(message: ClaimedMessage): Promise<void>
  /** It is tried again at that instant; without one, or after too many attempts, it is a dead letter. */
  failed(message: ClaimedMessage, error: string, again: Date | undefined): Promise<void>
  /** When the next message is due; none where none waits. */
  nextDue(): Promise<Date | undefined>
  /** The oldest first, at most so many. */
  deadLetters(most: number): Promise<readonly OutboxState[]>
  find(id: string): Promise<OutboxState | undefined>
  /** Makes a dead letter wait again, as if it was never tried. False where there is none. */
  retry(id: string): Promise<boolean>
  /** Gives a dead letter up for good. False where there is none. */
  drop(id: string): Promise<boolean>
  /** Forgets what was sent, or dropped, a month ago. */
  purge(): Promise<void>
  /** Tells in this process that something was put, or waits again. Returns what stops it. */
  onPut(listener: () => void): () => void
}

const leaseLasts = 120_000
/** A message that kills whoever sends it is tried so often, too. */
const mostAttempts = 9
/** So long a message that is put again is known. */
const daysKnown = 30

export function outboxIn(database: Kysely<OfficeTables>, clock: () => Date, waits: Hints): Outbox {
  const now = () => clock().toISOString()
  const columns = ['id', 'process', 'eventId', 'recipientId', 'kind'] as const

  const states = () => database.selectFrom('outbox_message').select([...columns, 'state', 'attempts', 'error', 'createdAt'])
  const endOfDead = async (id: string, change: { state: string; endedAt: string | null; dueAt: string; attempts: number }) => {
    const { numUpdatedRows } = await database.updateTable('outbox_message').set(change).where('id', '=', id).where('state', '=', 'DEAD').executeTakeFirst()
    return numUpdatedRows > 0n
  }
  return {
    async put(message) {
      await database.insertInto('outbox_message')
        .values({ ...message, state: 'WAITING', attempts: 0, dueAt: now(), lease: null, error: null, createdAt: now(), endedAt: null })
        .onConflict((conflict) => conflict.doNothing()).execute()
      waits.give()
    },
    async claim() {
      await database.updateTable('outbox_message').set({ state: 'DEAD', lease: null, error: sql`coalesce(error, 'LEASE_LOST')` })
        .where('state', '=', 'WAITING').where('dueAt', '<=', now()).where('attempts', '>=', mostAttempts).execute()
      const due = database.selectFrom('outbox_message').select('id')
        .where('state', '=', 'WAITING').where('dueAt', '<=', now()).orderBy('dueAt').orderBy('id').limit(1)
      const lease = randomUUID()
      // One statement finds and takes it, so that of two who ask at once one has it.
      const row = await database.updateTable('outbox_message')
        .set({ lease, attempts: sql`attempts + 1`, dueAt: new Date(clock().getTime() + leaseLasts).toISOString() })
        .where('id', '=', due).returning([...columns, 'attempts']).executeTakeFirst()
      return row && { ...row, lease }
    },
    async sent({ id, lease }) {
      await database.updateTable('outbox_message').set({ state: 'SENT', lease: null, error: null, endedAt: now() })
        .where('id', '=', id).where('lease', '=', lease).execute()
    },
    async failed({ id, lease, attempts }, error, again) {
      const over = again === undefined || attempts >= mostAttempts
      await database.updateTable('outbox_message')
        .set({ state: over ? 'DEAD' : 'WAITING', lease: null, error, dueAt: (again ?? clock()).toISOString() })
        .where('id', '=', id).where('lease', '=', lease).execute()
    },
    async nextDue() {
      const row = await database.selectFrom('outbox_message').select('dueAt').where('state', '=', 'WAITING').orderBy('dueAt').limit(1).executeTakeFirst()
      return row && new Date(row.dueAt)
    },
    find: (id) => states().where('id', '=', id).executeTakeFirst(),
    deadLetters: (most) => states()
      .where('state', '=', 'DEAD').orderBy('createdAt').orderBy('id').limit(most).execute(),
    async retry(id) {
      const found = await endOfDead(id, { state: 'WAITING', endedAt: null, dueAt: now(), attempts: 0 })
      if (found) waits.give()
      return found
    },
    drop: (id) => endOfDead(id, { state: 'DROPPED', endedAt: now(), dueAt: now(), attempts: mostAttempts }),
    async purge() {
      const since = new Date(clock().getTime() - daysKnown * 24 * 3_600_000).toISOString()
      await database.deleteFrom('outbox_message').where('endedAt', '<', since).execute()
    },
    onPut: (listener) => waits.listen(listener),
  }
}
