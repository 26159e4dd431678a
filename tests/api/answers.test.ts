import { expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { declarations } from '../support/needs.ts'
import { storyAt } from '../support/story.ts'

/** What becomes of an answer to a need, and who sees it. */

const hub = await aHub()
const story = await storyAt(hub)
const lines = { language: 'en', how: 'Weld it with a wobbling laser beam.', proven: 'Report of 2025.', who: 'The welding group.' }
const Answered = z.object({ match: z.object({ stage: z.string(), interests: z.array(z.string()), offer: z.object({ id: z.string(), revision: z.number().nullable() }).loose() }).nullable() })
const query = 'query ($id: ID!) { match(id: $id) { stage interests offer { id title kind summary evidence who origin visibility revision } } }'
const read = async (reader: Client, id: string) => (await reader.read(Answered, query, { id })).match

test('an answer is for the need\'s people alone, until its owner declares it and shows it to more', async () => {
  const park = await story.park()
  const need = await story.publishedNeed(await story.member(park), park)
  const university = await story.verified({ kind: 'UNIVERSITY' })
  const [asking, answering] = [need.of.owner, university.owner]
  const { id } = await answering.does('answerNeed', { needId: need.id, organizationId: university.id, ...lines })
  const told = await read(asking, id)
  expect(told).toMatchObject({
    stage: 'INTERESTED', interests: ['OFFER'],
    offer: { title: lines.how, kind: 'RESEARCH_RESULT', summary: lines.how, evidence: lines.proven, who: lines.who, origin: 'ANSWER', visibility: 'COUNTERPART', revision: null },
  })
  const offerId = told?.offer.id ?? ''
  const sees = async (reader: Client) => (await reader.query('query ($id: ID!) { offer(id: $id) { origin } }', { id: offerId })).data?.['offer']
  const others = [await hub.as('a stranger'), hub.visitor(), (await story.verified({})).owner]
  for (const reader of others) expect([await sees(reader), await read(reader, id)]).toEqual([null, null])
  expect((await answering.mutate('answerNeed', { needId: need.id, organizationId: university.id, ...lines })).payload?.userErrors).toMatchObject([{ code: 'ALREADY_ANSWERED', path: ['needId'] }])

  // The other side says yes, and the answer grows into an offer for everybody.
  await asking.does('expressInterest', await story.spoken({ need, offer: { id: offerId, revision: 0, of: university } }, 'NEED'))
  expect(await read(answering, id)).toMatchObject({ stage: 'MUTUAL' })
  const content = { language: 'en', title: 'Laser welding', kind: 'RESEARCH_RESULT', summary: lines.how, who: lines.who, openUntil: '2026-12-31', protection: 'FILED', anonymous: false }
  expect((await answering.mutate('reviseOffer', { offerId, content: { ...content, visibility: 'PUBLIC' } })).payload?.userErrors).toMatchObject([{ code: 'NOT_DECLARED' }])
  const completed = await answering.does('reviseOffer', { offerId, content: { ...content, visibility: 'COUNTERPART' } })
  await answering.does('publishOffer', { offerId, expectedRevision: completed.revision, declarations })
  await answering.does('reviseOffer', { offerId, content: { ...content, visibility: 'PUBLIC' } })
  for (const reader of others) expect(await sees(reader)).toEqual({ origin: null })
  expect(await sees(answering)).toEqual({ origin: 'ANSWER' })
})
