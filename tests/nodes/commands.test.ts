import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { authenticationOf } from '../../services/identity/authentication.ts'
import { openOffice } from '../../services/office/office.ts'
import { runHub } from '../support/command.ts'
import { hubSecret, temporaryFolder } from '../support/office.ts'
import { emptyDatabase } from '../support/postgres/databases.ts'

/** The settings of a hub whose office stands in PostgreSQL, and one person in it. */
async function aHubWithDatabase() {
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  const office = await openOffice({ database: url })
  onTestFinished(() => office.close())
  const authentication = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: () => new Date() })
  const { personId } = await authentication.signIn({ email: 'li@example.org', locale: 'en' })
  return { office, personId, settings: { HUB_DATA: temporaryFolder(), HUB_OFFICE_DB: url } }
}

test('links are made and people exported and erased in the database, and no file of the office is made', async () => {
  const { settings, office, personId } = await aHubWithDatabase()
  expect((await runHub(['sign-in-link', 'li@example.org'], settings)).out).toMatch(/sign-in#hub_sgn_/)
  expect(await office.database.selectFrom('sign_in_request').select('email').execute()).toEqual([{ email: 'li@example.org' }])
  expect(JSON.parse((await runHub(['person', 'export', 'li@example.org'], settings)).out)).toMatchObject({ personId, office: { 'person.id': [{ email: 'li@example.org' }] } })
  expect(await runHub(['person', 'erase', personId], settings)).toMatchObject({ code: 0 })
  expect(await office.people.find(personId)).toBeUndefined()
  expect(readdirSync(settings.HUB_DATA)).not.toContain('office')
})

test('backup and restore say that the database is backed up by itself, and touch nothing', async () => {
  const { settings } = await aHubWithDatabase()
  const set = join(settings.HUB_DATA, '..', 'set')
  for (const command of ['backup', 'restore']) expect(await runHub([command, set], settings)).toMatchObject({ code: 1, err: expect.stringContaining('pg_dump') })
})

test('a database that does not let the hub in is told with what to do, and without the password', async () => {
  const { settings } = await aHubWithDatabase()
  const wrong = new URL(settings.HUB_OFFICE_DB)
  wrong.password = 'canary-of-a-password'
  const { code, err } = await runHub(['start'], { ...settings, HUB_PORT: '0', HUB_OFFICE_DB: wrong.href })
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('HUB_OFFICE_DB') })
  expect(err).toContain('28P01')
  expect(err).not.toContain('canary')
  expect(await runHub(['status'], { ...settings, HUB_OFFICE_DB: 'mysql://canary@host/hub' })).toMatchObject({ code: 1, err: expect.not.stringContaining('canary') })
})
