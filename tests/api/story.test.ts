import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Follower, seenBy, type Seen } from '../support/boardFeed.ts'
import { EventStoreDouble } from '../support/eventStoreDouble/eventStoreDouble.ts'
import { aHub, type Client } from '../support/hub.ts'
import { declarations } from '../support/needs.ts'
import { conferenceContent } from '../support/conferences.ts'
import { ownerOn, storyAt, type Member, type Pair } from '../support/story.ts'

/** A need of an enterprise that does not want to be known, and what a university offers for it. */
const mooring = {
  language: 'en', title: 'Mooring chain tension monitoring by acoustic sensors', kind: 'TECHNOLOGY',
  problem: 'Mooring chains of floating platforms break without warning; strain gauges on the chain fail within three months in salt water.',
  target: 'Tension of each mooring chain within 5 % at 1 Hz for 24 months, without divers.',
  keywords: ['mooring chain', 'tension monitoring', 'acoustic sensors'], fields: ['MEASUREMENT'],
  trlWanted: { min: 5, max: 7 }, budget: { min: '200000', max: '800000', currency: 'CNY' }, cooperationModes: ['COMMISSIONED'],
  openUntil: '2026-12-31', visibility: 'PUBLIC', anonymous: true,
}
const acoustics = {
  language: 'en', title: 'Acoustic sensors for the tension of mooring chains', kind: 'RESEARCH_RESULT',
  summary: 'Acoustic sensors hear the eigenfrequency of each mooring chain and derive its tension; tension monitoring needs no contact with the chain.',
  keywords: ['mooring chain', 'tension monitoring', 'acoustic sensors'], fields: ['MEASUREMENT'], trl: 6,
  price: { amount: '600000', currency: 'CNY', basis: 'ASK' }, cooperationModes: ['COMMISSIONED', 'LICENSE'],
  openUntil: '2026-12-31', visibility: 'PUBLIC', anonymous: false,
}
const secret = 'Haiyun Marine Canary'

const Suggestions = z.object({ need: z.object({ suggestions: z.array(z.object({
  score: z.number(), offer: z.object({ id: z.string() }),
  explanation: z.object({
    total: z.number(), text: z.array(z.object({ surface: z.string(), points: z.number() })), facets: z.array(z.object({ name: z.string(), verdict: z.string(), points: z.number() })),
  }),
})) }) })
const suggestionsQuery = `query ($id: ID!) { need(id: $id) { suggestions { score offer { id }
  explanation { total text { surface points } facets { name verdict points } missing } } } }`
const Parties = z.object({ pair: z.object({ id: z.string(), stage: z.string(), needParty: z.object({ mask: z.string(), organization: z.object({ name: z.string() }).nullable() }) }) })
const pairQuery = 'query ($needId: ID!, $offerId: ID!) { pair(needId: $needId, offerId: $offerId) { id stage needParty { mask organization { name } } } }'
const partiesOf = async (viewer: Client, { need, offer }: Pair) => (await viewer.read(Parties, pairQuery, { needId: need.id, offerId: offer.id })).pair
const History = z.object({ history: z.object({ totalCount: z.number(), nodes: z.array(z.object({ event: z.string(), sentence: z.string() })) }) })
const sentences = async (reader: Client, id: string) =>
  (await reader.read(History, 'query ($id: ID!) { history(id: $id, first: 100) { totalCount nodes { event sentence } } }', { id })).history.nodes.map(({ sentence }) => sentence)

/** A cluster, gone after the tests of the file. */
async function onEventStoreDb(): Promise<Readonly<Record<string, string>>> {
  const double = new EventStoreDouble({ nodes: 3 })
  await double.start()
  afterAll(() => double.close())
  return { HUB_EVENT_STORE: double.connectionString() }
}

