import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openForReading } from '../../projections/readModelFile.ts'
import { readModels } from '../../projections/readModels.ts'
import { readManifest } from '../../services/backup/manifest.ts'
import { folderForTest } from '../support/folderForTest.ts'
import type { Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { dumpOf, rowsAfter } from '../support/projected.ts'
import { eventsIn } from '../support/sqliteLog.ts'
import { HubProcess, runCommand } from './fixtures/hubProcess.ts'
import { askUntilLost, type Sent } from './fixtures/load.ts'

/** What an operator does once a year, and after a disaster: back up a hub that is at work, and make another of it elsewhere. */
const folder = folderForTest()
const [data, set, elsewhere] = [join(folder.path, 'data'), join(folder.path, 'set'), join(folder.path, 'elsewhere')]
const hub = new HubProcess(data)
const restored = new HubProcess(elsewhere)
const secret = { HUB_SECRET: 'a secret that both hubs have, of many characters' }
let owners: readonly { readonly client: Client; readonly organizationId: string }[]

beforeAll(async () => {
  await hub.start(secret)
  owners = await Promise.all(['Haiyun', 'Nearby', 'Harbour'].map(async (name) => {
    const client = await hub.as(name)
    return { client, organizationId: (await client.does('registerOrganization', { kind: 'ENTERPRISE', name })).id }
  }))
})
afterAll(async () => {
  await hub.close()
  await restored.close()
  folder.remove()
})

/** Asks who one is, with these headers. */
async function whoAmI(at: HubProcess, headers: Readonly<Record<string, string>>): Promise<string> {
  const body = JSON.stringify({ query: '{ me { id } }' })
  return (await fetch(`${at.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).text()
}

test('a hub that is backed up at work and restored elsewhere keeps what it had acknowledged, and takes nobody of then for signed in', async () => {
  const sent: Sent[] = []
  let wanted = 60
  const enough = Promise.withResolvers<void>()
  const load = owners.flatMap(({ client, organizationId }) => [1, 2].map((connection) => askUntilLost(
    client, 'draftNeed', (count) => ({ organizationId, content: { ...needContent, title: `Need ${count} of connection ${connection}` } }),
    { sent, onAnswer: () => { if (--wanted === 0) enough.resolve() } },
  )))
  await enough.promise
  const acknowledged = sent.flatMap(({ answer }) => (answer === undefined ? [] : [answer.id]))
  const ran = await runCommand(['backup', set], data)
  expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('Backed up to') })
  // It was at work all the while.
  expect(sent.filter(({ answer }) => answer !== undefined).length).toBeGreaterThan(acknowledged.length)
  expect(await hub.readiness()).toEqual({ status: 200, word: 'ready' })
  const { head, epoch } = readManifest(set)
  const [signedIn, position] = [{ cookie: `hub.session_token=${hub.sessions[0]}` }, { 'x-hub-position': `${epoch}.${head}` }]
  expect(await whoAmI(hub, { ...signedIn, ...position })).toMatch(/"me":\{"id":"/)
  await hub.stop()
  await Promise.all(load)

  expect(await runCommand(['restore', set], elsewhere)).toMatchObject({ code: 0, out: expect.stringContaining('Everybody signs in anew') })
  const events = await eventsIn(join(elsewhere, 'log'))
  expect(events).toEqual((await eventsIn(join(data, 'log'))).filter(({ position }) => position <= BigInt(head)))
  const streams = new Set(events.map(({ stream }) => stream))
  expect(acknowledged.filter((id) => !streams.has(`need-${id}`))).toEqual([])

  await restored.start(secret)
  await vi.waitFor(() => {
    const database = openForReading({ folder: join(elsewhere, 'readModels'), models: readModels })
    const rows = dumpOf(database)
    database.close()
    expect({ ...rows, position: [] }).toEqual({ ...dumpOf(rowsAfter(events)), position: [] })
  })
  // A position of the log that was copied means nothing here, and a session of then is none, though both hubs have one secret.
  expect(await whoAmI(restored, position)).toContain('POSITION_UNKNOWN')
  expect(await whoAmI(restored, signedIn)).toBe('{"data":{"me":null}}\n')
  expect(await runCommand(['log', 'verify'], elsewhere)).toMatchObject({ code: 0 })
})

test('a restore is refused while the hub runs, and says which', async () => {
  const before = await eventsIn(join(elsewhere, 'log'))
  const ran = await runCommand(['restore', set, '--replace'], elsewhere)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining(`A hub runs on ${elsewhere} (process ${restored.local.pid})`) })
  expect(await eventsIn(join(elsewhere, 'log'))).toEqual(before)
})
