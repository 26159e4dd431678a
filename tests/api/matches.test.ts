import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { seenBy } from '../support/boardFeed.ts'
import { aHub, type Client } from '../support/hub.ts'
import { ownerOn, storyAt, type Pair } from '../support/story.ts'

/** What the two sides of a pair and its host are told of what was said. */

const hub = await aHub()
const story = await storyAt(hub)
const reason = 'They are our competitor.'

const Told = z.object({
  pair: z.object({ id: z.string(), stage: z.string(), interests: z.array(z.string()), viewerSide: z.string().nullable() }),
  matches: z.object({ totalCount: z.number() }),
})
const toldQuery = `query ($needId: ID!, $offerId: ID!) { pair(needId: $needId, offerId: $offerId) { id stage interests viewerSide }
  matches(filter: { needId: $needId, offerId: $offerId }) { totalCount } }`
const History = z.object({ history: z.object({ nodes: z.array(z.object({ sentence: z.string() })) }).nullable() })

async function aPair(): Promise<Pair & { readonly host: Client; readonly conferenceId: string }> {
  const hostPark = await story.park()
  const park = await story.park()
  const farPark = await story.park()
  const conference = await story.openConference(hostPark)
  const need = await story.publishedNeed(await story.member(park), park)
  const offer = await story.publishedOffer(await story.member(farPark, { kind: 'UNIVERSITY' }))
  return { ...await story.enteredPair(conference, need, offer), host: hostPark.owner, conferenceId: conference.id }
}
/** The stage that somebody reads, the number of matches listed, what history says, and the stage on the board. */
async function toldTo(reader: Client, { need, offer, conferenceId }: Pair & { readonly conferenceId: string }) {
  const { pair, matches } = await reader.read(Told, toldQuery, { needId: need.id, offerId: offer.id })
  const { history } = await reader.read(History, 'query ($id: ID!) { history(id: $id) { nodes { sentence } } }', { id: pair.id })
  return { stage: pair.stage, interests: pair.interests, listed: matches.totalCount, history: history?.nodes.map(({ sentence }) => sentence) ?? null, board: (await seenBy(reader, conferenceId))?.cards[0]?.stage }
}
const nothing = { stage: 'SUGGESTED', interests: [], listed: 0, history: null, board: undefined }

