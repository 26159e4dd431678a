import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { OfficeTables } from '../tables.ts'

/** A table that is copied, and what orders its rows: they sort alike in both databases. */
export interface WholeTable {
  readonly name: string
  readonly key: readonly string[]
  /** Rows that are held in memory at once. */
  readonly atOnce: number
}
const table = (name: string, key: readonly string[] = ['id'], atOnce = 500): WholeTable => ({ name, key, atOnce })

/** Every table of the office that is copied, in an order in which what a row points to is there before it. A test holds the list against the tables that there are. */
export const wholeOffice: readonly WholeTable[] = [
  table('person'), table('session'), table('account'), table('verification'), table('channel'), table('consent'), table('request', ['key']), table('personal_token'),
  table('secret', ['digest']), table('invitation'), table('expert_invitation'), table('delegation_link'), table('sign_in_request'),
  table('intake_link'), table('intake'),
  table('vault_content', ['sha256']), table('vault_part', ['sha256', 'part'], 16), table('vault_item'), table('reading', ['sequence']),
  table('process_position', ['process']), table('notification'), table('outbox_message'), table('mail_setting', ['personId']), table('last_mail', ['personId']),
]

/** What stays behind: what nodes say of themselves, which are others in the new place. */
export const leftBehind: readonly string[] = ['process_note']

export type Row = Readonly<Record<string, unknown>>

/** The rows of a table in the order of its key, a batch at a time. */
export async function* rowsOf(database: Kysely<OfficeTables>, { name, key, atOnce }: WholeTable): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  for (let last: Row | undefined; ;) {
    const from = last
    const after = from === undefined ? sql`` : sql`WHERE (${columns}) > (${sql.join(key.map((column) => from[column]))})`
    const { rows } = await sql<Row>`SELECT * FROM ${sql.table(name)} ${after} ORDER BY ${columns} LIMIT ${sql.lit(atOnce)}`.execute(database)
    if (rows.length > 0) yield rows
    last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return
  }
}

export async function insert(database: Kysely<OfficeTables>, { name }: WholeTable, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  await sql`INSERT INTO ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))}) VALUES ${sql.join(values)}`.execute(database)
}

/** What two tables have in common that hold the same. */
export interface TableSummary {
  readonly table: string
  readonly rows: number
  /** SHA-256 over every row in its order. */
  readonly digest: string
}

export class TableDigest {
  readonly #hash = createHash('sha256')
  readonly #table: string
  #rows = 0
  constructor(table: WholeTable) {
    this.#table = table.name
  }

  add(row: Row): void {
    const columns = Object.keys(row).toSorted()
    this.#hash.update(`${JSON.stringify(columns.map((column) => [column, inWords(row[column])]))}\n`)
    this.#rows++
  }
  summary(): TableSummary {
    return { table: this.#table, rows: this.#rows, digest: this.#hash.digest('hex') }
  }
}

const inWords = (value: unknown): unknown => (value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value)
