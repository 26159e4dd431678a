import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encode } from '../../services/eventStore/encode.ts'
import { LogRefused, noEvents } from '../../services/eventStore/eventStore.ts'
import { refuseNetworkFileSystem } from '../../services/eventStore/sqlite/files.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'
import { openWriter } from '../../services/eventStore/sqlite/writer.ts'
import { anEvent, aStream } from '../contract/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'

let folder: ReturnType<typeof folderForTest>
beforeEach(() => { folder = folderForTest() })
afterEach(() => folder.remove())

const file = (name: string) => join(folder.path, name)

function refusalOf(open: () => { close(): unknown }): unknown {
  try {
    open().close()
    return 'opened'
  } catch (error) {
    expect(error).toBeInstanceOf(LogRefused)
    return error
  }
}
/** Of a log that stays as it was, whatever is wrong with it. */
function refusal(): unknown {
  const before = bytes()
  const refused = refusalOf(() => openWriter(folder.path))
  expect(bytes()).toEqual(before)
  return refused
}
const bytes = () => ['log.db', 'log.db-wal'].map((name) => (existsSync(file(name)) && readFileSync(file(name)).length > 0 ? readFileSync(file(name)).toString('base64') : 'MISSING'))
const advice = { reason: 'CORRUPT', message: expect.stringMatching(/damaged.*Keep every file.*backup/su) }

/** A log of so many transactions, whose last ones stand in the write-ahead log alone, as after a crash. */
function aLog(transactions: number, size = 100): void {
  const writer = openWriter(folder.path)
  for (let number = 0; number < transactions; number++) writer.write([encode(aStream(), noEvents, [anEvent({ text: 'x'.repeat(size) }), anEvent({ number })])])
  const reader = openSqliteLogReader({ folder: folder.path })
  writer.close()
  void reader.close()
}
function checkpointed(): void {
  openWriter(folder.path).close()
  expect(existsSync(file('log.db-wal'))).toBe(false)
}
function damage(name: string, offset: number, length: number): void {
  const bytes = readFileSync(file(name))
  bytes.fill(0xa5, offset, offset + length)
  writeFileSync(file(name), bytes)
}
async function eventsOf(path: string): Promise<bigint> {
  const reader = openSqliteLogReader({ folder: path })
  const head = await reader.head()
  await reader.close()
  return head
}

describe('A damaged log', () => {
  test.each([['the header', 0], ['the first table', 4_096], ['a page of events', 10 * 4_096 + 8]])('is refused, with advice, when %s is broken', (_, offset) => {
    aLog(200)
    checkpointed()
    damage('log.db', offset, 512)
    expect(refusal()).toMatchObject(advice)
  })
  test('is refused, with advice, when its end is missing', () => {
    aLog(200)
    checkpointed()
    truncateSync(file('log.db'), 20 * 4_096)
    expect(refusal()).toMatchObject(advice)
  })
  test('is refused, with advice, when it is gone and its write-ahead log is not', () => {
    aLog(5)
    rmSync(file('log.db'))
    expect(refusal()).toMatchObject(advice)
  })
  test('is refused, with advice, when it is another database', () => {
    const other = new DatabaseSync(file('log.db'))
    other.exec('CREATE TABLE somethingElse (id INTEGER)')
    other.close()
    expect(refusal()).toMatchObject(advice)
    expect(refusalOf(() => openSqliteLogReader({ folder: folder.path }))).toMatchObject(advice)
  })
  test('is refused when a page is broken below a write-ahead log, and both stay as they were', () => {
    aLog(200)
    checkpointed()
    aLog(5)
    damage('log.db', 10 * 4_096 + 8, 512)
    expect(refusal()).toMatchObject(advice)
  })
  test('may be its lock file alone, which then can be deleted', () => {
    aLog(5)
    writeFileSync(file('log.lock'), 'x'.repeat(5_000))
    expect(refusal()).toMatchObject({ reason: 'CORRUPT', message: expect.stringContaining('delete it while no hub runs') })
    rmSync(file('log.lock'))
    openWriter(folder.path).close()
  })
  test('is refused through the log thread too, which then is free to be opened again', async () => {
    aLog(200)
    checkpointed()
    const whole = readFileSync(file('log.db'))
    damage('log.db', 0, 512)
    await expect(openSqliteEventStore({ folder: folder.path })).rejects.toMatchObject(advice)
    writeFileSync(file('log.db'), whole)
    const store = await openSqliteEventStore({ folder: folder.path })
    expect(await store.head()).toBe(400n)
    await store.close()
  })
  test('of a newer build is refused, for its writer and for readers', () => {
    aLog(1)
    const database = new DatabaseSync(file('log.db'))
    database.exec('UPDATE meta SET schemaVersion = 99')
    database.close()
    const newer = { reason: 'NEWER', message: expect.stringContaining('newer build') }
    expect(refusal()).toMatchObject(newer)
    expect(refusalOf(() => openSqliteLogReader({ folder: folder.path }))).toMatchObject(newer)
  })
})