describe.each([['in a folder', async () => ({})], ['on EventStoreDB', onEventStoreDb]])('With the log %s', async (_, settings) => {
  const hub = await aHub(await settings())
  const story = await storyAt(hub)

  test('from a first registration to a contract on a live board', async () => {
    // A park comes first, and the operator verifies it.
    const host = await hub.as('host of the zone')
    const registered = await host.does('registerOrganization', { kind: 'PARK', name: 'High-Tech Zone' })
    await story.operator.does('verifyOrganization', { organizationId: registered.id, expectedRevision: registered.revision })
    const park = { kind: 'PARK' as const, id: registered.id, name: 'High-Tech Zone', owner: host }

    // Two organizations register in it, and one invites an editor, who comes by the link.
    const firm = await story.member(park, { name: secret })
    const university = await story.member(park, { name: 'Jianghai University', kind: 'UNIVERSITY' })
    const editor = await story.joined(firm, 'EDITOR')
    const { data } = await editor.query('{ me { memberships { role organization { id name status } } } }')
    expect(data).toEqual({ me: { memberships: [{ role: 'EDITOR', organization: { id: firm.id, name: secret, status: 'VERIFIED' } }] } })

    // The editor drafts a need; its park reviews it twice, and it is published.
    const drafted = await editor.does('draftNeed', { organizationId: firm.id, content: { ...mooring, target: 'Better than now.' } })
    const needId = drafted.id
    const submitted = await editor.does('submitNeed', { needId, expectedRevision: drafted.revision, declarations })
    const advice = 'Say how exact, how often and for how long.'
    await host.does('reviewNeed', { needId, expectedRevision: submitted.revision, verdict: 'REFINE', advice })
    expect((await editor.query('query ($id: ID!) { need(id: $id) { stage review { verdict advice } reviewingPark { id } } }', { id: needId })).data)
      .toEqual({ need: { stage: 'DRAFT', review: { verdict: 'REFINE', advice }, reviewingPark: { id: park.id } } })
    const revised = await editor.does('reviseNeed', { needId, content: mooring })
    await editor.does('submitNeed', { needId, expectedRevision: revised.revision, declarations })
    const ready = await host.does('reviewNeed', { needId, verdict: 'READY' })
    const published = await editor.does('publishNeed', { needId, expectedRevision: ready.revision })
    const offerDrafted = await university.owner.does('draftOffer', { organizationId: university.id, content: acoustics })
    const offerPublished = await university.owner.does('publishOffer', { offerId: offerDrafted.id, expectedRevision: offerDrafted.revision, declarations, acknowledgesNoveltyLoss: true })

    // The matcher says why the two may go together, and its points add up.
    const { need: { suggestions: [suggestion] } } = await editor.read(Suggestions, suggestionsQuery, { id: needId })
    const { total = 0, text = [], facets = [] } = suggestion?.explanation ?? {}
    expect(suggestion).toMatchObject({ offer: { id: offerDrafted.id }, score: total })
    expect([...text, ...facets].reduce((sum, { points }) => sum + points, 0)).toBe(total)
    expect(text.map(({ surface }) => surface)).toContain('acoustic')
    expect(facets.find(({ name }) => name === 'FIELDS')).toMatchObject({ verdict: 'MATCH' })

    // The park announces a conference; both register, enter what they have, and the board opens.
    const conferenceDrafted = await host.does('draftConference', { parkId: park.id, content: { ...conferenceContent, title: 'Autumn conference' } })
    const announced = await host.does('announceConference', { conferenceId: conferenceDrafted.id, expectedRevision: conferenceDrafted.revision })
    const conference = { id: announced.id, park }
    const pair: Pair = { need: { ...published, of: firm }, offer: { ...offerPublished, of: university }, conference }
    for (const member of [firm, university]) await story.register(member, conference)
    await story.enterNeed(pair.need, conference, 'MASKED')
    await story.enterOffer(pair.offer, conference)
    await host.does('openBoard', { conferenceId: conference.id, expectedRevision: announced.revision })
    await hub.settled()
    expect((await host.query('query ($c: ID!, $n: ID!) { boardSuggestions(conferenceId: $c, needId: $n) { offerId offerNumber score } }', { c: conference.id, n: needId })).data)
      .toEqual({ boardSuggestions: [{ offerId: offerDrafted.id, offerNumber: 1, score: total }] })

    // Four people watch, and see what each may see.
    const viewers: ReadonlyMap<string, Client> = new Map([['host', host], ['need', editor], ['offer', university.owner], ['visitor', hub.visitor()]])
    const followers = await Promise.all([...viewers.values()].map((viewer) => Follower.of(viewer, conference.id)))
    const seen: { readonly at: string; readonly by: string; readonly what: Seen | null }[] = []
    const remember = async () => {
      await hub.settled()
      for (const [by, viewer] of viewers) seen.push({ at: hub.now, by, what: await seenBy(viewer, conference.id) })
    }
    await remember()

    // One side is interested: the other is told, and not by whom; nobody else knows of the pair.
    await editor.does('expressInterest', await story.spoken(pair, 'NEED', editor))
    await remember()
    expect(await partiesOf(university.owner, pair)).toMatchObject({ stage: 'INTERESTED', needParty: { mask: 'an organisation', organization: null } })
    expect(await seenBy(hub.visitor(), conference.id)).toMatchObject({ figures: { interests: 1, mutual: 0 }, cards: [], rows: [{ owner: { name: 'an organisation', masked: true }, interests: 1 }] })
    for (const follower of followers) await follower.until(hub.core.projections.position())
    expect(JSON.stringify(followers[2]?.messages)).not.toContain(secret)

    // The line breaks; the other side is interested too, and each sees the other now, and nobody else.
    for (const follower of followers) follower.cut()
    await story.interest(pair, 'OFFER')
    await remember()
    for (const follower of followers) follower.resume()
    for (const follower of followers) await follower.until(hub.core.projections.position())
    expect(await partiesOf(university.owner, pair)).toMatchObject({ stage: 'MUTUAL', needParty: { mask: secret, organization: { name: secret } } })
    expect(await seenBy(hub.visitor(), conference.id)).toMatchObject({ figures: { mutual: 1 }, cards: [{ stage: 'MUTUAL', needParty: { masked: true }, offerParty: { name: 'Jianghai University' } }] })

    // The hub itself is stopped and started; what they agree meanwhile is not lost, and nothing is told twice.
    const { id: matchId } = await partiesOf(editor, pair)
    await editor.does('recordIntent', { matchId, side: 'NEED', form: 'AGREEMENT', estimatedAmount: { amount: '650000', currency: 'CNY' } })
    await remember()
    await hub.restart()
    const contract = {
      matchId, side: 'OFFER', kind: 'TECHNOLOGY', technologyContractType: 'DEVELOPMENT', signedOn: '2026-05-18',
      total: { amount: '680000.50', currency: 'CNY' }, technologyAmount: { amount: '600000', currency: 'CNY' }, period: { begins: '2026-06-01', ends: '2027-05-31' },
    }
    await university.owner.does('recordContract', contract)
    await remember()
    for (const follower of followers) follower.resume()
    for (const follower of followers) await follower.until(hub.core.projections.position())
    for (const [index, viewer] of [...viewers.values()].entries()) expect(followers[index]?.sees).toEqual(await seenBy(viewer, conference.id))
    expect(await seenBy(host, conference.id)).toMatchObject({ figures: { intents: 1, contracts: 1, amounts: [{ amount: '680000.50', currency: 'CNY' }] } })
    expect(await seenBy(hub.visitor(), conference.id)).toMatchObject({ figures: { contracts: 1, amounts: null }, cards: [{ stage: 'CONTRACTED' }] })
    expect(JSON.stringify(followers[3]?.messages)).not.toContain(secret)

    // The board of any second before is what was seen then, and a second can be asked for once it is over.
    expect((await host.query('query ($c: ID!, $at: DateTime) { matchBoard(conferenceId: $c, asOf: $at) { cursor } }', { c: conference.id, at: hub.now })).errors)
      .toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    hub.pass(1)
    for (const { at, by, what } of seen) {
      const viewer = viewers.get(by)
      expect(viewer && await seenBy(viewer, conference.id, at), `${by} at ${at}`).toEqual(what)
    }

    // History says what happened, in both languages, to each what they may know.
    await expectHistory(editor, needId, pair, matchId)
  })

  async function expectHistory(editor: Client, needId: string, pair: Pair, matchId: string): Promise<void> {
    const { title } = mooring
    expect(await sentences(editor, needId)).toEqual([
      `Its organisation drafted the need “${title}”.`, 'Its organisation submitted the need for review.',
      'The park found the need to be refined. Say how exact, how often and for how long.', `Its organisation revised the need “${title}”.`,
      'Its organisation submitted the need for review.', 'The park found the need ready.', 'Its organisation published the need.',
      'Its organisation entered the need in the conference “Autumn conference”.',
    ])
    expect(await sentences(editor.in('zh-CN'), needId)).toEqual([
      `所属机构起草了需求“${title}”。`, '所属机构将需求提交园区诊断。', '园区的诊断结论：需完善。Say how exact, how often and for how long.', `所属机构修改了需求“${title}”。`,
      '所属机构将需求提交园区诊断。', '园区的诊断结论：通过。', '所属机构发布了需求。',
      '所属机构将需求登记参加大会“Autumn conference”。',
    ])
    expect(await sentences(hub.visitor(), needId)).toEqual(['Its organisation published the need.', 'Its organisation entered the need in the conference “Autumn conference”.'])
    expect(await sentences(ownerOn(pair, 'OFFER'), matchId)).toEqual([
      'The side of the need said that it is interested.', 'The side of the offer said that it is interested.', 'Both sides are interested; each knows the other now.',
      'The side of the need recorded that both intend to work together.', 'The side of the offer recorded a contract signed on 2026-05-18.',
    ])
    expect(await sentences(ownerOn(pair, 'OFFER').in('zh-CN'), matchId)).toEqual([
      '需求方表示感兴趣。', '供给方表示感兴趣。', '双方确认，彼此身份公开。', '需求方记录达成意向。', '供给方记录签约，签约日期为 2026-05-18。',
    ])
    expect((await hub.visitor().query('query ($id: ID!) { history(id: $id) { totalCount } match(id: $id) { id } }', { id: matchId })).data).toEqual({ history: null, match: null })
  }

  test('a park acts for an organization that has not come yet, and says on what ground', async () => {
    const park = await story.park()
    const entered = await park.owner.does('enterOrganization', { parkId: park.id, kind: 'ENTERPRISE', name: 'Lanyue Cables', source: 'Exhibitors 2026' })
    const unclaimed: Member = { id: entered.id, name: 'Lanyue Cables', owner: park.owner }
    const content = { ...mooring, anonymous: false }
    const refused = await park.owner.mutate('draftNeed', { organizationId: unclaimed.id, content })
    expect(refused.payload?.userErrors).toMatchObject([{ code: 'BASIS_REQUIRED', path: ['onBehalf'] }])
    const { id } = await park.owner.does('draftNeed', { organizationId: unclaimed.id, content, onBehalf: { basis: 'PHONE' } })
    expect(await sentences(park.owner, id)).toEqual([`The park, on behalf of its organisation (by phone), drafted the need “${content.title}”.`])
    expect(await sentences(park.owner.in('zh-CN'), id)).toEqual([`园区代所属机构（电话）起草了需求“${content.title}”。`])
  })
})
