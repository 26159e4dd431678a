import { expect, test } from 'vitest'
import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { feedQuery, nextOf, seenBy } from '../support/boardFeed.ts'
import { aHub, type Client, type Values } from '../support/hub.ts'
import { storyAt, type Member } from '../support/story.ts'

/** Two records of one organisation become one, for everybody and everywhere. */

const hub = await aHub()
const story = await storyAt(hub)

const Found = z.object({
  organization: z.object({
    id: z.string(), name: z.string(), formerNames: z.array(z.string()).nullable(), members: z.array(z.object({ personId: z.string(), role: z.string() })).nullable(), revision: z.number().nullable(),
  }).nullable(),
  node: z.object({ id: z.string() }).nullable(),
  needs: z.object({ nodes: z.array(z.object({ id: z.string(), owner: z.object({ mask: z.string() }) })), totalCount: z.number() }),
  organizations: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  history: z.object({ edges: z.array(z.object({ node: z.object({ event: z.string(), sentence: z.string() }) })) }).nullable(),
})
const found = async (reader: Client, id: string, name: string) => {
  await hub.settled()
  return reader.read(Found, `query ($id: ID!, $name: String!) {
    organization(id: $id) { id name formerNames members { personId role } revision } node(id: $id) { id }
    needs(filter: { organizationId: $id }) { nodes { id owner { mask } } totalCount } organizations(filter: { name: $name }) { nodes { id } } history(id: $id, first: 50) { edges { node { event sentence } } } }`, { id, name })
}
const merge = async (first: Member, second: Member, by = story.operator) => {
  const done = await by.does('mergeOrganizations', { organizationId: first.id, intoOrganizationId: second.id, expectedRevision: await story.revisionOf(by, first.id) })
  await hub.settled()
  return done
}
const refused = async (by: Client, name: string, input: Values) => (await by.mutate(name, input)).payload?.userErrors[0]?.code
const refusal = (by: Client, first: Member, second: Member, expectedRevision: number) =>
  refused(by, 'mergeOrganizations', { organizationId: first.id, intoOrganizationId: second.id, expectedRevision })