describe('a no', () => {
  test('is not told to a side that said nothing; the host knows it, with its reason', async () => {
    const pair = await aPair()
    await story.decline(pair, 'NEED', reason)
    expect(await toldTo(ownerOn(pair, 'OFFER'), pair)).toEqual(nothing)
    expect(await toldTo(ownerOn(pair, 'NEED'), pair)).toMatchObject({ stage: 'DECLINED', listed: 1, history: [expect.stringContaining('The side of the need said: not now.')] })
    expect(await toldTo(pair.host, pair)).toMatchObject({ stage: 'DECLINED', history: [`The side of the need said: not now. ${reason}`] })
    // Whoever knows of nothing says its interest as to a pair in which nothing was said, and only then hears the no.
    await story.interest(pair, 'OFFER')
    expect(await toldTo(ownerOn(pair, 'OFFER'), pair)).toMatchObject({ stage: 'DECLINED', interests: ['OFFER'], listed: 1, board: 'DECLINED' })
  })

  test('is told to a side that is interested, and not why', async () => {
    const pair = await aPair()
    await story.interest(pair, 'OFFER')
    await story.decline(pair, 'NEED', reason)
    const { history, ...told } = await toldTo(ownerOn(pair, 'OFFER'), pair)
    expect(told).toEqual({ stage: 'DECLINED', interests: ['OFFER'], listed: 1, board: 'DECLINED' })
    expect(history).toEqual(['The side of the offer said that it is interested.', 'The side of the need said: not now.'])
    expect(await toldTo(pair.host, pair)).toMatchObject({ history: [expect.anything(), `The side of the need said: not now. ${reason}`] })
  })

  test('that takes the own interest back takes it from the sight of the other side', async () => {
    const pair = await aPair()
    await story.interest(pair, 'NEED')
    expect(await toldTo(ownerOn(pair, 'OFFER'), pair)).toMatchObject({ stage: 'INTERESTED', interests: ['NEED'], listed: 1, board: 'INTERESTED' })
    await story.decline(pair, 'NEED', reason)
    expect(await toldTo(ownerOn(pair, 'OFFER'), pair)).toEqual(nothing)
    expect(await toldTo(pair.host, pair)).toMatchObject({ stage: 'DECLINED', interests: ['NEED'] })
  })

  test('does not tell where it was said to a side that said no elsewhere', async () => {
    const pair = await aPair()
    const elsewhere = await story.openConference(await story.park())
    const there = await story.enteredPair(elsewhere, pair.need, pair.offer)
    const Where = z.object({ pair: z.object({ conferences: z.array(z.object({ id: z.string() })) }), here: z.object({ totalCount: z.number() }), there: z.object({ totalCount: z.number() }) })
    const toldWhere = async (reader: Client) => {
      const told = await reader.read(Where, `query ($needId: ID!, $offerId: ID!, $here: ID!, $there: ID!) { pair(needId: $needId, offerId: $offerId) { conferences { id } }
        here: matches(filter: { conferenceId: $here }) { totalCount } there: matches(filter: { conferenceId: $there }) { totalCount } }`,
      { needId: pair.need.id, offerId: pair.offer.id, here: pair.conferenceId, there: elsewhere.id })
      return { conferences: told.pair.conferences.map(({ id }) => id), found: [told.here.totalCount, told.there.totalCount] }
    }
    await story.decline(pair, 'NEED', reason)
    await story.decline(there, 'OFFER', reason)
    expect(await toldWhere(ownerOn(pair, 'NEED'))).toEqual({ conferences: [pair.conferenceId], found: [1, 0] })
    expect(await toldWhere(ownerOn(pair, 'OFFER'))).toEqual({ conferences: [elsewhere.id], found: [0, 1] })
    expect((await toldWhere(pair.host)).conferences.toSorted()).toEqual([pair.conferenceId, elsewhere.id].toSorted())
  })

  test('taken back by who said it lets the two come together', async () => {
    const pair = await aPair()
    await story.interest(pair, 'OFFER')
    const declined = await story.decline(pair, 'NEED', reason)
    const reopening = { matchId: declined.id, expectedRevision: declined.revision }
    expect((await ownerOn(pair, 'OFFER').mutate('reopenMatch', { ...reopening, side: 'OFFER' })).payload?.userErrors).toMatchObject([{ code: 'NOT_YOURS_TO_REOPEN' }])
    await ownerOn(pair, 'NEED').does('reopenMatch', { ...reopening, side: 'NEED' })
    await story.interest(pair, 'NEED')
    for (const reader of [ownerOn(pair, 'NEED'), ownerOn(pair, 'OFFER'), pair.host]) expect(await toldTo(reader, pair)).toMatchObject({ stage: 'MUTUAL', board: 'MUTUAL' })
  })

  test('or an interest, taken back at once is gone for the other side and the host, and stays one\'s own history', async () => {
    const pair = await aPair()
    const mine = ownerOn(pair, 'NEED')
    const interested = await story.interest(pair, 'NEED')
    expect(await toldTo(pair.host, pair)).toMatchObject({ stage: 'INTERESTED', board: 'INTERESTED' })
    const taken = await mine.mutate('takeBackInterest', { matchId: interested.id, side: 'NEED' })
    expect(taken.payload).toMatchObject({ userErrors: [], revision: 1 })
    for (const reader of [ownerOn(pair, 'OFFER'), pair.host]) expect(await toldTo(reader, pair)).toEqual(nothing)
    expect(await toldTo(mine, pair)).toEqual({
      stage: 'RETRACTED', interests: [], listed: 1, board: undefined, history: ['The side of the need said that it is interested.', 'The side of the need took its interest back.'],
    })
    await story.interest(pair, 'OFFER')
    expect(await toldTo(ownerOn(pair, 'OFFER'), pair)).toMatchObject({ stage: 'INTERESTED', history: ['The side of the offer said that it is interested.'] })
  })

  test('reopened, where it was the first word, is answered with the own history', async () => {
    const pair = await aPair()
    const declined = await story.decline(pair, 'NEED')
    await ownerOn(pair, 'NEED').does('reopenMatch', { matchId: declined.id, expectedRevision: declined.revision, side: 'NEED' })
    expect(await toldTo(ownerOn(pair, 'NEED'), pair)).toMatchObject({ stage: 'RETRACTED', listed: 1 })
    for (const reader of [ownerOn(pair, 'OFFER'), pair.host]) expect(await toldTo(reader, pair)).toEqual(nothing)
  })

  test('comes too late once both are interested', async () => {
    const pair = await aPair()
    await story.mutual(pair)
    const refused = await ownerOn(pair, 'NEED').mutate('declineMatch', { needId: pair.need.id, offerId: pair.offer.id, side: 'NEED' })
    expect(refused.payload?.userErrors).toMatchObject([{ code: 'ALREADY_MUTUAL' }])
  })
})

