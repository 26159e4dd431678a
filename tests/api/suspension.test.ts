import { expect, test } from 'vitest'
import { z } from 'zod'
import { feedQuery, nextOf, seenBy } from '../support/boardFeed.ts'
import { aHub, type Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { offerContent } from '../support/offers.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const Found = z.object({
  needs: z.object({ nodes: z.array(z.object({ id: z.string() })), totalCount: z.number() }),
  search: z.object({ nodes: z.array(z.object({ id: z.string() })), totalCount: z.number() }),
  node: z.object({ id: z.string() }).nullable(),
  organization: z.object({ id: z.string() }).nullable(),
  history: z.object({ totalCount: z.number() }).nullable(),
  offer: z.object({ suggestions: z.array(z.object({ need: z.object({ id: z.string() }).nullable() })) }).nullable(),
})

test('what a suspended organization published is gone at once for all others, its people and its park see and do not act, and reinstating brings it back', async () => {
  const park = await story.park()
  const conference = await story.openConference(park)
  const firm = await story.member(park)
  const university = await story.member(await story.park(), { kind: 'UNIVERSITY' })
  const need = await story.publishedNeed(firm, park, { title: 'Quenching of propeller shafts' })
  const offer = await story.publishedOffer(university, { title: 'Quenching of propeller shafts by laser' })
  await story.enteredPair(conference, need, offer)
  const another = await story.member(park)
  await story.register(another, conference)
  await story.enterNeed(await story.publishedNeed(another, park, { visibility: 'CONFERENCE' }), conference)
  await hub.settled()

  const foundBy = async (reader: Client) => {
    await hub.settled()
    const { needs, search, node, organization, history, offer: theirs } = await reader.read(Found, `query ($need: ID!, $firm: ID!, $offer: ID!) {
      needs(filter: { organizationId: $firm }) { nodes { id } totalCount } search: needs(search: "Quenching of propeller shafts", first: 5) { nodes { id } totalCount }
      node(id: $need) { id } organization(id: $firm) { id } history(id: $need) { totalCount } offer(id: $offer) { suggestions(first: 5) { need { id } } } }`,
    { need: need.id, firm: firm.id, offer: offer.id })
    return {
      listed: needs.totalCount, searched: search.nodes.some(({ id }) => id === need.id), byId: node !== null, organization: organization !== null, history: history !== null,
      suggested: theirs?.suggestions.some((suggestion) => suggestion.need?.id === need.id) ?? false,
      onBoard: (await seenBy(reader, conference.id))?.rows.some(({ needId }) => needId === need.id) ?? false,
    }
  }
  const everything = { listed: 1, searched: true, byId: true, organization: true, history: true, suggested: true, onBoard: true }
  const nothing = { listed: 0, searched: false, byId: false, organization: false, history: false, suggested: false, onBoard: false }
  const visitorSees = { ...everything, suggested: (await foundBy(hub.visitor())).suggested }
  expect([await foundBy(university.owner), await foundBy(hub.visitor())]).toEqual([everything, visitorSees])

  const [others, own] = [hub.visitor().subscribe(feedQuery, { conferenceId: conference.id }), firm.owner.subscribe(feedQuery, { conferenceId: conference.id })]
  expect(await nextOf(others)).toMatchObject({ figures: { needs: 1 } })
  expect(await nextOf(own)).toMatchObject({ figures: { needs: 2 } })
  const { revision } = await story.operator.does('suspendOrganization', { organizationId: firm.id, reason: 'It is being looked into.' })
  expect(await nextOf(others)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { needs: 0 }, rows: [] })
  // Its own people take part no more: of the board they see what is theirs.
  expect(await nextOf(own)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { needs: 1 } })
  expect([await foundBy(university.owner), await foundBy(hub.visitor())]).toEqual([nothing, nothing])
  expect(await foundBy(firm.owner)).toMatchObject({ byId: true, organization: true, history: true })

  const before = await hub.head()
  const refusals = async (by: Client, beside = {}) => Promise.all(([
    ['draftNeed', { organizationId: firm.id, content: needContent }], ['draftOffer', { organizationId: firm.id, content: offerContent }],
    ['reviseNeed', { needId: need.id, content: needContent }], ['withdrawNeed', { needId: need.id }],
    ['expressInterest', { needId: need.id, offerId: offer.id, side: 'NEED', expectedRevision: -1 }],
    ['registerForConference', { organizationId: firm.id, conferenceId: conference.id }],
    ['reviseOrganization', { organizationId: firm.id, name: 'Another', expectedRevision: revision }],
    ['inviteMember', { organizationId: firm.id, role: 'OWNER', emailAddress: 'somebody@people.example', expectedRevision: revision }],
  ] as const).map(async ([mutation, input]) => (await by.mutate(mutation, { ...input, ...beside })).payload?.userErrors.map(({ code }) => code).join()))
  const unknownToAll = ['FORBIDDEN', 'NOT_FOUND']
  for (const code of [...await refusals(firm.owner), ...await refusals(park.owner, { onBehalf: { basis: 'PHONE' } })]) expect(unknownToAll).toContain(code)
  expect(await hub.head()).toBe(before)

  await story.operator.does('reinstateOrganization', { organizationId: firm.id, expectedRevision: revision })
  expect(await nextOf(others)).toMatchObject({ figures: { needs: 1 } })
  expect(await nextOf(own)).toMatchObject({ figures: { needs: 2 } })
  expect([await foundBy(university.owner), await foundBy(hub.visitor())]).toEqual([everything, visitorSees])
})
