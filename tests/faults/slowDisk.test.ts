import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { noEvents } from '../../services/eventStore/eventStore.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'
import { appended, aStream, someEvents } from '../contract/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'

test('While the disk is slow to sync, the main thread goes on: it turns and reads, and nothing is acknowledged before the sync', async () => {
  const folder = folderForTest()
  const store = await openSqliteEventStore({ folder: folder.path, thread: new URL('./fixtures/slowLogThread.ts', import.meta.url) })
  let answered = 0
  const appends = Array.from({ length: 64 }, async () => {
    await appended(store.append(aStream(), noEvents, someEvents(1)))
    answered++
  })
  for (let turns = 0; turns < 50; turns++) {
    await setImmediate()
    expect(await store.head()).toBe(0n)
    expect(answered).toBe(0)
  }
  writeFileSync(join(folder.path, 'turned'), '')
  await Promise.all(appends)
  expect(answered).toBe(64)
  await store.close()
  folder.remove()
})