describe('A write-ahead log', () => {
  const transactions = 12
  const copy = () => join(folder.path, 'copy')
  /** The same files in a folder of their own, with another write-ahead log. */
  function withWriteAheadLog(bytes: Buffer): string {
    rmSync(copy(), { recursive: true, force: true })
    mkdirSync(copy())
    copyFileSync(file('log.db'), join(copy(), 'log.db'))
    writeFileSync(join(copy(), 'log.db-wal'), bytes)
    return copy()
  }

  test('that was torn at its end is recovered: what was synced before the tear is there, and work goes on', async () => {
    aLog(transactions, 5_000)
    const whole = readFileSync(file('log.db-wal'))
    let fewest = BigInt(2 * transactions)
    for (let end = whole.length; end > whole.length - 60_000; end -= 1_900) {
      const path = withWriteAheadLog(whole.subarray(0, end))
      const writer = openWriter(path)
      const standing = await eventsOf(path)
      expect(standing % 2n).toBe(0n)
      expect(standing).toBeLessThanOrEqual(fewest)
      expect(standing).toBeGreaterThanOrEqual(fewest - 2n)
      fewest = standing
      expect(writer.write([encode(aStream(), noEvents, [anEvent()])])).toEqual([{ position: standing + 1n, revision: 0n }])
      writer.close()
    }
    expect(fewest).toBeLessThan(2n * BigInt(transactions))
  })
  test('that is damaged anywhere is refused, or has lost no more than a last transaction that may have been under way', async () => {
    aLog(transactions, 5_000)
    const whole = readFileSync(file('log.db-wal'))
    let refused = 0
    for (let offset = 0; offset < whole.length; offset += 1_370) {
      const bytes = Buffer.from(whole)
      bytes.fill(0xa5, offset, offset + 16)
      const path = withWriteAheadLog(bytes)
      const outcome = refusalOf(() => openWriter(path))
      if (outcome === 'opened') expect(await eventsOf(path)).toBeGreaterThanOrEqual(2n * BigInt(transactions - 1))
      else {
        expect(outcome).toMatchObject(advice)
        refused++
      }
    }
    expect(refused).toBeGreaterThan(20)
  })
})

describe('A network file system', () => {
  test.skipIf(process.platform !== 'linux').each([['NFS', 0x6969], ['SMB', 0x517b], ['CIFS', 0xff534d42], ['FUSE (such as sshfs)', 0x65735546]])('(%s) is refused, with advice', (name, type) => {
    expect(() => refuseNetworkFileSystem(folder.path, () => type)).toThrow(expect.objectContaining({ reason: 'NETWORK_FILE_SYSTEM', message: expect.stringContaining(name) }))
    expect(() => refuseNetworkFileSystem(folder.path, () => type)).toThrow('local disk')
  })
  test('is told from a local one', () => {
    expect(() => refuseNetworkFileSystem(folder.path)).not.toThrow()
  })
})
