import { sql, type Kysely } from 'kysely'
import type { OfficeTables } from '../tables.ts'
import { hubName } from './postgresDatabase.ts'

/** Whether a hub is connected to this database. */
export async function hubsThere(database: Kysely<OfficeTables>): Promise<boolean> {
  const { rows } = await sql`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = ${hubName} LIMIT 1`.execute(database)
  return rows.length > 0
}

/** Until the end of the transaction, however long it rests, nobody else writes these tables, or nobody else has anything to do with them. */
export async function holdTables(transaction: Kysely<OfficeTables>, tables: readonly string[], how: 'AGAINST_WRITING' | 'WHOLLY'): Promise<void> {
  await sql`SET LOCAL idle_in_transaction_session_timeout = 0`.execute(transaction)
  await sql`LOCK TABLE ${sql.join(tables.map((table) => sql.table(table)))} IN ${how === 'WHOLLY' ? sql`ACCESS EXCLUSIVE` : sql`SHARE`} MODE`.execute(transaction)
}

/** Rows that were inserted with their numbers have not moved on what numbers the next one. */
export async function numberOn(transaction: Kysely<OfficeTables>, tables: readonly string[]): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = current_schema() AND is_identity = 'YES' AND table_name IN (${sql.join(tables)})`.execute(transaction)
  for (const { table, column } of rows) {
    await sql`
      SELECT setval(pg_get_serial_sequence(${sql.lit(table)}, ${sql.lit(column)}), max(${sql.ref(column)})) FROM ${sql.table(table)} HAVING max(${sql.ref(column)}) IS NOT NULL`.execute(transaction)
  }
}
