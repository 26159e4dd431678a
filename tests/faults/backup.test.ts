import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { backUp } from '../../services/backup/backUp.ts'
import { erasedPeopleIn } from '../../services/backup/erasedPeople.ts'
import { sha256Of } from '../../services/backup/files.ts'
import { restore } from '../../services/backup/restore.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'
import { takeLock } from '../../services/eventStore/sqlite/lock.ts'
import { filesOf } from '../../services/eventStore/sqlite/files.ts'
import { openOffice } from '../../services/office/office.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { fixture } from '../support/importing.ts'
import { logOf } from '../support/logs.ts'
import { personId } from '../support/people.ts'
import { writeLog } from '../support/soundLog.ts'
import { eventsIn } from '../support/sqliteLog.ts'
import { runCommand } from './fixtures/hubProcess.ts'

const clock = () => new Date('2026-05-18T01:00:00.000Z')
const email = 'li.na@people.example'
let events: readonly StoredEvent[]
beforeAll(async () => { events = await logOf(7, 60) })

let folder: ReturnType<typeof folderForTest>
const at = (name: string) => join(folder.path, name)
const [data, set] = [() => at('data'), () => at('set')]
beforeEach(async () => {
  folder = folderForTest()
  await writeLog(data(), events)
  await someoneInOffice(data())
})
afterEach(() => folder.remove())

/** An office in which somebody asked to sign in. */
async function someoneInOffice(dataFolder: string): Promise<void> {
  const office = await openOffice({ folder: join(dataFolder, 'office'), clock })
  const { requestId } = await office.signInRequests.make({ email, locale: 'en' })
  await office.secrets.make({ purpose: 'SIGN_IN', subject: requestId, expiresAt: new Date('2026-05-19T01:00:00.000Z') })
  await office.close()
}
async function rowsOfOffice(dataFolder: string) {
  const office = await openOffice({ folder: join(dataFolder, 'office'), clock })
  const rows = { requests: await office.database.selectFrom('sign_in_request').selectAll().execute(), secrets: await office.database.selectFrom('secret').selectAll().execute() }
  await office.close()
  return rows
}
const logIn = (dataFolder: string) => eventsIn(join(dataFolder, 'log'))
async function epochOf(dataFolder: string): Promise<string> {
  const log = openSqliteLogReader({ folder: join(dataFolder, 'log') })
  await log.close()
  return log.epoch
}
/** Everything in a folder, byte by byte. */
const everythingIn = async (path: string) => Object.fromEntries(await Promise.all(
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(path, name)).isFile()).sort().map(async (name) => [name, await sha256Of(join(path, name))] as const)))

async function dieAtStep(...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./fixtures/dieAtStep.ts', import.meta.url)), ...words], { stdio: 'inherit' })
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
}

