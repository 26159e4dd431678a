import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt, type Park } from '../support/story.ts'

/** What waits for a park's verdict, as its people see it. */

const hub = await aHub()
const story = await storyAt(hub)
const Queue = z.object({ reviewQueue: z.object({
  totalCount: z.number(), overdueCount: z.number(), trackedCount: z.number(),
  nodes: z.array(z.object({ need: z.object({ id: z.string() }), waitingSince: z.string(), dueBy: z.string(), overdue: z.boolean(), reviewOn: z.string().nullable(), stewardName: z.string().nullable() })),
}).nullable() })
const queueOf = async ({ id }: Park, reader: Client) => (await reader.read(Queue, `query ($id: ID!) { reviewQueue(parkId: $id) {
  totalCount overdueCount trackedCount nodes { need { id } waitingSince dueBy overdue reviewOn stewardName } } }`, { id })).reviewQueue
const days = (count: number) => hub.pass(count * 86_400)

test('a need waits in the queue, is due after five working days, and then overdue', async () => {
  const park = await story.park()
  const need = await story.submittedNeed(await story.member(park), park)
  // The hub's time began on Monday, 18 May 2026.
  expect(await queueOf(park, park.owner)).toEqual({
    totalCount: 1, overdueCount: 0, trackedCount: 0,
    nodes: [{ need: { id: need.id }, waitingSince: '2026-05-18', dueBy: '2026-05-25', overdue: false, reviewOn: null, stewardName: null }],
  })
  days(7)
  expect(await queueOf(park, park.owner)).toMatchObject({ overdueCount: 0 })
  days(1)
  expect(await queueOf(park, park.owner)).toMatchObject({ totalCount: 1, overdueCount: 1, nodes: [{ overdue: true }] })
})

test('what was put off leaves the queue and comes back on its day, with its steward', async () => {
  const park = await story.park()
  const need = await story.submittedNeed(await story.member(park), park)
  const reviewOn = new Date(Date.parse(hub.now) + 10 * 86_400_000).toISOString().slice(0, 10)
  await park.owner.does('reviewNeed', { needId: need.id, verdict: 'TRACK', steward: park.owner.personId, reviewOn })
  expect(await queueOf(park, park.owner)).toMatchObject({ totalCount: 0, trackedCount: 1 })
  days(10)
  expect(await queueOf(park, park.owner)).toMatchObject({ totalCount: 1, overdueCount: 0, trackedCount: 0, nodes: [{ waitingSince: reviewOn, reviewOn, stewardName: expect.stringContaining('owner of') }] })
})

test('the queue is for people of the park', async () => {
  const [park, other] = [await story.park(), await story.park()]
  const owner = await story.member(park)
  await story.submittedNeed(owner, park)
  for (const reader of [hub.visitor(), owner.owner, other.owner, story.operator]) expect(await queueOf(park, reader)).toBeNull()
  expect(await queueOf(park, await story.joined(park, 'VIEWER'))).toMatchObject({ totalCount: 1 })
})

test('who reads a duplicate is led to the other need, if they may know of it', async () => {
  const park = await story.park()
  const open = await story.publishedNeed(await story.member(park), park)
  const hidden = await story.submittedNeed(await story.member(park), park)
  const Led = z.object({ need: z.object({ stage: z.string(), review: z.object({ verdict: z.string(), duplicateOf: z.object({ id: z.string() }).nullable() }) }) })
  for (const [original, led] of [[open, { id: open.id }], [hidden, null]] as const) {
    const need = await story.submittedNeed(await story.member(park), park)
    await park.owner.does('reviewNeed', { needId: need.id, verdict: 'DUPLICATE', duplicateOf: original.id })
    const read = (reader: Client) => reader.read(Led, 'query ($id: ID!) { need(id: $id) { stage review { verdict duplicateOf { id } } } }', { id: need.id })
    expect((await read(park.owner)).need).toEqual({ stage: 'REJECTED', review: { verdict: 'DUPLICATE', duplicateOf: { id: original.id } } })
    expect((await read(need.of.owner)).need.review.duplicateOf).toEqual(led)
  }
})

test('a park that requires no review has what is submitted published at once, and history says so', async () => {
  const park = await story.park()
  const owner = await story.member(park)
  const asked = (required: boolean) => story.revisionOf(park.owner, park.id).then((expectedRevision) => park.owner.does('requireReview', { parkId: park.id, required, expectedRevision }))
  await asked(false)
  const need = await story.submittedNeed(owner, park)
  const Read = z.object({ need: z.object({ stage: z.string() }), history: z.object({ nodes: z.array(z.object({ sentence: z.string() })) }), organization: z.object({ requiresReview: z.boolean() }) })
  const query = 'query ($id: ID!, $park: ID!) { need(id: $id) { stage } history(id: $id) { nodes { sentence } } organization(id: $park) { requiresReview } }'
  const read = await owner.owner.read(Read, query, { id: need.id, park: park.id })
  expect(read).toMatchObject({ need: { stage: 'PUBLISHED' }, organization: { requiresReview: false } })
  expect(read.history.nodes.map(({ sentence }) => sentence).join(' ')).toContain('published the need. Its park requires no review.')
  expect(await queueOf(park, park.owner)).toMatchObject({ totalCount: 0 })
  await asked(true)
  const waiting = await story.submittedNeed(owner, park)
  expect(await owner.owner.read(Read, query, { id: waiting.id, park: park.id })).toMatchObject({ need: { stage: 'SUBMITTED' }, organization: { requiresReview: true } })
})
