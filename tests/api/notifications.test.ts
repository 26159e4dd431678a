import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { aHub, type Client, type Feed } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const Received = z.object({ notificationReceived: z.object({
  cursor: z.string(), unreadCount: z.number(), notification: z.looseObject({ id: z.string(), kind: z.string(), sentence: z.string(), thingId: z.string() }),
}) })
const receive = (person: Client, after?: string): Feed => person.subscribe(`subscription ($after: Cursor) { notificationReceived(after: $after) {
  cursor unreadCount notification { id kind sentence at read thingId thing { id __typename } } } }`, { after })
const next = async (feed: Feed) => Received.parse(await feed.next()).notificationReceived
const Listed = z.object({ notifications: z.object({
  totalCount: z.number(), unreadCount: z.number(), cursor: z.string(), nodes: z.array(z.looseObject({ id: z.string(), kind: z.string(), sentence: z.string(), thingId: z.string(), read: z.boolean() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
}).nullable() })
const list = async (person: Client, page: { first?: number; after?: string | null; unreadOnly?: boolean } = {}) =>
  (await person.read(Listed, `query ($first: Int, $after: String, $unreadOnly: Boolean) { notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {
    totalCount unreadCount cursor nodes { id kind sentence thingId read } pageInfo { hasNextPage endCursor } } }`, { first: 20, unreadOnly: false, ...page })).notifications ?? expect.fail('Nothing is told.')

/** Somebody's feed, from this moment on. */
const watch = async (person: Client) => receive(person, (await list(person)).cursor)

/** A published pair of two verified organizations. */
async function pair() {
  const park = await story.park()
  const need = await story.publishedNeed(await story.member(park), park)
  const offer = await story.publishedOffer(await story.member(park, { kind: 'UNIVERSITY' }))
  await told(need.of.owner, 'NEED_FOUND_READY')
  await told(offer.of.owner, 'ORGANIZATION_VERIFIED')
  return { need, offer, park }
}
/** Waits until somebody was told something of a kind. */
const told = (person: Client, kind: string) => vi.waitFor(async () => {
  const found = (await list(person)).nodes.find((notification) => notification.kind === kind)
  return found ?? expect.fail(`${kind} was not told.`)
}, { timeout: 10_000, interval: 5 })

test('what one person does reaches whom it concerns while they watch, and leads to the thing', async () => {
  const { need, offer, park } = await pair()
  const feed = await watch(offer.of.owner)
  const { id: matchId } = await story.interest({ need, offer }, 'NEED')
  const { cursor, unreadCount, notification } = await next(feed)
  expect(notification).toMatchObject({ kind: 'INTEREST_RECEIVED', read: false, thingId: matchId, thing: { id: matchId, __typename: 'Match' } })
  expect(await list(offer.of.owner)).toMatchObject({ cursor, unreadCount, nodes: [{ id: notification.id }, {}] })
  for (const other of [need.of.owner, park.owner]) expect((await list(other)).nodes.map(({ kind }) => kind)).not.toContain('INTEREST_RECEIVED')
})

test('a feed goes on from its cursor, without gap or overlap', async () => {
  const { need, offer } = await pair()
  const feed = await watch(offer.of.owner)
  await story.interest({ need, offer }, 'NEED')
  const first = await next(feed)
  feed.cut()
  const another = await story.publishedNeed(need.of, await story.park())
  await story.interest({ need: another, offer }, 'NEED')
  const again = receive(offer.of.owner, first.cursor)
  const second = await next(again)
  await story.mutual({ need: await story.publishedNeed(need.of, await story.park()), offer })
  const third = await next(again)
  const all = (await list(offer.of.owner)).nodes.map(({ id }) => id)
  expect(all.slice(0, 3)).toEqual([third, second, first].map(({ notification }) => notification.id))
})

test('a feed ends with its session', async () => {
  const { need, offer } = await pair()
  const feed = await watch(need.of.owner)
  await story.interest({ need, offer }, 'OFFER')
  await next(feed)
  await need.of.owner.signOut()
  expect(await feed.ended()).toEqual({ code: 4401, reason: 'SESSION_ENDED' })
})

test('what was read is marked, by its reader alone', async () => {
  const { need, offer } = await pair()
  await story.interest({ need, offer }, 'NEED')
  const { id } = await told(offer.of.owner, 'INTEREST_RECEIVED')
  const before = await list(offer.of.owner)
  await need.of.owner.does('markNotificationsRead', { notificationIds: [id] })
  expect(await list(offer.of.owner)).toEqual(before)
  await offer.of.owner.does('markNotificationsRead', { notificationIds: [id] })
  const after = await list(offer.of.owner)
  expect(after.unreadCount).toBe(before.unreadCount - 1)
  expect(after.nodes.find((notification) => notification.id === id)).toMatchObject({ read: true })
  expect((await list(offer.of.owner, { unreadOnly: true })).nodes.map((notification) => notification.id)).not.toContain(id)
})

test('they are paged, the latest first, and read in the reader\'s language', async () => {
  const { need, offer } = await pair()
  await story.interest({ need, offer }, 'NEED')
  await told(offer.of.owner, 'INTEREST_RECEIVED')
  const all = await list(offer.of.owner)
  const first = await list(offer.of.owner, { first: 1 })
  const second = await list(offer.of.owner, { first: 1, after: first.pageInfo.endCursor })
  expect([...first.nodes, ...second.nodes]).toEqual(all.nodes)
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([2, true, false])
  expect(all.nodes[0]?.sentence).toMatch(/^Somebody is interested in “.+”\.$/)
  expect((await list(offer.of.owner.in('zh-CN'))).nodes[0]?.sentence).toMatch(/^有机构对“.+”感兴趣。$/)
})

test('who left an organization reads nothing of it any longer, and does not count it', async () => {
  const { need, offer } = await pair()
  const editor = await story.joined(offer.of, 'EDITOR')
  await story.interest({ need, offer }, 'NEED')
  await told(editor, 'INTEREST_RECEIVED')
  await offer.of.owner.does('removeMember', { organizationId: offer.of.id, personId: editor.personId })
  await hub.settled()
  expect(await list(editor)).toMatchObject({ totalCount: 0, unreadCount: 0, nodes: [] })
})

test('a visitor is told nothing', async () => {
  expect(await hub.visitor().query('{ notifications { totalCount } }')).toMatchObject({ data: { notifications: null }, errors: [] })
  await expect(receive(hub.visitor()).next()).rejects.toThrow('UNAUTHENTICATED')
})

test('a cursor of another log is refused', async () => {
  const { need } = await pair()
  await expect(receive(need.of.owner, '9b2f1a52-5d0e-4c6e-9a53-0d6f5b0f7a11.3').next()).rejects.toThrow('POSITION_UNKNOWN')
})

test('who has an account learns of an invitation there too, in their language, until it is used or called back', async () => {
  const organization = await story.verified({})
  const [person, other] = [await hub.as('somebody invited'), await hub.as('somebody else')]
  const inviting = async (guest: Client) => organization.owner.does('inviteMember', {
    organizationId: organization.id, role: 'EDITOR', emailAddress: guest.email.toUpperCase(), expectedRevision: await story.revisionOf(organization.owner, organization.id),
  })
  const first = await inviting(person)
  const invited = await told(person, 'INVITED')
  expect(invited).toMatchObject({ sentence: `You were invited to join ${organization.name}. Open the link that was sent to you; if you have none, ask whoever invited you.`, thingId: organization.id })
  expect((await list(person.in('zh-CN'))).nodes[0]?.sentence).toContain(`您受邀加入${organization.name}`)
  for (const reader of [other, organization.owner]) expect((await list(reader)).nodes.filter(({ kind }) => kind === 'INVITED')).toEqual([])
  await person.does('acceptInvitation', { secret: new URL(first.shownOnce ?? '').hash.slice(1) })
  expect((await list(person)).nodes.filter(({ kind }) => kind === 'INVITED')).toEqual([])

  await inviting(other)
  await told(other, 'INVITED')
  const { data } = await organization.owner.query('query ($id: ID!) { organization(id: $id) { invitations { id } } }', { id: organization.id })
  const [waiting] = z.object({ organization: z.object({ invitations: z.array(z.object({ id: z.string() })) }) }).parse(data).organization.invitations
  await organization.owner.does('revokeInvitation', { organizationId: organization.id, invitationId: waiting?.id })
  expect((await list(other)).nodes.filter(({ kind }) => kind === 'INVITED')).toEqual([])
})
