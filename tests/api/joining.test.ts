import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aHub, type Client } from '../support/hub.ts'
import { asksToJoin } from '../support/mutations/joining.ts'
import { declarations, needContent } from '../support/needs.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const Requests = z.object({ organization: z.object({
  unclaimed: z.boolean(), joinRequests: z.array(z.object({ personId: z.string(), name: z.string().nullable() })).nullable(), members: z.array(z.object({ role: z.string() })).nullable(),
}) })
const requestsFor = async (reader: Client, id: string) =>
  (await reader.read(Requests, 'query ($id: ID!) { organization(id: $id) { unclaimed joinRequests { personId name } members { role } } }', { id })).organization
const Own = z.object({ me: z.object({ joinRequests: z.array(z.object({ organization: z.object({ id: z.string() }) })) }) })
const ownRequests = async (reader: Client) => (await reader.read(Own, '{ me { joinRequests { organization { id } askedAt } } }')).me.joinRequests.map(({ organization }) => organization.id)
const sees = async (reader: Client, needId: string) => (await reader.query('query ($id: ID!) { node(id: $id) { id } }', { id: needId })).data?.['node'] !== null
const History = z.object({ history: z.object({ nodes: z.array(z.object({ event: z.string() })) }) })
const eventsFor = async (reader: Client, id: string) =>
  (await reader.read(History, 'query ($id: ID!) { history(id: $id, first: 100) { nodes { event } } }', { id })).history.nodes.map(({ event }) => event)

/** What a park entered for one of its organisations: the organisation, and a need of it that all can see. */
async function entered() {
  const park = await story.park()
  const { id } = await park.owner.does('enterOrganization', { parkId: park.id, kind: 'ENTERPRISE', name: story.unique('Lanyue Cables'), source: 'Exhibitors' })
  const onBehalf = { basis: 'PHONE' }
  const drafted = await park.owner.does('draftNeed', { organizationId: id, content: needContent, onBehalf })
  await park.owner.does('submitNeed', { needId: drafted.id, expectedRevision: drafted.revision, parkId: park.id, declarations, onBehalf })
  const ready = await park.owner.does('reviewNeed', { needId: drafted.id, verdict: 'READY' })
  const { id: needId } = await park.owner.does('publishNeed', { needId: drafted.id, expectedRevision: ready.revision, onBehalf })
  return { park, id, needId }
}

describe('an unclaimed organization', () => {
  test('is adopted by its people with all that its park entered, and nothing vanishes', async () => {
    const { park, id, needId } = await entered()
    const founder = await hub.as('founder of Lanyue')
    await asksToJoin(founder, id)
    expect(await ownRequests(founder)).toEqual([id])
    await park.owner.does('acceptJoinRequest', { organizationId: id, personId: founder.personId, role: 'VIEWER', expectedRevision: await story.revisionOf(park.owner, id) })
    expect(await requestsFor(founder, id)).toEqual({ unclaimed: false, joinRequests: [], members: [{ role: 'OWNER' }] })
    expect(await ownRequests(founder)).toEqual([])
    expect(await sees(hub.visitor(), needId)).toBe(true)
    const { revision } = await founder.does('withdrawNeed', { needId })
    await founder.does('reopenNeed', { needId, expectedRevision: revision, openUntil: '2026-12-30' })

    const elsewhere = await story.park()
    await founder.does('placeOrganization', { organizationId: id, parkId: elsewhere.id, expectedRevision: await story.revisionOf(founder, id) })
    expect([await sees(hub.visitor(), needId), await sees(founder, needId)]).toEqual([false, true])
    await story.operator.does('verifyOrganization', { organizationId: id, expectedRevision: await story.revisionOf(founder, id) })
    expect(await sees(hub.visitor(), needId)).toBe(true)
  })
})

describe('who asks to join', () => {
  test('is known to those who decide, by name, and to nobody else', async () => {
    const { park, id } = await entered()
    const [asking, onlooker, viewer, another] = [await hub.as('Ding Yi'), await hub.as('onlooker'), await story.joined(park, 'VIEWER'), await story.park()]
    await asksToJoin(asking, id)
    expect((await requestsFor(park.owner, id)).joinRequests).toMatchObject([{ personId: asking.personId }])
    for (const reader of [hub.visitor(), asking, onlooker, viewer, another.owner, story.operator]) expect((await requestsFor(reader, id)).joinRequests).toBeNull()
    expect(await eventsFor(park.owner, id)).toEqual(['OrganizationRegistered', 'JoinRequested'])
    for (const reader of [hub.visitor(), asking, onlooker, viewer, another.owner, story.operator]) expect(await eventsFor(reader, id)).toEqual(['OrganizationRegistered'])

    await park.owner.does('declineJoinRequest', { organizationId: id, personId: asking.personId })
    expect((await asking.mutate('requestToJoin', { organizationId: id })).payload?.userErrors).toMatchObject([{ code: 'ASKED_BEFORE' }])
    expect((await requestsFor(park.owner, id)).joinRequests).toEqual([])
  })

  test('waits for the owners first, then for the park', async () => {
    const park = await story.park()
    const firm = await story.member(park)
    const asking = await hub.as('Ding Er')
    await asksToJoin(asking, firm.id)
    expect((await requestsFor(firm.owner, firm.id)).joinRequests).toHaveLength(1)
    expect((await requestsFor(park.owner, firm.id)).joinRequests).toEqual([])
    hub.pass(6 * 24 * 3_600)
    expect((await requestsFor(park.owner, firm.id)).joinRequests).toHaveLength(1)
    await park.owner.does('acceptJoinRequest', { organizationId: firm.id, personId: asking.personId, role: 'EDITOR', expectedRevision: await story.revisionOf(park.owner, firm.id) })
    expect((await requestsFor(asking, firm.id)).members).toHaveLength(2)
  })

  test('is led there by the code that one meant to register', async () => {
    const code = { scheme: 'USCC', value: '9144030071526726XG' }
    const firm = await story.verified({ code })
    const somebody = await hub.as('somebody of the same firm')
    const { payload } = await somebody.mutate('registerOrganization', { kind: 'ENTERPRISE', name: 'The same', code })
    expect(payload?.userErrors).toMatchObject([{ code: 'CODE_HELD', path: ['code'] }])
    const Found = z.object({ organizations: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
    const { organizations } = await somebody.read(Found, 'query ($code: RegisterCodeInput) { organizations(filter: { code: $code }) { nodes { id } } }', { code })
    expect(organizations.nodes).toEqual([{ id: firm.id }])
  })
})
