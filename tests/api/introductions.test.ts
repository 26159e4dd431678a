import { expect, test } from 'vitest'
import { z } from 'zod'
import { consentText } from '../../services/api/consentText.ts'
import { aHub, type Client } from '../support/hub.ts'
import { ownerOn, storyAt, type Pair } from '../support/story.ts'

/** Whom the two sides of a match are introduced to, and who reads it. */

const hub = await aHub()
const story = await storyAt(hub)

const Introduced = z.object({ match: z.object({ introduction: z.object({
  need: z.array(z.object({ name: z.string().nullable(), channels: z.array(z.object({ kind: z.string(), value: z.string() })) })).nullable(),
  offer: z.array(z.object({ name: z.string().nullable(), channels: z.array(z.object({ kind: z.string(), value: z.string() })) })).nullable(),
  notReleased: z.array(z.object({ personId: z.string() })).nullable(),
}).nullable() }).nullable() })
const query = `query ($id: ID!) { match(id: $id) { stage introduction { need { name channels { kind value } } offer { name channels { kind value } } notReleased { personId name } } } }`
const introduction = async (reader: Client, id: string) => (await reader.read(Introduced, query, { id })).match?.introduction

const consents = (person: Client, purpose: 'INTRODUCTION' | 'ABROAD' = 'INTRODUCTION') =>
  person.does('giveConsent', { purpose, textVersion: consentText(purpose, 'en').version })

const inChina = { region: '321102' }
async function aPair(offering: { readonly region?: string } = inChina): Promise<Pair & { readonly host: Client; readonly parks: readonly Client[] }> {
  const hostPark = await story.park()
  const park = await story.park()
  const conference = await story.openConference(hostPark)
  const need = await story.publishedNeed(await story.verified({ parkId: park.id, ...inChina }), park)
  const university = await story.verified({ kind: 'UNIVERSITY', ...offering })
  return { ...await story.enteredPair(conference, need, await story.publishedOffer(university)), host: hostPark.owner, parks: [park.owner] }
}
const phoneOf = { NEED: '+8651188880011', OFFER: '+8651188880022' }
const canary = /Canary Name|511888800/

