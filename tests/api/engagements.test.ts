import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { declarations, needContent } from '../support/needs.ts'
import { offerContent } from '../support/offers.ts'
import { storyAt } from '../support/story.ts'

/** People who are let in on one thing alone: what they see, and what others see of them. */

const hub = await aHub()
const story = await storyAt(hub)
const Seen = z.object({
  need: z.object({
    title: z.string(), revision: z.number().nullable(), owner: z.object({ organization: z.object({ id: z.string() }).nullable() }),
    experts: z.object({ totalCount: z.number(), nodes: z.array(z.object({ status: z.string(), opinion: z.string().nullable(), conflicts: z.array(z.string()), name: z.string().nullable() })) }),
  }).nullable(),
})
const seenBy = async (reader: Client, id: string) => (await reader.read(Seen, `query ($id: ID!) { need(id: $id) {
  title revision owner { organization { id } } experts { totalCount nodes { status opinion conflicts name } } } }`, { id })).need

async function underReview(content = {}) {
  const park = await story.park()
  const owner = await story.member(park)
  return { park, owner, need: await story.submittedNeed(owner, park, content) }
}

test('an expert sees the need from acceptance to the verdict, and the park alone sees the expert', async () => {
  const { park, owner, need } = await underReview()
  const { expert, secret, id } = await story.invitedExpert(need, park)
  expect(await seenBy(expert, need.id)).toBeNull()
  await expert.does('acceptExpertInvitation', { secret, conflicts: [] })
  expect(await seenBy(expert, need.id)).toMatchObject({ revision: null, owner: { organization: { id: owner.id } }, experts: { totalCount: 1 } })
  await expert.does('giveOpinion', { expertId: id, opinion: 'It can be done.', recommendation: 'READY' })
  expect((await seenBy(park.owner, need.id))?.experts.nodes).toEqual([{ status: 'ADMITTED', opinion: 'It can be done.', conflicts: [], name: expect.stringMatching(/^Expert/) }])
  expect((await seenBy(owner.owner, need.id))?.experts.totalCount).toBe(0)
  expect(await seenBy(owner.owner, need.id)).toMatchObject({ revision: need.revision })
  await park.owner.does('reviewNeed', { needId: need.id, verdict: 'READY' })
  expect(await seenBy(expert, need.id)).toBeNull()
  expect((await expert.mutate('giveOpinion', { expertId: id, opinion: 'Once more.', recommendation: 'READY' })).payload?.userErrors).toMatchObject([{ code: 'NOT_UNDER_REVIEW' }])
})

test('with a conflict of interest an expert waits to be admitted', async () => {
  const { park, need } = await underReview()
  const { expert, id, revision } = await story.acceptedExpert(need, park, ['COMPETITOR'])
  expect(await seenBy(expert, need.id)).toBeNull()
  await park.owner.does('admitExpert', { expertId: id, expectedRevision: revision })
  expect(await seenBy(expert, need.id)).not.toBeNull()
  await park.owner.does('dismissExpert', { expertId: id })
  expect(await seenBy(expert, need.id)).toBeNull()
})

test('the name behind an anonymous need is not told to an expert', async () => {
  const { park, need } = await underReview({ anonymous: true })
  const { expert } = await story.acceptedExpert(need, park)
  expect(await seenBy(expert, need.id)).toMatchObject({ owner: { organization: null } })
})

test('an invitation as an expert is for who has the address', async () => {
  const { park, need } = await underReview()
  const { secret } = await story.invitedExpert(need, park)
  const other = await hub.as('Somebody else')
  expect((await other.mutate('acceptExpertInvitation', { secret, conflicts: [] })).payload?.userErrors).toMatchObject([{ code: 'INVITATION_USED', path: ['secret'] }])
})

test('a researcher sees and revises the one thing, never publishes it, and sees nothing else of the organization', async () => {
  const park = await story.park()
  const owner = await story.member(park, { kind: 'UNIVERSITY' })
  const offer = await story.draftedOffer(owner)
  const other = await story.draftedOffer(owner)
  const { researcher, id } = await story.researcherOf(offer)
  const title = 'Laser welding, revised by its inventor'
  const { revision } = await researcher.does('reviseOffer', { offerId: offer.id, content: { ...offerContent, title } })
  expect((await researcher.mutate('publishOffer', { offerId: offer.id, expectedRevision: revision, declarations })).payload?.userErrors).toMatchObject([{ code: 'FORBIDDEN' }])
  expect((await researcher.mutate('reviseOffer', { offerId: other.id, content: offerContent })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])

  const Mine = z.object({ me: z.object({ asResearcher: z.object({ nodes: z.array(z.object({ status: z.string(), offer: z.object({ title: z.string() }).nullable() })) }) }) })
  const mine = async () => (await researcher.read(Mine, '{ me { asResearcher { nodes { status offer { title } } } } }')).me.asResearcher.nodes
  expect(await mine()).toEqual([{ status: 'ACCEPTED', offer: { title } }])
  await owner.owner.does('endDelegation', { delegationId: id })
  expect(await mine()).toEqual([{ status: 'ENDED', offer: null }])
  expect((await researcher.mutate('reviseOffer', { offerId: offer.id, content: offerContent })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('what was entrusted by somebody who has left is entrusted no more', async () => {
  const owner = await story.member(await story.park())
  const editor = await story.joined(owner, 'EDITOR')
  const need = await story.draftedNeed(owner)
  const { researcher } = await story.researcherOf({ ...need, of: { ...owner, owner: editor } })
  expect(await seenBy(researcher, need.id)).not.toBeNull()
  await owner.owner.does('removeMember', { organizationId: owner.id, personId: editor.personId })
  expect(await seenBy(researcher, need.id)).toBeNull()
  expect((await researcher.mutate('reviseNeed', { needId: need.id, content: needContent })).payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('a delegation needs its code, and says no more of itself without it', async () => {
  const need = await story.draftedNeed(await story.member(await story.park()))
  const { secret, code } = await story.delegated(need)
  const researcher = await hub.as(story.unique('Researcher'))
  const wrong = code === '111111' ? '111112' : '111111'
  for (let count = 0; count < 5; count++) {
    expect((await researcher.mutate('acceptDelegation', { secret, code: wrong })).payload?.userErrors).toMatchObject([{ code: 'CODE_WRONG', path: ['code'] }])
  }
  expect((await researcher.mutate('acceptDelegation', { secret, code })).payload?.userErrors).toMatchObject([{ code: 'INVITATION_USED', path: ['secret'] }])
})
