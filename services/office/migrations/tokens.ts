import type { Kysely } from 'kysely'

/** What is known of a personal token beside its digest, which is a secret's. */
export async function tokens({ schema }: Kysely<unknown>) {
  await schema.createTable('personal_token')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('lastUsedOn', 'text')
    .execute()
  await schema.createIndex('personal_token_personId_idx').on('personal_token').column('personId').execute()
  await schema.createIndex('personal_token_expiresAt_idx').on('personal_token').column('expiresAt').execute()
}
