import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generationsOf } from '../../projections/generations.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { TestHub } from '../support/hub.ts'
import { logOf } from '../support/logs.ts'
import { writeLog } from '../support/soundLog.ts'

const folder = folderForTest()
const hub = new TestHub(folder.path)
let events: readonly StoredEvent[]
let broken: StoredEvent
beforeAll(async () => {
  events = await logOf(3, 30)
  const drafted = events.find(({ type }) => type === 'NeedDrafted') ?? expect.fail('Nobody drafted a need.')
  broken = { ...drafted, id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', type: 'NeedRevised', data: { secretly: 'canary' }, revision: BigInt(events.filter(({ stream }) => stream === drafted.stream).length) }
  await writeLog(folder.path, [...events, broken])
  await hub.start()
})
afterAll(async () => {
  await hub.close()
  folder.remove()
})

test('the operator reads which streams were parked and by which event, and nobody else does', async () => {
  const asked = '{ parkedStreams { stream eventId eventType position error } }'
  const operator = await hub.operator()
  expect(await operator.query(asked)).toEqual({ errors: [], data: { parkedStreams: [{
    stream: broken.stream, eventId: broken.id, eventType: 'NeedRevised', position: `${hub.core.store.epoch}.${events.length + 1}`, error: 'ZodError',
  }] } })
  for (const other of [hub.visitor(), await hub.as('somebody')]) expect(await other.query(asked)).toEqual({ errors: [], data: { parkedStreams: null } })
})

test('and so does whoever looks at the files, without what the event says', () => {
  const [generation] = generationsOf(join(folder.path, 'readModels'))
  expect(generation?.rows?.parked).toEqual([{ stream: broken.stream, eventId: broken.id, type: 'NeedRevised', position: BigInt(events.length + 1), error: 'ZodError' }])
})