test('shows each side whom the other released, as long as both it and the match stand, and nobody else', async () => {
  const pair = await aPair()
  const sides = { NEED: ownerOn(pair, 'NEED'), OFFER: ownerOn(pair, 'OFFER') }
  const viewerOfNeed = await story.joined(pair.need.of, 'VIEWER')
  for (const side of ['NEED', 'OFFER'] as const) {
    await sides[side].does('reviseMyself', { name: `Canary Name ${side}`, locale: 'en' })
    await sides[side].does('addChannel', { kind: 'PHONE', value: phoneOf[side] })
    await consents(sides[side])
  }
  const shown = (side: 'NEED' | 'OFFER') => [{ name: `Canary Name ${side}`, channels: [{ kind: 'PHONE', value: phoneOf[side] }] }]
  const parties = [sides.NEED, sides.OFFER, viewerOfNeed]
  const others = [pair.host, ...pair.parks, story.operator, hub.visitor(), await hub.as('a stranger')]
  const saidTo = async (reader: Client, id: string) => JSON.stringify([
    await reader.query(query, { id }),
    await reader.query('query ($n: ID!, $o: ID!) { pair(needId: $n, offerId: $o) { introduction { need { name } offer { name channels { value } } } } }', { n: pair.need.id, o: pair.offer.id }),
    await reader.query('{ matches { nodes { introduction { need { name channels { value } } offer { name channels { value } } } } } }'),
    await reader.query('query ($id: ID!) { history(id: $id) { nodes { sentence } } }', { id }),
  ])
  const nobodyReads = async (id: string, readers = [...parties, ...others]) => {
    for (const reader of readers) expect(await saidTo(reader, id)).not.toMatch(canary)
  }

  // Before both are interested nobody is introduced.
  const { id } = await story.interest(pair, 'NEED')
  await nobodyReads(id)
  await story.interest(pair, 'OFFER')
  for (const reader of parties) expect(await introduction(reader, id)).toEqual({ need: shown('NEED'), offer: shown('OFFER'), notReleased: [] })
  await nobodyReads(id, others)
  for (const reader of [pair.host, ...pair.parks]) expect(await introduction(reader, id)).toEqual({ need: null, offer: null, notReleased: null })

  // A consent taken back counts at once; only the own side is told whose is missing.
  await sides.OFFER.does('withdrawConsent', { purpose: 'INTRODUCTION' })
  expect(await introduction(sides.NEED, id)).toEqual({ need: shown('NEED'), offer: [], notReleased: [] })
  expect(await introduction(sides.OFFER, id)).toEqual({ need: shown('NEED'), offer: [], notReleased: [{ personId: sides.OFFER.personId }] })
  await consents(sides.OFFER)

  // Later stages introduce, a failure does not; taken up again it introduces again.
  await sides.NEED.does('recordIntent', { matchId: id, side: 'NEED', form: 'ORAL' })
  expect(await introduction(sides.NEED, id)).toMatchObject({ offer: shown('OFFER') })
  const failed = await sides.NEED.does('recordFailure', { matchId: id, side: 'NEED', reason: 'Too dear.' })
  await nobodyReads(id)
  expect(await introduction(sides.NEED, id)).toBeNull()
  await sides.OFFER.does('reopenMatch', { matchId: id, side: 'OFFER', expectedRevision: failed.revision })
  expect(await introduction(sides.OFFER, id)).toMatchObject({ need: shown('NEED') })

  // While the hub does not stand behind one of them, neither is introduced.
  const organizationId = pair.offer.of.id
  await story.operator.does('suspendOrganization', { organizationId, reason: 'A complaint', expectedRevision: await story.revisionOf(story.operator, organizationId) })
  await nobodyReads(id)
  await story.operator.does('reinstateOrganization', { organizationId, expectedRevision: await story.revisionOf(story.operator, organizationId) })
  expect(await introduction(sides.NEED, id)).toMatchObject({ offer: shown('OFFER') })

  // A contact who is named takes the owners' place, and who leaves is introduced no longer.
  const contact = await story.joined(pair.offer.of, 'EDITOR')
  await sides.OFFER.does('nameContact', { organizationId, thingId: pair.offer.id, contactId: contact.personId })
  expect(await introduction(sides.NEED, id)).toMatchObject({ offer: [] })
  await consents(contact)
  expect(await introduction(sides.NEED, id)).toMatchObject({ offer: [{ channels: [] }] })
  await sides.OFFER.does('removeMember', { organizationId, personId: contact.personId, expectedRevision: await story.revisionOf(sides.OFFER, organizationId) })
  expect(await introduction(contact, id)).toBeUndefined()
  expect(await introduction(sides.NEED, id)).toMatchObject({ offer: shown('OFFER') })

  // Nothing of it is in the log.
  for await (const batch of hub.core.store.follow(0n, { signal: AbortSignal.timeout(5_000), batch: 10_000 })) {
    expect(JSON.stringify(batch, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(canary)
    break
  }
})

test.each([['outside mainland China', { region: 'DE' }], ['of which nobody knows where it is', {}]])('a contact is shown to a side %s only where they agreed to that too', async (_, where) => {
  const pair = await aPair(where)
  const { id } = await story.mutual(pair)
  for (const side of ['NEED', 'OFFER'] as const) await consents(ownerOn(pair, side))
  expect(await introduction(ownerOn(pair, 'OFFER'), id)).toMatchObject({ need: [], offer: [{ channels: [] }] })
  expect(await introduction(ownerOn(pair, 'NEED'), id)).toMatchObject({ need: [], notReleased: [{ personId: ownerOn(pair, 'NEED').personId }] })
  await consents(ownerOn(pair, 'NEED'), 'ABROAD')
  expect(await introduction(ownerOn(pair, 'OFFER'), id)).toMatchObject({ need: [{ channels: [] }], offer: [{ channels: [] }] })
})

test('no personal token reads it', async () => {
  const pair = await aPair()
  const { id } = await story.mutual(pair)
  await consents(ownerOn(pair, 'OFFER'))
  const { shownOnce } = await ownerOn(pair, 'NEED').does('makePersonalToken', { name: 'Export', scopes: ['READ'], expiresOn: '2026-12-31' })
  const response = await hub.visitor().fetch('/graphql', {
    method: 'POST', headers: { authorization: `Bearer ${shownOnce}` }, body: new TextEncoder().encode(JSON.stringify({ query, variables: { id } })),
  })
  expect(await response.json()).toMatchObject({ data: { match: { stage: 'MUTUAL', introduction: { need: null, offer: null, notReleased: null } } } })
})
