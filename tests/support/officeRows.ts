import { sql } from 'kysely'
import type { Office } from '../../services/office/office.ts'

/** Every row of the office's tables as text, whichever database it stands in. */
export async function officeRows({ database }: Pick<Office, 'database'>): Promise<readonly { readonly table: string; readonly text: string }[]> {
  const rows = []
  for (const { name } of await database.introspection.getTables()) {
    const found = await sql`SELECT * FROM ${sql.table(name)}`.execute(database)
    rows.push(...found.rows.map((row) => ({ table: name, text: JSON.stringify(row) })))
  }
  return rows
}
