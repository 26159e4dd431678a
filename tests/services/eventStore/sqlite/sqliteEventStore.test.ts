import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { beginning, EventStoreUnavailable, noEvents, type EventStore } from '../../../../services/eventStore/eventStore.ts'
import { openSqliteLogReader } from '../../../../services/eventStore/sqlite/reader.ts'
import { openSqliteEventStore } from '../../../../services/eventStore/sqlite/sqliteEventStore.ts'
import { anEvent, appended, aStream, eventStoreContract, someEvents, take } from '../../../contract/eventStore.ts'
import { folderForTest } from '../../../support/folderForTest.ts'

eventStoreContract('The embedded store', async () => {
  const folder = folderForTest()
  const open = () => openSqliteEventStore({ folder: folder.path })
  let store = await open()
  return {
    store,
    reopen: async () => {
      await store.close()
      store = await open()
      return store
    },
    dispose: async () => {
      await store.close()
      folder.remove()
    },
  }
})

describe('The embedded store', () => {
  let folder: ReturnType<typeof folderForTest>
  let store: EventStore
  beforeEach(async () => {
    folder = folderForTest()
    store = await openSqliteEventStore({ folder: folder.path })
  })
  afterEach(async () => {
    await store.close()
    folder.remove()
  })

  test('writes appends in the order in which they were asked for, so that a chain need not wait for its links', async () => {
    const stream = aStream()
    const events = someEvents(50)
    const results = await Promise.all(events.map((event, index) => store.append(stream, BigInt(index) - 1n, [event])))
    expect(results).not.toContain('CONFLICT')
    expect((await store.read(stream)).map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  })
  test.skipIf(process.platform === 'win32')('lies in a folder and in files that only its user may open', async () => {
    await appended(store.append(aStream(), noEvents, someEvents(1)))
    expect(statSync(folder.path).mode & 0o777).toBe(0o700)
    const files = readdirSync(folder.path)
    expect(files).toEqual(expect.arrayContaining(['log.db', 'log.db-wal', 'log.lock']))
    for (const file of files) expect(statSync(join(folder.path, file)).mode & 0o777).toBe(0o600)
  })
  test('says that it is behind when more waits than it can hold, and takes appends again later', async () => {
    const megabyte = { text: 'x'.repeat(1_000_000) }
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => store.append(aStream(), noEvents, [anEvent(megabyte)])))
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(50)
    for (const { reason } of refused) expect(reason).toBeInstanceOf(EventStoreUnavailable)
    await appended(store.append(aStream(), noEvents, [anEvent(megabyte)]))
  })
  test('knows the revision of every stream, also of those it has not written for long', async () => {
    const first = aStream()
    await appended(store.append(first, noEvents, someEvents(2)))
    await Promise.all(Array.from({ length: 10_100 }, () => store.append(aStream(), noEvents, someEvents(1))))
    await appended(store.append(first, 1n, someEvents(1)))
    expect(await store.append(first, 1n, someEvents(1))).toBe('CONFLICT')
  })
})

describe('A reader of the embedded log', () => {
  let folder: ReturnType<typeof folderForTest>
  beforeEach(() => { folder = folderForTest() })
  afterEach(() => folder.remove())

  test('reads beside the writer what the writer reads', async () => {
    const store = await openSqliteEventStore({ folder: folder.path })
    const reader = openSqliteLogReader({ folder: folder.path })
    const stream = aStream()
    await appended(store.append(stream, noEvents, someEvents(3)))
    expect(reader.epoch).toBe(store.epoch)
    expect(await reader.head()).toBe(await store.head())
    expect(await reader.read(stream)).toEqual(await store.read(stream))
    expect(await take(reader, 3)).toEqual(await take(store, 3))
    await reader.close()
    await store.close()
  })
  test('reads when no writer is there', async () => {
    const store = await openSqliteEventStore({ folder: folder.path })
    const stream = aStream()
    await appended(store.append(stream, noEvents, someEvents(3)))
    await store.close()
    const reader = openSqliteLogReader({ folder: folder.path })
    expect(await reader.read(stream)).toHaveLength(3)
    await reader.close()
    await expect(reader.head()).rejects.toThrow(EventStoreUnavailable)
  })
  test('says that there is no log, and makes none', () => {
    expect(() => openSqliteLogReader({ folder: folder.path })).toThrow(expect.objectContaining({ name: 'LogRefused', reason: 'MISSING' }))
    expect(readdirSync(folder.path)).toEqual([])
  })
  test('in another thread is woken by every append', async () => {
    const store = await openSqliteEventStore({ folder: folder.path })
    const thread = new Worker(new URL('./fixtures/followingThread.ts', import.meta.url), { workerData: { folder: folder.path, after: beginning } })
    await once(thread, 'online')
    const rounds = 20 // without hints each takes a second, and the test runs out of time
    for (let round = 0; round < rounds; round++) {
      const heard = once(thread, 'message')
      const { position } = await appended(store.append(aStream(), noEvents, someEvents(1)))
      expect(await heard).toEqual([position])
    }
    await thread.terminate()
    await store.close()
  })
  test('keeps nothing of the write-ahead log while it waits or its consumer is slow', async () => {
    const store = await openSqliteEventStore({ folder: folder.path })
    await appended(store.append(aStream(), noEvents, someEvents(5)))
    const slow = store.follow(beginning, { signal: new AbortController().signal, batch: 1 })[Symbol.asyncIterator]()
    expect(await slow.next()).toMatchObject({ done: false })
    const large = { text: 'x'.repeat(100_000) }
    for (let round = 0; round < 200; round++) await appended(store.append(aStream(), noEvents, [anEvent(large)]))
    expect(statSync(join(folder.path, 'log.db-wal')).size).toBeLessThan(8_000_000)
    await slow.return?.()
    await store.close()
  })
})
