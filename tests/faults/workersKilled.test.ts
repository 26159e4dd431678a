import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openForReading } from '../../projections/readModelFile.ts'
import { readModels } from '../../projections/readModels.ts'
import { rowsOf } from '../../projections/rows.ts'
import { openSqliteLogReader } from '../../services/eventStore/sqlite/reader.ts'
import { planOf } from '../../services/processes/mailing.ts'
import { openOffice, type Office } from '../../services/office/office.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { bodyOf, mailServer, type Received } from '../support/mailServer.ts'
import { eventsIn } from '../support/sqliteLog.ts'
import { storyAt, type Member, type Owned } from '../support/story.ts'
import { HubOfWorkers } from './fixtures/workers.ts'
import { endsOf, tellingsOf } from './fixtures/whatCameOfIt.ts'

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
const lines = { language: 'en', how: 'Weld it with a wobbling laser beam.', proven: 'Report of 2025.', who: 'The welding group.' }

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

/** What people write, each act once and in any order: the next one is what nobody did yet. */
async function people() {
  await hub.start()
  office = await openOffice({ folder: join(folder.path, 'office'), clock: () => new Date(hub.now) })
  const story = await storyAt(hub)
  const park = await story.park()
  const enterprises = [await story.member(park), await story.member(park)]
  const universities = [await story.member(park, { kind: 'UNIVERSITY' }), await story.member(park, { kind: 'UNIVERSITY' })]
  const of = async <Thing>(members: readonly Member[], each: number, make: (member: Member) => Promise<Thing>) => {
    const things: Thing[] = []
    for (const member of Array.from({ length: each }, () => members).flat()) things.push(await make(member))
    return things
  }
  const needs = await of(enterprises, 6, (member) => story.publishedNeed(member, park))
  const offers = await of(universities, 4, (member) => story.publishedOffer(member))
  for (const { owner } of [park, ...enterprises, ...universities]) {
    await office.people.addressProved(owner.personId)
    await office.mailSettings.revise(owner.personId, { timeZone: 'UTC', quietFrom: 0, quietTo: 0, choices: {} })
  }
  await hub.settled()
  await hub.leaveToWorkers()
  const pairs = needs.flatMap((need, row) => offers.map((offer, column) => ({ need, offer, order: (row * 5 + column * 7) % 11 }))).sort((one, other) => one.order - other.order)
  const interest = ({ need, offer }: { need: Owned; offer: Owned }, side: 'NEED' | 'OFFER') => async () => {
    const by = (side === 'NEED' ? need : offer).of.owner
    await by.mutate('expressInterest', await story.spoken({ need, offer }, side))
  }
  return {
    acts: [
      pairs.map((pair) => interest(pair, 'NEED')),
      pairs.filter((_, index) => index % 3 === 0).map((pair) => interest(pair, 'OFFER')),
      universities.flatMap((university) => needs.map((need) => async () => { await university.owner.mutate('answerNeed', { needId: need.id, organizationId: university.id, ...lines }) })),
      needs.slice(0, 4).map((need) => async () => { await need.of.owner.mutate('withdrawNeed', { needId: need.id, reason: 'Solved otherwise.' }) }),
    ],
    writesAnything: () => story.draftedNeed(enterprises[0] ?? park),
  }
}

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
  const now = new Date(hub.now)
  const database = openForReading({ folder: join(folder.path, 'readModels'), models: readModels })
  try {
    const rows = rowsOf(database)
    expect(database.prepare('SELECT position FROM position').get()).toEqual({ position: Number(head) })
    expect([rows.matches.awaitingLapse(now, 1), rows.matches.awaitingClose(1), rows.responses.unfinished(1)]).toEqual([[], [], []])
  } finally {
    database.close()
  }
  expect((await office.positions.of('telling'))?.position).toBe(head)
  expect(Number((await office.positions.of('reminding'))?.position)).toBeGreaterThan(now.getTime() - 60_000)
  const waiting = await office.mailSettings.waiting(new Date(now.getTime() - 2 * 24 * 3_600_000), 5_000)
  expect(waiting.flatMap((person) => planOf(person, now).due)).toEqual([])
  expect(await office.database.selectFrom('outbox_message').select('id').where('state', '=', 'WAITING').where('dueAt', '<=', now.toISOString()).execute()).toEqual([])
}

const times = (mails: readonly Received[]) => Map.groupBy(mails, ({ data }) => /^Message-ID: (\S+)/m.exec(data)?.[1] ?? '')

test('workers that are killed at random, one after the other and side by side, do each thing once', () => fc.assert(fc.asyncProperty(fc.array(Round, { minLength: rounds, maxLength: rounds }), async (plan) => {
  const { acts, writesAnything } = await people()
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

  const events = await eventsIn(join(folder.path, 'log'))
  const kept = await office.database.selectFrom('notification').selectAll().execute()
  const { ends, answers, lapsed } = endsOf(events)
  expect(ends.filter(({ is, due }) => is !== due)).toEqual([])
  expect(answers.filter(({ interests, closed }) => interests !== 1 && !(interests === 0 && closed))).toEqual([])
  expect(tellingsOf(events.filter(({ position }) => position > begins), kept)).toEqual({ missing: [], twice: [] })
  const late = lapsed.filter(({ waitingSince }) => Date.parse(waitingSince) + 3.5 * 24 * 3_600_000 > Date.parse(quietFrom)).map(({ matchId }) => matchId)
  const reminded = kept.filter(({ kind }) => kind === 'INTEREST_UNANSWERED').map(({ thingId, personId }) => `${thingId} ${personId}`)
  expect(new Set(reminded).size).toBe(reminded.length)
  expect(reminded.map((told) => told.slice(0, 36))).toEqual(expect.arrayContaining(late))

  // Every message came, under one id; again only where whoever handed it over last was killed doing so.
  const messages = await office.database.selectFrom('outbox_message').selectAll().execute()
  const accepted = times(server.mails)
  expect(messages.filter(({ state }) => state !== 'SENT')).toEqual([])
  expect([...accepted.keys()].toSorted()).toEqual(messages.map(({ id }) => `<${id}@localhost>`).toSorted())
  const repeated = [...accepted.values()].flatMap((mails) => mails.slice(0, -1))
  const lastOf = new Map(server.mails.map((mail) => [mail.from, mail]))
  expect(repeated.filter((mail) => lastOf.get(mail.from) !== mail || !hub.killed.includes(mail.from))).toEqual([])
  // No mail says what another one said already.
  const said = [...accepted.values()].flatMap(([mail]) => (mail === undefined ? [] : bodyOf(mail.data).split('• ').slice(1).map((line) => `${mail.to} ${line.split('\r\n').slice(0, 2).join('')}`)))
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter((line, index) => said.indexOf(line) !== index)).toEqual([])
  expect(hub.complaints).toEqual([])
}), { numRuns: 1, endOnFailure: true }), 300_000)
