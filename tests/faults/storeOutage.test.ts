import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { feedQuery, nextOf, seenBy } from '../support/boardFeed.ts'
import { EventStoreDouble } from '../support/eventStoreDouble/eventStoreDouble.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { TestHub, type Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { storyAt, type Story } from '../support/story.ts'

const folder = folderForTest()
const double = new EventStoreDouble()
let hub: TestHub
let story: Story
beforeAll(async () => {
  await double.start()
  hub = new TestHub(folder.path, { HUB_EVENT_STORE: double.connectionString({ options: 'tls=false&defaultDeadline=600' }), HUB_MAX_STALENESS: '5', SMTP_URL: 'smtp://127.0.0.1:9' })
  await hub.start()
  story = await storyAt(hub)
})
afterAll(async () => {
  await hub.close()
  double.close()
  folder.remove()
})

const Title = z.object({ need: z.object({ title: z.string() }).nullable() })
const titleOf = async (viewer: Client, id: string) => (await viewer.read(Title, 'query ($id: ID!) { need(id: $id) { title } }', { id })).need?.title
const readiness = async () => (await fetch(`${hub.url}/readyz`)).text()
const becomes = (word: string) => vi.waitFor(async () => expect(await readiness()).toBe(word), { timeout: 30_000, interval: 100 })
const staleHeader = async () => (await fetch(`${hub.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }) })).headers.get('x-hub-stale')

async function aBoard() {
  const park = await story.park()
  const conference = await story.openConference(park)
  const firm = await story.member(park)
  const university = await story.member(park, { kind: 'UNIVERSITY' })
  const { need } = await story.enteredPair(conference, await story.publishedNeed(firm, park), await story.publishedOffer(university))
  const draft = await firm.owner.does('draftNeed', { organizationId: firm.id, content: { ...needContent, title: 'Not for all eyes' } })
  await hub.settled()
  return { conference, owner: firm.owner, need, draft }
}
const revised = (title: string, id: string, commandId: string) => ({ needId: id, content: { ...needContent, title }, commandId })

test('while the store is lost people read and are told how old it is, changes are refused at once, nothing is mailed by old rights, and feeds go on without a gap', async () => {
  const { conference, owner, need, draft } = await aBoard()
  const feed = hub.visitor().subscribe(feedQuery, { conferenceId: conference.id })
  const snapshot = await nextOf(feed)
  const commandId = randomUUID()

  double.kill()
  const asked = performance.now()
  expect((await owner.mutate('reviseNeed', revised('Meanwhile', need.id, commandId))).codes).toEqual(['UNAVAILABLE'])
  expect(performance.now() - asked).toBeLessThan(4_000)
  expect(await titleOf(owner, draft.id)).toBe('Not for all eyes')
  await vi.waitFor(async () => expect(Number(await staleHeader())).toBeGreaterThanOrEqual(3), { timeout: 20_000, interval: 100 })

  // Longer than rights may be relied on: everybody is a visitor, and visitors see what they saw.
  await becomes('stale')
  const message = { id: randomUUID(), process: 'mailing', eventId: randomUUID(), recipientId: randomUUID(), kind: 'MAIL' }
  const stateOfMessage = async () => (await hub.running.office.outbox.find(message.id))?.state
  await hub.running.office.outbox.put(message)
  expect(await titleOf(owner, draft.id)).toBeUndefined()
  expect(await seenBy(hub.visitor(), conference.id)).toMatchObject({ rows: [{ needId: need.id }] })
  expect((await owner.mutate('reviseNeed', revised('Meanwhile', need.id, commandId))).codes).toEqual(['UNAVAILABLE'])
  // Nor does the hub mail by what may have been overtaken.
  const staleFor = Number(await staleHeader())
  await vi.waitFor(async () => expect(Number(await staleHeader())).toBeGreaterThan(staleFor + 1), { timeout: 20_000, interval: 100 })
  expect(await stateOfMessage()).toBe('WAITING')

  await double.start()
  await becomes('ready')
  // It is for nobody whom the office knows, so there is nothing to hand over.
  await vi.waitFor(async () => expect(await stateOfMessage()).toBe('SENT'), { timeout: 20_000, interval: 100 })
  expect(await staleHeader()).toBeNull()
  expect(await titleOf(owner, draft.id)).toBe('Not for all eyes')
  expect((await owner.mutate('reviseNeed', revised('Meanwhile', need.id, commandId))).payload).toMatchObject({ userErrors: [], replayed: false })
  const delta = await nextOf(feed)
  expect(delta).toMatchObject({ __typename: 'MatchBoardDelta', changes: [{ row: { title: 'Meanwhile' } }] })
  expect(delta.__typename === 'MatchBoardDelta' && delta.after).toBe(snapshot.cursor)
})

test('an answer that is lost after the commit is found again: the change is there once', async () => {
  const { owner, need } = await aBoard()
  const before = await hub.core.store.read(`need-${need.id}`)
  double.node.faults.plan('append', 'LOST_ANSWER')
  const commandId = randomUUID()
  expect((await owner.mutate('reviseNeed', revised('Once', need.id, commandId))).payload).toMatchObject({ userErrors: [], replayed: false })
  expect((await owner.mutate('reviseNeed', revised('Once', need.id, commandId))).payload).toMatchObject({ userErrors: [], replayed: true })
  expect(await hub.core.store.read(`need-${need.id}`)).toHaveLength(before.length + 1)
})

test('a hub that starts while the store is out of reach shows what visitors may see, and goes on once the store is there', async () => {
  const { conference, owner, need, draft } = await aBoard()
  await hub.close()
  double.kill()
  const started = hub.start()
  await becomes('starting')
  await vi.waitFor(async () => expect(await staleHeader()).toBe('unknown'), { timeout: 20_000 })
  expect(await seenBy(hub.visitor(), conference.id)).toMatchObject({ rows: [{ needId: need.id }] })
  expect(await titleOf(owner, draft.id)).toBeUndefined()
  await double.start()
  await started
  await becomes('ready')
  expect(await titleOf(owner, draft.id)).toBe('Not for all eyes')
  expect((await owner.mutate('reviseNeed', revised('Afterwards', need.id, randomUUID()))).payload).toMatchObject({ userErrors: [] })
})
