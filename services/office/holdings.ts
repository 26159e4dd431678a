import { type Kysely, sql } from 'kysely'
import type { OfficeTables } from './tables.ts'

/** One place where the office holds something of a person. */
interface Holding {
  readonly table: keyof OfficeTables
  /** The column that names the person, by id or by address. */
  readonly column: string
  readonly by: 'ID' | 'ADDRESS'
  /** What becomes of the rows when the person is erased: they go; they stay without the person; they stay, with an id that names nobody any longer. */
  readonly whenErased: 'DELETED' | 'UNLINKED' | 'KEPT'
  /** Secrets and their digests, which nobody is shown. */
  readonly hidden?: readonly string[]
}

/**
 * Every place, in the order in which it is erased; the person comes last. Export and erasure follow this list,
 * and a test holds it against the office's tables: who adds a column that names a person, says here what becomes of it.
 */
export const holdings: readonly Holding[] = [
  { table: 'session', column: 'personId', by: 'ID', whenErased: 'DELETED', hidden: ['token'] },
  { table: 'personal_token', column: 'personId', by: 'ID', whenErased: 'DELETED' },
  { table: 'secret', column: 'personId', by: 'ID', whenErased: 'DELETED', hidden: ['digest'] },
  { table: 'request', column: 'personId', by: 'ID', whenErased: 'DELETED', hidden: ['key', 'fingerprint'] },
  { table: 'notification', column: 'personId', by: 'ID', whenErased: 'DELETED' },
  { table: 'mail_setting', column: 'personId', by: 'ID', whenErased: 'DELETED' },
  { table: 'last_mail', column: 'personId', by: 'ID', whenErased: 'DELETED' },
  { table: 'consent', column: 'personId', by: 'ID', whenErased: 'DELETED' },
  { table: 'channel', column: 'personId', by: 'ID', whenErased: 'DELETED' },
  { table: 'account', column: 'personId', by: 'ID', whenErased: 'DELETED', hidden: ['accessToken', 'refreshToken', 'idToken', 'password'] },
  { table: 'invitation', column: 'email', by: 'ADDRESS', whenErased: 'DELETED' },
  { table: 'expert_invitation', column: 'email', by: 'ADDRESS', whenErased: 'DELETED' },
  { table: 'outbox_message', column: 'recipientId', by: 'ID', whenErased: 'DELETED', hidden: ['lease'] },
  { table: 'intake', column: 'contactValue', by: 'ADDRESS', whenErased: 'DELETED', hidden: ['contentDigest', 'takingKey', 'takingFingerprint'] },
  // What others told the park; whoever took it up is forgotten. The export says which it was, not what they told.
  { table: 'intake', column: 'takenBy', by: 'ID', whenErased: 'UNLINKED', hidden: ['contentDigest', 'takingKey', 'takingFingerprint', 'contactName', 'contactKind', 'contactValue', 'problem'] },
  { table: 'sign_in_request', column: 'email', by: 'ADDRESS', whenErased: 'DELETED', hidden: ['codeDigest', 'browserDigest'] },
  // Files and texts are the organisation's; whoever added them is forgotten.
  { table: 'vault_item', column: 'personId', by: 'ID', whenErased: 'UNLINKED', hidden: ['salt', 'sha256'] },
  // Who was shown what stays provable to the one that disclosed it.
  { table: 'reading', column: 'personId', by: 'ID', whenErased: 'KEPT' },
  { table: 'person', column: 'id', by: 'ID', whenErased: 'DELETED' },
]

type Row = Readonly<Record<string, unknown>>

/** Everything that the office holds of a person, by table and the column that names them. */
export async function heldOf(database: Kysely<OfficeTables>, person: { readonly personId: string; readonly email: string }): Promise<Readonly<Record<string, readonly Row[]>>> {
  const held: Record<string, readonly Row[]> = {}
  for (const { table, column, by, hidden = [] } of holdings) {
    const { rows } = await sql<Row>`SELECT * FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${by === 'ID' ? person.personId : person.email}`.execute(database)
    held[`${table}.${column}`] = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.includes(name))))
  }
  return held
}

/** Erases a person in the office, in the list's order. Without an address only what goes by the id is found. */
export async function eraseHeld(database: Kysely<OfficeTables>, { personId, email }: { readonly personId: string; readonly email: string | undefined }): Promise<void> {
  if (email !== undefined) {
    // What these open has no other owner.
    await sql`DELETE FROM secret WHERE subject IN (SELECT id FROM invitation WHERE email = ${email} UNION ALL SELECT id FROM expert_invitation WHERE email = ${email} UNION ALL SELECT id FROM sign_in_request WHERE email = ${email})`.execute(database)
  }
  for (const { table, column, by, whenErased } of holdings) {
    const value = by === 'ID' ? personId : email
    if (value === undefined || whenErased === 'KEPT') continue
    const where = sql`${sql.ref(column)} = ${value}`
    await (whenErased === 'DELETED' ? sql`DELETE FROM ${sql.table(table)} WHERE ${where}` : sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL WHERE ${where}`).execute(database)
  }
}
