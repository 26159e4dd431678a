import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { boardFeed } from '../../services/api/board/boardFeed.ts'
import { contextOf } from '../../services/api/context.ts'
import { feedQuery, nextOf, positionIn, seenBy } from '../support/boardFeed.ts'
import { aHub, type Client } from '../support/hub.ts'
import { needContent } from '../support/needs.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const watch = (viewer: Client, conferenceId: string, after?: string) => viewer.subscribe(feedQuery, { conferenceId, after })

/** An open board with one need on it, and somebody who takes part. */
async function aBoard() {
  const park = await story.park()
  const conference = await story.openConference(park)
  const firm = await story.member(park)
  const university = await story.member(park, { kind: 'UNIVERSITY' })
  const pair = await story.enteredPair(conference, await story.publishedNeed(firm, park), await story.publishedOffer(university))
  return { park, conference, firm, university, pair, need: pair.need }
}
const entitled = (title: string) => ({ ...needContent, title })

test('a reader that does not read costs one message, however much happens: it is told that it lagged, and bursts merge into one interval', async () => {
  const { conference, firm, need } = await aBoard()
  const { core, office, publicUrl } = hub.running
  const messages = boardFeed(contextOf({ core, office, publicUrl, locale: 'en', session: undefined }), conference.id, undefined)
  const snapshot = (await messages.next()).value
  for (let change = 1; change <= 20; change++) await firm.owner.does('reviseNeed', { needId: need.id, content: entitled(`Change ${change}`) })
  await hub.settled()
  expect((await messages.next()).value).toEqual({ __typename: 'FeedLagged', cursor: snapshot?.cursor })
  const delta = (await messages.next()).value
  expect(delta).toMatchObject({ __typename: 'MatchBoardDelta', after: snapshot?.cursor, changes: [{ __typename: 'RowChanged', row: { title: 'Change 20' } }] })
  expect(positionIn(delta?.cursor ?? '')).toBe(core.projections.position())
  await messages.return()
})

test('what changes and changes back is not told, and no interval is empty', async () => {
  const { conference, firm, need } = await aBoard()
  const { core, office, publicUrl } = hub.running
  const messages = boardFeed(contextOf({ core, office, publicUrl, locale: 'en', session: undefined }), conference.id, undefined)
  const snapshot = (await messages.next()).value
  const { rows: [row] } = await seenBy(hub.visitor(), conference.id) ?? { rows: [] }
  await firm.owner.does('reviseNeed', { needId: need.id, content: entitled('For a moment') })
  await firm.owner.does('reviseNeed', { needId: need.id, content: entitled(row?.title ?? '') })
  await hub.settled()
  const next = messages.next()
  await firm.owner.does('reviseNeed', { needId: need.id, content: entitled('For good') })
  // The first interval says nothing, so the next begins where the last message ended or later; none is empty.
  const delta = (await next).value
  expect(delta).toMatchObject({ changes: [{ row: { title: 'For good' } }] })
  if (delta?.__typename !== 'MatchBoardDelta') throw new Error('A delta was awaited.')
  expect(positionIn(delta.after)).toBeGreaterThanOrEqual(positionIn(snapshot?.cursor ?? ''))
  await messages.return()
})

test('a need that is withdrawn leaves the board of others, and stays on that of its host', async () => {
  const { conference, firm, park, need } = await aBoard()
  const [visitor, host] = [watch(hub.visitor(), conference.id), watch(park.owner, conference.id)]
  for (const feed of [visitor, host]) await nextOf(feed)
  await firm.owner.does('withdrawNeed', { needId: need.id })
  expect(await nextOf(visitor)).toMatchObject({ changes: [{ __typename: 'RowRemoved', needId: need.id }, { __typename: 'FiguresChanged', figures: { needs: 0 } }] })
  expect(await nextOf(host)).toMatchObject({ changes: [{ __typename: 'RowChanged', row: { needId: need.id, stage: 'WITHDRAWN' } }, { __typename: 'FiguresChanged' }] })
})

test('a removal names nothing that this viewer never saw', async () => {
  const { conference, firm, park, need } = await aBoard()
  const hidden = await story.publishedNeed(firm, park, { visibility: 'CONFERENCE' })
  await story.enterNeed(hidden, conference)
  await hub.settled()
  const visitor = watch(hub.visitor(), conference.id)
  await nextOf(visitor)
  await firm.owner.does('withdrawNeed', { needId: hidden.id })
  await firm.owner.does('reviseNeed', { needId: need.id, content: entitled('Seen by all') })
  expect(await nextOf(visitor)).toMatchObject({ changes: [{ row: { needId: need.id } }] })
})

