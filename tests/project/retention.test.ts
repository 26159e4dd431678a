import { expect, test } from 'vitest'
import { openOffice } from '../../services/office/office.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { read } from './project.ts'

/** The names in the rows of the retention table that speak of the office. */
const told = [...read('docs/operations.md').matchAll(/^\| office: ([^|]+)\|/gm)].flatMap(([, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))

test('what is kept of people, and for how long, is written down for every table of the office, and for no other', async () => {
  const folder = folderForTest()
  const office = await openOffice({ folder: folder.path })
  const tables = (await office.database.introspection.getTables()).map(({ name }) => name)
  await office.close()
  folder.remove()
  expect(told.toSorted()).toEqual(tables.toSorted())
  expect(tables).toContain('person')
})
