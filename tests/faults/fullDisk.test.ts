import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { encode } from '../../services/eventStore/encode.ts'
import { beginning, noEvents } from '../../services/eventStore/eventStore.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'
import { openWriter } from '../../services/eventStore/sqlite/writer.ts'
import { anEvent, appended, aStream, take } from '../contract/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { databaseOn, type Disk } from './fixtures/faultyDatabase.ts'

const large = 'x'.repeat(5_000)

describe('A log on a full disk', () => {
  let folder: ReturnType<typeof folderForTest>
  beforeEach(() => { folder = folderForTest() })
  afterEach(() => folder.remove())

  test('refuses what it cannot write, keeps and reads what it acknowledged, and goes on when there is room', async () => {
    const disk: Disk = { pages: 100 }
    const writer = openWriter(folder.path, databaseOn(disk))
    const reader = openSqliteLogReader({ folder: folder.path })
    const acknowledged: string[] = []
    const appends = Array.from({ length: 200 }, () => encode(aStream(), noEvents, [anEvent({ large })]))
    const write = (append: (typeof appends)[number] | undefined) => (append ? writer.write([append])[0] : undefined)
    const outcomes = appends.map((append) => {
      const outcome = write(append)
      if (outcome !== undefined && outcome !== 'CONFLICT' && 'position' in outcome) acknowledged.push(...append.events.map(({ id }) => id))
      return outcome
    })
    const full = { unavailable: expect.stringContaining('full') }
    expect(acknowledged.length).toBeGreaterThan(10)
    expect(outcomes.at(-1)).toEqual(full)
    expect((await take(reader, acknowledged.length)).map(({ id }) => id)).toEqual(acknowledged)

    expect(write(appends.at(-1))).toEqual(full)
    disk.pages = 10_000
    expect(write(appends.at(-1))).toEqual({ position: BigInt(acknowledged.length) + 1n, revision: 0n })
    expect(write(appends[0])).toEqual({ position: 1n, revision: 0n })
    await reader.close()
    writer.close()
  })

  test.skipIf(process.platform === 'win32')('has lost nothing that it acknowledged when the system itself refuses to write, in the middle of a commit', async () => {
    const script = fileURLToPath(new URL('./fixtures/appendUntilKilled.ts', import.meta.url))
    const { stdout, status } = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f 2000; exec "$0" "$1" "$2"`, process.execPath, script, folder.path], { encoding: 'utf8' })
    expect(status).toBe(1)
    const acknowledged = stdout.trim().split('\n')
    expect(acknowledged.length).toBeGreaterThan(100)

    const store = await openSqliteEventStore({ folder: folder.path })
    await appended(store.append(aStream(), noEvents, [anEvent({ large })]))
    const standing = new Set((await take(store, acknowledged.length, beginning)).map(({ stream, revision, id }) => `${stream} ${revision} ${id}`))
    expect(acknowledged.filter((line) => !standing.has(line))).toEqual([])
    await store.close()
  })
})
