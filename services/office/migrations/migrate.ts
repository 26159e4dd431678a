import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { OfficeRefused } from '../officeRefused.ts'
import type { OfficeTables } from '../tables.ts'
import { migrations } from './migrations.ts'

const migratorOf = (database: Kysely<OfficeTables>) => new Migrator({ db: database, provider: { getMigrations: async () => migrations } })

/**
 * Brings the office's tables up to this build.
 * @throws {OfficeRefused} NEWER
 */
export async function migrate(database: Kysely<OfficeTables>): Promise<void> {
  const { error } = await migratorOf(database).migrateToLatest()
  if (error === undefined) return
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new OfficeRefused('NEWER', 'The office store was written by another build of the hub. Start the newer build, or restore a backup.', error)
  }
  throw error
}

/** How many changes of this build's tables were made here already; none where no office is. */
export async function migrationsMade(database: Kysely<OfficeTables>): Promise<'NONE' | 'SOME' | 'ALL'> {
  const made = (await migratorOf(database).getMigrations()).map(({ executedAt }) => executedAt !== undefined)
  if (made.every((one) => one)) return 'ALL'
  return made.some((one) => one) ? 'SOME' : 'NONE'
}
