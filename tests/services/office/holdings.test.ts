import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { holdings } from '../../../services/office/holdings.ts'
import { temporaryOffice } from '../../support/office.ts'

test('every column of the office that names a person is listed, so that it is exported and erased', async () => {
  const { office: { database } } = await temporaryOffice()
  const { rows: columns } = await sql<{ table: string; name: string }>`
    SELECT sqlite_master.name AS "table", pragma_table_info.name FROM sqlite_master JOIN pragma_table_info(sqlite_master.name)
    WHERE sqlite_master.type = 'table' AND (pragma_table_info.name LIKE '%personId' OR pragma_table_info.name LIKE '%email' OR pragma_table_info.name LIKE '%phone'
      OR pragma_table_info.name IN ('recipientId', 'contactValue')
      OR EXISTS (SELECT 1 FROM pragma_foreign_key_list(sqlite_master.name) AS reference WHERE reference."table" = 'person' AND reference."from" = pragma_table_info.name))`.execute(database)
  const listed = holdings.map(({ table, column }) => `${table}.${column}`)
  expect(columns.map(({ table, name }) => `${table}.${name}`).filter((column) => column !== 'person.email').sort()).toEqual(listed.filter((column) => column !== 'person.id').sort())
  expect(listed.at(-1), 'the person goes last').toBe('person.id')
})

test('no table points to a person that would keep it from going', async () => {
  const { office: { database } } = await temporaryOffice()
  const { rows } = await sql<{ table: string; action: string }>`
    SELECT sqlite_master.name AS "table", pragma_foreign_key_list.on_delete AS action FROM sqlite_master JOIN pragma_foreign_key_list(sqlite_master.name)
    WHERE sqlite_master.type = 'table' AND pragma_foreign_key_list."table" = 'person'`.execute(database)
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(({ action }) => action !== 'CASCADE' && action !== 'SET NULL')).toEqual([])
})
