import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLogReader } from '../../services/eventStore/openLog.ts'
import { eventsOf } from '../../services/log/wholeLog.ts'
import { openOffice, type Office } from '../../services/office/office.ts'
import { expectEachDoneOnce, expectEachMailOnce, expectRest } from '../faults/fixtures/eachThingOnce.ts'
import { peopleAt } from '../faults/fixtures/peopleAtWork.ts'
import { HubOfWorkers, type WorkerKind } from '../faults/fixtures/workers.ts'
import { EventStoreDouble } from '../support/eventStoreDouble/eventStoreDouble.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { mailServer, type Received } from '../support/mailServer.ts'
import { emptyDatabase } from '../support/postgres/databases.ts'

/**
 * Two nodes that work, over one log and one office, killed at random while people write at a third: each effect stands once at the end.
 * A mail whose acknowledgement was lost comes once more, under the same id.
 */
const workers = ['NODE', 'OTHER_NODE'] as const satisfies readonly WorkerKind[]
const Round = fc.record({
  /** A worker is killed after so many answers, or whoever hands over the nth mail: before, or after, the other end says that it was taken. */
  dies: fc.oneof(
    fc.record({ after: fc.constant('ANSWERS' as const), count: fc.nat(20) }),
    fc.record({ after: fc.constantFrom('MAIL_UNACKNOWLEDGED' as const, 'MAIL' as const), count: fc.integer({ min: 1, max: 3 }) }),
  ),
  who: fc.constantFrom(...workers, 'BOTH' as const),
  minutesLater: fc.constantFrom(3, 70, 30 * 60),
})
type Round = typeof Round extends fc.Arbitrary<infer Value> ? Value : never
const rounds = 3
const actsARound = 8
/** Days that pass once nobody dies any more, and at a time: an interest is reminded of after half a week, and lapses after a week. */
const [atLeast, step] = [9, 3]

const store = new EventStoreDouble()
let folder: ReturnType<typeof folderForTest>
let database: Awaited<ReturnType<typeof emptyDatabase>>
let server: Awaited<ReturnType<typeof mailServer>>
let settings: Readonly<Record<string, string>>
let hub: HubOfWorkers
let office: Office
let onMail: (mail: Received) => Promise<void> | void = () => {}
beforeEach(async () => {
  folder = folderForTest()
  await store.start()
  database = await emptyDatabase()
  server = await mailServer((mail) => onMail(mail))
  settings = { HUB_SECRET: 'one secret that every node of this hub knows', HUB_EVENT_STORE: store.connectionString(), HUB_OFFICE_DB: database.url }
  hub = new HubOfWorkers(join(folder.path, 'api'), server.url, { ...settings, HUB_ROLES: 'api' })
  await hub.start()
  office = await openOffice({ database: database.url, clock: () => new Date(hub.now) })
})
afterEach(async () => {
  await Promise.all([...workers.map((kind) => hub.kill(kind)), hub.close(), office.close()])
  server.close()
  store.close()
  await database.drop()
  folder.remove()
})

const startWorkers = () => Promise.all(workers.map((kind) => hub.startWorker(kind, { ...settings, HUB_ROLES: 'worker', HUB_PORT: '0', HUB_DATA: join(folder.path, kind) })))

async function live({ dies, who, minutesLater }: Round, acts: (() => Promise<void>)[][]): Promise<void> {
  let dying: Promise<unknown> | undefined
  const die = (kinds: readonly WorkerKind[]) => (dying ??= Promise.all(kinds.map((kind) => hub.kill(kind))))
  const chosen = who === 'BOTH' ? workers : [who]
  let [answers, mails] = [0, 0]
  onMail = async ({ from }) => {
    if (dies.after === 'ANSWERS' || ++mails !== dies.count) return
    const sender = hub.workerOf(from)
    const whose = who === 'BOTH' || sender === undefined ? workers : [sender]
    if (dies.after === 'MAIL_UNACKNOWLEDGED') await die(whose)
    else setImmediate(() => void die(whose))
  }
  await Promise.all(acts.map(async (own) => {
    for (const act of own.splice(0, actsARound)) {
      await act()
      if (++answers === dies.count && dies.after === 'ANSWERS') void die(chosen)
    }
  }))
  // Whatever was waited for did not come: there was nothing to mail.
  await die(chosen)
  // Before time jumps: a lease that ran out while its mail was on the way would be nobody's fault.
  await Promise.all(workers.map((kind) => hub.dismiss(kind)))
  hub.pass(minutesLater * 60)
}

async function atRest(): Promise<void> {
  const head = await hub.head()
  expect(await hub.core.projections.reached(head, 1_000)).toBe(true)
  await expectRest(hub.core.rows, office, { now: new Date(hub.now), head })
}

test('two workers at once over one log and one office, killed at random, do each thing once', () => fc.assert(fc.asyncProperty(fc.array(Round, { minLength: rounds, maxLength: rounds }), async (plan) => {
  const { acts, writesAnything } = await peopleAt(hub, office)
  await startWorkers()
  const begins = await vi.waitUntil(async () => (await office.positions.of('telling'))?.position, { timeout: 10_000, interval: 20 })
  for (const [index, round] of plan.entries()) {
    if (index > 0) await startWorkers()
    await live(round, acts)
  }

  onMail = () => {}
  const quietFrom = hub.now
  for (let days = 0; days < atLeast; days += step) {
    // Nobody works while time jumps: two who read other clocks would take each other's leases for over.
    await Promise.all(workers.map((kind) => hub.dismiss(kind)))
    hub.pass(step * 24 * 3_600)
    await startWorkers()
    await writesAnything()
    await vi.waitFor(atRest, { timeout: 20_000, interval: 50 })
  }

  const log = await openLogReader({ connectionString: store.connectionString() })
  const events = await Array.fromAsync(await eventsOf(log))
  await log.close()
  await expectEachDoneOnce(events, office, { begins, quietFrom })
  await expectEachMailOnce(server.mails, office, hub.killed)
  expect([hub.complaints, hub.problems]).toEqual([[], []])
}), { numRuns: 1, endOnFailure: true }), 120_000)
