import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { readLocal } from '../../services/local.ts'
import { EventStoreDouble } from '../support/eventStoreDouble/eventStoreDouble.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { HubProcess } from './fixtures/hubProcess.ts'

let folder: ReturnType<typeof folderForTest>
let hub: HubProcess
beforeEach(() => {
  folder = folderForTest()
  hub = new HubProcess(folder.path)
})
afterEach(async () => {
  await hub.close()
  folder.remove()
})
/** Far less than what it would wait for its servers; more than one question to them takes. */
const soon = 8_000

async function stoppedInOrder(): Promise<void> {
  const asked = performance.now()
  const { code, signal, err } = await hub.stop()
  expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: expect.stringContaining('The hub has stopped.') })
  expect(err).not.toMatch(/^ +at |Error\b|"level":[56]0/m)
  expect(performance.now() - asked).toBeLessThan(soon)
  expect(existsSync(join(folder.path, 'hub.json'))).toBe(false)
}

/** Takes connections, and answers nothing. */
async function silentServer(): Promise<{ readonly port: number; readonly asked: Promise<unknown> }> {
  const server = createServer((socket) => { socket.on('error', () => socket.destroy()) }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.')
  return { port: address.port, asked: once(server, 'connection') }
}

describe('A hub that is stopped while it starts ends in order, and soon', () => {
  test('waiting for a log that it knows', async () => {
    const store = new EventStoreDouble()
    await store.start()
    onTestFinished(() => store.close())
    const settings = { HUB_EVENT_STORE: store.connectionString(), HUB_DEMO: 'off' }
    await hub.start(settings)
    await hub.stop()
    store.kill()
    hub.begin(settings)
    await vi.waitFor(async () => {
      const local = readLocal(folder.path)
      expect(await (await fetch(`http://127.0.0.1:${local?.port}/readyz`)).text()).toBe('starting')
    }, { timeout: 20_000, interval: 50 })
    await stoppedInOrder()
  })
  test('waiting for a database that does not answer', async () => {
    const { port, asked } = await silentServer()
    hub.begin({ HUB_OFFICE_DB: `postgres://hub:password@127.0.0.1:${port}/hub` })
    await asked
    await stoppedInOrder()
  })
  test('waiting for a database that is not there', async () => {
    const store = new EventStoreDouble()
    await store.start()
    onTestFinished(() => store.close())
    hub.begin({ HUB_EVENT_STORE: store.connectionString(), HUB_OFFICE_DB: 'postgres://hub:password@127.0.0.1:9/hub' })
    // The log is open, and the office comes next.
    await vi.waitFor(() => expect(existsSync(join(folder.path, 'knownLog.json'))).toBe(true), { timeout: 20_000, interval: 20 })
    await stoppedInOrder()
  })
})