test('all of the merged record is the surviving one’s: by id, in lists, history, rights, on the board that somebody watches', async () => {
  const park = await story.park()
  const conference = await story.openConference(park)
  const [first, second] = [await story.member(park, { name: 'Dragon Boat Yard' }), await story.member(park, { name: 'Longzhou Shipbuilding' })]
  const university = await story.member(park, { kind: 'UNIVERSITY' })
  const [need, draft] = [await story.publishedNeed(first, park), await story.draftedNeed(first)]
  const offer = await story.publishedOffer(university)
  const pair = await story.enteredPair(conference, need, offer)
  await story.mutual(pair)
  const own = await story.publishedOffer(second)
  await story.register(second, conference)
  await story.enterOffer(own, conference)
  await story.interest({ need, offer: own, conference }, 'OFFER')
  const secret = await story.publishedNeed(university, park, { visibility: 'MEMBERS', hiddenFrom: [OrganizationId.parse(first.id)] })
  await hub.settled()
  const seesSecret = async (reader: Client) => (await reader.read(z.object({ node: z.object({ id: z.string() }).nullable() }), 'query ($id: ID!) { node(id: $id) { id } }', { id: secret.id })).node !== null
  expect([await seesSecret(first.owner), await seesSecret(second.owner)]).toEqual([false, true])

  const watched = hub.visitor().subscribe(feedQuery, { conferenceId: conference.id })
  expect(await nextOf(watched)).toMatchObject({ rows: [{ needId: need.id, owner: { name: first.name } }], cards: [{ stage: 'MUTUAL' }] })
  const moment = hub.now
  hub.pass(5)
  await merge(first, second)

  // The board begins anew for whoever watches it, under the surviving name; the pair that is one organisation's own is gone.
  expect(await nextOf(watched)).toMatchObject({ __typename: 'MatchBoardSnapshot', rows: [{ needId: need.id, interests: 2, owner: { name: second.name } }], cards: [{ stage: 'MUTUAL' }] })
  expect((await seenBy(park.owner, conference.id))?.cards).toHaveLength(1)
  expect((await seenBy(hub.visitor(), conference.id, moment))?.rows).toMatchObject([{ owner: { name: second.name } }])

  // Both ids lead to the survivor, whose people are those of both.
  for (const id of [first.id, second.id]) {
    expect(await found(second.owner, id, first.name)).toMatchObject({
      organization: { id: second.id, name: second.name, formerNames: [first.name] }, node: { id: second.id }, organizations: { nodes: [{ id: second.id }] },
    })
  }
  const { organization, needs, history } = await found(first.owner, first.id, second.name)
  expect(organization?.members?.map(({ role }) => role)).toEqual(['OWNER', 'OWNER'])
  expect(needs.nodes.map(({ id }) => id).sort()).toEqual([need.id, draft.id].sort())
  expect(history?.edges.map(({ node: { event } }) => event)).toEqual(expect.arrayContaining(['OrganizationRegistered', 'OrganizationMerged', 'OrganizationAbsorbed']))
  // Others read neither the former name nor what happened to that record.
  const outside = await found(hub.visitor(), first.id, first.name)
  expect(outside).toMatchObject({ organization: { id: second.id, formerNames: null, members: null }, organizations: { nodes: [] }, needs: { totalCount: 1 } })
  expect(outside.history?.edges.filter(({ node }) => node.sentence.includes(first.name) || node.event === 'OrganizationMerged')).toEqual([])

  // Rights go along, in both directions; what was hidden from one is hidden from the one that is left.
  expect(await seesSecret(second.owner)).toBe(false)
  await second.owner.does('withdrawNeed', { needId: need.id })
  await second.owner.does('reviseNeed', { needId: draft.id, expectedRevision: draft.revision, content: { title: 'Taken over', visibility: 'PUBLIC', anonymous: false, language: 'en' } })
  await first.owner.does('withdrawOffer', { offerId: own.id })
  await first.owner.does('inviteMember', { organizationId: second.id, role: 'VIEWER', emailAddress: 'late@people.example', expectedRevision: await story.revisionOf(first.owner, second.id) })
  expect(await refused(first.owner, 'removeMember', { organizationId: first.id, personId: first.owner.personId })).toBe('ORGANIZATION_MERGED')
  const { me } = await first.owner.read(z.object({ me: z.object({ memberships: z.array(z.object({ organization: z.object({ id: z.string() }) })) }) }), '{ me { memberships { organization { id } } } }')
  expect(me.memberships).toEqual([{ organization: { id: second.id } }])
})

test('a match between the two takes no word any longer, and neither is suggested to the other', async () => {
  const park = await story.park()
  const [first, second] = [await story.member(park), await story.member(park)]
  const pair = { need: await story.publishedNeed(first, park, { title: 'Quenching of propeller shafts' }), offer: await story.publishedOffer(second, { title: 'Quenching of propeller shafts by laser' }) }
  const { id: matchId, revision } = await story.mutual(pair)
  const suggested = async () => (await second.owner.read(z.object({ offer: z.object({ suggestions: z.array(z.object({ need: z.object({ id: z.string() }).nullable() })) }) }),
    'query ($id: ID!) { offer(id: $id) { suggestions(first: 20) { need { id } } } }', { id: pair.offer.id })).offer.suggestions.some((one) => one.need?.id === pair.need.id)
  await hub.settled()
  expect(await suggested()).toBe(true)
  await merge(first, second)
  expect(await suggested()).toBe(false)
  expect(await refused(second.owner, 'recordIntent', { matchId, side: 'NEED', form: 'ORAL', expectedRevision: revision })).toBe('SAME_ORGANIZATION')
  expect(await refused(second.owner, 'expressInterest', { needId: pair.need.id, offerId: pair.offer.id, side: 'NEED', expectedRevision: revision })).toBe('SAME_ORGANIZATION')
})