describe('A backup', () => {
  test('holds the log and the office with what stands in their write-ahead logs, and nothing else', async () => {
    writeFileSync(at('data/secret'), 'x'.repeat(43))
    const { manifest } = await backUp({ dataFolder: data(), folder: set(), clock })
    expect(readdirSync(set(), { recursive: true, encoding: 'utf8' }).sort()).toEqual(['log', 'log/log.db', 'manifest.json', 'office', 'office/office.db'])
    expect(manifest).toMatchObject({ epoch: await epochOf(data()), events: events.length, head: String(events.length), madeAt: '2026-05-18T01:00:00.000Z' })
    expect(await logIn(set())).toEqual(await logIn(data()))
    expect(await rowsOfOffice(set())).toEqual(await rowsOfOffice(data()))
  })
  test.skipIf(process.platform === 'win32')('is for its user alone', async () => {
    await backUp({ dataFolder: data(), folder: set(), clock })
    const modes = (isFolder: boolean) => readdirSync(set(), { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(set(), name))).filter((found) => found.isDirectory() === isFolder).map(({ mode }) => mode & 0o777)
    expect(new Set(modes(false))).toEqual(new Set([0o600]))
    expect(new Set([statSync(set()).mode & 0o777, ...modes(true)])).toEqual(new Set([0o700]))
  })
  test('is not written where something is, nor within the hub\'s own folder, and leaves both alone', async () => {
    mkdirSync(set())
    writeFileSync(join(set(), 'holiday.jpg'), 'sun')
    await expect(backUp({ dataFolder: data(), folder: set(), clock })).rejects.toMatchObject({ reason: 'FOLDER_NOT_EMPTY' })
    expect(readdirSync(set())).toEqual(['holiday.jpg'])
    await expect(backUp({ dataFolder: data(), folder: at('data/backups'), clock })).rejects.toMatchObject({ reason: 'INSIDE_DATA' })
    await expect(backUp({ dataFolder: data(), folder: data(), clock })).rejects.toMatchObject({ reason: 'INSIDE_DATA' })
    expect(existsSync(at('data/backups'))).toBe(false)
  })
  test('of a hub without a log is none', async () => {
    await expect(backUp({ dataFolder: at('nowhere'), folder: set(), clock })).rejects.toMatchObject({ name: 'LogRefused', reason: 'MISSING' })
    expect(existsSync(set())).toBe(false)
  })
  test('of a damaged office is none, says so, and leaves nothing behind that looks like one', async () => {
    const file = at('data/office/office.db')
    writeFileSync(file, readFileSync(file).fill(0xa5, 0, 512))
    for (const name of ['office.db-wal', 'office.db-shm']) rmSync(at(`data/office/${name}`), { force: true })
    await expect(backUp({ dataFolder: data(), folder: set(), clock })).rejects.toMatchObject({ reason: 'SOURCE_DAMAGED' })
    expect(readdirSync(set())).toEqual([])
  })
  test.each(['OFFICE', 'LOG', 'MANIFEST'])('that is killed before %s leaves the hub as it was, and is not taken for whole', async (step) => {
    const before = await logIn(data())
    await dieAtStep('backUp', data(), set(), step)
    expect(await logIn(data())).toEqual(before)
    await expect(restore({ backup: set(), dataFolder: at('other'), replace: false, clock })).rejects.toMatchObject({ reason: 'NO_MANIFEST' })
    expect(existsSync(at('other'))).toBe(false)
    await backUp({ dataFolder: data(), folder: at('second'), clock })
    await restore({ backup: at('second'), dataFolder: at('other'), replace: false, clock })
  })
})

