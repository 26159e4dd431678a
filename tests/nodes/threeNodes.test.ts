import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { HubProcess } from '../faults/fixtures/hubProcess.ts'
import { Follower, readBoard } from '../support/boardFeed.ts'
import { EventStoreDouble } from '../support/eventStoreDouble/eventStoreDouble.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { emptyDatabase } from '../support/postgres/databases.ts'
import { storyAt, type Conference, type Pair, type Story } from '../support/story.ts'

/** Two nodes that are asked and one that works, as processes of their own over one log and one office. */
const store = new EventStoreDouble()
const folder = folderForTest()
let settings: Readonly<Record<string, string>>
let drop: () => Promise<void>
const nodes: HubProcess[] = []

async function aNode(name: string, roles: string): Promise<HubProcess> {
  const node = new HubProcess(join(folder.path, name))
  nodes.push(node)
  await node.start({ ...settings, HUB_ROLES: roles })
  return node
}

let first: HubProcess
let second: HubProcess
let worker: HubProcess
let story: Story
let conference: Conference
let pair: Pair

beforeAll(async () => {
  await store.start()
  const database = await emptyDatabase()
  drop = database.drop
  settings = {
    HUB_SECRET: 'one secret that every node of this hub knows', HUB_EVENT_STORE: store.connectionString(), HUB_OFFICE_DB: database.url,
  }
  first = await aNode('first', 'api')
  second = await aNode('second', 'api')
  worker = await aNode('worker', 'worker')
  story = await storyAt(first)
  const park = await story.park()
  const [firm, university] = [await story.member(park), await story.member(park, { kind: 'UNIVERSITY' })]
  const { id, revision } = await story.draftedConference(park, { begins: day(30), ends: day(31) })
  const announced = await park.owner.does('announceConference', { conferenceId: id, expectedRevision: revision })
  await park.owner.does('openBoard', { conferenceId: id, expectedRevision: announced.revision })
  conference = { id, park }
  const need = await story.publishedNeed(firm, park, { title: 'Melting steel scrap without slag', openUntil: day(60) })
  const offer = await story.publishedOffer(university, { title: 'Melting steel scrap without slag: how', openUntil: day(60) })
  for (const member of [firm, university]) await story.register(member, conference)
  await story.enterNeed(need, conference)
  await story.enterOffer(offer, conference)
  pair = { need, offer, conference }
}, 120_000)
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.close()))
  store.close()
  await drop()
  folder.remove()
})

const day = (later: number): string => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10)
/** The same person with the same session, at another node; at no older a moment of the log, if one is named. */
const at = (node: HubProcess, { cookie, personId, email }: Client, position?: string): Client =>
  new Client(node, { personId, email }, { cookie, 'accept-language': 'en', ...(position === undefined ? {} : { 'x-hub-position': position }) })
const titleOf = async (client: Client, id: string) =>
  (await client.read(z.object({ need: z.object({ title: z.string() }).nullable() }), 'query ($id: ID!) { need(id: $id) { title } }', { id })).need?.title
/** The need under another title; how far the log is then. */
async function retitled(by: Client, title: string): Promise<string> {
  const { payload, said } = await by.mutate('reviseNeed', { needId: pair.need.id, content: { ...needContent, openUntil: day(60), title } })
  if (payload?.position == null) throw new Error(said)
  return payload.position
}
/** Where a board is now, for those who follow it. */
const positionOf = (cursor: string): bigint => BigInt(cursor.slice(cursor.lastIndexOf('.') + 1))

test('who signed in at one node is known at all, and what was changed at one is read at another, at once', async () => {
  const { owner } = pair.need.of
  expect(await titleOf(at(second, owner), pair.need.id)).toBe(await titleOf(owner, pair.need.id))
  for (const turn of [1, 2, 3, 4, 5]) {
    const done = await retitled(owner, `Welding ${turn}`)
    expect(await titleOf(at(second, owner, done), pair.need.id)).toBe(`Welding ${turn}`)
  }
})

test('what has to happen without being asked is done by the worker, which nobody can ask', async () => {
  const { owner } = conference.park
  await vi.waitFor(async () => {
    const board = await readBoard(at(second, owner), conference.id)
    expect(board?.rows).toMatchObject([{ needId: pair.need.id, suggestions: 1 }])
  }, { timeout: 20_000, interval: 100 })
  expect((await fetch(`${worker.url}/graphql`, { method: 'POST' })).status).toBe(404)
  expect(await worker.readiness()).toEqual({ status: 200, word: 'ready' })
})

test('the operator asks any node how what the worker does fares', async () => {
  const { data } = await at(second, story.operator).query('{ processes { name node failures } }')
  expect(data?.['processes']).toContainEqual({ name: 'telling', node: `${hostname()} ${worker.local.pid}`, failures: 0 })
})

test('a feed of one node tells what happened at another, and goes on at a third where it was cut, without a gap', async () => {
  const { owner } = conference.park
  const follower = await Follower.of(at(second, owner), conference.id)
  const { id } = await story.interest(pair, 'NEED')
  const seen = await readBoard(at(first, owner), conference.id)
  await follower.until(positionOf(seen?.cursor ?? ''))
  expect(follower.sees.cards).toMatchObject([{ matchId: id }])
  follower.cut()

  await story.interest(pair, 'OFFER')
  const third = await aNode('third', 'api')
  const now = await readBoard(at(first, owner), conference.id)
  follower.resume(at(third, owner))
  await follower.until(positionOf(now?.cursor ?? ''))
  expect(follower.sees.cards).toMatchObject([{ matchId: id, stage: 'MUTUAL' }])
})

test('a node that is killed loses nothing: the others go on, and a new one takes its place', async () => {
  // A link that it printed would have been ended by that of the next node.
  expect((await first.kill()).err).toMatch(/hub operator invite(?![^]*hub_opr_)/)
  const { owner } = pair.need.of
  const done = await retitled(at(second, owner), 'Welding after the fall of a node')
  const fresh = await aNode('fresh', 'api')
  expect(await titleOf(at(fresh, owner, done), pair.need.id)).toBe('Welding after the fall of a node')
  await first.start({ ...settings, HUB_ROLES: 'api' })
  expect(await titleOf(owner, pair.need.id)).toBe('Welding after the fall of a node')
})

test('a session that is ended at one node is over at all, and its sockets close', async () => {
  const { owner } = conference.park
  const feeds = [first, second].map((node) => at(node, owner).subscribe('subscription ($conferenceId: ID!) { matchBoardChanged(conferenceId: $conferenceId) { __typename } }', { conferenceId: conference.id }))
  onTestFinished(() => feeds.forEach((feed) => feed.cut()))
  for (const feed of feeds) await feed.next()
  await at(second, owner).signOut()
  for (const feed of feeds) expect(await feed.ended()).toMatchObject({ code: 4401 })
  expect((await at(first, owner).query('{ me { id } }')).data).toEqual({ me: null })
})
