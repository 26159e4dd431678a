import type { Kysely } from 'kysely'
import { eraseHeld } from './holdings.ts'
import type { OfficeDatabase } from './officeDatabase.ts'
import type { Sessions } from './sessions.ts'
import type { OfficeTables } from './tables.ts'

export interface Person {
  readonly personId: string
  readonly email: string
  /** Empty until the person has given one. */
  readonly name: string
  readonly locale: string
}

export interface People {
  find(personId: string): Promise<Person | undefined>
  /** In the order asked for, `undefined` where there is none: what a DataLoader wants. */
  findMany(personIds: readonly string[]): Promise<readonly (Person | undefined)[]>
  findByEmail(email: string): Promise<Person | undefined>
  revise(personId: string, content: { readonly name: string; readonly locale: string }): Promise<void>
  /** The person has used what was mailed to their address. */
  addressProved(personId: string): Promise<void>
  /** Erases the person and all that is held of them, so that no byte of it is left in the files, and ends their sessions. Safe to repeat. */
  erase(personId: string): Promise<void>
}

/** Addresses are compared in one form. */
export const normalized = (email: string) => email.trim().normalize('NFC').toLowerCase()

export function peopleIn(database: Kysely<OfficeTables>, { untilDone, scrub }: Pick<OfficeDatabase, 'untilDone' | 'scrub'>, sessions: Sessions, clock: () => Date): People {
  const people = () => database.selectFrom('person').select(['id as personId', 'email', 'name', 'locale'])
  return {
    find: (personId) => people().where('id', '=', personId).executeTakeFirst(),
    async findMany(personIds) {
      const found = new Map((await people().where('id', 'in', personIds).execute()).map((person) => [person.personId, person]))
      return personIds.map((id) => found.get(id))
    },
    findByEmail: (email) => people().where('email', '=', normalized(email)).executeTakeFirst(),
    async revise(personId, { name, locale }) {
      await database.updateTable('person').set({ name, locale, updatedAt: clock().toISOString() }).where('id', '=', personId).execute()
    },
    async addressProved(personId) {
      await database.updateTable('person').set({ emailVerified: 1 }).where('id', '=', personId).execute()
    },
    async erase(personId) {
      await sessions.endAllOf(personId)
      await untilDone(() => database.transaction().execute(async (transaction) => {
        const person = await transaction.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst()
        await eraseHeld(transaction, { personId, email: person?.email })
      }))
      await scrub()
    },
  }
}