describe('an outcome', () => {
  const Outcomes = z.object({ match: z.object({ stage: z.string(), contract: z.object({ total: z.object({ amount: z.string() }).nullable(), attested: z.boolean(), registration: z.unknown() }).nullable(),
    failure: z.object({ reason: z.string().nullable(), attested: z.boolean() }).nullable() }) })
  const Figures = z.object({ intents: z.number(), contracts: z.number(), amounts: z.array(z.object({ amount: z.string() })).nullable() })
  const read = async (reader: Client, id: string) =>
    (await reader.read(Outcomes, 'query ($id: ID!) { match(id: $id) { stage contract { total { amount } attested registration { registrationNumber } } failure { reason attested } } }', { id })).match
  const figures = async (reader: Client, conferenceId: string) => {
    const found = Figures.parse((await seenBy(reader, conferenceId))?.figures)
    return [found.intents, found.contracts, found.amounts?.map(({ amount }) => amount)]
  }

  test('is corrected, confirmed and counted for the conference where the match became mutual, until it fails', async () => {
    const pair = await aPair()
    const [mine, theirs] = [ownerOn(pair, 'NEED'), ownerOn(pair, 'OFFER')]
    const { id } = await story.mutual(pair)
    const contract = { matchId: id, side: 'NEED', kind: 'FRAMEWORK', signedOn: '2026-05-18' }
    await mine.does('recordContract', { ...contract, total: { amount: '500', currency: 'CNY' } })
    expect(await figures(pair.host, pair.conferenceId)).toEqual([1, 1, ['500']])
    const corrected = await mine.does('correctContract', { ...contract, total: { amount: '450', currency: 'CNY' } })
    expect(await figures(pair.host, pair.conferenceId)).toEqual([1, 1, ['450']])
    await theirs.does('attestOutcome', { matchId: id, side: 'OFFER', outcome: 'CONTRACT', expectedRevision: corrected.revision })
    await theirs.does('registerContract', { matchId: id, side: 'OFFER', registrationNumber: '2026320000001', registeredOn: '2026-05-18' })
    expect((await read(mine, id)).contract).toEqual({ total: { amount: '450' }, attested: true, registration: { registrationNumber: '2026320000001' } })
    const failed = await theirs.does('recordFailure', { matchId: id, side: 'OFFER', reason })
    expect(await figures(pair.host, pair.conferenceId)).toEqual([0, 0, []])
    expect(await read(mine, id)).toMatchObject({ stage: 'FAILED', failure: { reason: null, attested: false } })
    for (const reader of [theirs, pair.host]) expect((await read(reader, id)).failure?.reason).toBe(reason)
    await mine.does('reopenMatch', { matchId: id, side: 'NEED', expectedRevision: failed.revision })
    expect(await read(theirs, id)).toMatchObject({ stage: 'CONTRACTED', failure: null })
    expect(await figures(pair.host, pair.conferenceId)).toEqual([1, 1, ['450']])
  })
})

test('interest in what is one\'s own, or does not answer, is refused by name', async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const need = await story.publishedNeed(firm, park)
  const own = await story.publishedOffer(firm)
  const loan = await story.publishedOffer(await story.member(park), { kind: 'LOAN' })
  const asked = (offerId: string) => firm.owner.mutate('expressInterest', { needId: need.id, offerId, side: 'NEED', expectedRevision: -1 })
  expect((await asked(own.id)).payload?.userErrors).toMatchObject([{ code: 'SAME_ORGANIZATION' }])
  expect((await asked(loan.id)).payload?.userErrors).toMatchObject([{ code: 'DOES_NOT_ANSWER', path: ['offerId'] }])
})
