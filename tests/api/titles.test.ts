import { expect, test } from 'vitest'
import { z } from 'zod'
import { feedQuery, nextOf, readBoard } from '../support/boardFeed.ts'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** What needs and offers are called on boards and in messages: in the language of whoever reads, where a rendering that holds says so. */

const hub = await aHub()
const story = await storyAt(hub)

const inChinese = hub.visitor().in('zh-CN')
const watch = (viewer: Client, conferenceId: string) => viewer.subscribe(feedQuery, { conferenceId })
const [welding, laser] = ['Laser welding of thin aluminium', 'Laser welding of aluminium sheets']
const chinese = { language: 'zh-CN', by: 'OWNER', stale: false, title: '薄铝板焊接' }

/** A mutual pair on an open board, written in English and not rendered yet. */
async function aBoard(keywords: string[] = []) {
  const park = await story.park()
  const conference = await story.openConference(park)
  const firm = await story.member(park)
  const university = await story.member(park, { kind: 'UNIVERSITY' })
  const [need, offer] = [await story.publishedNeed(firm, park, { title: welding, keywords }), await story.publishedOffer(university, { title: laser, keywords })]
  const pair = await story.enteredPair(conference, need, offer)
  await story.mutual(pair)
  await hub.settled()
  return { park, conference, firm, university, need: pair.need, offer: pair.offer }
}
const titlesOf = async (viewer: Client, conferenceId: string, asOf?: string) => {
  const board = await readBoard(viewer, conferenceId, asOf)
  return { row: board?.rows[0], card: board?.cards[0] }
}

test('a board says a title in the language of who reads it, and that it is a rendering', async () => {
  const { conference, need, offer } = await aBoard()
  await story.renderedNeed(need)
  await offer.of.owner.does('renderOffer', { offerId: offer.id, expectedRevision: await story.revisionOf(offer.of.owner, offer.id), language: 'zh', texts: { title: '激光' }, byMachine: true })
  await hub.settled()
  const [needRendering, offerRendering] = [{ ...chinese, original: welding }, { language: 'zh', by: 'MACHINE', stale: false, title: '激光', original: laser }]
  expect(await titlesOf(inChinese, conference.id)).toMatchObject({
    row: { title: '薄铝板焊接', titleRendering: needRendering },
    card: { needTitle: '薄铝板焊接', needTitleRendering: needRendering, offerTitle: '激光', offerTitleRendering: offerRendering },
  })
  expect(await titlesOf(hub.visitor(), conference.id)).toMatchObject({
    row: { title: welding, titleRendering: null }, card: { needTitle: welding, needTitleRendering: null, offerTitle: laser, offerTitleRendering: null },
  })
})

test('where the original moved on, a board says the original, and that the rendering is stale', async () => {
  const { conference, need } = await aBoard()
  await story.renderedNeed(need)
  await need.of.owner.does('reviseNeed', { needId: need.id, content: { ...await contentOf(need.of.owner, need.id), title: 'Brazing' } })
  await hub.settled()
  const titleRendering = { ...chinese, stale: true, original: 'Brazing' }
  expect(await titlesOf(inChinese, conference.id)).toMatchObject({ row: { title: 'Brazing', titleRendering }, card: { needTitle: 'Brazing', needTitleRendering: titleRendering } })
})

test('a feed tells who reads that language, and nobody else', async () => {
  const { conference, need } = await aBoard()
  const [chineseFeed, englishFeed] = [watch(inChinese, conference.id), watch(hub.visitor(), conference.id)]
  for (const feed of [chineseFeed, englishFeed]) expect(await nextOf(feed)).toMatchObject({ __typename: 'MatchBoardSnapshot', rows: [{ title: welding }] })
  await story.renderedNeed(need)
  expect(await nextOf(chineseFeed)).toMatchObject({ changes: [
    { __typename: 'RowChanged', row: { needId: need.id, title: '薄铝板焊接', titleRendering: { stale: false } } },
    { __typename: 'CardChanged', card: { needTitle: '薄铝板焊接' } },
  ] })
  await need.of.owner.does('removeNeedRendering', { needId: need.id, language: 'zh-CN' })
  expect(await nextOf(chineseFeed)).toMatchObject({ changes: [{ row: { title: welding, titleRendering: null } }, { card: { needTitle: welding } }] })
  // The first that the other hears is of what concerns it too.
  await need.of.owner.does('withdrawNeed', { needId: need.id })
  expect(await nextOf(englishFeed)).toMatchObject({ changes: [{ __typename: 'RowRemoved' }, { __typename: 'FiguresChanged' }] })
})

test('a past board says what it was called then', async () => {
  const { conference, need } = await aBoard()
  const then = hub.now
  hub.pass(2)
  await story.renderedNeed(need)
  await hub.settled()
  const later = hub.now
  hub.pass(2)
  expect(await titlesOf(inChinese, conference.id, then)).toMatchObject({ row: { title: welding, titleRendering: null } })
  expect(await titlesOf(inChinese, conference.id, later)).toMatchObject({ row: { title: '薄铝板焊接', titleRendering: { original: welding } } })
})

test('what a board was given for a need is called in the language of who reads it', async () => {
  const { conference, need, offer } = await aBoard(['keyhole stability', 'wobbling beam', 'thin aluminium'])
  await story.renderedOffer(offer, { title: '激光' })
  await hub.settled()
  const Suggested = z.object({ boardSuggestions: z.array(z.object({ title: z.string(), titleRendering: z.object({ original: z.string() }).nullable() })) })
  const suggested = async (viewer: Client) =>
    (await viewer.read(Suggested, 'query ($conferenceId: ID!, $needId: ID!) { boardSuggestions(conferenceId: $conferenceId, needId: $needId) { title titleRendering { original } } }', { conferenceId: conference.id, needId: need.id })).boardSuggestions
  expect(await suggested(need.of.owner)).toEqual([{ title: laser, titleRendering: null }])
  expect(await suggested(need.of.owner.in('zh-CN'))).toEqual([{ title: '激光', titleRendering: { original: laser } }])
})

test('a message names a thing as its reader reads it', async () => {
  const { need } = await aBoard()
  await story.renderedNeed(need)
  await hub.settled()
  const Told = z.object({ notifications: z.object({ nodes: z.array(z.object({ kind: z.string(), sentence: z.string() })) }) })
  const told = async (reader: Client) =>
    (await reader.read(Told, '{ notifications(first: 50) { nodes { kind sentence } } }')).notifications.nodes.find(({ kind }) => kind === 'MATCH_BECAME_MUTUAL')?.sentence
  expect(await told(need.of.owner)).toContain(`“${welding}”`)
  expect(await told(need.of.owner.in('zh-CN'))).toContain('“薄铝板焊接”')
})

async function contentOf(owner: Client, id: string): Promise<object> {
  const { need } = await owner.read(z.object({ need: z.looseObject({}) }), 'query ($id: ID!) { need(id: $id) { language title kind problem target fields openUntil visibility anonymous } }', { id })
  return need
}
