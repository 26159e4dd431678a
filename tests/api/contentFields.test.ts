import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { PersonId, OrganizationId } from '../../schema/events/ids.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const Offer = z.object({ team: z.array(z.string()).nullable(), trl: z.number(), trlStage: z.string(), ipRights: z.array(z.object({ number: z.string().nullable(), owners: z.array(z.object({ id: z.string() })) })) })
const offerRead = async (by: Client, id: string) =>
  (await by.read(z.object({ offer: Offer }), 'query ($id: ID!) { offer(id: $id) { team trl trlStage ipRights { number owners { id } } } }', { id })).offer

test('who is in the team is told inside alone, and the owners of a right to whoever may know the offer’s own', async () => {
  const park = await story.park()
  const university = await story.member(park, { kind: 'UNIVERSITY' })
  const partner = await story.member(park)
  const unverified = await story.registered({ parkId: park.id })
  const someone = randomUUID()
  const said = {
    trl: 5, team: [PersonId.parse(someone)],
    ipRights: [{ type: 'PATENT' as const, number: 'ZL 2026 1 0000001.2', owners: [university.id, unverified.id].map((id) => OrganizationId.parse(id)) }],
  }
  const open = await story.publishedOffer(university, said)
  const anonymous = await story.publishedOffer(university, { ...said, anonymous: true })
  await hub.settled()
  const known = { number: 'ZL 2026 1 0000001.2', owners: [{ id: university.id }] }
  expect(await offerRead(university.owner, open.id)).toEqual({ team: [someone], trl: 5, trlStage: 'laboratory test', ipRights: [known] })
  for (const by of [partner.owner, hub.visitor()]) {
    expect(await offerRead(by, open.id)).toMatchObject({ team: null, ipRights: [known] })
    expect(await offerRead(by, anonymous.id)).toMatchObject({ team: null, ipRights: [{ number: null, owners: [] }] })
  }
})

test('fields are proposed to whoever signed in, with the words that say so', async () => {
  const query = 'query ($title: String!, $text: String!) { proposedFields(title: $title, text: $text) { field because } }'
  const asked = { title: 'Welding of aluminium', text: 'Aluminium seams warp.' }
  const { proposedFields } = await (await hub.as('writer')).read(z.object({ proposedFields: z.array(z.object({ field: z.string(), because: z.array(z.string()) })) }), query, asked)
  expect(proposedFields).toEqual([{ field: 'MACHINE_TOOLS', because: ['welding'] }])
  expect((await hub.visitor().query(query, asked)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test('keywords are proposed to whoever signed in', async () => {
  const query = 'query ($title: String!, $text: String!) { proposedKeywords(title: $title, text: $text) }'
  const asked = { title: 'Welding of aluminium', text: 'Aluminium seams warp.' }
  const { proposedKeywords } = await (await hub.as('writer')).read(z.object({ proposedKeywords: z.array(z.string()) }), query, asked)
  expect(proposedKeywords).toEqual(['aluminium', 'Welding', 'seams', 'warp'])
  expect((await hub.visitor().query(query, asked)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
