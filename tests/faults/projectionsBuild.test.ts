import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { generationsOf } from '../../projections/generations.ts'
import { openForReading, removeOtherGenerations } from '../../projections/readModelFile.ts'
import { generationOf, readModels } from '../../projections/readModels.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { holdLock } from '../../services/eventStore/sqlite/lock.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { logOf } from '../support/logs.ts'
import { dumpOf, rowsAfter } from '../support/projected.ts'
import { writeLog } from '../support/soundLog.ts'
import { eventsIn } from '../support/sqliteLog.ts'
import { HubProcess, runCommand } from './fixtures/hubProcess.ts'

let events: readonly StoredEvent[]
beforeAll(async () => { events = await logOf(9, 80) })
let folder: ReturnType<typeof folderForTest>
let hub: HubProcess
const models = () => join(folder.path, 'readModels')
beforeEach(async () => {
  folder = folderForTest()
  hub = new HubProcess(folder.path)
  await writeLog(folder.path, events)
})
afterEach(async () => {
  await hub.close()
  folder.remove()
})
const build = () => runCommand(['projections', 'build'], folder.path)
const status = () => runCommand(['projections', 'status'], folder.path)

test('what is built beforehand is what the hub starts with', async () => {
  expect((await status()).out).toContain('There are no read models yet.')
  expect(await build()).toMatchObject({ code: 0, out: expect.stringContaining('A start of this build is quick now.') })
  expect((await status()).out).toMatch(new RegExp(`^${generationOf(readModels)} \\(of this build\\): at position ${events.length} of ${events.length}, [\\d.]+ MB\\.\n$`))
  const database = openForReading({ folder: models(), models: readModels })
  const rows = dumpOf(database)
  database.close()
  expect({ ...rows, position: [] }).toEqual({ ...dumpOf(rowsAfter(await eventsIn(join(folder.path, 'log')))), position: [] })
  const { ran } = await startedAndStopped()
  expect(ran.err).not.toContain('catch')
  // What the hub did by itself meanwhile stands behind it.
  expect(generationsOf(models()).map(({ rows: kept }) => (kept?.position ?? 0n) >= BigInt(events.length))).toEqual([true])
})
async function startedAndStopped() {
  await hub.start()
  return { ran: await hub.stop() }
}

test('beside a running hub of the same build there is nothing to build, and the hub goes on', async () => {
  await hub.start()
  expect(await build()).toMatchObject({ code: 1, err: expect.stringContaining(`in use by process ${hub.local.pid} on `) })
  expect(await hub.readiness()).toEqual({ status: 200, word: 'ready' })
  expect((await status()).out).toContain('(of this build)')
})

test('a hub does not start while its rows are being built, and says so', async () => {
  await build()
  const lock = holdLock(join(models(), `readModels-${generationOf(readModels)}.lock`))
  expect(await runCommand(['start'], folder.path)).toMatchObject({ code: 1, err: expect.stringContaining('The read models of this build are in use by process') })
  if ('release' in lock) lock.release()
  await hub.start()
})

test('rows of another build are removed by a start, but not while they are being built', async () => {
  await build()
  const other = 'readModels-0123456789abcdef'
  writeFileSync(join(models(), `${other}.db`), '')
  const lock = holdLock(join(models(), `${other}.lock`))
  removeOtherGenerations({ folder: models(), models: readModels })
  expect(readdirSync(models())).toContain(`${other}.db`)
  expect((await status()).out).toContain('0123456789abcdef (of another build): can\'t be read by this build')
  if ('release' in lock) lock.release()
  removeOtherGenerations({ folder: models(), models: readModels })
  expect(readdirSync(models()).filter((name) => name.startsWith(other))).toEqual([])
  expect(generationsOf(models())).toHaveLength(1)
})