describe('A restore', () => {
  beforeEach(async () => { await backUp({ dataFolder: data(), folder: set(), clock }) })

  test('brings back every event in another epoch, and no session or link', async () => {
    const before = await everythingIn(set())
    const { aside } = await restore({ backup: set(), dataFolder: at('other'), replace: false, clock })
    expect(aside).toBeUndefined()
    expect(await logIn(at('other'))).toEqual(await logIn(data()))
    expect(await epochOf(at('other'))).not.toBe(await epochOf(data()))
    expect(await rowsOfOffice(at('other'))).toEqual({ requests: [], secrets: [] })
    expect(readdirSync(at('other')).sort()).toEqual(['log', 'office'])
    expect(await everythingIn(set())).toEqual(before)
  })
  test('leaves what is there alone unless told, and then moves it aside', async () => {
    await expect(restore({ backup: set(), dataFolder: data(), replace: false, clock })).rejects.toMatchObject({ reason: 'DATA_THERE' })
    expect(existsSync(at('data/restoring'))).toBe(false)
    const [epoch, rows] = [await epochOf(data()), await rowsOfOffice(data())]
    mkdirSync(at('data/readModels'))
    const { aside = '' } = await restore({ backup: set(), dataFolder: data(), replace: true, clock })
    expect(await epochOf(aside)).toBe(epoch)
    expect(await rowsOfOffice(aside)).toEqual(rows)
    expect(await epochOf(data())).not.toBe(epoch)
    expect(existsSync(at('data/readModels'))).toBe(false)
  })
  test('erases again whom a log names as erased: that of the set, and the one that it replaces', async () => {
    const office = await openOffice({ folder: at('data/office'), clock })
    const at2026 = { emailVerified: 0, image: null, locale: 'en', createdAt: '2026-05-18T01:00:00.000Z', updatedAt: '2026-05-18T01:00:00.000Z' }
    const people = ['kept', 'erased since'].map((name) => ({ id: personId(name), name, email: `${name.replaceAll(' ', '.')}@people.example`, ...at2026 }))
    await office.database.insertInto('person').values(people).execute()
    await office.close()
    await backUp({ dataFolder: data(), folder: at('later'), clock })
    const store = await openSqliteEventStore({ folder: at('data/log') })
    await store.append(`person-${personId('erased since')}`, -1n, [{ id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', type: 'PersonErased', data: { personId: personId('erased since') }, metadata: {} }])
    await store.close()
    expect(erasedPeopleIn(at('data/log'))).toContain(personId('erased since'))

    expect(await restore({ backup: at('later'), dataFolder: data(), replace: true, clock })).toMatchObject({ erasedAgain: 1, sawOldLog: true })
    const restored = await openOffice({ folder: at('data/office'), clock })
    expect((await restored.people.findMany([personId('kept'), personId('erased since')])).map((person) => person?.name)).toEqual(['kept', undefined])
    await restored.close()
  })
  test('says that it could not see who was erased since, where the log that it replaces is damaged', async () => {
    const file = at('data/log/log.db')
    for (const name of ['log.db-wal', 'log.db-shm']) rmSync(at(`data/log/${name}`), { force: true })
    writeFileSync(file, readFileSync(file).fill(0xa5, 0, 512))
    expect(erasedPeopleIn(at('data/log'))).toBeUndefined()
    expect(erasedPeopleIn(at('nowhere'))).toEqual([])
    expect(await restore({ backup: set(), dataFolder: data(), replace: true, clock })).toMatchObject({ erasedAgain: 0, sawOldLog: false })
    expect(await logIn(data())).toHaveLength(events.length)
  })
  test('does nothing while a hub writes the log', async () => {
    const lock = takeLock(filesOf(at('data/log')))
    const before = await logIn(data())
    await expect(restore({ backup: set(), dataFolder: data(), replace: true, clock })).rejects.toMatchObject({ name: 'LogRefused', reason: 'LOCKED' })
    lock.release()
    expect(existsSync(at('data/restoring'))).toBe(false)
    expect(await logIn(data())).toEqual(before)
  })
  test.each([
    ['a file was changed', () => writeFileSync(at('set/office/office.db'), readFileSync(at('set/office/office.db')).fill(0, 100, 200)), 'FILE_DAMAGED'],
    ['a file is missing', () => rmSync(at('set/log/log.db')), 'FILE_DAMAGED'],
    ['the manifest is cut off', () => writeFileSync(at('set/manifest.json'), readFileSync(at('set/manifest.json')).subarray(0, 90)), 'NO_MANIFEST'],
    ['the manifest leads elsewhere', () => meddle((text) => text.replace('log/log.db', 'log/../../data/log/log.db')), 'NO_MANIFEST'],
    ['the manifest speaks of another log', () => meddle((text) => text.replace(/"head": "\d+"/, '"head": "3"')), 'LOG_UNSOUND'],
    ['a newer build made it', () => meddle((text) => text.replace('"format": 1', '"format": 2')), 'NEWER_FORMAT'],
  ])('touches nothing where %s', async (_, damage, reason) => {
    damage()
    const before = await logIn(data())
    await expect(restore({ backup: set(), dataFolder: data(), replace: true, clock })).rejects.toMatchObject({ name: 'BackupRefused', reason })
    expect(await logIn(data())).toEqual(before)
    expect(readdirSync(data()).sort()).toEqual(['log', 'office'])
  })
  function meddle(change: (text: string) => string): void {
    const text = readFileSync(at('set/manifest.json'), 'utf8')
    expect(change(text)).not.toBe(text)
    writeFileSync(at('set/manifest.json'), change(text))
  }

  test.each(['CHECK', 'COPY', 'PREPARE', 'SWAP', 'SWAPPED'])('that is killed before %s loses nothing, is not taken for whole, and can be done again', async (step) => {
    const [backup, log, epoch] = [await everythingIn(set()), await logIn(data()), await epochOf(data())]
    await dieAtStep('restore', data(), set(), step)
    expect(await everythingIn(set())).toEqual(backup)
    if (step !== 'CHECK') {
      const ran = await runCommand(['start'], data())
      expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('A restore was interrupted') })
      expect(await runCommand(['import', fixture('needs.jsonl'), '--conference', 'new:Spring'], data()))
        .toMatchObject({ code: 1, err: expect.stringContaining('A restore was interrupted') })
      expect(await runCommand(['operator', 'invite'], data())).toMatchObject({ code: 1, err: expect.stringContaining('A restore was interrupted') })
    }
    await restore({ backup: set(), dataFolder: data(), replace: true, clock: () => new Date() })
    expect(await logIn(data())).toEqual(log)
    expect(existsSync(at('data/restoring'))).toBe(false)
    const asides = readdirSync(data()).filter((name) => name.startsWith('replaced-'))
    expect(await Promise.all(asides.map((name) => epochOf(join(data(), name))))).toContain(epoch)
  })
})
