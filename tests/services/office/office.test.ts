import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
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

test('what it holds is there when it is opened again', async () => {
  const folder = temporaryFolder()
  const first = await openOffice({ folder })
  const { requestId } = await first.signInRequests.make({ email: 'lin@uni.example', locale: 'en' })
  await first.close()
  const second = await openOffice({ folder })
  expect(await second.signInRequests.find(requestId)).toMatchObject({ email: 'lin@uni.example' })
  await second.close()
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

test('an office written by a newer build is refused and left as it is', async () => {
  const folder = temporaryFolder()
  await (await openOffice({ folder })).close()
  const file = new DatabaseSync(join(folder, 'office.db'))
  file.exec(`INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-future', '2100-01-01T00:00:00.000Z')`)
  file.close()
  await expect(openOffice({ folder })).rejects.toMatchObject({ name: 'OfficeRefused', reason: 'NEWER' })
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

test('purging removes what has been over for a day, and nothing younger', async () => {
  const { office, clock } = await temporaryOffice()
  const old = await office.signInRequests.make({ email: 'old@uni.example', locale: 'en' })
  await office.secrets.make({ purpose: 'SIGN_IN', subject: old.requestId, expiresAt: clock.now() })
  const invitation = { invitationId: randomUUID(), organizationId: randomUUID(), email: 'lin@uni.example' }
  const secret = await office.invitations.make(invitation)
  clock.pass({ days: 2 })
  const young = await office.signInRequests.make({ email: 'young@uni.example', locale: 'en' })
  await office.purge()
  expect(await office.signInRequests.find(old.requestId)).toBeUndefined()
  expect(await office.signInRequests.find(young.requestId)).toBeDefined()
  expect(await office.invitations.find(secret)).toEqual(invitation)
  clock.pass({ days: 16 })
  await office.purge()
  expect(await office.database.selectFrom('invitation').selectAll().execute()).toEqual([])
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
