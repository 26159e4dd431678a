import { expect, test } from 'vitest'
import { copyOffice } from '../../../services/office/copying/copyOffice.ts'
import { openToRead } from '../../../services/office/copying/places.ts'
import { leftBehind, wholeOffice } from '../../../services/office/copying/wholeOffice.ts'
import { openOffice, type OfficePlace } from '../../../services/office/office.ts'
import { fillOffice } from '../../support/fullOffice.ts'
import { Clock, temporaryOffice, temporaryPlace } from '../../support/office.ts'
import { officeRows } from '../../support/officeRows.ts'

const tables = wholeOffice.map(({ name }) => name)
const some = (...names: readonly string[]) => wholeOffice.filter(({ name }) => names.includes(name))

/** A place with an office that is as full as can be, closed. */
async function aFullOffice(rows: number) {
  const place = await temporaryPlace()
  const office = await openOffice({ ...place, clock: new Clock().now })
  await fillOffice(office.database, wholeOffice, rows)
  const held = ofOffice(await officeRows(office))
  await office.close()
  return { place, held }
}
/** As it stands, without being tidied. */
async function heldAt(place: OfficePlace) {
  const office = await openToRead(place)
  try {
    return ofOffice(await officeRows(office))
  } finally {
    await office.close()
  }
}
const withoutLease = (row: string) => row.replace(/"lease":"(?:[^"\\]|\\.)*"/, '"lease":null')
const ofOffice = (rows: readonly { readonly table: string; readonly text: string }[]) =>
  rows.filter(({ table }) => tables.includes(table)).map(({ table, text }) => `${table} ${text}`).toSorted()

test('every table of the office is copied, or left behind on purpose', async () => {
  const { office: { database } } = await temporaryOffice()
  const there = (await database.introspection.getTables()).map(({ name }) => name).filter((name) => name !== 'sqlite_sequence')
  expect([...tables, ...leftBehind].toSorted()).toEqual(there.toSorted())
})

test('a copy holds every row as it was, but for who was sending a message', async () => {
  const { place, held } = await aFullOffice(24)
  const to = await temporaryPlace()
  const copied = await copyOffice({ from: place, to })
  expect(copied.map(({ table, rows }) => ({ table, rows }))).toEqual(tables.map((table) => ({ table, rows: 24 })))
  const copy = await heldAt(to)
  expect(copy.map(withoutLease)).toEqual(held.map(withoutLease))
  expect(held.filter((row) => row.includes('"lease":"'))).not.toEqual([])
  expect(copy.filter((row) => row.includes('"lease":"'))).toEqual([])
})

test('a table of more rows than are read at once is copied whole', async () => {
  const place = await temporaryPlace()
  const office = await openOffice(place)
  await fillOffice(office.database, some('person', 'vault_content'), 600)
  await fillOffice(office.database, some('vault_part'), 33)
  await office.close()
  const to = await temporaryPlace()
  const counts = (await copyOffice({ from: place, to })).filter(({ rows }) => rows > 0).map(({ table, rows }) => [table, rows])
  expect(counts).toEqual([['person', 600], ['vault_content', 600], ['vault_part', 33]])
})

test('readings are numbered on in the copy', async () => {
  const { place } = await aFullOffice(3)
  const to = await temporaryPlace()
  await copyOffice({ from: place, to })
  const office = await openOffice(to)
  const { database } = office
  const { sequence } = await database.insertInto('reading').values({ disclosureId: 'disclosure', personId: 'person', itemId: 'item', at: 'now' }).returning('sequence').executeTakeFirstOrThrow()
  await office.close()
  expect(sequence).toBe(4)
})

test('processes go on where they are told to', async () => {
  const { place } = await aFullOffice(2)
  const to = await temporaryPlace()
  await copyOffice({ from: place, to, goesOnAt: async ({ epoch, position }) => ({ epoch: `${epoch} copied`, position: position + 2n ** 60n }) })
  const office = await openToRead(to)
  const there = await office.database.selectFrom('process_position').select(['epoch', 'position']).orderBy('process').execute()
  await office.close()
  expect(there).toEqual([1n, 2n].map((row) => ({ epoch: 'log copied', position: String(row + 2n ** 60n) })))
})

test('a copy that breaks off leaves nothing, and is made again', async () => {
  const { place, held } = await aFullOffice(2)
  const to = await temporaryPlace()
  let rows = 0
  await expect(copyOffice({ from: place, to, onProgress: (copied) => { rows = copied; if (copied > 20) throw new Error('out of breath') } })).rejects.toThrow('out of breath')
  expect(rows).toBeGreaterThan(20)
  await copyOffice({ from: place, to })
  expect((await heldAt(to)).map(withoutLease)).toEqual(held.map(withoutLease))
  expect(await heldAt(place)).toEqual(held)
})

test('nothing is copied over something, nor from where no office is', async () => {
  const { place } = await aFullOffice(1)
  await expect(copyOffice({ from: place, to: (await aFullOffice(1)).place })).rejects.toMatchObject({ reason: 'OCCUPIED' })
  await expect(copyOffice({ from: await temporaryPlace(), to: await temporaryPlace() })).rejects.toMatchObject({ reason: 'MISSING' })
})
