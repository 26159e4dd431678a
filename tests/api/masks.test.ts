import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** How much is told of an anonymous owner: as much as five verified organisations share, and of the thing nothing that would name it. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()
const inRegion = (region: string, name?: string) => story.verified({ kind: 'FINANCE_PROVIDER', region, parkId: park.id }, name)

const Told = z.object({ mask: z.string(), kind: z.string().nullable(), region: z.string().nullable() })
const thing = '{ owner { mask kind region } region source { id } }'
const Thing = z.object({ owner: Told, region: z.string().nullable(), source: z.unknown() })
const told = async (by: Client, id: string) =>
  (await by.read(z.object({ need: Thing }), `query ($id: ID!) { need(id: $id) ${thing} }`, { id })).need

test('kind and region are coarsened until five verified organisations share them', async () => {
  const firm = await inRegion('321102')
  const { id } = await story.publishedNeed(firm, park, { title: 'A loan for a new foundry', kind: 'FINANCE', anonymous: true, region: '321102' })
  const readers = [hub.visitor(), await hub.as('stranger'), (await story.member(park)).owner]
  const everybody = async (owner: z.infer<typeof Told>) => {
    await hub.settled()
    for (const by of readers) expect(await told(by, id)).toEqual({ owner, region: null, source: null })
  }
  await everybody({ mask: 'an organisation', kind: null, region: null })
  for (const region of ['DE', '440300', '320500', '321181']) await inRegion(region)
  await everybody({ mask: 'a finance provider', kind: 'FINANCE_PROVIDER', region: null })
  await inRegion('110101')
  await everybody({ mask: 'a finance provider in China', kind: 'FINANCE_PROVIDER', region: 'CN' })
  for (const region of ['321183', '320981']) await inRegion(region)
  await everybody({ mask: 'a finance provider in Jiangsu', kind: 'FINANCE_PROVIDER', region: '320000' })
  expect((await told(hub.visitor().in('zh-CN'), id)).owner.mask).toBe('江苏某金融机构')
  for (const region of ['321102', '321102']) await inRegion(region)
  await everybody({ mask: 'a finance provider in Jiangsu', kind: 'FINANCE_PROVIDER', region: '321100' })
  expect(await told(firm.owner, id)).toMatchObject({ owner: { mask: firm.name, region: '321102' }, region: '321102' })
})

test('the size is told beside them as far as five verified organisations share all three', async () => {
  const sized = (region: string, size: string) => story.verified({ kind: 'INCUBATOR', region, size, parkId: park.id })
  const firm = await sized('321102', 'SMALL')
  const { id } = await story.publishedNeed(firm, park, { title: 'A hall for founders', kind: 'SPACE', anonymous: true })
  const Sized = z.object({ need: z.object({ owner: z.object({ mask: z.string(), size: z.string().nullable() }) }) })
  const ownerFor = async (by: Client) => {
    await hub.settled()
    return (await by.read(Sized, 'query ($id: ID!) { need(id: $id) { owner { mask size } } }', { id })).need.owner
  }
  for (const [region, size] of [['321102', 'LARGE'], ['320500', 'SMALL'], ['320500', 'SMALL'], ['320981', 'SMALL']] as const) await sized(region, size)
  expect(await ownerFor(hub.visitor())).toEqual({ mask: 'an incubator in Jiangsu', size: null })
  await sized('320102', 'SMALL')
  expect(await ownerFor(hub.visitor())).toEqual({ mask: 'a small incubator in Jiangsu', size: 'SMALL' })
  expect(await ownerFor(hub.visitor().in('zh-CN'))).toEqual({ mask: '江苏某小型孵化器', size: 'SMALL' })
  expect(await ownerFor(firm.owner)).toEqual({ mask: firm.name, size: 'SMALL' })
})

test('its owner reads it as others will before it is submitted, and where its own name stands', async () => {
  const firm = await inRegion('321102', 'Lighthouse Leasing Ltd.')
  const { id } = await story.draftedNeed(firm, { title: 'Cranes for Lighthouse Leasing', problem: 'Too few cranes.', anonymous: true, region: '321102' })
  const query = `query ($id: ID!) { need(id: $id) { owner { mask } asOthersSee { title owner { mask organization { id } } region revision asOthersSee { id } } ownNameStands { field text } } }`
  const { need } = await firm.owner.read(z.object({ need: z.unknown() }), query, { id })
  expect(need).toEqual({
    owner: { mask: 'Lighthouse Leasing Ltd.' },
    asOthersSee: { title: 'Cranes for Lighthouse Leasing', owner: { mask: expect.stringMatching(/^a finance provider/), organization: null }, region: null, revision: null, asOthersSee: null },
    ownNameStands: [{ field: 'title', text: 'Lighthouse Leasing' }],
  })
})

test('nobody else is told how it looks to others, nor where its name stands', async () => {
  const firm = await inRegion('321102')
  const { id } = await story.publishedNeed(firm, park, { title: `Cranes for ${firm.name}`, anonymous: true })
  const { need } = await hub.visitor().read(z.object({ need: z.unknown() }), 'query ($id: ID!) { need(id: $id) { asOthersSee { id } ownNameStands { text } } }', { id })
  expect(need).toEqual({ asOthersSee: null, ownNameStands: null })
})

test('by the numbers of its rights an anonymous offer is not found in a register', async () => {
  const firm = await inRegion('321102')
  const { id } = await story.publishedOffer(firm, { anonymous: true, ipRights: [{ type: 'PATENT', number: 'CN114226984B', status: 'granted' }] })
  const query = 'query ($id: ID!) { offer(id: $id) { ipRights { type number status } } }'
  const asked = async (by: Client) => (await by.read(z.object({ offer: z.object({ ipRights: z.unknown() }) }), query, { id })).offer.ipRights
  expect(await asked(hub.visitor())).toEqual([{ type: 'PATENT', number: null, status: 'granted' }])
  expect(await asked(firm.owner)).toEqual([{ type: 'PATENT', number: 'CN114226984B', status: 'granted' }])
})
