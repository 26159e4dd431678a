import { expect, test } from 'vitest'
import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

/** What says nearly the same as a need or an offer, told to each only of what they may see. */

const hub = await aHub()
const story = await storyAt(hub)
const Alike = z.array(z.object({ need: z.object({ id: z.string() }).nullable(), offer: z.object({ id: z.string() }).nullable(), similarity: z.number(), shared: z.array(z.string()) })).nullable()
const fields = 'likelyDuplicates(first: 20) { need { id } offer { id } similarity shared }'
const alikeOfNeed = async (id: string, reader: Client) =>
  (await reader.read(z.object({ need: z.object({ likelyDuplicates: Alike }).nullable() }), `query ($id: ID!) { need(id: $id) { ${fields} } }`, { id })).need?.likelyDuplicates
const idsOf = async (id: string, reader: Client) => (await alikeOfNeed(id, reader))?.map(({ need }) => need?.id).toSorted()
/** Words of one test alone. */
const said = (subject: string) => {
  const words = (...endings: readonly string[]) => endings.map((ending) => `${subject}${ending}`).join(' ')
  return { title: words('', 'block', 'drum'), problem: words('fan', 'gate', 'hub', 'lid', 'mill'), target: words('pump', 'rig', 'tank'), alreadyTried: words('valve'), keywords: [] }
}

test('the owner of a draft is shown what is published and its own alone, the reviewing host what was submitted to it too', async () => {
  const [park, elsewhere] = [await story.park(), await story.park()]
  const [owner, other] = [await story.member(park), await story.member(elsewhere)]
  const content = said('Chromeplating')
  const open = await story.publishedNeed(other, elsewhere, content)
  const [ownSubmitted, foreignSubmitted] = [await story.submittedNeed(owner, park, content), await story.submittedNeed(await story.member(park), park, content)]
  const elsewhereSubmitted = await story.submittedNeed(other, elsewhere, content)
  const draft = await story.draftedNeed(owner, content)
  expect(await idsOf(draft.id, owner.owner)).toEqual([open.id, ownSubmitted.id].toSorted())
  expect(await idsOf(ownSubmitted.id, owner.owner)).toEqual([open.id])
  expect(await idsOf(ownSubmitted.id, park.owner)).toEqual([open.id, foreignSubmitted.id].toSorted())
  expect(await idsOf(elsewhereSubmitted.id, elsewhere.owner)).toEqual([open.id])
  expect(await alikeOfNeed(open.id, hub.visitor())).toBeNull()
  expect(await alikeOfNeed(open.id, owner.owner)).toBeNull()
})

test('a similarity is explained by the words that both hold, and is the same from both sides', async () => {
  const park = await story.park()
  const owner = await story.member(park)
  const [one, again] = [await story.publishedNeed(owner, park, said('Nickelplating')), await story.publishedNeed(owner, park, said('Nickelplating'))]
  expect(await alikeOfNeed(one.id, owner.owner)).toEqual([{ need: { id: again.id }, offer: null, similarity: 1, shared: expect.arrayContaining(['Nickelplating', 'Nickelplatingdrum']) }])
  expect(await alikeOfNeed(again.id, park.owner)).toMatchObject([{ need: { id: one.id }, similarity: 1 }])
})

test('a need under review is found by no suggestion and no search, and is not compared once it went back to its owner', async () => {
  const park = await story.park()
  const owner = await story.member(park)
  const [waiting, asking] = [await story.submittedNeed(owner, park, said('Zincplating')), await story.submittedNeed(owner, park, said('Zincplating'))]
  const searched = async (reader: Client) => (await reader.read(z.object({ needs: z.object({ totalCount: z.number() }) }), '{ needs(search: "Zincplating") { totalCount } }')).needs.totalCount
  expect([await searched(owner.owner), await searched(park.owner)]).toEqual([0, 0])
  expect(await idsOf(asking.id, park.owner)).toEqual([waiting.id])
  await park.owner.does('reviewNeed', { needId: waiting.id, verdict: 'REJECTED', reason: 'Not ours.' })
  expect(await idsOf(asking.id, park.owner)).toEqual([])
})

test('what is hidden from an organisation is no likely duplicate for its people', async () => {
  const park = await story.park()
  const [owner, rival] = [await story.member(park), await story.member(await story.park())]
  await story.publishedNeed(owner, park, { ...said('Tinplating'), visibility: 'MEMBERS', hiddenFrom: [OrganizationId.parse(rival.id)] })
  const theirs = await story.draftedNeed(rival, said('Tinplating'))
  expect(await idsOf(theirs.id, rival.owner)).toEqual([])
  const ours = await story.draftedNeed(owner, said('Tinplating'))
  expect(await idsOf(ours.id, owner.owner)).toHaveLength(1)
})

test('offers are compared with offers', async () => {
  const owner = await story.member(await story.park())
  const content = { title: 'Rhodiumplating of contacts', summary: 'Rhodiumplating in four minutes at room temperature.' }
  const [one, draft] = [await story.publishedOffer(owner, content), await story.draftedOffer(owner, content)]
  const Answer = z.object({ offer: z.object({ likelyDuplicates: Alike }) })
  expect((await owner.owner.read(Answer, `query ($id: ID!) { offer(id: $id) { ${fields} } }`, { id: draft.id })).offer.likelyDuplicates).toMatchObject([{ need: null, offer: { id: one.id } }])
})

test('an anonymous owner is not told by it', async () => {
  const park = await story.park()
  const hidden = await story.publishedNeed(await story.member(park), park, { ...said('Silverplating'), anonymous: true })
  const owner = await story.member(await story.park())
  const draft = await story.draftedNeed(owner, said('Silverplating'))
  const Answer = z.object({ need: z.object({ likelyDuplicates: z.array(z.object({ need: z.object({ id: z.string(), owner: z.object({ organization: z.null() }) }) })) }) })
  const { need } = await owner.owner.read(Answer, 'query ($id: ID!) { need(id: $id) { likelyDuplicates { need { id owner { organization { id } } } } } }', { id: draft.id })
  expect(need.likelyDuplicates.map((one) => one.need.id)).toEqual([hidden.id])
})
