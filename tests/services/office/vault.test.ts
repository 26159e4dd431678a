import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOffice, type Office } from '../../../services/office/office.ts'
import type { Kept, NewItem, Vault } from '../../../services/office/vault.ts'
import { Clock, temporaryFolder, temporaryOffice } from '../../support/office.ts'

const organizationId = randomUUID()
async function personIn({ database }: Office): Promise<string> {
  const id = randomUUID()
  const at = '2026-03-02T08:00:00.000Z'
  await database.insertInto('person').values({ id, name: 'Lin', email: `${id}@uni.example`, emailVerified: 0, image: null, locale: 'en', createdAt: at, updatedAt: at }).execute()
  return id
}
async function aVault(storage?: number) {
  const folder = temporaryFolder()
  const clock = new Clock()
  const office = await openOffice({ folder, clock: clock.now, ...(storage === undefined ? {} : { storage }) })
  const personId = await personIn(office)
  const item = (more: Partial<NewItem> = {}): NewItem => ({ id: randomUUID(), kind: 'FILE', organizationId, personId, type: 'application/pdf', name: 'drawing.pdf', ...more })
  return { folder, clock, office, vault: office.vault, personId, item }
}
const standsNowhere = () => false
/** Keeps what has to find room. */
async function keeping(vault: Vault, item: NewItem, content: string | Uint8Array): Promise<Kept> {
  const kept = await vault.keep(item, Buffer.from(content))
  if (kept === 'STORAGE_FULL') throw new Error('There was no room.')
  return kept
}
const bytesOf = async (parts: AsyncIterable<Uint8Array>) => {
  const read: Uint8Array[] = []
  for await (const part of parts) read.push(part)
  return Buffer.concat(read)
}

test('what is kept is read as it was, part by part', async () => {
  const { office, vault, item } = await aVault()
  const bytes = randomBytes(700_000)
  const drawing = item()
  const kept = await keeping(vault, drawing, bytes)
  expect(kept).toEqual({ itemId: drawing.id, digest: expect.any(String), size: 700_000 })
  const found = await vault.find(drawing.id)
  expect(found).toMatchObject({ ...kept, kind: 'FILE', organizationId, type: 'application/pdf', name: 'drawing.pdf', title: undefined })
  expect((await bytesOf(vault.parts(found ?? { sha256: '' }))).equals(bytes)).toBe(true)
  expect(await office.database.selectFrom('vault_part').select('part').execute()).toHaveLength(3)
  const detail = item({ kind: 'TEXT', type: 'text/plain' })
  await vault.keep(detail, Buffer.from('Seams warp 保密 by 3 mm.'))
  expect(await vault.text(detail.id)).toBe('Seams warp 保密 by 3 mm.')
  expect(await vault.text(randomUUID())).toBeUndefined()
  await office.close()
})

test('the same bytes are there once, and two items of them have nothing in common that a log could show', async () => {
  const { office, vault, item } = await aVault()
  const one = await keeping(vault, item(), 'yes')
  const other = await keeping(vault, item(), 'yes')
  expect(await office.database.selectFrom('vault_content').selectAll().execute()).toHaveLength(1)
  expect(one.digest).not.toBe(other.digest)
  await office.close()
})

test('keeping again under one id keeps nothing, and shows whether it is the same content', async () => {
  const { office, vault, item } = await aVault()
  const detail = item({ kind: 'TEXT' })
  const first = await keeping(vault, detail, 'first')
  expect(await keeping(vault, detail, 'first')).toEqual(first)
  expect((await keeping(vault, detail, 'other')).digest).not.toBe(first.digest)
  expect(await vault.text(detail.id)).toBe('first')
  await office.close()
})

test('an organisation keeps no more than its storage, also when much comes at once', async () => {
  const { office, vault, item } = await aVault(1_000)
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => vault.keep(item(), randomBytes(400))))
  expect(outcomes.filter((outcome) => outcome === 'STORAGE_FULL')).toHaveLength(3)
  expect(await vault.keep(item({ organizationId: randomUUID() }), randomBytes(400))).toMatchObject({ size: 400 })
  await office.close()
})

test('what was kept for a record counts for the organisation that it was merged into', async () => {
  const { office, vault, item } = await aVault(1_000)
  const formerId = randomUUID()
  await vault.keep(item({ organizationId: formerId }), randomBytes(700))
  expect(await vault.keep(item(), randomBytes(400), [organizationId, formerId])).toBe('STORAGE_FULL')
  expect(await vault.keep(item(), randomBytes(300), [organizationId, formerId])).toMatchObject({ size: 300 })
  expect(await vault.keep(item(), randomBytes(400))).toMatchObject({ size: 400 })
  await office.close()
})

test('purging takes what is a day old and stands nowhere, and leaves what stands', async () => {
  const { office, vault, item, clock } = await aVault()
  const [forgotten, attached, young] = [item(), item(), item()]
  await vault.keep(forgotten, Buffer.from('shared'))
  await vault.keep(attached, Buffer.from('shared'))
  await vault.keep(item(), Buffer.from('only here'))
  clock.pass({ days: 1, minutes: 1 })
  await vault.keep(young, Buffer.from('young'))
  await vault.purge((id) => id === attached.id)
  expect((await vault.findMany([forgotten.id, attached.id, young.id])).map(({ itemId }) => itemId).sort()).toEqual([attached.id, young.id].sort())
  expect(await vault.text(attached.id)).toBe('shared')
  expect(await office.database.selectFrom('vault_content').selectAll().execute()).toHaveLength(2)
  await office.close()
})

test('what waits to be attached is counted for its person, for a day', async () => {
  const { office, vault, item, personId, clock } = await aVault()
  const attached = item()
  await vault.keep(attached, Buffer.from('one'))
  await vault.keep(item(), Buffer.from('two'))
  expect(await vault.waitingOf(personId, (id) => id === attached.id)).toBe(1)
  clock.pass({ days: 1 })
  expect(await vault.waitingOf(personId, standsNowhere)).toBe(0)
  await office.close()
})

test('who is erased leaves what belongs to their organisation, and their id goes', async () => {
  const { office, vault, item, personId } = await aVault()
  const drawing = item()
  await vault.keep(drawing, Buffer.from('drawing'))
  await office.people.erase(personId)
  expect(await vault.find(drawing.id)).toMatchObject({ personId: undefined })
  await office.close()
})

test('what was purged is in no byte of the files, also while the office is open', async () => {
  const { folder, office, vault, item, clock } = await aVault()
  const canary = Buffer.from('canary of the vault')
  await vault.keep(item({ name: 'canary-name.pdf' }), Buffer.concat([canary, randomBytes(300_000), canary]))
  clock.pass({ days: 2 })
  await vault.purge(standsNowhere)
  const bytes = Buffer.concat(['office.db', 'office.db-wal'].map((file) => readFileSync(join(folder, file))))
  expect(['canary of the vault', 'canary-name'].filter((text) => bytes.includes(text))).toEqual([])
  await office.close()
})

test('an office opens with a vault of its own', async () => {
  const { office } = await temporaryOffice()
  expect(await office.vault.findMany([randomUUID()])).toEqual([])
})
