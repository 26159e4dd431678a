import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openLogReader } from '../../services/eventStore/openLog.ts'
import { eventsOf } from '../../services/log/wholeLog.ts'
import { copyOffice } from '../../services/office/copying/copyOffice.ts'
import { wholeOffice } from '../../services/office/copying/wholeOffice.ts'
import { openOffice, type OfficePlace } from '../../services/office/office.ts'
import { runHub } from '../support/command.ts'
import { aNamespace } from '../support/eventStoreDb.ts'
import { EventStoreDouble } from '../support/eventStoreDouble/eventStoreDouble.ts'
import { fillOffice } from '../support/fullOffice.ts'
import { logOf } from '../support/logs.ts'
import { Clock, temporaryFolder } from '../support/office.ts'
import { emptyDatabase } from '../support/postgres/databases.ts'
import { writeLog } from '../support/soundLog.ts'

async function aDatabase(): Promise<{ readonly database: string }> {
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  return { database: url }
}
/** What a hub on one machine leaves in its folder when it is stopped. */
async function aFullFolder() {
  const data = temporaryFolder()
  const folder = join(data, 'office')
  const office = await openOffice({ folder, clock: new Clock().now })
  await fillOffice(office.database, wholeOffice, 9)
  return { data, folder, office }
}
const positionIn = async (place: OfficePlace, process: string) => {
  const office = await openOffice(place)
  const position = await office.positions.of(process)
  await office.close()
  return position
}

test('an office that moves to PostgreSQL and back is the same in both', async () => {
  const { folder, office } = await aFullFolder()
  await office.close()
  const [there, back] = [await aDatabase(), { folder: join(temporaryFolder(), 'office') }]
  const out = await copyOffice({ from: { folder }, to: there })
  expect(out.every(({ rows }) => rows === 9)).toBe(true)
  expect(await copyOffice({ from: there, to: back })).toEqual(out)
})

test('nothing is copied while a hub works with the database, in either direction', async () => {
  const { folder, office } = await aFullFolder()
  await office.close()
  const there = await aDatabase()
  const hub = await openOffice(there)
  await expect(copyOffice({ from: there, to: { folder: join(temporaryFolder(), 'office') } })).rejects.toMatchObject({ reason: 'IN_USE' })
  await expect(copyOffice({ from: { folder }, to: there })).rejects.toMatchObject({ reason: 'IN_USE' })
  await hub.close()
  expect(await copyOffice({ from: { folder }, to: there })).not.toEqual([])
})

test('a hub that starts while an office is copied into its database waits, and begins nothing there', async () => {
  const { folder, office } = await aFullFolder()
  await office.close()
  const there = await aDatabase()
  let starting: Promise<{ close(): Promise<void> }> | undefined
  await copyOffice({ from: { folder }, to: there, onProgress: () => { starting ??= openOffice({ ...there, clock: () => new Date(0) }) } })
  const hub = await starting
  await hub?.close()
  expect(starting).toBeDefined()
})

test('the command moves log and office to servers and back, processes go on where they stood, and no password is shown', async () => {
  const { data, office } = await aFullFolder()
  await writeLog(data, await logOf(3, 20))
  const [log, store] = [join(data, 'log'), new EventStoreDouble()]
  await store.start()
  onTestFinished(() => store.close())
  const [server, there] = [store.connectionString({ options: `tls=false&namespace=${aNamespace()}` }), await aDatabase()]
  const original = await openLogReader({ folder: log })
  const events = await Array.fromAsync(await eventsOf(original))
  await original.close()
  const reached = events.at(-3) ?? expect.fail('The log is short.')
  await office.positions.begin('telling', { epoch: original.epoch, position: reached.position })
  await office.close()

  const settings = { HUB_DATA: data }
  const run = (...words: readonly string[]) => runHub(words, settings)
  expect(await run('log', 'copy', '--from', log, '--to', server)).toMatchObject({ code: 0 })
  const out = await run('office', 'copy', '--to', there.database, '--log-from', log, '--log-to', server)
  expect(out).toMatchObject({ code: 0, out: expect.stringMatching(/9 {2}person$/m), err: expect.stringMatching(/ rows in \d+ tables\./) })
  expect(out.out + out.err).not.toContain(new URL(there.database).password)
  const copy = await openLogReader({ connectionString: server })
  const moved = (await Array.fromAsync(await eventsOf(copy))).at(-3)
  await copy.close()
  expect(moved?.id).toBe(reached.id)
  expect(await positionIn(there, 'telling')).toEqual({ epoch: copy.epoch, position: moved?.position })

  const back = join(temporaryFolder(), 'data')
  expect(await run('log', 'copy', '--from', server, '--to', join(back, 'log'))).toMatchObject({ code: 0 })
  expect(await run('office', 'copy', '--from', there.database, '--to', join(back, 'office'), '--log-from', server, '--log-to', join(back, 'log'))).toMatchObject({ code: 0 })
  expect((await positionIn({ folder: join(back, 'office') }, 'telling'))?.position).toBe(reached.position)
})

test('the command says what to do where it can not copy, and changes nothing', async () => {
  const { data, folder, office } = await aFullFolder()
  await office.close()
  const there = await aDatabase()
  const run = (...words: readonly string[]) => runHub(['office', 'copy', ...words], { HUB_DATA: data })
  const nowhere = join(temporaryFolder(), 'nowhere')
  expect(await run('--from', nowhere, '--to', there.database)).toMatchObject({ code: 1, err: expect.stringContaining(`There is no office in ${nowhere}`) })
  expect(existsSync(nowhere)).toBe(false)
  expect(await run('--to', folder)).toMatchObject({ code: 1, err: expect.stringContaining('already, and it was left as it is') })
  expect(await run('--to', there.database, '--log-to', 'esdb://localhost:1')).toMatchObject({ code: 1, err: expect.stringContaining('--log-from') })
  const { password } = new URL(there.database)
  const full = await run('--to', there.database)
  expect(full).toMatchObject({ code: 0, err: expect.stringContaining('If that log was copied, too') })
  const again = await run('--to', there.database)
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('There is something in postgres://') })
  expect(again.err).not.toContain(password)
})
