import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOffice } from '../../../services/office/office.ts'
import { Clock, temporaryFolder, temporaryOffice } from '../../support/office.ts'

const inMinutes = (clock: Clock, minutes: number) => new Date(clock.now().getTime() + minutes * 60_000)

test('looking at a secret uses nothing; using it works once', async () => {
  const { office: { secrets }, clock } = await temporaryOffice()
  const secret = await secrets.make({ purpose: 'SCREEN', subject: 'conference-1', expiresAt: inMinutes(clock, 5) })
  expect(await secrets.find('SCREEN', secret)).toMatchObject({ subject: 'conference-1' })
  expect(await secrets.find('SCREEN', secret)).toMatchObject({ subject: 'conference-1' })
  expect(await secrets.use('SCREEN', secret)).toMatchObject({ subject: 'conference-1' })
  expect(await secrets.use('SCREEN', secret)).toBeUndefined()
  expect(await secrets.find('SCREEN', secret)).toBeUndefined()
})

test('of twenty uses at the same moment one succeeds', async () => {
  const { office: { secrets }, clock } = await temporaryOffice()
  const secret = await secrets.make({ purpose: 'SIGN_IN', subject: 'request', expiresAt: inMinutes(clock, 5) })
  const uses = await Promise.all(Array.from({ length: 20 }, (_, index) => (
    index % 2 ? secrets.use('SIGN_IN', secret) : secrets.useOf('SIGN_IN', 'request').then((used) => used || undefined)
  )))
  expect(uses.filter((use) => use !== undefined)).toHaveLength(1)
})

test('of two processes that use it, one succeeds', async () => {
  const folder = temporaryFolder()
  const clock = new Clock()
  const [one, other] = [await openOffice({ folder, clock: clock.now }), await openOffice({ folder, clock: clock.now })]
  const secret = await one.secrets.make({ purpose: 'SIGN_IN', subject: 'request', expiresAt: inMinutes(clock, 5) })
  expect(await other.secrets.use('SIGN_IN', secret)).toBeDefined()
  expect(await one.secrets.use('SIGN_IN', secret)).toBeUndefined()
  await Promise.all([one.close(), other.close()])
})

test('a secret ends when its time is over', async () => {
  const { office: { secrets }, clock } = await temporaryOffice()
  const secret = await secrets.make({ purpose: 'SIGN_IN', subject: 'request', expiresAt: inMinutes(clock, 15) })
  clock.pass({ minutes: 14 })
  expect(await secrets.find('SIGN_IN', secret)).toBeDefined()
  clock.pass({ minutes: 1 })
  expect(await secrets.find('SIGN_IN', secret)).toBeUndefined()
  expect(await secrets.use('SIGN_IN', secret)).toBeUndefined()
})

test('a secret opens nothing under another purpose, nor when it is revoked', async () => {
  const { office: { secrets }, clock } = await temporaryOffice()
  const secret = await secrets.make({ purpose: 'SCREEN', subject: 'conference-1', expiresAt: inMinutes(clock, 5) })
  expect(await secrets.use('OPERATOR', secret)).toBeUndefined()
  expect(await secrets.use('OPERATOR', secret.replace('hub_scr_', 'hub_opr_'))).toBeUndefined()
  await secrets.revoke('SCREEN', 'conference-1')
  expect(await secrets.find('SCREEN', secret)).toBeUndefined()
})

test('no file holds the secret itself', async () => {
  const folder = temporaryFolder()
  const clock = new Clock()
  const office = await openOffice({ folder, clock: clock.now })
  const secret = await office.secrets.make({ purpose: 'PERSONAL_TOKEN', subject: 'token', expiresAt: inMinutes(clock, 5) })
  const files = ['office.db', 'office.db-wal'].map((name) => readFileSync(join(folder, name)).toString('latin1')).join('')
  expect(files).not.toContain(secret.slice(8))
  expect(files).toContain('PERSONAL_TOKEN')
  await office.close()
})
