import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { OfficeTables } from './tables.ts'

/** What a person may agree to, each by itself: being introduced, being named on the board, being listed in the handbook, data going abroad. */
export const ConsentPurpose = z.enum(['INTRODUCTION', 'BOARD', 'HANDBOOK', 'ABROAD'])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

/** One consent, standing or ended. Rows stay as the history of what was agreed to, until the person is erased. */
export interface Consent {
  readonly consentId: string
  readonly purpose: ConsentPurpose
  /** The version of the text that was agreed to. */
  readonly textVersion: string
  readonly givenAt: string
  readonly endedAt: string | null
}

export interface Consents {
  /** All of a person, the latest first. */
  of(personId: string): Promise<readonly Consent[]>
  /** Gives it; a consent to the same text that stands stays as it is, one to an earlier text ends. */
  give(personId: string, purpose: ConsentPurpose, textVersion: string): Promise<void>
  /** Ends it at once; nothing happens where none stands. */
  withdraw(personId: string, purpose: ConsentPurpose): Promise<void>
  /** Whether it stands now. Asked anew each time: nobody keeps the answer. */
  stands(personId: string, purpose: ConsentPurpose): Promise<boolean>
  /** For whom of these it stands now. */
  standsAmong(personIds: readonly string[], purpose: ConsentPurpose): Promise<ReadonlySet<string>>
}

/** Ended consents of one person that a list shows; the export holds all. */
const mostShown = 200

export function consentsIn(database: Kysely<OfficeTables>, clock: () => Date): Consents {
  const standing = (personIds: readonly string[], purpose: ConsentPurpose) => database.selectFrom('consent').select(['id', 'personId', 'textVersion'])
    .where('personId', 'in', personIds).where('purpose', '=', purpose).where('endedAt', 'is', null)
  async function end(personId: string, purpose: ConsentPurpose): Promise<void> {
    await database.updateTable('consent').set({ endedAt: clock().toISOString() })
      .where('personId', '=', personId).where('purpose', '=', purpose).where('endedAt', 'is', null).execute()
  }
  return {
    of: (personId) => database.selectFrom('consent').select(['id as consentId', 'purpose', 'textVersion', 'givenAt', 'endedAt'])
      .where('personId', '=', personId).orderBy('givenAt', 'desc').orderBy('id').limit(mostShown).execute(),
    async give(personId, purpose, textVersion) {
      const stands = await standing([personId], purpose).executeTakeFirst()
      if (stands?.textVersion === textVersion) return
      await end(personId, purpose)
      await database.insertInto('consent').values({ id: randomUUID(), personId, purpose, textVersion, givenAt: clock().toISOString(), endedAt: null }).execute()
    },
    withdraw: end,
    stands: async (personId, purpose) => (await standing([personId], purpose).executeTakeFirst()) !== undefined,
    standsAmong: async (personIds, purpose) => new Set(personIds.length === 0 ? [] : (await standing(personIds, purpose).execute()).map((row) => row.personId)),
  }
}
