import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Metadata } from '../../schema/events/event.ts'
import { NeedRevised } from '../../schema/events/needs.ts'
import { limits } from '../../services/api/limits.ts'
import { Follower, positionIn, seenBy } from '../support/boardFeed.ts'
import { folderForTest } from '../support/folderForTest.ts'
import type { Values } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { eventsIn } from '../support/sqliteLog.ts'
import { type Owned, type Park, Story } from '../support/story.ts'
import { HubProcess } from './fixtures/hubProcess.ts'
import { askUntilLost, repeat, type Sent } from './fixtures/load.ts'

const folder = folderForTest()
const hub = new HubProcess(folder.path)
const beyond = 2n ** 62n
/** For what takes a second where nothing else runs. */
const bound = 60_000
let conferenceId: string
let needs: readonly Owned[]
let content: Values

beforeAll(async () => {
  await hub.start()
  const story = new Story(hub, await hub.operator())
  const park = await story.park()
  const [begins, openUntil] = [1, 90].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))
  content = { ...needContent, openUntil }
  conferenceId = await openBoard(story, park, { begins, ends: openUntil })
  needs = await Promise.all(Array.from({ length: 16 }, async () => {
    const firm = await story.member(park)
    const need = await story.publishedNeed(firm, park, content)
    await story.register(firm, { id: conferenceId, park })
    await story.enterNeed(need, { id: conferenceId, park })
    return need
  }))
  // Under load an answer may be ahead of the rows: readers begin when nothing is left that would begin their feeds anew.
  await vi.waitFor(async () => expect((await seenBy(hub.visitor(), conferenceId))?.rows).toHaveLength(needs.length), { timeout: bound, interval: 20 })
}, 2 * bound)
afterAll(async () => {
  await hub.close()
  folder.remove()
})

async function openBoard(story: Story, park: Park, days: Values): Promise<string> {
  const { id, revision } = await story.draftedConference(park, days)
  const announced = await park.owner.does('announceConference', { conferenceId: id, expectedRevision: revision })
  await park.owner.does('openBoard', { conferenceId: id, expectedRevision: announced.revision })
  return id
}

/** Follows the board until the hub ends the feed, and answers how. */
async function followedToItsEnd(reader: Follower): Promise<unknown> {
  try {
    await reader.until(beyond)
  } catch (farewell) {
    return farewell
  }
  throw new Error('There is no such position.')
}

test('a hub that is stopped under load says so first, sends its readers away, answers what was asked, and after a restart all go on where they were', async () => {
  const visitor = hub.visitor()
  const readers = await Promise.all(Array.from({ length: 12 }, () => Follower.of(visitor, conferenceId)))
  let present = readers.length
  const farewells = readers.map(async (reader) => {
    const farewell = await followedToItsEnd(reader)
    present--
    return farewell
  })
  const sent: Sent[] = []
  let answered = 0
  const load = needs.map(({ id, of }) => askUntilLost(of.owner, 'reviseNeed', (count) => ({ needId: id, content: { ...content, title: `Version ${count} of ${of.name}` } }), {
    sent, onAnswer: () => { answered++ },
  }))
  await vi.waitFor(() => expect(answered).toBeGreaterThan(100), { timeout: bound, interval: 5 })

  const before = answered
  hub.signal('SIGTERM')
  await vi.waitFor(async () => expect(await hub.readiness()).toEqual({ status: 503, word: 'draining' }), { timeout: limits.drain, interval: 5 })
  expect(present).toBeGreaterThan(0)
  for (const farewell of await Promise.all(farewells)) expect(farewell).toMatchObject({ code: 1012, reason: expect.stringContaining('RESTARTING') })
  const lastReaderWent = performance.now()
  expect(answered).toBeGreaterThan(before)
  await Promise.all(load)
  expect(await hub.ended()).toMatchObject({ code: 0, err: expect.stringContaining('The hub has stopped.') })

  await hub.start()
  const unanswered = sent.filter(({ answer }) => answer === undefined)
  // What was done was answered: only what came too late was not, and nothing of it was done; unless the answer took so long that the hub no longer waited for it.
  for (const request of unanswered) {
    const { replayed } = await repeat(request)
    if ((request.lostAt ?? 0) < lastReaderWent + limits.lastAnswers / 2) expect(replayed).toBe(false)
  }
  const keys = (await eventsIn(join(folder.path, 'log'))).filter(({ type }) => type === NeedRevised.type).map(({ metadata }) => Metadata.parse(metadata).commandKey)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toHaveLength(sent.length)

  const [need] = needs
  const last = await need?.of.owner.mutate('reviseNeed', { needId: need.id, content: { ...content, title: 'After the restart' } })
  for (const reader of readers) reader.resume()
  await Promise.all(readers.map((reader) => reader.until(positionIn(last?.payload?.position ?? ''))))
  const seen = await seenBy(visitor, conferenceId)
  for (const reader of readers) expect(reader.sees).toEqual(seen)
}, 4 * bound)
