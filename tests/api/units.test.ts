import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** Units of organizations, and where their names are told. */

const hub = await aHub()
const story = await storyAt(hub)

const Person = z.object({ personId: z.string() })
const Unit = z.object({ id: z.string(), name: z.string(), head: Person.nullable(), members: z.array(Person).nullable() })
const unitsOf = async (by: Client, id: string) =>
  (await by.read(z.object({ organization: z.object({ units: z.array(Unit) }) }), 'query ($id: ID!) { organization(id: $id) { units { id name head { personId } members { personId } } } }', { id })).organization.units
const unitOf = async (by: Client, id: string) =>
  (await by.read(z.object({ need: z.object({ unit: z.object({ name: z.string() }).nullable() }) }), 'query ($id: ID!) { need(id: $id) { unit { name } } }', { id })).need.unit
const foundIn = async (by: Client, unitId: string) =>
  (await by.read(z.object({ needs: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }) }), 'query ($unitId: ID!) { needs(filter: { unitId: $unitId }) { totalCount nodes { id } } }', { unitId })).needs

test('are told with the name of their owner, never of an anonymous need, nor found by it', async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const head = await story.joined(firm, 'EDITOR')
  await firm.owner.does('addUnit', { organizationId: firm.id, name: 'Institute of Welding', headId: head.personId, memberIds: [head.personId] })
  const [unit] = await unitsOf(firm.owner, firm.id)
  if (unit === undefined) throw new Error('No unit was added.')
  expect(unit).toMatchObject({ name: 'Institute of Welding', head: { personId: head.personId }, members: [{ personId: head.personId }] })
  expect(await unitsOf(hub.visitor(), firm.id)).toEqual([{ ...unit, head: null, members: null }])

  const open = await story.publishedNeed(firm, park)
  const hidden = await story.publishedNeed(firm, park, { anonymous: true })
  for (const { id } of [open, hidden]) await firm.owner.does('assignUnit', { organizationId: firm.id, thingId: id, unitId: unit.id })
  for (const by of [firm.owner, park.owner]) {
    expect([await unitOf(by, open.id), await unitOf(by, hidden.id)]).toEqual([{ name: unit.name }, { name: unit.name }])
    expect((await foundIn(by, unit.id)).totalCount).toBe(2)
  }
  for (const by of [hub.visitor(), (await story.member(park)).owner]) {
    expect([await unitOf(by, open.id), await unitOf(by, hidden.id)]).toEqual([{ name: unit.name }, null])
    expect(await foundIn(by, unit.id)).toEqual({ totalCount: 1, nodes: [{ id: open.id }] })
  }

  await firm.owner.does('removeMember', { organizationId: firm.id, personId: head.personId })
  expect(await unitsOf(firm.owner, firm.id)).toEqual([{ ...unit, head: null, members: [] }])
  await firm.owner.does('removeUnit', { organizationId: firm.id, unitId: unit.id })
  expect([await unitOf(firm.owner, open.id), (await foundIn(firm.owner, unit.id)).totalCount, await unitsOf(firm.owner, firm.id)]).toEqual([null, 0, []])
})
