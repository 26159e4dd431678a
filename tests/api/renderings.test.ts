import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { storyAt, type Owned } from '../support/story.ts'

/** What needs and offers say in other languages: read by whoever reads the thing, and by nobody else. */

const hub = await aHub()
const story = await storyAt(hub)

const Said = z.object({ language: z.string(), by: z.string().nullable(), stale: z.boolean(), title: z.string(), keywords: z.array(z.string()), problem: z.string().nullable() })
const Read = z.object({ need: z.object({ renderings: z.array(Said), reading: Said.nullable() }).nullable() })
const fields = '{ language by stale title keywords problem }'
const read = async (by: Client, id: string, language: string) =>
  (await by.read(Read, `query ($id: ID!, $language: String!) { need(id: $id) { renderings ${fields} reading(language: $language) ${fields} } }`, { id, language })).need
const revise = async ({ of, id }: Owned, content: object): Promise<Owned> => ({ of, ...await of.owner.does('reviseNeed', { needId: id, content }) })
const texts = { title: '薄铝板焊接', keywords: ['激光'], problem: '焊缝翘曲。' }
const inChinese = { language: 'zh-CN', by: 'OWNER', stale: false, ...texts }

test('a need is read in the language asked for: as written, as rendered, or not at all', async () => {
  const park = await story.park()
  const need = await story.publishedNeed(await story.member(park), park, { keywords: ['laser'] })
  await story.renderedNeed(need, texts)
  await hub.settled()
  expect(await read(hub.visitor(), need.id, 'zh-cn')).toEqual({ renderings: [inChinese], reading: inChinese })
  expect((await read(hub.visitor(), need.id, 'EN'))?.reading).toMatchObject({ language: 'en', by: null, stale: false, keywords: ['laser'], problem: needContent.problem })
  expect((await read(hub.visitor(), need.id, 'fr'))?.reading).toBeNull()
})

test('it is stale once the texts read otherwise, and not because a day moved', async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const content = { ...needContent, title: story.unique('Welding'), keywords: ['laser'] }
  const rendered = await story.renderedNeed(await story.draftedNeed(firm, content), texts)
  const stale = async () => (await read(firm.owner, rendered.id, 'zh-CN'))?.reading?.stale
  await revise(rendered, { ...content, openUntil: '2026-11-30', preferredPartners: 'Whoever is near.', anonymous: true })
  expect(await stale()).toBe(false)
  const revised = await revise(rendered, { ...content, target: 'Warping below 0.2 mm.' })
  expect(await stale()).toBe(true)
  await story.renderedNeed(revised, texts)
  expect(await stale()).toBe(false)
})

test('an offer is read in the language asked for too', async () => {
  const offer = await story.publishedOffer(await story.member(await story.park(), { kind: 'UNIVERSITY' }), { who: 'Two doctors' })
  await story.renderedOffer(offer, { title: '激光焊接', who: '两位博士' })
  await hub.settled()
  const query = `query ($id: ID!) { offer(id: $id) { renderings { language by } written: reading(language: "en") { by title who } rendered: reading(language: "zh-CN") { by stale title summary who keywords } } }`
  expect((await hub.visitor().read(z.object({ offer: z.unknown() }), query, { id: offer.id })).offer).toMatchObject({
    renderings: [{ language: 'zh-CN', by: 'OWNER' }], written: { by: null, who: 'Two doctors' },
    rendered: { by: 'OWNER', stale: false, title: '激光焊接', summary: null, who: '两位博士', keywords: [] },
  })
})

test('of a draft nobody outside reads one', async () => {
  const firm = await story.member(await story.park())
  const { id } = await story.renderedNeed(await story.draftedNeed(firm))
  await hub.settled()
  expect(await read(hub.visitor(), id, 'zh-CN')).toBeNull()
  expect((await read(firm.owner, id, 'zh-CN'))?.renderings).toHaveLength(1)
})

test('a search in the language of a rendering finds the need', async () => {
  const park = await story.park()
  const need = await story.publishedNeed(await story.member(park), park)
  const found = async () => (await hub.visitor().read(z.object({ needs: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }), '{ needs(search: "Ultraschallreinigung") { nodes { id } } }')).needs.nodes
  expect(await found()).toEqual([])
  await story.renderedNeed(need, { title: 'Ultraschallreinigung' }, 'de')
  await hub.settled()
  expect(await found()).toEqual([{ id: need.id }])
  await need.of.owner.does('removeNeedRendering', { needId: need.id, language: 'de' })
  await hub.settled()
  expect(await found()).toEqual([])
})

test('its owner is told where its own name stands in a rendering', async () => {
  const park = await story.park()
  const firm = await story.member(park, { name: 'Morgenstern Werke' })
  const { id } = await story.renderedNeed(await story.draftedNeed(firm, { anonymous: true }), { title: 'Schweißen bei Morgenstern Werke' }, 'de')
  const { need } = await firm.owner.read(z.object({ need: z.unknown() }), 'query ($id: ID!) { need(id: $id) { ownNameStands { field text } } }', { id })
  expect(need).toEqual({ ownNameStands: [{ field: 'de.title', text: 'Morgenstern Werke' }] })
})

test('history names the language and none of the words', async () => {
  const park = await story.park()
  const need = await story.publishedNeed(await story.member(park), park)
  const offer = await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' }))
  await story.renderedNeed(need)
  await story.renderedOffer(offer)
  await offer.of.owner.does('removeOfferRendering', { offerId: offer.id, language: 'zh-CN' })
  await hub.settled()
  const sentences = async (id: string) =>
    (await hub.visitor().read(z.object({ history: z.object({ nodes: z.array(z.object({ event: z.string(), sentence: z.string() })) }) }), 'query ($id: ID!) { history(id: $id) { nodes { event sentence } } }', { id }))
      .history.nodes.filter(({ event }) => event.includes('Render')).map(({ sentence }) => sentence)
  expect(await sentences(need.id)).toEqual(['Its organisation put the need into Chinese (China).'])
  expect(new Set(await sentences(offer.id))).toEqual(new Set(['Its organisation put the offer into Chinese (China).', 'Its organisation took back what the offer said in Chinese (China).']))
})
