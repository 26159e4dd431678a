import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import express from 'express'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PersonId } from '../../../schema/events/ids.ts'
import { localRoutes } from '../../../services/api/localRoutes.ts'
import { openCore, type Core } from '../../../services/core.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { authenticationOf } from '../../../services/identity/authentication.ts'
import { linksOf } from '../../../services/identity/links.ts'
import { announceLocal, readLocal } from '../../../services/local.ts'
import { openOffice, type Office } from '../../../services/office/office.ts'
import { appointOperator } from '../../../services/people/appointOperator.ts'
import { runHub } from '../../support/command.ts'
import { folderForTest } from '../../support/folderForTest.ts'
import { everythingIn, fixture } from '../../support/importing.ts'
import { hubSecret } from '../../support/office.ts'

let folder: ReturnType<typeof folderForTest>
beforeEach(() => { folder = folderForTest() })
afterEach(() => folder.remove())
const data = () => join(folder.path, 'data')

const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) => runHub(words, { HUB_DATA: data(), ...environment })

/** The two files of rows in a folder, as one gets them. */
function recordsFolder(...names: readonly ('needs.jsonl' | 'offers.jsonl')[]): string {
  const path = join(folder.path, 'records')
  mkdirSync(path)
  for (const name of names) copyFileSync(fixture(name), join(path, name))
  return path
}

describe('hub', () => {
  test('explains itself in the language of the terminal', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('takes needs and offers in') })
    expect(await run(['--help'], { LANG: 'zh_CN.UTF-8' })).toMatchObject({ code: 0, out: expect.stringContaining('导入需求和供给') })
  })
  test.each([
    ['a command that there is not', ['dance'], 'There is no command dance.'],
    ['an option that there is not', ['status', '--loud'], 'There is no option --loud.'],
    ['an import without a conference', ['import', '.'], '--conference <id> is needed.'],
    ['a link without an address', ['sign-in-link'], 'mail is missing.'],
  ])('says what is wrong with %s', async (_, words, said) => expect(await run(words)).toMatchObject({ code: 2, err: expect.stringContaining(said) }))
  test('names a setting that cannot be used', async () =>
    expect(await run(['status'], { HUB_PORT: 'door' })).toMatchObject({ code: 1, err: expect.stringContaining('HUB_PORT') }))
})

describe('hub import, while no hub runs', () => {
  test('writes the log itself, tells how it went, and changes nothing the second time', async () => {
    const records = recordsFolder('needs.jsonl', 'offers.jsonl')
    const first = await run(['import', records, '--conference', 'new:Spring'])
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining('5 of 5 rows') })
    expect(first.out).toContain('Needs: 3 added')
    expect(first.out).toContain('Offers: 2 added')
    expect(first.out).toContain('         1  more than 12 keywords; the first 12 were kept.')
    const status = (await run(['status'])).out
    expect(status).toContain('Needs: 3')
    expect((await run(['import', records, '--conference', 'new:Spring'])).out).toContain('Needs: 3 unchanged')
    expect((await run(['status'])).out).toBe(status)
  })
  test('shows each bad row with its line and field', async () => {
    const ran = await run(['import', fixture('bad.jsonl'), '--as', 'needs', '--conference', 'new:Spring'])
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('Needs: 1 added, 6 refused') })
    expect(ran.err).toMatch(/bad\.jsonl:3 {2}title {2}This field is missing/)
  })
  test.each([
    ['is not there', 'nowhere', 'There is no'],
    ['holds no rows', '.', 'holds neither needs.jsonl nor offers.jsonl'],
    ['does not say what its rows are', 'rows.jsonl', 'Add --as needs or --as offers'],
  ])('refuses a path that %s', async (_, name, said) => {
    writeFileSync(join(folder.path, 'rows.jsonl'), '')
    expect(await run(['import', join(folder.path, name), '--conference', 'new:Spring'])).toMatchObject({ code: 1, err: expect.stringContaining(said) })
  })
  test.each([
    ['conference', ['--conference', 'spring'], '--conference can\'t be used: spring'],
    ['day', ['--conference', 'new:Spring', '--open-until', 'tomorrow'], '--open-until can\'t be used: tomorrow'],
  ])('refuses a %s that is none', async (_, words, said) =>
    expect(await run(['import', fixture('needs.jsonl'), ...words])).toMatchObject({ code: 1, err: expect.stringContaining(said) }))
  test('says who holds the log where another process writes it', async () => {
    const core = await openCore({ dataFolder: data(), clock: () => new Date() })
    expect(await run(['import', fixture('needs.jsonl'), '--conference', 'new:Spring'])).toMatchObject({ code: 1, err: expect.stringContaining('is in use by process') })
    await core.close()
  })
  test('makes links for the hub that will run', async () => {
    expect((await run(['sign-in-link', 'li@example.org'])).out).toMatch(/^http:\/\/127\.0\.0\.1:4000\/sign-in#hub_sgn_/m)
    expect((await run(['operator', 'invite'])).out).toMatch(/^http:\/\/127\.0\.0\.1:4000\/sign-in#hub_opr_/m)
    expect(await run(['sign-in-link', 'nobody'])).toMatchObject({ code: 1, err: 'nobody is not an email address.\n' })
  })
  test('exports and erases a person', async () => {
    const { personId } = await somebodyIn(data(), 'li@example.org')
    expect(JSON.parse((await run(['person', 'export', 'Li@Example.org'])).out)).toMatchObject({ personId, office: { 'person.id': [{ email: 'li@example.org' }] }, events: [] })
    expect(await run(['person', 'erase', personId])).toMatchObject({ code: 0, out: expect.stringContaining('Erased') })
    expect(await run(['person', 'erase', personId])).toMatchObject({ code: 1, err: expect.stringContaining('There is nobody') })
    expect(await run(['person', 'export', 'li@example.org'])).toMatchObject({ code: 1, err: expect.stringContaining('There is nobody') })
  })
})

