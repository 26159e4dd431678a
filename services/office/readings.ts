import type { Kysely } from 'kysely'
import type { OfficeTables } from './tables.ts'

/** One reading of something confidential under a disclosure: who, what, when. */
export interface Reading {
  readonly sequence: number
  readonly personId: string
  /** The item of the vault that was read. */
  readonly itemId: string
  readonly at: string
}
export interface Readings {
  /** Written down before the answer is given, so that nothing is read that the ledger does not hold. */
  record(reading: { readonly disclosureId: string; readonly personId: string; readonly itemId: string }): Promise<void>
  /** The last first; the latest ten thousand. */
  of(disclosureId: string): Promise<readonly Reading[]>
}

const mostTold = 10_000

/** The ledger of disclosures: an access is neither a command nor derivable, so it is kept here, by ids alone. */
export const readingsIn = (database: Kysely<OfficeTables>, clock: () => Date): Readings => ({
  async record({ disclosureId, personId, itemId }) {
    await database.insertInto('reading').values({ disclosureId, personId, itemId, at: clock().toISOString() }).execute()
  },
  of: (disclosureId) => database.selectFrom('reading').select(['sequence', 'personId', 'itemId', 'at'])
    .where('disclosureId', '=', disclosureId).orderBy('sequence', 'desc').limit(mostTold).execute(),
})
