import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contextOf } from '../../services/api/context.ts'
import { suggestionsFeed } from '../../services/api/suggestionsFeed.ts'
import { aHub, type Client, type Feed } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { storyAt } from '../support/story.ts'

/** Suggestions as they change, told to who may see them, and only where they read otherwise. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()
const firm = await story.member(park)
const university = await story.member(await story.park(), { kind: 'UNIVERSITY' })
for (const title of ['杂交水稻', '机器视觉', 'Milking robots', 'Paper from straw', 'Sound of bells', 'Charts of the sea']) await story.publishedOffer(university, { title, summary: title })

const query = `subscription ($needId: ID, $offerId: ID, $after: Cursor, $conferenceId: ID) { suggestionsChanged(needId: $needId, offerId: $offerId, after: $after, conferenceId: $conferenceId) {
  cursor at suggestions { id title titleRendering { title } score explanation { total facets { label } } } } }`
const Message = z.object({ suggestionsChanged: z.object({ cursor: z.string(), at: z.string(), suggestions: z.array(z.object({ id: z.string(), title: z.string(), score: z.number(), explanation: z.object({ total: z.number() }) })) }) })
const follow = (by: Client, values: { needId?: string; offerId?: string; after?: string; conferenceId?: string }) => by.subscribe(query, values)
const nextOf = async (feed: Feed) => Message.parse(await feed.next()).suggestionsChanged
const idsIn = async (feed: Feed) => (await nextOf(feed)).suggestions.map(({ id }) => id)

/** A subject of which nothing else at this hub speaks. */
let count = 0
const aSubject = () => ['Tanning of hides', 'Brewing barley malt', 'Kilns for porcelain', 'Spinning flax yarn', 'Quarries and granite', 'Felling old oaks', 'Distilling rosewater', 'Weaving silk'][count++] ?? ''
const aNeed = (title: string) => story.publishedNeed(firm, park, { title, problem: title, target: title })
const anOffer = (title: string, content: Parameters<typeof story.publishedOffer>[1] = {}) => story.publishedOffer(university, { title, summary: title, ...content })

test('a need is told of offers as they come, change and go, with what they are called and why', async () => {
  const subject = aSubject()
  const need = await aNeed(subject)
  const feed = follow(firm.owner, { needId: need.id })
  expect(await idsIn(feed)).toEqual([])
  const offer = await anOffer(subject)
  const { suggestions: [first], cursor } = await nextOf(feed)
  expect(first).toMatchObject({ id: offer.id, title: subject, score: first?.explanation.total })
  expect(cursor).toMatch(/\.\d+$/)
  await story.renderedOffer(offer, { title: '装置' })
  await university.owner.does('withdrawOffer', { offerId: offer.id })
  let left = await idsIn(feed)
  // Its rendering may be told before it goes.
  if (left.length > 0) left = await idsIn(feed)
  expect(left).toEqual([])
})

test('an offer is told of needs that wait, and of what they now ask', async () => {
  const subject = aSubject()
  const offer = await anOffer(subject)
  const feed = follow(university.owner, { offerId: offer.id })
  expect(await idsIn(feed)).toEqual([])
  const need = await aNeed(subject)
  expect(await idsIn(feed)).toEqual([need.id])
  await firm.owner.does('reviseNeed', { needId: need.id, content: { ...needContent, title: 'Something else', problem: 'x', target: 'y' } })
  expect(await idsIn(feed)).toEqual([])
})

test('what changes nothing for it is not told', async () => {
  const subject = aSubject()
  const need = await aNeed(subject)
  const feed = follow(firm.owner, { needId: need.id })
  await nextOf(feed)
  await story.draftedOffer(university, { title: subject })
  await story.park()
  await hub.settled()
  const offer = await anOffer(subject)
  expect(await idsIn(feed)).toEqual([offer.id])
})

test('within a conference only what stands on its board is told', async () => {
  const subject = aSubject()
  const conference = await story.openConference(park)
  const [need, offer] = [await aNeed(subject), await anOffer(subject)]
  const feed = follow(firm.owner, { needId: need.id, conferenceId: conference.id })
  expect(await idsIn(feed)).toEqual([])
  await story.enteredPair(conference, need, offer)
  expect(await idsIn(feed)).toEqual([offer.id])
})

test('a cursor goes on: nothing is sent where nothing was written since, else the list', async () => {
  const subject = aSubject()
  const need = await aNeed(subject)
  await hub.settled()
  const { cursor } = await nextOf(follow(firm.owner, { needId: need.id }))
  const { core, office, publicUrl } = hub.running
  const going = suggestionsFeed(contextOf({ core, office, publicUrl, locale: 'en', session: undefined }), { side: 'NEED', id: need.id, first: 5, conferenceId: undefined }, cursor)
  const next = going.next()
  const offer = await anOffer(subject)
  expect((await next).value).toMatchObject({ suggestions: [{ id: offer.id }] })
  await going.return()
  expect(await idsIn(follow(firm.owner, { needId: need.id, after: cursor }))).toEqual([offer.id])
  expect(await idsIn(follow(firm.owner, { needId: need.id, after: `${randomUUID()}.1` }))).toEqual([offer.id])
})

test('it ends once the viewer may not see the thing, and is nothing for what is hidden or is none', async () => {
  const subject = aSubject()
  const need = await aNeed(subject)
  const feed = follow(hub.visitor(), { needId: need.id })
  await nextOf(feed)
  await firm.owner.does('reviseNeed', { needId: need.id, content: { ...needContent, title: subject, visibility: 'MEMBERS' } })
  expect(await feed.ended()).toEqual({ code: undefined, reason: 'COMPLETE' })
  const draft = await story.draftedNeed(firm)
  for (const values of [{ needId: need.id }, { needId: draft.id }, { needId: randomUUID() }, { offerId: need.id }, { needId: 'x' }]) {
    expect(await follow(hub.visitor(), values).ended()).toEqual({ code: undefined, reason: 'COMPLETE' })
  }
})

test('what is hidden is told to nobody who may not see it', async () => {
  const subject = aSubject()
  const need = await aNeed(subject)
  const [owner, visitor] = [follow(firm.owner, { needId: need.id }), follow(hub.visitor(), { needId: need.id })]
  for (const feed of [owner, visitor]) await nextOf(feed)
  const members = await anOffer(subject, { visibility: 'MEMBERS' })
  expect(await idsIn(owner)).toEqual([members.id])
  const open = await anOffer(subject)
  expect(await idsIn(visitor)).toEqual([open.id])
  expect(await idsIn(owner)).toEqual(expect.arrayContaining([members.id, open.id]))
  // Who loses the right is told so, though nothing changed in the index.
  await story.operator.does('suspendOrganization', { organizationId: firm.id, reason: 'Test.' })
  expect(await idsIn(owner)).not.toContain(members.id)
})

test('either a need or an offer is named', async () => {
  for (const values of [{}, { needId: randomUUID(), offerId: randomUUID() }]) await expect(follow(firm.owner, values).next()).rejects.toThrow('BAD_USER_INPUT')
})
