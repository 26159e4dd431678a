import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openForReading } from '../../projections/readModelFile.ts'
import { readModels } from '../../projections/readModels.ts'
import { readEvent } from '../../schema/events/events.ts'
import { NeedDrafted } from '../../schema/events/needs.ts'
import type { StoredEvent } from '../../services/eventStore/eventStore.ts'
import { folderForTest } from '../support/folderForTest.ts'
import type { Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { dumpOf, rowsAfter } from '../support/projected.ts'
import { eventsIn } from '../support/sqliteLog.ts'
import { HubProcess } from './fixtures/hubProcess.ts'
import { askUntilLost, repeat, type Sent } from './fixtures/load.ts'

const folder = folderForTest()
const hub = new HubProcess(folder.path)
const connectionsOfEach = 6
let owners: readonly { readonly client: Client; readonly organizationId: string }[]

beforeAll(async () => {
  await hub.start()
  owners = await Promise.all(['Haiyun', 'Nearby', 'Harbour', 'Mill'].map(async (name) => {
    const client = await hub.as(name)
    return { client, organizationId: (await client.does('registerOrganization', { kind: 'ENTERPRISE', name })).id }
  }))
})
afterAll(async () => {
  await hub.close()
  folder.remove()
})

/** Everybody drafts needs on several connections, and the hub is killed once so many were acknowledged. */
async function killedUnderLoad(acknowledgements: number): Promise<readonly Sent[]> {
  const sent: Sent[] = []
  let acknowledged = 0
  const load = owners.flatMap(({ client, organizationId }) => Array.from({ length: connectionsOfEach }, (_, connection) => askUntilLost(
    client, 'draftNeed', (count) => ({ organizationId, content: { ...needContent, title: `Need ${count} of connection ${connection}` } }),
    { sent, onAnswer: () => { if (++acknowledged === acknowledgements) hub.signal('SIGKILL') } },
  )))
  await Promise.all(load)
  expect((await hub.ended()).signal).toBe('SIGKILL')
  return sent
}

/** The needs in the log, each under the id of its thing. */
const draftedIn = (events: readonly StoredEvent[]): readonly string[] => events.map((event) => readEvent(event).event).flatMap((event) => (NeedDrafted.is(event) ? [event.data.needId] : []))

/** The rows that a hub answers from, with the position that they speak of. */
function rowsOfHub() {
  const database = openForReading({ folder: join(folder.path, 'readModels'), models: readModels })
  try {
    return { ...dumpOf(database), position: database.prepare('SELECT position FROM position').all() }
  } finally {
    database.close()
  }
}
function rowsRebuilt(events: readonly StoredEvent[]) {
  const database = rowsAfter(events)
  return { ...dumpOf(database), position: database.prepare('SELECT position FROM position').all() }
}

test('a hub that is killed under load keeps what it acknowledged, does nothing twice when asked again, and its rows are those of its log', async () => {
  const standing = new Set<string>()
  for (const acknowledgements of [40, 150, 290]) {
    const sent = await killedUnderLoad(acknowledgements)
    await hub.start()

    const afterKill = draftedIn(await eventsIn(join(folder.path, 'log')))
    const acknowledged = sent.flatMap(({ answer }) => (answer === undefined ? [] : [answer.id]))
    expect(acknowledged.length).toBeGreaterThanOrEqual(acknowledgements)
    expect(afterKill).toEqual(expect.arrayContaining([...standing, ...acknowledged]))

    const again = await Promise.all(sent.map(async (request) => ({ request, answer: await repeat(request) })))
    for (const { request, answer } of again) {
      // Who got an answer gets the same one; who got none finds it done, or not, and now it is.
      if (request.answer === undefined) expect(answer.replayed).toBe(afterKill.includes(answer.id))
      else expect(answer).toEqual({ id: request.answer.id, replayed: true })
      standing.add(answer.id)
    }

    const events = await eventsIn(join(folder.path, 'log'))
    expect(draftedIn(events).toSorted()).toEqual([...standing].toSorted())
    await vi.waitFor(() => expect(rowsOfHub()).toEqual(rowsRebuilt(events)))
  }
})
