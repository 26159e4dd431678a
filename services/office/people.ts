import type { Kysely } from 'kysely'
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
  /** Deletes the person and all that is kept under it, and ends its sessions. The log is not touched. */
  erase(personId: string): Promise<void>
}

/** Addresses are compared in one form. */
export const normalized = (email: string) => email.trim().normalize('NFC').toLowerCase()

export function peopleIn(database: Kysely<OfficeTables>, sessions: Sessions, clock: () => Date): People {
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
    async erase(personId) {
      await sessions.endAllOf(personId)
      await database.transaction().execute(async (transaction) => {
        const erased = await transaction.deleteFrom('person').where('id', '=', personId).returning('email').executeTakeFirst()
        if (!erased) return
        const requests = transaction.selectFrom('sign_in_request').select('id').where('email', '=', erased.email)
        const invitations = transaction.selectFrom('invitation').select('id').where('email', '=', erased.email)
        await transaction.deleteFrom('secret').where((secret) => secret.or([
          secret('subject', 'in', requests), secret('subject', 'in', invitations),
        ])).execute()
        await transaction.deleteFrom('sign_in_request').where('email', '=', erased.email).execute()
        await transaction.deleteFrom('invitation').where('email', '=', erased.email).execute()
      })
    },
  }
}
