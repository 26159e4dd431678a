import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** Suggestions as people read them: on the hub and on a board, with reasons, in their language; and why a pair is not suggested. */

const hub = await aHub()
const story = await storyAt(hub)
const park = await story.park()
const firm = await story.member(park)
const university = await story.member(await story.park(), { kind: 'UNIVERSITY' })
const conference = await story.openConference(park)
for (const member of [firm, university]) await story.register(member, conference)

const asking = 'Sealing of hydrogen compressors'
const said = { title: asking, problem: 'Seals of compressors let hydrogen pass.', target: 'Compressors that let no hydrogen pass.' }
for (const title of ['水稻育种', '机器视觉', 'Milking robots', 'Paper from straw', 'Sound of bells', 'Charts of the sea']) await story.publishedOffer(university, { title, summary: title })
const need = await story.publishedNeed(firm, park, { ...said, fields: ['ENGINES_PUMPS_TURBINES'], cooperationModes: ['JOINT'], region: '321112', budget: { min: '100000', max: '200000', currency: 'CNY' }, trlWanted: { min: 6, max: 8 } })
const anOffer = (content: Parameters<typeof story.publishedOffer>[1] = {}) => story.publishedOffer(university, { title: `${asking}, a ring of graphite`, ...content })
const offer = await anOffer({ fields: ['ENGINES_PUMPS_TURBINES'], cooperationModes: ['LICENSE', 'NEGOTIABLE'], region: '321100', price: { amount: '210000', currency: 'CNY', basis: 'ASK' }, trl: 5 })
const elsewhere = await anOffer()
await story.enteredPair(conference, need, offer)
await hub.settled()

const Line = z.object({ name: z.string(), label: z.string(), needLabels: z.array(z.string()), offerLabels: z.array(z.string()), verdict: z.string(), points: z.number() })
const Explanation = z.object({ total: z.number(), text: z.array(z.object({ surface: z.string(), points: z.number() })), facets: z.array(Line), missing: z.array(z.string()) })
const Found = z.object({ thing: z.object({ suggestions: z.array(z.object({ score: z.number(), need: z.object({ id: z.string() }).nullable(), offer: z.object({ id: z.string() }).nullable(), explanation: Explanation })) }).nullable() })
const explanation = 'explanation { total text { surface points } facets { name label needLabels offerLabels verdict points } missing }'
async function suggested(by: Client, kind: 'need' | 'offer', id: string, conferenceId?: string) {
  const { thing } = await by.read(Found, `query ($id: ID!, $conferenceId: ID) { thing: ${kind}(id: $id) { suggestions(first: 20, conferenceId: $conferenceId) { score need { id } offer { id } ${explanation} } } }`, { id, conferenceId })
  return thing?.suggestions ?? []
}
const idsOf = async (...asked: Parameters<typeof suggested>) => (await suggested(...asked)).map(({ need, offer }) => (need ?? offer)?.id)

describe('suggestions', () => {
  test('for a need are offers of the whole hub, or of one board', async () => {
    expect(new Set(await idsOf(firm.owner, 'need', need.id))).toEqual(new Set([offer.id, elsewhere.id]))
    expect(await idsOf(firm.owner, 'need', need.id, conference.id)).toEqual([offer.id])
  })
  test('for an offer are needs, with the same score, also on a board', async () => {
    const [found] = await suggested(university.owner, 'offer', offer.id, conference.id)
    expect(found?.need?.id).toBe(need.id)
    expect(found?.score).toBe((await suggested(firm.owner, 'need', need.id, conference.id))[0]?.score)
    expect(await idsOf(university.owner, 'offer', elsewhere.id, conference.id)).toEqual([])
    expect(await idsOf(university.owner, 'offer', elsewhere.id)).toEqual([need.id])
  })
  test('of a board that is hidden, or is none, are none', async () => {
    const hidden = await story.draftedConference(await story.park())
    for (const id of [hidden.id, randomUUID(), 'no id']) expect(await idsOf(firm.owner, 'need', need.id, id)).toEqual([])
  })
  test('name facets and what both sides state in the language of the reader, and add up', async () => {
    const [found] = (await suggested(firm.owner.in('zh-CN'), 'need', need.id)).filter((suggestion) => suggestion.offer?.id === offer.id)
    const lines = found?.explanation.facets ?? []
    expect(lines.map(({ name, label, verdict, points }) => [name, label, verdict, points])).toEqual([
      ['FIELDS', '技术领域', 'MATCH', 60], ['COOPERATION_MODES', '合作方式', 'CLOSE', 10], ['TRL', '技术成熟度', 'CLOSE', 15], ['BUDGET', '预算与报价', 'CLOSE', 15], ['REGION', '地区', 'MATCH', 20],
    ])
    expect(lines.map(({ offerLabels }) => offerLabels)).toEqual([['发动机、泵、涡轮机'], ['技术许可', '面议'], ['5 级'], ['210,000 CNY'], ['江苏 321100']])
    expect(found?.score).toBe([...found?.explanation.text ?? [], ...lines].reduce((sum, { points }) => sum + points, 0))
    const [english] = (await suggested(firm.owner.in('en'), 'need', need.id)).filter((suggestion) => suggestion.offer?.id === offer.id)
    expect(english?.explanation.facets[0]).toMatchObject({ label: 'Technology fields', needLabels: ['Engines, pumps, turbines'] })
    expect(english?.explanation.text).toEqual(found?.explanation.text)
  })
  test('follow at once what is said', async () => {
    const other = await anOffer()
    expect(await idsOf(firm.owner, 'need', need.id)).toContain(other.id)
    await university.owner.does('withdrawOffer', { offerId: other.id })
    expect(await idsOf(firm.owner, 'need', need.id)).not.toContain(other.id)
  })
})