test('chains lead to their end, circles are refused, repetitions change nothing', async () => {
  const park = await story.park()
  const [a, b, c] = [await story.member(park), await story.member(park), await story.member(park)]
  const need = await story.publishedNeed(a, park)
  const revision = await story.revisionOf(story.operator, a.id)
  const request = { organizationId: a.id, intoOrganizationId: b.id, expectedRevision: revision, commandId: crypto.randomUUID() }
  await story.operator.does('mergeOrganizations', request)
  await hub.settled()
  const head = await hub.head()
  expect((await story.operator.mutate('mergeOrganizations', request)).payload).toMatchObject({ replayed: true, thing: { id: b.id } })
  expect(await refusal(story.operator, b, a, await story.revisionOf(story.operator, b.id))).toBe('ORGANIZATION_MERGED')
  expect(await hub.head()).toBe(head)
  await merge(b, c)
  expect(await refusal(story.operator, c, a, await story.revisionOf(story.operator, c.id))).toBe('ORGANIZATION_MERGED')
  expect(await found(a.owner, a.id, c.name)).toMatchObject({ organization: { id: c.id, formerNames: [a.name, b.name].sort() }, needs: { nodes: [{ id: need.id, owner: { mask: c.name } }] } })
  expect((await found(c.owner, c.id, c.name)).organization?.members).toHaveLength(3)
})

test('two merges at once, each into the other, leave one that stands', async () => {
  const park = await story.park()
  const [a, b] = [await story.member(park), await story.member(park)]
  const [revisionOfA, revisionOfB] = [await story.revisionOf(story.operator, a.id), await story.revisionOf(story.operator, b.id)]
  const answers = await Promise.allSettled([
    story.operator.does('mergeOrganizations', { organizationId: a.id, intoOrganizationId: b.id, expectedRevision: revisionOfA }),
    story.operator.does('mergeOrganizations', { organizationId: b.id, intoOrganizationId: a.id, expectedRevision: revisionOfB }),
  ])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await found(a.owner, a.id, a.name)).organization?.members).toHaveLength(2)
})

test('the verified code goes along where the survivor had none, and is free again where both had one', async () => {
  const park = await story.park()
  const code = (value: string) => ({ scheme: 'USCC', value })
  const coded = async (value: string) => story.verified({ parkId: park.id, code: code(value) })
  const [first, bare, other] = [await coded('9144030071526726XG'), await story.member(park), await coded('91350100M000100Y43')]
  const codeOf = async (id: string) => (await story.operator.read(z.object({ organization: z.object({ code: z.object({ value: z.string() }).nullable() }) }), 'query ($id: ID!) { organization(id: $id) { code { value } } }', { id })).organization.code?.value
  await merge(first, bare)
  expect(await codeOf(bare.id)).toBe('9144030071526726XG')
  expect(await refused(await hub.as('squatter'), 'registerOrganization', { kind: 'ENTERPRISE', name: 'Squatter', parkId: park.id, code: code('9144030071526726XG') })).toBe('CODE_HELD')
  await merge(bare, other)
  expect(await codeOf(first.id)).toBe('91350100M000100Y43')
  const late = await coded('9144030071526726XG')
  expect(await codeOf(late.id)).toBe('9144030071526726XG')
})

test('a host merges what nobody claimed within the own park, and nothing else', async () => {
  const [park, elsewhere] = [await story.park(), await story.park()]
  const entered = async (name: string) => ({ id: (await park.owner.does('enterOrganization', { parkId: park.id, kind: 'ENTERPRISE', name, source: 'Exhibitors' })).id, name, owner: park.owner })
  const [unclaimed, own, foreign] = [await entered('Yard 7'), await story.member(park), await story.member(elsewhere)]
  await hub.settled()
  expect(await refusal(park.owner, own, unclaimed, await story.revisionOf(own.owner, own.id))).toBe('FORBIDDEN')
  expect(await refusal(park.owner, unclaimed, foreign, 0)).toBe('FORBIDDEN')
  await merge(unclaimed, own, park.owner)
  expect((await found(own.owner, unclaimed.id, 'Yard 7')).organization).toMatchObject({ id: own.id, formerNames: ['Yard 7'] })
})
