import { expect, test } from 'vitest'
import { z } from 'zod'
import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { idOfMatch } from '../../services/matches/pair.ts'
import { boardFields, feedQuery, nextOf, seenBy } from '../support/boardFeed.ts'
import { aHub, type Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { storyAt, type Pair } from '../support/story.ts'

/** What an organisation hides from another is looked for in everything that the hub says to whoever belongs to that one. */

const hub = await aHub()
const story = await storyAt(hub)

const asking = 'Casting of turbine blades'
const everyPath = `query ($needId: ID!, $offerId: ID!, $matchId: ID!, $ownerId: ID!, $conferenceId: ID!, $search: String!, $asOf: DateTime!) {
  node(id: $needId) { id } nodes(ids: [$needId]) { id } need(id: $needId) { title hiddenFrom }
  all: needs(first: 100) { totalCount nodes { id title } }
  ofOwner: needs(filter: { organizationId: $ownerId }) { totalCount nodes { id title } }
  entered: needs(filter: { conferenceId: $conferenceId }) { totalCount nodes { id title } }
  found: needs(search: $search) { totalCount nodes { id title } }
  offer(id: $offerId) { suggestions(first: 20) { need { id title } } }
  pair(needId: $needId, offerId: $offerId) { id }
  match(id: $matchId) { id stage } matches(first: 100) { totalCount nodes { id need { title } } }
  history(id: $needId) { nodes { sentence } } ofMatch: history(id: $matchId) { nodes { sentence } }
  boardSuggestions(conferenceId: $conferenceId, needId: $needId) { title }
  whyNot(needId: $needId, offerId: $offerId) { keptApartBy { by } shortBy explanation { text { surface } facets { name needLabels offerLabels } } }
  onBoard: offer(id: $offerId) { suggestions(first: 5, conferenceId: $conferenceId) { need { id title } } }
  now: matchBoard(conferenceId: $conferenceId) ${boardFields} then: matchBoard(conferenceId: $conferenceId, asOf: $asOf) ${boardFields}
}`
const matchIdOf = ({ need, offer }: Pair) => idOfMatch({ needId: NeedId.parse(need.id), offerId: OfferId.parse(offer.id) })
async function saidTo(by: Client, pair: Pair, asOf: string): Promise<string> {
  return JSON.stringify(await by.read(z.record(z.string(), z.unknown()), everyPath, {
    needId: pair.need.id, offerId: pair.offer.id, matchId: matchIdOf(pair), ownerId: pair.need.of.id, conferenceId: pair.conference?.id, search: asking, asOf,
  }))
}

/** A need on a board, and the university that shall not know of it. */
async function aScene() {
  const park = await story.park()
  const firm = await story.member(await story.park())
  const university = await story.member(await story.park(), { kind: 'UNIVERSITY' })
  const other = await story.member(await story.park(), { kind: 'UNIVERSITY' })
  const conference = await story.openConference(park)
  const need = await story.publishedNeed(firm, park, { title: asking, visibility: 'MEMBERS' })
  const offer = await story.publishedOffer(university, { title: `${asking}: how` })
  await story.register(other, conference)
  const pair = await story.enteredPair(conference, need, offer)
  const hide = (...hiddenFrom: readonly string[]) => firm.owner.does('reviseNeed', { needId: need.id, content: { ...needContent, title: asking, visibility: 'MEMBERS', hiddenFrom } })
  return { park, firm, university, other, conference, need, offer, pair, hide, asOf: hub.now }
}

test('a need is told to its counterpart in no way, and to others as before', async () => {
  const { university, other, firm, park, pair, need, hide, asOf } = await aScene()
  await story.interest(pair, 'OFFER')
  await hub.settled()
  expect(await saidTo(university.owner, pair, asOf)).toContain(asking)
  await hide(university.id)
  await hub.settled()
  const both = await story.joins(await story.joined(university, 'VIEWER'), other, 'EDITOR')
  await hub.settled()
  for (const hidden of [university.owner, both]) {
    const said = await saidTo(hidden, pair, asOf)
    expect(said).not.toContain(asking.concat('"'))
    expect(said).not.toContain(need.id)
    expect(said).not.toContain(matchIdOf(pair))
  }
  for (const [mutation, input] of [
    ['expressInterest', { ...await story.spoken(pair, 'OFFER'), expectedRevision: 0 }], ['declineMatch', { ...await story.spoken(pair, 'OFFER') }], ['withdrawNeed', { needId: need.id }],
    ['reopenMatch', { matchId: matchIdOf(pair), side: 'OFFER', expectedRevision: 0 }],
  ] as const) expect((await university.owner.mutate(mutation, input)).payload?.userErrors, mutation).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await firm.owner.mutate('expressInterest', await story.spoken(pair, 'NEED'))).payload?.userErrors).toMatchObject([{ code: 'HIDDEN_FROM_OTHER_SIDE' }])

  expect(await saidTo(other.owner, pair, asOf)).toContain(asking)
  expect(await saidTo(other.owner, pair, asOf)).not.toContain(university.id)
  // Its owner reads from whom it is hidden; the park that reviews it does not.
  expect(await saidTo(firm.owner, pair, asOf)).toContain(`"hiddenFrom":["${university.id}"]`)
  expect(await saidTo(park.owner, pair, asOf)).toContain('"hiddenFrom":null')
})

test('what was mutual before stays known to its sides', async () => {
  const { university, pair, hide, asOf } = await aScene()
  await story.mutual(pair)
  await hide(university.id)
  await hub.settled()
  expect(await saidTo(university.owner, pair, asOf)).toContain(matchIdOf(pair))
})

test('who follows the board begins anew when a need is hidden from them, and when it is shown again', async () => {
  const { university, other, conference, hide } = await aScene()
  await hub.settled()
  const feeds = [university.owner, other.owner].map((by) => by.subscribe(feedQuery, { conferenceId: conference.id }))
  const needsTold = async () => Promise.all(feeds.map(async (feed) => {
    const message = await nextOf(feed)
    return message.__typename === 'MatchBoardSnapshot' ? message.figures.needs : message.__typename
  }))
  expect(await needsTold()).toEqual([1, 1])
  await hide(university.id)
  expect(await needsTold()).toEqual([0, 1])
  expect((await Promise.all([university.owner, other.owner].map((by) => seenBy(by, conference.id)))).map((board) => board?.rows.length)).toEqual([0, 1])
  await hide()
  expect(await needsTold()).toEqual([1, 1])
  for (const feed of feeds) feed.cut()
})

test('the need of a park’s own organization is known to that park’s people, who may belong to the other side', async () => {
  const { firm, park, need, hide } = await aScene()
  await hide(park.id)
  await hub.settled()
  const { need: seen } = await park.owner.read(z.object({ need: z.object({ id: z.string() }).nullable() }), 'query ($id: ID!) { need(id: $id) { id } }', { id: need.id })
  expect(seen?.id).toBe(need.id)
  expect(firm.id).not.toBe(park.id)
})
