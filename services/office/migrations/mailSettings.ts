import { sql, type Kysely } from 'kysely'

/** When, and about what, each person is sent mail; where there is no row, what is usual. */
export async function mailSettings({ schema }: Kysely<unknown>) {
  await schema.createTable('mail_setting')
    .addColumn('personId', 'text', (column) => column.primaryKey().references('person.id').onDelete('cascade'))
    .addColumn('timeZone', 'text', (column) => column.notNull())
    .addColumn('quietFrom', 'integer', (column) => column.notNull())
    .addColumn('quietTo', 'integer', (column) => column.notNull())
    .addColumn('choices', 'text', (column) => column.notNull())
    .execute()
  await schema.createTable('last_mail')
    .addColumn('personId', 'text', (column) => column.primaryKey().references('person.id').onDelete('cascade'))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('notification_waiting_idx').on('notification').columns(['personId', 'sequence']).where(sql<boolean>`"mailId" is null`).execute()
}