const WhyNot = z.object({ whyNot: z.object({
  keptApartBy: z.array(z.object({ by: z.string(), label: z.string() })), floor: z.number(), textPoints: z.number().nullable(), shortBy: z.number().nullable(), explanation: Explanation.nullable(),
}).nullable() })
const whyNot = async (by: Client, needId: string, offerId: string) =>
  (await by.read(WhyNot, `query ($needId: ID!, $offerId: ID!) { whyNot(needId: $needId, offerId: $offerId) { keptApartBy { by label } floor textPoints shortBy ${explanation} } }`, { needId, offerId })).whyNot
const apart = async (...asked: Parameters<typeof whyNot>) => (await whyNot(...asked))?.keptApartBy.map(({ by }) => by)

describe('why a pair is not suggested', () => {
  test('is nothing, where it is', async () => expect(await whyNot(firm.owner, need.id, offer.id)).toMatchObject({ keptApartBy: [], shortBy: 0 }))
  test('is what is missing, and by how much', async () => {
    const foreign = await story.publishedOffer(university, { title: '杂交水稻', summary: '杂交稻' })
    const why = await whyNot(firm.owner, need.id, foreign.id)
    expect(why?.keptApartBy).toEqual([])
    expect(why?.shortBy).toBe((why?.floor ?? 0) - (why?.textPoints ?? 0))
    expect(why?.explanation?.missing).toContain('hydrogen')
  })
  test('is the region that is required, in the language of the reader', async () => {
    const local = await story.publishedNeed(firm, park, { ...said, region: '321100', regionRequired: true })
    const far = await anOffer({ region: '110101' })
    expect((await whyNot(firm.owner.in('zh-CN'), local.id, far.id))?.keptApartBy).toEqual([{ by: 'REGION', label: '该需求只接受本地区的应答，而供给来自其他地区。' }])
    expect(await idsOf(firm.owner, 'need', local.id)).not.toContain(far.id)
    expect(await idsOf(university.owner, 'offer', far.id)).not.toContain(local.id)
    expect(await idsOf(firm.owner, 'need', local.id)).toContain(offer.id)
    // Where an anonymous owner is keeps nothing out, or what is kept out would tell.
    const masked = await story.publishedNeed(firm, park, { ...said, region: '321100', regionRequired: true, anonymous: true })
    expect(await apart(university.owner, masked.id, far.id)).toEqual([])
  })
  test('is the kind, or that both are of one organisation', async () => {
    expect(await apart(firm.owner, need.id, (await story.publishedOffer(firm, { kind: 'PRODUCT' })).id)).toEqual(['KIND', 'SAME_ORGANIZATION'])
  })
  test('is that one of them is not open', async () => {
    const draft = await story.draftedOffer(firm)
    expect(await whyNot(firm.owner, need.id, draft.id)).toMatchObject({ keptApartBy: [{ by: 'NOT_OPEN' }, { by: 'SAME_ORGANIZATION' }], textPoints: null, shortBy: null, explanation: null })
  })
  test('is that it is hidden from the other, told to its own side alone', async () => {
    const shy = await story.publishedNeed(firm, park, { title: asking, visibility: 'MEMBERS', hiddenFrom: [OrganizationId.parse(university.id)] })
    expect(await apart(firm.owner, shy.id, offer.id)).toEqual(['HIDDEN_FROM'])
    const third = await story.member(park)
    expect(await apart(third.owner, shy.id, offer.id)).toEqual([])
    expect(await whyNot(university.owner, shy.id, offer.id)).toBeNull()
  })
  test('does not tell that both are of one organisation where the viewer may not know', async () => {
    const masked = await story.publishedNeed(university, park, { title: asking, anonymous: true })
    expect(await apart(firm.owner, masked.id, offer.id)).toEqual([])
    expect(await apart(university.owner, masked.id, offer.id)).toEqual(['SAME_ORGANIZATION'])
  })
  test('is nothing at all unless both may be seen, whatever is asked', async () => {
    const draft = await story.draftedNeed(firm)
    for (const [needId, offerId] of [[draft.id, offer.id], [randomUUID(), offer.id], [need.id, randomUUID()], [offer.id, need.id], [need.id, need.id], ['x', 'y']] as const) {
      expect(await whyNot(university.owner, needId, offerId)).toBeNull()
    }
    expect(await whyNot(hub.visitor(), need.id, offer.id)).not.toBeNull()
  })
})