/** Somebody who signed in once. */
async function somebodyIn(dataFolder: string, email: string) {
  const office = await openOffice({ folder: join(dataFolder, 'office') })
  const authentication = await authenticationOf({ office, publicUrl: new URL('https://hub.example'), secret: hubSecret, clock: () => new Date() })
  const signedIn = await authentication.signIn({ email, name: 'Li', locale: 'en' })
  await office.close()
  return signedIn
}

describe('hub, beside a hub that runs', () => {
  let core: Core
  let office: Office
  let close: () => Promise<void>
  let url: string
  let token: string
  const publicUrl = new URL('https://hub.example')

  beforeEach(async () => {
    const clock = () => new Date()
    core = await openCore({ dataFolder: data(), clock })
    office = await openOffice({ folder: join(data(), 'office'), clock })
    const app = express()
    const server = createServer(app)
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('No port.')
    const local = announceLocal(data(), { host: '127.0.0.1', port: address.port, office: 'FOLDER', clock })
    token = local.token
    url = `http://127.0.0.1:${address.port}`
    app.use(localRoutes({ core, office, links: linksOf({ office, publicUrl, clock }), dataFolder: data(), publicUrl, token }))
    close = async () => {
      local.remove()
      server.closeAllConnections()
      await new Promise((resolve) => { server.close(resolve) })
      await office.close()
      await core.close()
    }
  })
  afterEach(() => close())

  test('imports through it', async () => {
    const ran = await run(['import', recordsFolder('needs.jsonl', 'offers.jsonl'), '--conference', 'new:Spring'])
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('Through the hub that runs on port') })
    expect(ran.out).toContain('Needs: 3 added')
    expect((await everythingIn(core)).filter(({ type }) => type === 'OfferEntered')).toHaveLength(2)
  })
  test('asks it for its status and for links', async () => {
    expect((await run(['status'])).out).toContain(`The hub runs at https://hub.example/ (process ${process.pid}`)
    expect((await run(['sign-in-link', 'li@example.org'])).out).toMatch(/^https:\/\/hub\.example\/sign-in#hub_sgn_/m)
    expect((await run(['operator', 'invite'])).out).toMatch(/^https:\/\/hub\.example\/sign-in#hub_opr_/m)
  })
  test('keeps port and token for this user alone, and takes them away when it stops', async () => {
    expect(statSync(join(data(), 'hub.json')).mode & 0o777).toBe(0o600)
    expect(readLocal(data())).toMatchObject({ token: expect.stringMatching(/^hub_loc_[\w-]{43}$/), pid: process.pid })
  })
  test.each([
    ['without the token', { authorization: undefined }],
    ['with another token', { authorization: `Bearer hub_loc_${'a'.repeat(43)}` }],
    ['without the header that no form can send', { 'x-hub-request': undefined }],
    ['through a proxy', { 'x-forwarded-for': '127.0.0.1' }],
    ['through a proxy that says so otherwise', { forwarded: 'for=127.0.0.1' }],
  ])('lets nobody in %s', async (_, differs) => {
    const headers = Object.entries({ authorization: `Bearer ${token}`, 'x-hub-request': '1', ...differs }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    for (const path of ['status', 'import?conference=new:X&locale=en', 'sign-in-link', 'operator-invite', 'person-erase']) {
      const response = await fetch(`${url}/local/${path}`, { method: 'POST', headers })
      expect([response.status, await response.text()]).toEqual([403, '{"code":"FORBIDDEN"}'])
    }
    expect(await core.store.head()).toBe(0n)
  })
  test('erases through the running hub, but never the last operator', async () => {
    const li = PersonId.parse((await somebodyIn(data(), 'li@example.org')).personId)
    const appointed = await core.handle(appointOperator, { personId: li }, { actor: processActor('operator-link'), commandId: randomUUID() })
    if ('position' in appointed && appointed.position !== undefined) await core.projections.reached(appointed.position, 10_000)
    expect(await run(['person', 'erase', 'li@example.org'])).toMatchObject({ code: 1, err: expect.stringContaining('needs an operator') })
    await somebodyIn(data(), 'wang@example.org')
    expect(await run(['person', 'erase', 'wang@example.org'])).toMatchObject({ code: 0 })
    expect(await office.people.findByEmail('wang@example.org')).toBeUndefined()
  })
  test('refuses options that it cannot read', async () => {
    const headers = { authorization: `Bearer ${token}`, 'x-hub-request': '1' }
    const response = await fetch(`${url}/local/import?conference=spring&locale=en`, { method: 'POST', headers })
    expect([response.status, await response.json()]).toEqual([400, { code: 'MALFORMED', path: ['conference'] }])
  })
})

test('a hub that ended without cleaning up is taken for none', async () => {
  announceLocal(data(), { host: '127.0.0.1', port: 9, office: 'FOLDER', clock: () => new Date() })
  expect(await run(['import', fixture('needs.jsonl'), '--conference', 'new:Spring'])).toMatchObject({ code: 0, err: expect.stringContaining('No hub runs') })
  rmSync(join(data(), 'hub.json'))
})
