import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openOffice } from '../../services/office/office.ts'
import { apiSite, codesOf } from '../support/apiSite.ts'
import { Clock } from '../support/office.ts'
import { emptyDatabase } from '../support/postgres/databases.ts'
import { wireTo } from '../support/wire.ts'

async function anOfficeByWire(clock = new Clock()) {
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  const wire = await wireTo(url)
  const office = await openOffice({ database: wire.url, clock: clock.now })
  onTestFinished(() => office.close())
  return { office, wire, url }
}

test('while the database is away everybody is told so at once, and it is used again when it is back', async () => {
  const { office, wire } = await anOfficeByWire()
  await office.signInRequests.make({ email: 'lin@uni.example', locale: 'en' })
  wire.cut()
  await expect(office.people.findByEmail('lin@uni.example')).rejects.toMatchObject({ name: 'OfficeUnavailable' })
  await expect(office.atOnce(({ people }) => people.findByEmail('lin@uni.example'))).rejects.toMatchObject({ name: 'OfficeUnavailable' })
  wire.mend()
  expect(await office.people.findByEmail('lin@uni.example')).toBeUndefined()
})

test('a transaction whose connection is lost leaves nothing, and its connection to nobody', async () => {
  const { office, wire } = await anOfficeByWire()
  await expect(office.atOnce(async ({ signInRequests }) => {
    await signInRequests.make({ email: 'lin@uni.example', locale: 'en' })
    wire.cut()
    await signInRequests.make({ email: 'lin@uni.example', locale: 'en' })
  })).rejects.toMatchObject({ name: 'OfficeUnavailable' })
  wire.mend()
  expect(await office.database.selectFrom('sign_in_request').selectAll().execute()).toEqual([])
  // More than there are connections.
  for (let turn = 0; turn < 15; turn++) await office.atOnce(({ people }) => people.findByEmail('lin@uni.example'))
})

test('after its line to the others was lost a node looks again, and hears them again', async () => {
  const { office, wire, url } = await anOfficeByWire()
  const other = await openOffice({ database: url })
  onTestFinished(() => other.close())
  let hints = 0
  const ended: string[] = []
  office.outbox.onPut(() => { hints++ })
  office.sessions.onEnded((ids) => ended.push(...ids))
  const heard = async () => {
    await sql`select pg_notify('hub_office', ${JSON.stringify({ from: 'another', message: { kind: 'ENDED', ids: ['s'] } })})`.execute(other.database)
    expect(ended).toContain('s')
  }
  await vi.waitFor(heard)
  wire.cut()
  wire.mend()
  await vi.waitFor(() => expect(hints).toBe(1), { timeout: 5_000 })
  ended.length = 0
  await vi.waitFor(heard)
})

test('a network that swallows everything holds nobody up for long', async () => {
  const { office, wire } = await anOfficeByWire()
  await office.people.findByEmail('lin@uni.example')
  wire.silence()
  const begun = performance.now()
  await expect(office.people.findByEmail('lin@uni.example')).rejects.toMatchObject({ name: 'OfficeUnavailable' })
  expect(performance.now() - begun).toBeLessThan(15_000)
  expect(await office.people.findByEmail('lin@uni.example')).toBeUndefined()
})

test('while the database is away a node answers UNAVAILABLE to who is signed in, and serves visitors', async () => {
  const clock = new Clock()
  const { office, wire } = await anOfficeByWire(clock)
  const site = await apiSite({ shared: { office, clock } })
  const { cookie, personId } = await site.signedIn()
  const me = () => site.query('{ me }', undefined, { cookie })
  expect((await me()).body).toEqual({ data: { me: personId } })
  wire.cut()
  expect(codesOf(await me())).toEqual(['UNAVAILABLE'])
  expect((await site.query('{ greeting }')).body.data).toEqual({ greeting: 'Hello, all' })
  wire.mend()
  expect((await me()).body).toEqual({ data: { me: personId } })
  expect(site.lines.filter((line) => line.includes('"event":"outage"'))).toHaveLength(1)
})

test('a database that does not let the hub in is told without the password', async () => {
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  const wrong = new URL(url)
  wrong.password = 'not-the-password'
  const refused = await openOffice({ database: wrong.href }).then(() => undefined, (error: unknown) => error)
  expect(refused).toMatchObject({ name: 'OfficeRefused', reason: 'UNREACHABLE', message: '28P01' })
  expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toContain('not-the-password')
})

test('what PostgreSQL says of a refused statement stays inside: it may quote rows', async () => {
  const { office } = await anOfficeByWire()
  const row = { id: 'one', name: '', email: 'lin@uni.example', emailVerified: 0, image: null, locale: 'en', createdAt: '', updatedAt: '' }
  await office.database.insertInto('person').values(row).execute()
  const refused = await office.database.insertInto('person').values({ ...row, id: 'two' }).execute().then(() => undefined, (error: unknown) => error)
  expect(refused).toMatchObject({ name: 'StatementRefused', code: '23505' })
  expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toContain('lin@')
})