test('the rows of an organization that is suspended vanish, and come back with it', async () => {
  const { conference, firm, pair } = await aBoard()
  await story.mutual(pair)
  const visitor = watch(hub.visitor(), conference.id)
  expect(await nextOf(visitor)).toMatchObject({ figures: { needs: 1 }, cards: [{ stage: 'MUTUAL' }] })
  const { revision } = await story.operator.does('suspendOrganization', { organizationId: firm.id, reason: 'A look.' })
  expect(await nextOf(visitor)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { needs: 0 }, rows: [], cards: [] })
  expect(await seenBy(hub.visitor(), conference.id)).toMatchObject({ rows: [], cards: [] })
  await story.operator.does('reinstateOrganization', { organizationId: firm.id, expectedRevision: revision })
  expect(await nextOf(visitor)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { needs: 1 }, cards: [{ stage: 'MUTUAL' }] })
})

test('who begins or ceases to take part sees another board from then on, told anew', async () => {
  const { conference, park, firm } = await aBoard()
  await story.enterNeed(await story.publishedNeed(firm, park, { visibility: 'CONFERENCE' }), conference)
  const late = await story.member(park)
  await hub.settled()
  const feed = watch(late.owner, conference.id)
  expect(await nextOf(feed)).toMatchObject({ figures: { needs: 1 } })
  const registration = await story.register(late, conference)
  expect(await nextOf(feed)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { needs: 2 } })
  await late.owner.does('withdrawRegistration', { registrationId: registration.id })
  expect(await nextOf(feed)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { needs: 1 } })
})

test('who is made a host sees everything from then on, and who is one no longer does not', async () => {
  const { conference, park, pair } = await aBoard()
  await story.interest(pair, 'NEED')
  const other = await story.park()
  const feed = watch(other.owner, conference.id)
  expect(await nextOf(feed)).toMatchObject({ figures: { amounts: null }, cards: [] })
  const { shownOnce } = await park.owner.does('inviteMember', {
    organizationId: park.id, role: 'EDITOR', emailAddress: other.owner.email, expectedRevision: await story.revisionOf(park.owner, park.id),
  })
  await other.owner.does('acceptInvitation', { secret: new URL(shownOnce ?? '').hash.slice(1) })
  expect(await nextOf(feed)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { amounts: [] }, cards: [{ stage: 'INTERESTED' }] })
  await park.owner.does('removeMember', { organizationId: park.id, personId: other.owner.personId })
  expect(await nextOf(feed)).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { amounts: null }, cards: [] })
})

test('a feed ends with the right to know of the conference', async () => {
  const park = await story.park()
  const draft = await story.draftedConference(park)
  const helper = await story.joined(park, 'VIEWER')
  const feed = watch(helper, draft.id)
  expect(await nextOf(feed)).toMatchObject({ __typename: 'MatchBoardSnapshot' })
  await park.owner.does('removeMember', { organizationId: park.id, personId: helper.personId })
  expect(await feed.ended()).toEqual({ code: undefined, reason: 'COMPLETE' })
})

test('a conference that the viewer may not know of answers as one that is not there', async () => {
  const draft = await story.draftedConference(await story.park())
  for (const id of [draft.id, randomUUID()]) {
    await expect(watch(hub.visitor(), id).next()).rejects.toThrow('The feed is over.')
  }
})

test('signing out closes the line', async () => {
  const { conference } = await aBoard()
  const person = await hub.signIn('somebody who leaves')
  const feed = watch(person, conference.id)
  await nextOf(feed)
  await person.signOut()
  expect(await feed.ended()).toEqual({ code: 4401, reason: 'SESSION_ENDED' })
})

test('a cursor of another log, or of a time to come, begins anew; one that is none is refused', async () => {
  const { conference } = await aBoard()
  const [epoch] = (await nextOf(watch(hub.visitor(), conference.id))).cursor.split('.')
  for (const cursor of [`${randomUUID()}.1`, `${epoch}.${await hub.head() + 1_000n}`]) {
    expect(await nextOf(watch(hub.visitor(), conference.id, cursor))).toMatchObject({ __typename: 'MatchBoardSnapshot', figures: { needs: 1 } })
  }
  await expect(watch(hub.visitor(), conference.id, 'the day before yesterday').next()).rejects.toBeDefined()
})

test('a cursor from before what the viewer did not see goes on with what changed since', async () => {
  const { conference, firm, need } = await aBoard()
  const first = watch(hub.visitor(), conference.id)
  const { cursor } = await nextOf(first)
  first.cut()
  await firm.owner.does('reviseNeed', { needId: need.id, content: entitled('While away') })
  const message = await nextOf(watch(hub.visitor(), conference.id, cursor))
  expect(message).toMatchObject({ __typename: 'MatchBoardDelta', after: cursor, changes: [{ row: { title: 'While away' } }] })
})
