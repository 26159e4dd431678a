import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { asksToJoin } from '../support/mutations/joining.ts'
import { storyAt, type Park } from '../support/story.ts'

/** What waits for hosts and operators, in one list. */

const hub = await aHub()
const story = await storyAt(hub)
const fields = 'counts { kind count } tasks { kind thingId since dueBy overdue }'
const List = z.object({
  counts: z.array(z.object({ kind: z.string(), count: z.number() })),
  tasks: z.array(z.object({ kind: z.string(), thingId: z.string(), since: z.string().nullable(), dueBy: z.string().nullable(), overdue: z.boolean() })),
}).nullable()
const tasksOf = async ({ id }: Park, reader: Client) => (await reader.read(z.object({ tasks: List }), `query ($id: ID!) { tasks(parkId: $id) { ${fields} } }`, { id })).tasks
const operatorTasks = async (reader: Client) => (await reader.read(z.object({ operatorTasks: List }), `{ operatorTasks { ${fields} } }`)).operatorTasks
const days = (count: number) => hub.pass(count * 86_400)

test('reviews wait for the hosts of their park, late ones first, and tracked ones on their day', async () => {
  const park = await story.park()
  const member = await story.member(park)
  const tracked = await story.submittedNeed(member, park)
  const reviewOn = new Date(Date.parse(hub.now) + 5 * 86_400_000).toISOString().slice(0, 10)
  await park.owner.does('reviewNeed', { needId: tracked.id, verdict: 'TRACK', steward: park.owner.personId, reviewOn })
  const late = await story.submittedNeed(member, park)
  expect(await tasksOf(park, park.owner)).toMatchObject({ counts: [{ kind: 'REVIEW', count: 1 }], tasks: [{ kind: 'REVIEW', thingId: late.id, dueBy: '2026-05-25', overdue: false }] })
  days(8)
  expect(await tasksOf(park, park.owner)).toMatchObject({
    counts: [{ kind: 'REVIEW', count: 1 }, { kind: 'TRACKED_REVIEW', count: 1 }],
    tasks: [{ thingId: late.id, overdue: true }, { kind: 'TRACKED_REVIEW', thingId: tracked.id, since: `${reviewOn}T00:00:00.000Z`, overdue: false }],
  })
})

test('tasks are for the hosts of the park alone, and those of operators for operators', async () => {
  const [park, other] = [await story.park(), await story.park()]
  const member = await story.member(park)
  await story.submittedNeed(member, park)
  for (const reader of [hub.visitor(), member.owner, other.owner, story.operator, await story.joined(park, 'VIEWER')]) expect(await tasksOf(park, reader)).toBeNull()
  for (const reader of [hub.visitor(), member.owner, park.owner]) expect(await operatorTasks(reader)).toBeNull()
  expect(await tasksOf(other, other.owner)).toEqual({ counts: [], tasks: [] })
})

test('a request to join waits for whoever decides', async () => {
  const park = await story.park()
  await asksToJoin(await hub.as('somebody who asks'), park.id)
  expect(await tasksOf(park, park.owner)).toMatchObject({ counts: [{ kind: 'JOIN_REQUEST', count: 1 }], tasks: [{ thingId: park.id }] })
  expect(await tasksOf(park, await story.joined(park, 'EDITOR'))).toEqual({ counts: [], tasks: [] })
})

test('a mutual match of which nothing is heard waits for the hosts of its conference', async () => {
  const park = await story.park()
  const [need, offer] = [await story.publishedNeed(await story.member(park), park), await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' }))]
  const { id } = await story.mutual(await story.enteredPair(await story.openConference(park), need, offer))
  days(13)
  expect((await tasksOf(park, park.owner))?.tasks).toEqual([])
  days(1)
  expect(await tasksOf(park, park.owner)).toMatchObject({ counts: [{ kind: 'MATCH_WITHOUT_NEWS', count: 1 }], tasks: [{ thingId: id, dueBy: null }] })
})

test('organisations wait for operators until they are verified', async () => {
  const founder = await hub.as('founder of New Yard')
  const { id, revision } = await founder.does('registerOrganization', { kind: 'ENTERPRISE', name: 'New Yard' })
  const waits = async () => (await operatorTasks(story.operator))?.tasks.filter(({ thingId }) => thingId === id).map(({ kind }) => kind)
  expect(await waits()).toEqual(['ORGANIZATION_TO_VERIFY'])
  await story.operator.does('verifyOrganization', { organizationId: id, expectedRevision: revision })
  expect(await waits()).toEqual([])
})
