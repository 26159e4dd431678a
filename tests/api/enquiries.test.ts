import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { declarations, needContent } from '../support/needs.ts'
import { storyAt } from '../support/story.ts'

/** What becomes of an enquiry about an offer, and who sees it. */

const hub = await aHub()
const story = await storyAt(hub)
const lines = { language: 'en', problem: 'Can it weld plates of 0.8 mm?' }
const Enquired = z.object({ match: z.object({ stage: z.string(), interests: z.array(z.string()), need: z.object({ id: z.string() }).loose() }).nullable() })
const query = 'query ($id: ID!) { match(id: $id) { stage interests need { id title kind problem origin stage visibility reviewStage revision } } }'
const read = async (reader: Client, id: string) => (await reader.read(Enquired, query, { id })).match

const begun = async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const university = await story.verified({ kind: 'UNIVERSITY' })
  const offer = await story.publishedOffer(university)
  const { id } = await firm.owner.does('enquireAboutOffer', { offerId: offer.id, organizationId: firm.id, ...lines })
  const needId = (await read(firm.owner, id))?.need.id ?? expect.fail('Nobody reads the enquiry.')
  const others = [await hub.as(story.unique('a stranger')), hub.visitor(), (await story.verified({})).owner]
  const sees = async (reader: Client) => (await reader.query('query ($id: ID!) { need(id: $id) { stage visibility } }', { id: needId })).data?.['need']
  const revisionOf = async () => z.object({ need: z.object({ revision: z.number() }) }).parse((await firm.owner.query('query ($id: ID!) { need(id: $id) { revision } }', { id: needId })).data).need.revision
  /** Completed, meant for members, and submitted. */
  const submitted = async () => {
    const { revision } = await firm.owner.does('reviseNeed', { needId, content: { ...needContent, visibility: 'MEMBERS' } })
    await firm.owner.does('submitNeed', { needId, expectedRevision: revision, declarations })
  }
  return { park, firm, offer, university, id, needId, others, sees, revisionOf, submitted }
}

test('an enquiry is for the offer\'s people alone, until a review lets it out to whom its owner chose', async () => {
  const { park, firm, offer, university, id, needId, others, sees, revisionOf, submitted } = await begun()
  expect(await read(university.owner, id)).toMatchObject({
    stage: 'INTERESTED', interests: ['NEED'],
    need: { title: lines.problem, kind: 'TECHNOLOGY', problem: lines.problem, origin: 'ENQUIRY', stage: 'PUBLISHED', visibility: 'COUNTERPART', reviewStage: null, revision: null },
  })
  for (const reader of others) expect([await sees(reader), await read(reader, id)]).toEqual([null, null])
  expect((await firm.owner.mutate('enquireAboutOffer', { offerId: offer.id, organizationId: firm.id, ...lines })).payload?.userErrors).toMatchObject([{ code: 'ALREADY_ENQUIRED', path: ['offerId'] }])

  // While it is under review it stands for its counterpart, who reads the same as before.
  await submitted()
  expect(await read(firm.owner, id)).toMatchObject({ need: { stage: 'PUBLISHED', visibility: 'MEMBERS', reviewStage: 'SUBMITTED' } })
  expect(await read(park.owner, id)).toMatchObject({ need: { stage: 'PUBLISHED', visibility: 'MEMBERS', reviewStage: 'SUBMITTED' } })
  expect(await read(university.owner, id)).toMatchObject({ stage: 'INTERESTED', need: { stage: 'PUBLISHED', visibility: 'COUNTERPART', reviewStage: null } })
  for (const reader of others) expect(await sees(reader)).toBeNull()
  const conference = await story.announcedConference(park)
  await firm.owner.does('registerForConference', { conferenceId: conference.id, organizationId: firm.id })
  expect((await firm.owner.mutate('enterNeed', { conferenceId: conference.id, needId, showOnBoard: 'NAMES' })).payload?.userErrors).toMatchObject([{ code: 'NOT_DECLARED', path: ['needId'] }])

  // Its counterpart says yes meanwhile.
  await university.owner.does('expressInterest', await story.spoken({ need: { id: needId, revision: 0, of: firm }, offer }, 'OFFER'))
  await park.owner.does('reviewNeed', { needId, verdict: 'READY' })
  for (const reader of others) expect(await sees(reader)).toBeNull()
  await firm.owner.does('publishNeed', { needId, expectedRevision: await revisionOf() })
  const [stranger, visitor, member] = await Promise.all(others.map(sees))
  expect([stranger, visitor, member]).toEqual([null, null, { stage: 'PUBLISHED', visibility: 'MEMBERS' }])
  expect(await read(university.owner, id)).toMatchObject({ stage: 'MUTUAL', need: { stage: 'PUBLISHED', visibility: 'MEMBERS' } })
  expect(await read(firm.owner, id)).toMatchObject({ need: { reviewStage: null } })
})

test.each(['REFINE', 'REJECTED'] as const)('an enquiry that its park finds %s stands for its counterpart as before', async (verdict) => {
  const { park, firm, university, id, needId, others, sees, submitted } = await begun()
  await submitted()
  await park.owner.does('reviewNeed', { needId, verdict, advice: 'Say how thick.', reason: 'A purchase.' })
  await hub.settled()
  expect(await read(university.owner, id)).toMatchObject({ stage: 'INTERESTED', need: { stage: 'PUBLISHED', visibility: 'COUNTERPART' } })
  expect(await read(firm.owner, id)).toMatchObject({ need: { reviewStage: verdict === 'REFINE' ? 'DRAFT' : 'REJECTED' } })
  for (const reader of others) expect(await sees(reader)).toBeNull()
})

test('the park of the other side knows of an enquiry, and says yes on behalf of its organisation; of no other park\'s', async () => {
  const [park, farPark, otherPark] = [await story.park(), await story.park(), await story.park()]
  const firm = await story.member(park)
  const university = await story.member(farPark, { kind: 'UNIVERSITY' })
  const offer = await story.publishedOffer(university)
  const { id } = await firm.owner.does('enquireAboutOffer', { offerId: offer.id, organizationId: firm.id, ...lines })
  const needId = (await read(firm.owner, id))?.need.id ?? ''
  expect(await read(farPark.owner, id)).toMatchObject({ stage: 'INTERESTED', need: { problem: lines.problem, origin: 'ENQUIRY', reviewStage: null, revision: null } })
  expect(await read(otherPark.owner, id)).toBeNull()
  const yes = await story.spoken({ need: { id: needId, revision: 0, of: firm }, offer }, 'OFFER')
  await farPark.owner.does('expressInterest', { ...yes, onBehalf: { basis: 'PHONE' } })
  expect(await read(firm.owner, id)).toMatchObject({ stage: 'MUTUAL' })
})
