import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noEvents } from '../../../services/eventStore/eventStore.ts'
import { openEventStore, openLogForCopy, openLogReader, type LogPlace } from '../../../services/eventStore/openLog.ts'
import { aStream, someEvents, take } from '../../contract/eventStore.ts'
import { aNamespace } from '../../support/eventStoreDb.ts'
import { EventStoreDouble } from '../../support/eventStoreDouble/eventStoreDouble.ts'
import { folderForTest } from '../../support/folderForTest.ts'

const double = new EventStoreDouble()
const folder = folderForTest()
beforeAll(() => double.start())
afterAll(() => {
  double.close()
  folder.remove()
})

let folders = 0
const places: Readonly<Record<string, () => LogPlace>> = {
  'a folder': () => ({ folder: join(folder.path, String(++folders), 'log') }),
  'a server': () => ({ connectionString: double.connectionString({ options: `tls=false&namespace=${aNamespace()}` }) }),
}

describe.each(Object.entries(places))('A log that is copied to %s', (_, aPlace) => {
  test('is none before it is finished, and one with an epoch of its own after', async () => {
    const place = aPlace()
    const copying = await openLogForCopy(place)
    const stream = aStream()
    await copying.append(stream, noEvents, someEvents(2))
    await expect(openLogReader(place)).rejects.toMatchObject({ reason: expect.stringMatching(/^UNFINISHED|MISSING$/) })
    const epoch = await copying.finish()
    const store = await openEventStore(place)
    expect(store.epoch).toBe(epoch)
    expect((await store.read(stream)).map(({ revision }) => revision)).toEqual([0n, 1n])
    await store.close()
  })
  test('goes on where it was left', async () => {
    const place = aPlace()
    const stream = aStream()
    const first = await openLogForCopy(place)
    await first.append(stream, noEvents, someEvents(2))
    await first.close()
    const second = await openLogForCopy(place)
    expect(await take(second, 2)).toHaveLength(2)
    await second.append(stream, 1n, someEvents(1))
    await second.finish()
    const reader = await openLogReader(place)
    expect(await take(reader, 3)).toHaveLength(3)
    await reader.close()
  })
  test('never takes the place of a log that is there', async () => {
    const place = aPlace()
    const store = await openEventStore(place)
    await store.append(aStream(), noEvents, someEvents(1))
    await store.close()
    await expect(openLogForCopy(place)).rejects.toMatchObject({ reason: 'OCCUPIED' })
    const again = await openEventStore(place)
    expect(again.epoch).toBe(store.epoch)
    await again.close()
  })
})

test('A server that holds an unfinished copy is no place for a hub', async () => {
  const place = { connectionString: double.connectionString({ options: `tls=false&namespace=${aNamespace()}` }) }
  await (await openLogForCopy(place)).close()
  await expect(openEventStore(place)).rejects.toMatchObject({ reason: 'UNFINISHED' })
})
test('A folder that holds anything at all is left alone', async () => {
  const place = join(folder.path, 'somebody else’s')
  mkdirSync(place)
  writeFileSync(join(place, 'letter.txt'), 'Dear all')
  await expect(openLogForCopy({ folder: place })).rejects.toMatchObject({ reason: 'OCCUPIED' })
  expect(readdirSync(place)).toEqual(['letter.txt'])
})
