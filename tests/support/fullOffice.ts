import { sql, type Kysely } from 'kysely'
import type { WholeTable } from '../../services/office/copying/wholeOffice.ts'
import type { OfficeTables } from '../../services/office/tables.ts'

/** Columns that point to another table's row. */
const pointing: Readonly<Record<string, string>> = {
  personId: 'person.id', takenBy: 'person.id', 'vault_part.sha256': 'vault_content.sha256', 'vault_item.sha256': 'vault_content.sha256',
}
/** What can't be made up. */
const particular: Readonly<Record<string, (row: number) => unknown>> = { 'process_position.epoch': () => 'log', 'process_position.position': (row) => String(row), 'vault_part.part': (row) => row }

/** Fills these tables with so many rows, with something in every column: texts of all kinds, numbers, bytes; every third value that may be missing is. */
export const fillOffice = (database: Kysely<OfficeTables>, tables: readonly WholeTable[], rows: number): Promise<void> => database.transaction().execute(async (transaction) => {
  const known = new Map((await transaction.introspection.getTables()).map((table) => [table.name, table.columns]))
  for (const { name: table, key } of tables) {
    for (let row = 1; row <= rows; row++) {
      const columns = (known.get(table) ?? []).map(({ name, dataType, isNullable }, index) => {
        const isMissing = isNullable && !key.includes(name) && (row + index) % 3 === 0
        const value = isMissing ? null : particular[`${table}.${name}`]?.(row) ?? valueOf(dataType, pointing[`${table}.${name}`] ?? pointing[name] ?? `${table}.${name}`, row)
        return { name, value }
      })
      await sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))}) VALUES (${sql.join(columns.map(({ value }) => value))})`.execute(transaction)
    }
  }
})

function valueOf(dataType: string, named: string, row: number): unknown {
  if (/^(?:blob|bytea)$/i.test(dataType)) return Uint8Array.from({ length: 40 }, (_, index) => (index * row) % 256)
  if (/^int/i.test(dataType)) return row
  // Sorted by bytes these are in another order than by any language.
  return `${['Zürich', 'alpha', '产学研', '😀', 'Éa', '\'"\\%_', ' ', 'ﬁ'][row % 8] ?? ''} ${named} ${row}`
}
