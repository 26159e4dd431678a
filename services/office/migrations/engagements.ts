import type { Kysely } from 'kysely'

/** What belongs to the links of experts and of delegations: whom an expert's was made for, and the code of a delegation's. */
export async function engagements({ schema }: Kysely<unknown>) {
  await schema.createTable('expert_invitation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .execute()
  await schema.createTable('delegation_link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('codeDigest', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .execute()
}
