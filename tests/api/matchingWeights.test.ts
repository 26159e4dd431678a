import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client, type Values } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** Hosts weigh facets otherwise in their conference, and see before what that would change. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()
const firm = await story.member(park)
const university = await story.member(await story.park(), { kind: 'UNIVERSITY' })
for (const title of ['杂交水稻', '机器视觉', 'Milking robots', 'Paper from straw', 'Sound of bells', 'Charts of the sea']) await story.publishedOffer(university, { title, summary: title })

const asking = 'Sealing of hydrogen compressors'
const need = await story.publishedNeed(firm, park, { title: asking, problem: asking, target: asking, cooperationModes: ['JOINT'], region: '321112' })
/** One of the same field of work and another place, and one in the same place that works otherwise: by their facets alone they differ. */
const joint = await story.publishedOffer(university, { title: asking, summary: 'Rings.', cooperationModes: ['JOINT'], region: '110101' })
const near = await story.publishedOffer(university, { title: asking, summary: 'Rings.', cooperationModes: ['LICENSE'], region: '321111' })
const conference = await story.openConference(park)
await story.register(firm, conference)
await story.register(university, conference)
for (const offer of [joint, near]) await story.enterOffer(offer, conference)
await story.enterNeed(need, conference)
await hub.settled()

const weigh = (by: Client, weights: Values) => by.does('changeMatchingWeights', { conferenceId: conference.id, weights })
const Weights = z.object({ conference: z.object({ facetWeights: z.record(z.string(), z.number()) }) })
const weightsSeen = async (by: Client) => (await by.read(Weights, 'query ($id: ID!) { conference(id: $id) { facetWeights { fields chainNodes cooperationModes trl budget region } } }', { id: conference.id })).conference.facetWeights
const Found = z.object({ need: z.object({ suggestions: z.array(z.object({ offer: z.object({ id: z.string() }) })) }) })
const onBoard = async (conferenceId?: string) =>
  (await firm.owner.read(Found, 'query ($id: ID!, $conferenceId: ID) { need(id: $id) { suggestions(conferenceId: $conferenceId) { offer { id } } } }', { id: need.id, conferenceId })).need.suggestions.map(({ offer }) => offer.id)
const Preview = z.object({ weightsPreview: z.object({
  compared: z.number(), truncated: z.boolean(),
  needs: z.array(z.object({ needId: z.string(), number: z.number(), changes: z.array(z.object({ offerId: z.string(), change: z.string(), rankNow: z.number().nullable(), rankThen: z.number().nullable() })) })),
}).nullable() })
const previewQuery = `query ($conferenceId: ID!, $weights: FacetWeightsInput!) { weightsPreview(conferenceId: $conferenceId, weights: $weights) {
  compared truncated needs { needId number changes { offerId change rankNow rankThen } } } }`
const preview = async (by: Client, weights: Values) => (await by.read(Preview, previewQuery, { conferenceId: conference.id, weights })).weightsPreview
const published = { fields: 60, chainNodes: 30, cooperationModes: 20, trl: 20, budget: 20, region: 20 }

describe('what facets weigh in a conference', () => {
  test('is what is published, and told to everybody who knows of it', async () => expect(await weightsSeen(hub.visitor())).toEqual(published))
  test('may be tried without a trace', async () => {
    const before = await hub.head()
    expect(await onBoard(conference.id)).toEqual([joint.id, near.id])
    expect(await preview(park.owner, { region: 100 })).toEqual({
      compared: 1, truncated: false,
      needs: [{ needId: need.id, number: 1, changes: [{ offerId: near.id, change: 'MOVED', rankNow: 2, rankThen: 1 }, { offerId: joint.id, change: 'MOVED', rankNow: 1, rankThen: 2 }] }],
    })
    expect(await preview(park.owner, {})).toMatchObject({ needs: [] })
    expect(await onBoard(conference.id)).toEqual([joint.id, near.id])
    expect(await hub.head()).toBe(before)
  })
  test('is tried by its hosts alone, within bounds', async () => {
    for (const by of [firm.owner, university.owner, story.operator, hub.visitor(), (await story.park()).owner]) expect(await preview(by, { region: 100 })).toBeNull()
    expect((await park.owner.query(previewQuery, { conferenceId: conference.id, weights: { region: 201 } })).errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
  test('decides what is suggested within it, and nowhere else, once its hosts change it', async () => {
    await weigh(park.owner, { region: 100, cooperationModes: 0 })
    expect(await weightsSeen(hub.visitor())).toEqual({ ...published, region: 100, cooperationModes: 0 })
    expect(await onBoard(conference.id)).toEqual([near.id, joint.id])
    expect(await onBoard()).toEqual([joint.id, near.id])
  })
  test('decides what a board is given from then on, and leaves what it was given', async () => {
    const Picks = z.object({ boardSuggestions: z.array(z.object({ offerId: z.string() })) })
    const picks = async (needId: string) => (await park.owner.read(Picks, 'query ($c: ID!, $n: ID!) { boardSuggestions(conferenceId: $c, needId: $n) { offerId } }', { c: conference.id, n: needId })).boardSuggestions.map(({ offerId }) => offerId)
    expect(await picks(need.id)).toEqual([joint.id, near.id])
    const later = await story.publishedNeed(firm, park, { title: asking, problem: asking, target: asking, cooperationModes: ['JOINT'], region: '321112' })
    await story.enterNeed(later, conference)
    await hub.settled()
    expect(await picks(later.id)).toEqual([near.id, joint.id])
    expect(await picks(need.id)).toEqual([joint.id, near.id])
  })
})
