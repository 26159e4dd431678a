import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encode } from '../../services/eventStore/encode.ts'
import { beginning, EventStoreUnavailable, noEvents, type AppendResult, type EventStore, type NewEvent } from '../../services/eventStore/eventStore.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'
import { openWriter, type Writer } from '../../services/eventStore/sqlite/writer.ts'
import { anEvent, aStream, someEvents, take } from '../contract/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { databaseOn, type Disk } from './fixtures/faultyDatabase.ts'

let folder: ReturnType<typeof folderForTest>
beforeEach(() => { folder = folderForTest() })
afterEach(() => folder.remove())

describe('A group of appends', () => {
  let writer: Writer
  let disk: Disk
  beforeEach(() => {
    disk = {}
    writer = openWriter(folder.path, databaseOn(disk))
  })
  afterEach(() => writer.close())

  test('loses to a conflict the append that has it, and no other', () => {
    const [stream, other] = [aStream(), aStream()]
    const outcomes = writer.write([
      encode(stream, noEvents, someEvents(2)),
      encode(stream, noEvents, someEvents(1)),
      encode(other, 5n, someEvents(1)),
      encode(other, noEvents, someEvents(1)),
      encode(stream, 1n, someEvents(1)),
    ])
    expect(outcomes).toEqual([{ position: 2n, revision: 1n }, 'CONFLICT', 'CONFLICT', { position: 3n, revision: 0n }, { position: 4n, revision: 2n }])
  })
  test('knows a repetition of what stands before it in the group', () => {
    const stream = aStream()
    const append = encode(stream, noEvents, someEvents(2))
    expect(writer.write([append, append, encode(stream, noEvents, someEvents(2))])).toEqual([{ position: 2n, revision: 1n }, { position: 2n, revision: 1n }, 'CONFLICT'])
  })

  describe.each(['FAILS', 'HAPPENS AND FAILS'] as const)('whose commit %s', (commit) => {
    test('is unknown to all who sent it, and stands once when they repeat it', async () => {
      const [stream, other] = [aStream(), aStream()]
      writer.write([encode(stream, noEvents, someEvents(1))])
      const group = [encode(stream, 0n, someEvents(2)), encode(other, noEvents, someEvents(1))]
      disk.commit = commit
      expect(writer.write(group)).toEqual(group.map(() => ({ unavailable: expect.stringContaining('disk I/O error') })))
      expect(writer.write(group)).toEqual([{ position: 3n, revision: 2n }, { position: 4n, revision: 0n }])
      const reader = openSqliteLogReader({ folder: folder.path })
      expect((await take(reader, 4)).map(({ position, revision }) => [position, revision])).toEqual([[1n, 0n], [2n, 1n], [3n, 2n], [4n, 0n]])
      await reader.close()
    })
    test('leaves nothing in the write-ahead log that could later be taken for acknowledged', () => {
      for (let round = 0; round < 20; round++) writer.write([encode(aStream(), noEvents, [anEvent({ text: 'x'.repeat(50_000) })])])
      const size = () => statSync(join(folder.path, 'log.db-wal')).size
      expect(size()).toBeGreaterThan(1_000_000)
      disk.commit = commit
      writer.write([encode(aStream(), noEvents, someEvents(1))])
      writer.write([encode(aStream(), noEvents, someEvents(1))])
      expect(size()).toBeLessThan(50_000)
    })
    test('leaves nothing in memory that is not in the log', () => {
      const stream = aStream()
      disk.commit = commit
      writer.write([encode(stream, noEvents, someEvents(3))])
      const happened = commit === 'HAPPENS AND FAILS'
      expect(writer.write([encode(stream, 2n, someEvents(1))])).toEqual(happened ? [{ position: 4n, revision: 3n }] : ['CONFLICT'])
      expect(writer.write([encode(stream, noEvents, someEvents(1))])).toEqual(happened ? ['CONFLICT'] : [{ position: 1n, revision: 0n }])
    })
  })
})

describe('A store whose every third commit fails, before or after it happened', () => {
  let store: EventStore
  beforeEach(async () => { store = await openSqliteEventStore({ folder: folder.path, thread: new URL('./fixtures/failingLogThread.ts', import.meta.url) }) })
  afterEach(() => store.close())

  const untilKnown = async (stream: string, revision: bigint, event: NewEvent): Promise<AppendResult> => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const result = await store.append(stream, revision, [event]).catch((error: unknown) => error)
      if (result === 'CONFLICT') return result
      if (!(result instanceof Error)) return store.append(stream, revision, [event])
      expect(result).toBeInstanceOf(EventStoreUnavailable)
    }
    throw new Error('The store does not recover')
  }
  test('writes everything once for those who repeat, and those who follow miss and double nothing', async () => {
    const streams = Array.from({ length: 8 }, aStream)
    const events = someEvents(10)
    const following = take(store, 80, beginning, 3)
    await Promise.all(streams.map(async (stream) => {
      const own = events.map((event) => ({ ...event, id: crypto.randomUUID() }))
      for (const [index, event] of own.entries()) expect(await untilKnown(stream, BigInt(index) - 1n, event)).not.toBe('CONFLICT')
      expect((await store.read(stream)).map(({ id }) => id)).toEqual(own.map(({ id }) => id))
    }))
    const followed = await following
    expect(followed).toHaveLength(80)
    expect(new Set(followed.map(({ id }) => id)).size).toBe(80)
    for (const stream of streams) expect(followed.filter((event) => event.stream === stream).map(({ revision }) => revision)).toEqual(events.map((_, index) => BigInt(index)))
  })
})

test('When the log thread dies, appends under way are unknown, later ones are refused, and the log can be opened again', async () => {
  const store = await openSqliteEventStore({ folder: folder.path, thread: new URL('./fixtures/dyingLogThread.ts', import.meta.url) })
  const appends = await Promise.allSettled([store.append(aStream(), noEvents, someEvents(1)), store.append(aStream(), noEvents, someEvents(1))])
  for (const append of appends) expect(append).toMatchObject({ status: 'rejected', reason: expect.any(EventStoreUnavailable) })
  await expect(store.append(aStream(), noEvents, someEvents(1))).rejects.toThrow('Start the hub again')
  await store.close()
  const again = await openSqliteEventStore({ folder: folder.path })
  expect(await again.append(aStream(), noEvents, someEvents(1))).toEqual({ position: 1n, revision: 0n })
  await again.close()
})
