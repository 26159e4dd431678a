import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { declarations, needContent } from '../support/needs.ts'
import { storyAt, type Member, type Park } from '../support/story.ts'

/** What a park does on behalf of its organizations, who hears of it, and what they say of it. */

const hub = await aHub()
const story = await storyAt(hub)
const onBehalf = { basis: 'PHONE' }
const reason = 'Nobody here asked for that.'

/** A need that the park published on behalf of its owner: drafted, submitted and published, three acts. */
async function publishedBy(park: Park, of: Member) {
  const by = park.owner
  const { id, revision } = await by.does('draftNeed', { organizationId: of.id, content: { ...needContent, title: story.unique('Welding') }, onBehalf })
  await by.does('submitNeed', { needId: id, expectedRevision: revision, parkId: park.id, declarations, onBehalf })
  const ready = await by.does('reviewNeed', { needId: id, verdict: 'READY' })
  return { of, ...await by.does('publishNeed', { needId: id, expectedRevision: ready.revision, onBehalf }) }
}
const OnBehalf = z.object({ acts: z.number(), state: z.string(), reason: z.string().nullable() })
const Need = z.object({ need: z.object({ onBehalf: OnBehalf.nullable() }) })
const onBehalfOf = async (by: Client, id: string) => (await by.read(Need, 'query ($id: ID!) { need(id: $id) { onBehalf { acts state reason } } }', { id })).need.onBehalf
const Waiting = z.object({ organization: z.object({ onBehalf: z.object({ totalCount: z.number(), nodes: z.array(z.object({ thingId: z.string(), acts: z.number(), thing: z.object({ id: z.string() }).nullable() })) }).nullable() }) })
const waitingFor = async (by: Client, id: string) =>
  (await by.read(Waiting, 'query ($id: ID!) { organization(id: $id) { onBehalf { totalCount nodes { thingId acts thing { id } } } } }', { id })).organization.onBehalf
const History = z.object({ history: z.object({ nodes: z.array(z.object({ sentence: z.string() })) }) })
const historyOf = async (by: Client, id: string) =>
  (await by.read(History, 'query ($id: ID!) { history(id: $id) { nodes { sentence } } }', { id })).history.nodes.map(({ sentence }) => sentence)

test('is confirmed or contested by the organization, and told to it and its park', async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const firmViewer = await story.joined(firm, 'VIEWER')
  const need = await publishedBy(park, firm)
  const others = [hub.visitor(), await hub.as('stranger'), (await story.member(park)).owner]
  expect(await waitingFor(firm.owner, firm.id)).toEqual({ totalCount: 1, nodes: [{ thingId: need.id, acts: 3, thing: { id: need.id } }] })
  expect(await onBehalfOf(park.owner, need.id)).toEqual({ acts: 3, state: 'UNCONFIRMED', reason: null })

  await firm.owner.does('confirmOnBehalf', { organizationId: firm.id, thingId: need.id, acts: 2 })
  await firm.owner.does('contestOnBehalf', { organizationId: firm.id, thingId: need.id, acts: 3, reason })
  await firm.owner.does('confirmOnBehalf', { organizationId: firm.id, thingId: need.id, acts: 2 })
  for (const by of [firm.owner, park.owner, firmViewer, await story.joined(park, 'VIEWER')]) {
    expect(await onBehalfOf(by, need.id)).toEqual({ acts: 3, state: 'CONTESTED', reason })
    expect((await waitingFor(by, firm.id))?.nodes).toEqual([])
    expect(await historyOf(by, need.id)).toEqual([
      expect.stringMatching(/^The park, on behalf of its organisation \(by phone\), drafted .* The organisation has confirmed this\.$/),
      expect.stringMatching(/submitted .* The organisation has confirmed this\.$/),
      'The park found the need ready.',
      'The park, on behalf of its organisation (by phone), published the need. The organisation contests this.',
    ])
    expect((await historyOf(by, firm.id)).slice(-3)).toEqual([
      'Its organisation confirmed what the park did on its behalf.', 'Its organisation contested what the park did on its behalf.', 'Its organisation confirmed what the park did on its behalf.',
    ])
  }
  for (const by of others) {
    expect(await onBehalfOf(by, need.id)).toBeNull()
    expect(await waitingFor(by, firm.id)).toBeNull()
    expect(await historyOf(by, need.id)).toEqual(['The park, on behalf of its organisation (by phone), published the need.'])
  }
  expect(await waitingFor(story.operator, firm.id)).toBeNull()
  expect((await historyOf(story.operator, firm.id)).join()).not.toContain(reason)
})

test('the host of a conference elsewhere learns nothing of it', async () => {
  const [park, elsewhere] = [await story.park(), await story.park()]
  const firm = await story.member(park)
  const need = await publishedBy(park, firm)
  const conference = await story.announcedConference(elsewhere)
  await story.register(firm, conference)
  await story.enterNeed(need, conference)
  await firm.owner.does('contestOnBehalf', { organizationId: firm.id, thingId: need.id, acts: 3, reason })
  expect(await onBehalfOf(elsewhere.owner, need.id)).toBeNull()
})

test('interest that was given on behalf is contested, and taken back long after; the other side hears nothing of that', async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const need = await publishedBy(park, firm)
  const offer = await story.publishedOffer(await story.verified({ kind: 'UNIVERSITY' }))
  const { id } = await park.owner.does('expressInterest', { ...await story.spoken({ need, offer }, 'NEED', park.owner), onBehalf })
  const Match = z.object({ match: z.object({ onBehalf: z.array(OnBehalf.extend({ organization: z.object({ id: z.string() }) })) }).nullable() })
  const told = async (by: Client) => (await by.read(Match, 'query ($id: ID!) { match(id: $id) { onBehalf { acts state reason organization { id } } } }', { id })).match?.onBehalf
  const said = (state: string, why: string | null) => [{ acts: 1, state, reason: why, organization: { id: firm.id } }]
  expect([await told(firm.owner), await told(park.owner), await told(offer.of.owner)]).toEqual([said('UNCONFIRMED', null), said('UNCONFIRMED', null), []])

  hub.pass(3_600)
  const takeBack = async () => (await firm.owner.mutate('takeBackInterest', { matchId: id, side: 'NEED' })).payload?.userErrors.map(({ code }) => code)
  expect(await takeBack()).toEqual(['TOO_LATE_TO_TAKE_BACK'])
  await firm.owner.does('contestOnBehalf', { organizationId: firm.id, thingId: id, acts: 1, reason })
  expect([await told(firm.owner), await told(park.owner), await told(offer.of.owner)]).toEqual([said('CONTESTED', reason), said('CONTESTED', reason), []])
  expect((await historyOf(offer.of.owner, id)).join()).not.toContain('contest')
  expect(await takeBack()).toEqual([])
  expect(await told(offer.of.owner)).toBeUndefined()
})
