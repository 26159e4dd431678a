import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import { authenticationOf } from '../../../services/identity/authentication.ts'
import { openOffice } from '../../../services/office/office.ts'
import { Clock, temporaryFolder, temporaryOffice } from '../../support/office.ts'
import { hubSecret } from '../../support/signInSite.ts'

test('its files are readable by their owner alone', async () => {
  const folder = join(temporaryFolder(), 'office')
  const office = await openOffice({ folder })
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const file of ['office.db', 'office.db-wal', 'office.db-shm']) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
  await office.close()
})

test('opened by three processes at once on a new folder, its tables are made once', async () => {
  const folder = temporaryFolder()
  const opening = `
    const { openOffice } = await import(${JSON.stringify(new URL('../../../services/office/office.ts', import.meta.url).href)})
    await (await openOffice({ folder: ${JSON.stringify(folder)} })).close()`
  const open = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', opening])
  await Promise.all([open(), open(), open()])
  const office = await openOffice({ folder })
  expect(await office.invitations.openFor('nobody@uni.example')).toEqual([])
  await office.close()
})

test('a file that is no database is refused with what to do', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'office.db'), 'no database, but long enough to have been mistaken for a header of one '.repeat(20))
  await expect(openOffice({ folder })).rejects.toMatchObject({ reason: 'CORRUPT', message: expect.stringContaining('hub restore') })
})

test('better-auth finds nothing to add to its tables', async () => {
  const { office } = await temporaryOffice()
  const { options } = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: new Clock().now })
  const { toBeCreated, toBeAdded } = await getMigrations(options)
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})

test('an erased address is in no byte of the files', async () => {
  const folder = temporaryFolder()
  const clock = new Clock()
  const office = await openOffice({ folder, clock: clock.now })
  const authentication = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: clock.now })
  const { personId } = await authentication.signIn({ email: 'erase.me@uni.example', name: 'Erased Person', locale: 'en' })
  const { requestId } = await office.signInRequests.make({ email: 'erase.me@uni.example', locale: 'en' })
  await office.invitations.make({ invitationId: randomUUID(), organizationId: randomUUID(), email: 'erase.me@uni.example' })
  await office.people.erase(personId)
  expect(await office.people.find(personId)).toBeUndefined()
  expect(await office.signInRequests.find(requestId)).toBeUndefined()
  expect(await office.invitations.openFor('erase.me@uni.example')).toEqual([])
  await office.close()
  const bytes = readFileSync(join(folder, 'office.db'))
  expect(['erase.me', 'Erased Person'].filter((text) => bytes.includes(text))).toEqual([])
})
