import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LogRefused, noEvents } from '../../services/eventStore/eventStore.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { openSqliteEventStore } from '../../services/eventStore/sqlite/sqliteEventStore.ts'
import { appended, aStream, someEvents } from '../contract/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { startAppender } from './fixtures/appender.ts'

describe('A second hub on one log', () => {
  let folder: ReturnType<typeof folderForTest>
  beforeEach(() => { folder = folderForTest() })
  afterEach(() => folder.remove())

  const refusal = async () => {
    const refused: unknown = await openSqliteEventStore({ folder: folder.path }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(LogRefused)
    return refused
  }

  test('is refused, learns which process has it and what to do, and gets the log once that one was killed', async () => {
    const appender = startAppender(folder.path)
    await appender.reached(10)
    expect(await refusal()).toMatchObject({ reason: 'LOCKED', message: expect.stringContaining(`process ${appender.process} `) })
    expect(await refusal()).toMatchObject({ message: expect.stringContaining('stop the other') })
    await appender.kill()
    const store = await openSqliteEventStore({ folder: folder.path })
    await appended(store.append(aStream(), noEvents, someEvents(1)))
    await store.close()
  })
  test('is refused in the same process too, and leaves the first unharmed', async () => {
    const store = await openSqliteEventStore({ folder: folder.path })
    for (let attempt = 0; attempt < 2; attempt++) expect(await refusal()).toMatchObject({ reason: 'LOCKED' })
    await appended(store.append(aStream(), noEvents, someEvents(1)))
    await store.close()
    await (await openSqliteEventStore({ folder: folder.path })).close()
  })
  test('may read what the first writes', async () => {
    const appender = startAppender(folder.path)
    await appender.reached(10)
    const reader = openSqliteLogReader({ folder: folder.path })
    const seen = await reader.head()
    const leaving = new AbortController()
    for await (const events of reader.follow(seen, { signal: leaving.signal })) if ((events.at(-1)?.position ?? seen) > seen + 100n) leaving.abort()
    expect(await reader.head()).toBeGreaterThan(seen + 100n)
    await reader.close()
    await appender.kill()
  })
})
