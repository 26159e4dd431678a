import { type Kysely, sql } from 'kysely'

/** What a person keeps about themselves beside name and address: how they are reached, what they agreed to. */
export async function myself({ schema }: Kysely<unknown>) {
  await schema.createTable('channel')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addUniqueConstraint('channel_value', ['personId', 'kind', 'value'])
    .execute()
  await schema.createTable('consent')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('personId', 'text', (column) => column.notNull().references('person.id').onDelete('cascade'))
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('textVersion', 'text', (column) => column.notNull())
    .addColumn('givenAt', 'text', (column) => column.notNull())
    .addColumn('endedAt', 'text')
    .execute()
  await schema.createIndex('consent_standing').unique().on('consent').columns(['personId', 'purpose']).where(sql.ref('endedAt'), 'is', null).execute()
  await schema.createIndex('consent_personId_idx').on('consent').columns(['personId', 'givenAt']).execute()
}
