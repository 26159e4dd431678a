import { hash, randomInt, randomUUID } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { ChannelKind } from './channels.ts'
import type { IntakeLink } from './intakeLinks.ts'
import type { IntakeTable, OfficeTables } from './tables.ts'

/** What somebody without an account tells a park. It is theirs, so it is never in the log. */
export interface Told {
  readonly title: string
  readonly problem: string
  readonly organizationName: string
  readonly contactName: string
  readonly contactKind: ChannelKind
  readonly contactValue: string
  /** The language of the page on which it was written. */
  readonly locale: string
}

/** What waits for a host, or was taken by one. */
export interface Intake extends Told {
  readonly intakeId: string
  /** With which sender and host speak of it. It is drawn by lot and says nothing. */
  readonly reference: string
  readonly parkId: string
  readonly conferenceId: string | undefined
  readonly receivedAt: string
  readonly takenAt: string | undefined
  /** What became of it. */
  readonly needId: string | undefined
}

export interface Intakes {
  /** Keeps what was told and gives its reference; what is told again word by word has the same. Nothing is kept where too much was told already. */
  receive(link: IntakeLink, told: Told): Promise<string | undefined>
  find(intakeId: string): Promise<Intake | undefined>
  /** What waits, the oldest first, then what was taken; at most 200. */
  of(parkId: string): Promise<readonly Intake[]>
  /** Holds it for one request while a need is drafted from it, unless it was taken, or another host is about to. `REUSED`: the key was another request's. */
  hold(intakeId: string, personId: string, request: { readonly key: string; readonly fingerprint: string }): Promise<'HELD' | 'TAKEN' | 'REUSED'>
  /** Lets go what could not be drafted. */
  letGo(intakeId: string, key: string): Promise<void>
  took(intakeId: string, key: string, needId: string): Promise<void>
  /** Deletes it. True for the one that did. */
  drop(intakeId: string): Promise<boolean>
}

/** Days for which it is kept: from the day on which it was told, or was taken. */
export const intakeDays = 60
const mostShown = 200
const most = { ofLinkAnHour: 200, ofParkWaiting: 2_000 }
/** A host who holds it and does nothing for so long has gone. */
const held = 10 * 60_000
const hour = 3_600_000
/** Without letters and digits that are taken for one another. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const drawn = (length: number): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

const columns = [
  'id', 'reference', 'linkId', 'parkId', 'conferenceId', 'contentDigest', 'locale', 'title', 'problem', 'organizationName', 'contactName', 'contactKind', 'contactValue', 'receivedAt',
] as const

export function intakesIn(database: Kysely<OfficeTables>, clock: () => Date): Intakes {
  const before = (milliseconds: number) => new Date(clock().getTime() - milliseconds).toISOString()
  return {
    async receive({ linkId, parkId, conferenceId }, told) {
      const contentDigest = hash('sha256', JSON.stringify([linkId, told.title, told.problem, told.organizationName, told.contactName, told.contactKind, told.contactValue]), 'base64url')
      const counted = database.selectFrom('intake').select(({ fn }) => fn.countAll<number>().as('count'))
      const row = {
        id: randomUUID(), reference: `${drawn(4)}-${drawn(4)}`, linkId, parkId, conferenceId: conferenceId ?? null, contentDigest, ...told, receivedAt: clock().toISOString(),
      }
      // One statement counts and inserts, so that what is told at the same moment is counted too.
      await database.insertInto('intake')
        .columns(columns)
        .expression(database.selectNoFrom((from) => columns.map((column) => from.val(row[column]).as(column)))
          .where(counted.where('linkId', '=', linkId).where('receivedAt', '>', before(hour)), '<', most.ofLinkAnHour)
          .where(counted.where('parkId', '=', parkId).where('needId', 'is', null), '<', most.ofParkWaiting))
        .onConflict((conflict) => conflict.column('contentDigest').doNothing()).execute()
      return (await database.selectFrom('intake').select('reference').where('contentDigest', '=', contentDigest).executeTakeFirst())?.reference
    },
    async find(intakeId) {
      const row = await database.selectFrom('intake').selectAll().where('id', '=', intakeId).executeTakeFirst()
      return row && intakeOf(row)
    },
    of: async (parkId) => (await database.selectFrom('intake').selectAll().where('parkId', '=', parkId)
      .orderBy((row) => row.eb('needId', 'is not', null)).orderBy('receivedAt').orderBy('id').limit(mostShown).execute()).map(intakeOf),
    async hold(intakeId, personId, { key, fingerprint }) {
      const same = await database.selectFrom('intake').select('takingFingerprint').where('id', '=', intakeId).where('takingKey', '=', key).executeTakeFirst()
      if (same !== undefined) return same.takingFingerprint === fingerprint ? 'HELD' : 'REUSED'
      const { numUpdatedRows } = await database.updateTable('intake').set({ takingKey: key, takingFingerprint: fingerprint, takenBy: personId, takenAt: clock().toISOString() })
        .where('id', '=', intakeId).where('needId', 'is', null)
        .where((row) => row.or([row('takingKey', 'is', null), row('takenBy', '=', personId), row('takenAt', '<', before(held))])).executeTakeFirstOrThrow()
      return numUpdatedRows === 1n ? 'HELD' : 'TAKEN'
    },
    async letGo(intakeId, key) {
      await database.updateTable('intake').set({ takingKey: null, takingFingerprint: null, takenBy: null, takenAt: null })
        .where('id', '=', intakeId).where('takingKey', '=', key).where('needId', 'is', null).execute()
    },
    async took(intakeId, key, needId) {
      await database.updateTable('intake').set({ needId }).where('id', '=', intakeId).where('takingKey', '=', key).execute()
    },
    async drop(intakeId) {
      const { numDeletedRows } = await database.deleteFrom('intake').where('id', '=', intakeId).executeTakeFirstOrThrow()
      return numDeletedRows === 1n
    },
  }
}

const intakeOf = ({ id, conferenceId, takenAt, needId, contactKind, ...row }: Selectable<IntakeTable>): Intake => ({
  intakeId: id, reference: row.reference, parkId: row.parkId, conferenceId: conferenceId ?? undefined, receivedAt: row.receivedAt,
  title: row.title, problem: row.problem, organizationName: row.organizationName, contactName: row.contactName, contactKind, contactValue: row.contactValue,
  locale: row.locale, takenAt: needId === null ? undefined : takenAt ?? undefined, needId: needId ?? undefined,
})
