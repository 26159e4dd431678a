import type { Kysely } from 'kysely'

/** What the hub tells by itself, and how far it has followed the log to know it. */
export async function outbox({ schema }: Kysely<unknown>) {
  await schema.createTable('process_position')
    .addColumn('process', 'text', (column) => column.primaryKey())
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('position', 'text', (column) => column.notNull())
    .execute()
}
