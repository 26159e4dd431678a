import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startProjections, type Projections } from '../../projections/projections.ts'
import { Projector } from '../../projections/projector.ts'
import { openForProjector } from '../../projections/readModelFile.ts'
import { readModels } from '../../projections/readModels.ts'
import { rowsOf } from '../../projections/rows.ts'
import { noEvents, type StoredEvent } from '../../services/eventStore/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { logOf } from '../support/logs.ts'
import { personId } from '../support/people.ts'
import { dumpOf, rowsAfter } from '../support/projected.ts'
import { appendAll, sqliteLogIn } from '../support/sqliteLog.ts'

const patience = 20_000
let past: readonly StoredEvent[]
let folder: ReturnType<typeof folderForTest>
let log: Awaited<ReturnType<typeof sqliteLogIn>>
let running: Projections[]
let readModelFolder: string
beforeAll(async () => { past = await logOf(7, 60) })
beforeEach(async () => {
  folder = folderForTest()
  readModelFolder = join(folder.path, 'readModels')
  log = await sqliteLogIn(folder.path)
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((projections) => projections.close()))
  await log.store.close()
  folder.remove()
})
const start = async () => {
  const projections = await startProjections({ log: { folder: log.logFolder }, folder: readModelFolder })
  running.push(projections)
  return projections
}
const stop = async (projections: Projections) => {
  running = running.filter((other) => other !== projections)
  await projections.close()
}
/** The rows without the name of the log that they are of. */
const dump = (database: Projections['database']) => ({ ...dumpOf(database), position: database.prepare('SELECT position FROM position').all() })

describe('the projections of a node', () => {
  test('reach the end of the log, with the rows of its events', async () => {
    await appendAll(log.store, past)
    const projections = await start()
    const head = await log.store.head()
    expect(await projections.reached(head, patience)).toBe(true)
    expect(projections.position()).toBe(head)
    expect(dump(projections.database)).toEqual(dump(rowsAfter(await log.events())))
  })
  test('start beside an empty log, and follow what is written', async () => {
    const projections = await start()
    expect(projections.position()).toBe(0n)
    expect(await projections.reached(0n, patience)).toBe(true)
    await appendAll(log.store, past)
    expect(await projections.reached(await log.store.head(), patience)).toBe(true)
    expect(dump(projections.database)).toEqual(dump(rowsAfter(await log.events())))
  })
  test('say that a position was not reached in time', async () => {
    const projections = await start()
    expect(await projections.reached(1n, 20)).toBe(false)
  })
  test('answer all who wait for a position', async () => {
    const projections = await start()
    const waiting = Promise.all([1n, 1n, 2n].map((position) => projections.reached(position, patience)))
    await appendAll(log.store, past)
    expect(await waiting).toEqual([true, true, true])
  })
  test('tell whoever listens that they moved on, until they listen no more', async () => {
    const projections = await start()
    const positions: bigint[] = []
    const leave = projections.onProgress(() => positions.push(projections.position()))
    await appendAll(log.store, past.slice(0, 1))
    await vi.waitFor(() => expect(positions.at(-1)).toBe(1n), patience)
    leave()
    const heard = positions.length
    await appendAll(log.store, past.slice(1, 2))
    expect(await projections.reached(2n, patience)).toBe(true)
    expect(positions).toHaveLength(heard)
  })
  test('are read through a connection that cannot write', async () => {
    const projections = await start()
    expect(() => projections.database.exec('DELETE FROM thing')).toThrow('readonly')
  })
  test('go on where they stopped, without reading again what they read', async () => {
    await appendAll(log.store, past.slice(0, 40))
    const first = await start()
    await first.reached(await log.store.head(), patience)
    await stop(first)
    const marked = openForProjector({ folder: readModelFolder, models: readModels, epoch: log.store.epoch })
    marked.exec(`UPDATE organization SET registeredAt = 'Marked'`)
    marked.close()
    await appendAll(log.store, past.slice(40))
    const again = await start()
    expect(again.position()).toBeGreaterThanOrEqual(40n)
    expect(await again.reached(await log.store.head(), patience)).toBe(true)
    const registered = rowsOf(again.database).organizations.list({}, { by: 'registeredAt', direction: 'DESC' }, undefined, 3).map(({ registeredAt }) => registeredAt)
    expect(registered).toEqual(['Marked', 'Marked', 'Marked'])
    expect(dumpOf(again.database)['history']).toEqual(dumpOf(rowsAfter(await log.events()))['history'])
  })
  test('begin anew where the rows are of another log', async () => {
    await appendAll(log.store, past)
    const other = openForProjector({ folder: readModelFolder, models: readModels, epoch: 'another' })
    rowsAfter(await logOf(8, 30), { database: other }).close()
    const projections = await start()
    expect(await projections.reached(await log.store.head(), patience)).toBe(true)
    expect(dump(projections.database)).toEqual(dump(rowsAfter(await log.events())))
  })
})

describe('a log that a newer build wrote', () => {
  const newer = () => log.store.append('need-1', noEvents, [{ id: personId('newer'), type: 'NeedAuctioned', data: {}, metadata: {} }])

  test('stops the projections, which say why and keep what they had', async () => {
    await appendAll(log.store, past.slice(0, 20))
    const projections = await start()
    const before = await log.store.head()
    await projections.reached(before, patience)
    expect(projections.failure).toBeUndefined()
    await newer()
    await vi.waitFor(() => expect(projections.failure?.message).toContain('NeedAuctioned, which a newer hub wrote'), patience)
    expect(projections.position()).toBe(before)
  })
  test('keeps nobody waiting', async () => {
    const projections = await start()
    const waiting = projections.reached(1_000n, 600_000)
    await newer()
    expect(await waiting).toBe(false)
    expect(await projections.reached(1_000n, 600_000)).toBe(false)
    expect(await projections.reached(0n, 600_000)).toBe(true)
  })
})

test.each([3, 25, 40])('killed in the middle of a batch, after %s events, the rows are those of their position', async (last) => {
  await appendAll(log.store, past)
  const program = fileURLToPath(new URL('fixtures/projectUntilKilled.ts', import.meta.url))
  const { signal } = spawnSync(process.execPath, [program, log.logFolder, readModelFolder, String(last)])
  expect(signal).toBe('SIGKILL')
  const events = await log.events()
  const database = openForProjector({ folder: readModelFolder, models: readModels, epoch: log.store.epoch })
  const reached = new Projector(database, readModels).position
  expect(reached).toBe(BigInt(Math.floor((last - 1) / 10) * 10))
  expect(dump(database)).toEqual(dump(rowsAfter(events.filter(({ position }) => position <= reached))))
  database.close()
  const projections = await start()
  expect(await projections.reached(await log.store.head(), patience)).toBe(true)
  expect(dump(projections.database)).toEqual(dump(rowsAfter(events)))
})
