import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { declarations } from '../support/needs.ts'
import { storyAt } from '../support/story.ts'

/** Needs whose owners belong to no park: they wait for the operator, who finds one that reviews them. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()
const Need = z.object({ id: z.string(), revision: z.number().nullable(), title: z.string(), owner: z.object({ organization: z.object({ id: z.string() }).nullable() }), review: z.object({}).nullable(), reviewingPark: z.object({ id: z.string() }).nullable() })
const Waiting = z.object({ needsWithoutPark: z.object({ totalCount: z.number(), overdueCount: z.number(), nodes: z.array(z.object({ waitingSince: z.string(), need: Need })) }).nullable() })
const fields = 'id revision title owner { organization { id } } review { verdict } reviewingPark { id }'
const waitingFor = async (reader: Client) => (await reader.read(Waiting, `{ needsWithoutPark { totalCount overdueCount nodes { waitingSince need { ${fields} } } } }`)).needsWithoutPark
const read = async (reader: Client, id: string) => (await reader.read(z.object({ need: Need.nullable() }), `query ($id: ID!) { need(id: $id) { ${fields} } }`, { id })).need
const idsFor = async (reader: Client) => (await waitingFor(reader))?.nodes.map(({ need }) => need.id)
const Queue = z.object({ reviewQueue: z.object({ nodes: z.array(z.object({ waitingSince: z.string(), overdue: z.boolean(), need: z.object({ id: z.string() }) })) }) })
const queue = async () => (await park.owner.read(Queue, 'query ($id: ID!) { reviewQueue(parkId: $id) { nodes { waitingSince overdue need { id } } } }', { id: park.id })).reviewQueue.nodes
const Tasks = z.object({ operatorTasks: z.object({ tasks: z.array(z.object({ kind: z.string(), thingId: z.string(), overdue: z.boolean() })) }) })
const tasksFor = async (reader: Client) => (await reader.read(Tasks, '{ operatorTasks { tasks { kind thingId overdue } } }')).operatorTasks.tasks

test('it waits for the operator, then in the queue of the park that was assigned, since its submission', async () => {
  const need = await story.needWithoutPark()
  const waiting = (await waitingFor(story.operator))?.nodes.find((node) => node.need.id === need.id)
  expect(waiting).toMatchObject({ waitingSince: '2026-05-18', need: { revision: need.revision, owner: { organization: { id: need.of.id } }, reviewingPark: null } })
  for (const reader of [hub.visitor(), need.of.owner, park.owner]) expect(await waitingFor(reader)).toBeNull()
  expect([await read(park.owner, need.id), (await queue()).length]).toEqual([null, 0])

  hub.pass(8 * 86_400)
  expect(await waitingFor(story.operator)).toMatchObject({ overdueCount: 1 })
  expect(await tasksFor(story.operator)).toContainEqual({ kind: 'NEED_WITHOUT_PARK', thingId: need.id, overdue: true })
  await story.operator.does('assignReviewer', { needId: need.id, parkId: park.id, expectedRevision: need.revision })
  expect((await tasksFor(story.operator)).map(({ thingId }) => thingId)).not.toContain(need.id)
  expect(await queue()).toEqual([{ waitingSince: '2026-05-18', overdue: true, need: { id: need.id } }])
  expect(await idsFor(story.operator)).not.toContain(need.id)
  expect(await read(story.operator, need.id)).toMatchObject({ reviewingPark: { id: park.id }, review: null })
  expect(await read(need.of.owner, need.id)).toMatchObject({ reviewingPark: { id: park.id } })

  const History = z.object({ history: z.object({ nodes: z.array(z.object({ sentence: z.string() })) }).nullable() })
  const history = async (reader: Client) => (await reader.read(History, 'query ($id: ID!) { history(id: $id) { nodes { sentence } } }', { id: need.id })).history?.nodes.map(({ sentence }) => sentence)
  expect(await history(need.of.owner)).toContainEqual(expect.stringContaining('named the park that reviews the need.'))
  expect(await history(story.operator)).toEqual([])

  await park.owner.does('reviewNeed', { needId: need.id, verdict: 'REFINE', advice: 'Say how thick.' })
  expect(await read(story.operator, need.id)).toBeNull()
  await need.of.owner.does('submitNeed', { needId: need.id, expectedRevision: await story.revisionOf(need.of.owner, need.id), declarations })
  expect((await queue()).map((node) => node.need.id)).toEqual([need.id])
  expect(await read(story.operator, need.id)).toBeNull()
})

test('the owner of an anonymous one is not named to the operator, and may take it back meanwhile', async () => {
  const need = await story.needWithoutPark({ anonymous: true })
  expect(await read(story.operator, need.id)).toMatchObject({ owner: { organization: null } })
  await need.of.owner.does('withdrawNeed', { needId: need.id })
  expect([await read(story.operator, need.id), (await idsFor(story.operator))?.includes(need.id)]).toEqual([null, false])
  expect((await story.operator.mutate('assignReviewer', { needId: need.id, parkId: park.id, expectedRevision: need.revision + 1 })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})
