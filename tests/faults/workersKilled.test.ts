import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openForReading } from '../../projections/readModelFile.ts'
import { readModels } from '../../projections/readModels.ts'
import { rowsOf } from '../../projections/rows.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { openOffice, type Office } from '../../services/office/office.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { mailServer, type Received } from '../support/mailServer.ts'
import { eventsIn } from '../support/sqliteLog.ts'
import { expectEachDoneOnce, expectEachMailOnce, expectRest } from './fixtures/eachThingOnce.ts'
import { peopleAt } from './fixtures/peopleAtWork.ts'
import { HubOfWorkers } from './fixtures/workers.ts'

/**
 * What the hub does by itself, done by processes that are killed at random while people write: a hub, the next one over the same folder, and beside them a
 * second worker over the same office. Each effect stands once at the end. A mail whose acknowledgement was lost comes once more, under the same id.
 */
const Round = fc.record({
  /** The hub is killed after so many answers, or while it hands over its nth mail: before, or after, the other end says that it was taken. */
  dies: fc.oneof(
    fc.record({ after: fc.constant('ANSWERS' as const), count: fc.nat(30) }),
    fc.record({ after: fc.constantFrom('MAIL_UNACKNOWLEDGED' as const, 'MAIL' as const), count: fc.integer({ min: 1, max: 3 }) }),
  ),
  /** A second worker is there, and dies with the hub, or outlives it for a moment. */
  beside: fc.constantFrom('NOBODY', 'DIES', 'OUTLIVES'),
  minutesLater: fc.constantFrom(3, 70, 30 * 60),
})
type Round = typeof Round extends fc.Arbitrary<infer Value> ? Value : never
const rounds = 6

let folder: ReturnType<typeof folderForTest>
let office: Office
let hub: HubOfWorkers
let server: Awaited<ReturnType<typeof mailServer>>
let onMail: (mail: Received) => Promise<void> | void = () => {}
beforeEach(async () => {
  folder = folderForTest()
  server = await mailServer((mail) => onMail(mail))
  hub = new HubOfWorkers(folder.path, server.url)
})
afterEach(async () => {
  await Promise.all([hub.kill('HUB'), hub.kill('OFFICE_WORKER'), office.close()])
  server.close()
  folder.remove()
})

/** Does one act after the other until the hub is gone. */
async function untilLost(acts: (() => Promise<void>)[], onAnswer: () => void): Promise<void> {
  for (let act = acts.shift(); act !== undefined; act = acts.shift()) {
    try {
      await act()
    } catch (error) {
      // What `fetch` throws when there is nobody at the other end, or no longer.
      if (error instanceof TypeError) return
      throw error
    }
    onAnswer()
  }
}

async function live({ dies, beside, minutesLater }: Round, acts: (() => Promise<void>)[][]): Promise<void> {
  await hub.startWorker('HUB')
  if (beside !== 'NOBODY') await hub.startWorker('OFFICE_WORKER')
  let dying: Promise<unknown> | undefined
  const die = () => (dying ??= Promise.all([hub.kill('HUB'), ...(beside === 'DIES' ? [hub.kill('OFFICE_WORKER')] : [])]))
  let [answers, mails] = [0, 0]
  onMail = async () => {
    if (dies.after === 'ANSWERS' || ++mails !== dies.count) return
    if (dies.after === 'MAIL_UNACKNOWLEDGED') await die()
    else setImmediate(() => void die())
  }
  await Promise.all(acts.map((own) => untilLost(own, () => { if (++answers === dies.count && dies.after === 'ANSWERS') void die() })))
  // Whatever was waited for did not come: everything was written, or there was nothing to mail.
  await die()
  // Before time jumps: a lease that ran out while its mail was on the way would be nobody's fault.
  await hub.dismiss('OFFICE_WORKER')
  hub.pass(minutesLater * 60)
}

/** Whether nothing is left to do by itself at this time. */
async function atRest(): Promise<void> {
  const log = openSqliteLogReader({ folder: join(folder.path, 'log') })
  const head = await log.head()
  await log.close()
  const database = openForReading({ folder: join(folder.path, 'readModels'), models: readModels })
  try {
    expect(database.prepare('SELECT position FROM position').get()).toEqual({ position: Number(head) })
    await expectRest(rowsOf(database), office, { now: new Date(hub.now), head })
  } finally {
    database.close()
  }
}

test('workers that are killed at random, one after the other and side by side, do each thing once', () => fc.assert(fc.asyncProperty(fc.array(Round, { minLength: rounds, maxLength: rounds }), async (plan) => {
  await hub.start()
  office = await openOffice({ folder: join(folder.path, 'office'), clock: () => new Date(hub.now) })
  const { acts, writesAnything } = await peopleAt(hub, office)
  await hub.leaveToWorkers()
  const begins = (await office.positions.of('telling'))?.position ?? 0n
  const remaining = acts.map((own) => [...own])
  for (const round of plan) await live(round, remaining)

  onMail = () => {}
  const quietFrom = hub.now
  await hub.startWorker('HUB')
  for (let days = 0; days < 9; days++) {
    hub.pass(23 * 3_600)
    // Whoever waits by a clock of their own learns that time moved when something happens.
    await writesAnything()
    await vi.waitFor(atRest, { timeout: 20_000, interval: 20 })
  }

  await expectEachDoneOnce(await eventsIn(join(folder.path, 'log')), office, { begins, quietFrom })
  await expectEachMailOnce(server.mails, office, hub.killed)
  expect(hub.complaints).toEqual([])
}), { numRuns: 1, endOnFailure: true }), 300_000)
