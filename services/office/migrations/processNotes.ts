import type { Kysely } from 'kysely'

/** How what the hub does by itself fares on each node that does it. */
export async function processNotes({ schema }: Kysely<unknown>) {
  await schema.createTable('process_note')
    .addColumn('node', 'text', (column) => column.notNull())
    .addColumn('process', 'text', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('failingSince', 'text')
    .addColumn('triedAgainAt', 'text')
    .addColumn('notedAt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('process_note_pk', ['node', 'process'])
    .execute()
}
