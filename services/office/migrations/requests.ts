import type { Kysely } from 'kysely'

/** What people have changed in the office, by request: so that each is done once. */
export async function requests({ schema }: Kysely<unknown>) {
  await schema.createTable('request')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('request_personId_idx').on('request').columns(['personId', 'name', 'createdAt']).execute()
  await schema.createIndex('request_createdAt_idx').on('request').column('createdAt').execute()
}
