import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { aHub, type Client } from '../support/hub.ts'
import { storyAt, type Park } from '../support/story.ts'

/** What becomes of a published need that is found a duplicate, and who reads of it. */

const hub = await aHub()
const story = await storyAt(hub)
const found = async (park: Park, one: { readonly id: string }, original: { readonly id: string }) => {
  await park.owner.does('reviewNeed', { needId: one.id, verdict: 'DUPLICATE', duplicateOf: original.id })
  await vi.waitFor(async () => {
    await hub.settled()
    const { conferences, matches } = hub.core.rows
    expect([...conferences.entriesOfDuplicates(1), ...matches.awaitingClose(1), ...matches.awaitingTakeOver(1)]).toEqual([])
  }, { timeout: 10_000 })
}

test('whoever could read what was published is led to the need that goes on in its place, as far as they may know of it', async () => {
  const park = await story.park()
  const owner = await story.member(park)
  const stranger = await story.member(park)
  const Led = z.object({ need: z.object({ id: z.string(), duplicateOf: z.object({ id: z.string() }).nullable() }).nullable() })
  const read = async (reader: Client, id: string) => (await reader.read(Led, 'query ($id: ID!) { need(id: $id) { id duplicateOf { id } } }', { id })).need

  const [first, second, third] = [await story.publishedNeed(owner, park), await story.publishedNeed(owner, park), await story.publishedNeed(owner, park)]
  await found(park, first, second)
  for (const reader of [park.owner, owner.owner]) expect(await read(reader, first.id)).toEqual({ id: first.id, duplicateOf: { id: second.id } })
  for (const reader of [stranger.owner, hub.visitor()]) expect(await read(reader, first.id)).toEqual({ id: second.id, duplicateOf: null })
  await found(park, second, third)
  expect(await read(hub.visitor(), first.id)).toEqual({ id: third.id, duplicateOf: null })

  const masked = await story.publishedNeed(owner, park, { anonymous: true })
  const named = await story.publishedNeed(owner, park)
  await found(park, named, masked)
  expect(await read(owner.owner, named.id)).toEqual({ id: named.id, duplicateOf: { id: masked.id } })
  expect(await read(stranger.owner, named.id)).toBeNull()

  const secret = await story.publishedNeed(owner, park, { visibility: 'MEMBERS', hiddenFrom: [OrganizationId.parse(stranger.id)] })
  await found(park, secret, third)
  expect(await read((await story.member(park)).owner, secret.id)).toEqual({ id: third.id, duplicateOf: null })
  expect(await read(stranger.owner, secret.id)).toBeNull()
})

const Went = z.object({
  match: z.object({ stage: z.string(), goesOnAs: z.object({ id: z.string(), stage: z.string(), interests: z.array(z.string()), conferences: z.array(z.object({ id: z.string() })) }).nullable() }).nullable(),
  history: z.object({ nodes: z.array(z.object({ sentence: z.string() })) }).nullable(),
})
const went = 'query ($id: ID!) { match(id: $id) { stage goesOnAs { id stage interests conferences { id } } } history(id: $id) { nodes { sentence } } }'
const Notified = z.object({ notifications: z.object({ nodes: z.array(z.object({ kind: z.string(), sentence: z.string() })) }) })

test('an answer to the duplicate goes on with the original, where both stand, and both sides are told', async () => {
  const park = await story.park()
  const conference = await story.openConference(park)
  const [firm, university] = [await story.member(park), await story.member(park, { kind: 'UNIVERSITY' })]
  const original = await story.publishedNeed(firm, park)
  const pair = await story.enteredPair(conference, await story.publishedNeed(firm, park), await story.publishedOffer(university))
  const { id } = await story.interest(pair, 'OFFER')
  await found(park, pair.need, original)

  const goesOn = { stage: 'INTERESTED', interests: ['OFFER'], conferences: [{ id: conference.id }] }
  for (const reader of [firm.owner, university.owner, park.owner]) {
    const { match, history } = await reader.read(Went, went, { id })
    expect(match).toMatchObject({ stage: 'CLOSED', goesOnAs: goesOn })
    expect(history?.nodes.at(-1)?.sentence).toBe('The match ended, because the need or the offer closed. It goes on with the need that this one was found a duplicate of.')
    const next = await reader.read(Went, went, { id: match?.goesOnAs?.id })
    expect(next.match).toMatchObject({ stage: 'INTERESTED', goesOnAs: null })
    expect(next.history?.nodes.map(({ sentence }) => sentence)).toEqual(['The side of the offer said that it is interested. This was said of another need that was found a duplicate of this one.'])
  }
  for (const reader of [hub.visitor(), (await story.member(park)).owner]) expect(await reader.read(Went, went, { id })).toEqual({ match: null, history: null })
  for (const { owner } of [firm, university]) {
    await expect.poll(async () => (await owner.read(Notified, '{ notifications { nodes { kind sentence } } }', {})).notifications.nodes.map(({ kind }) => kind)).toContain('MATCH_MOVED')
  }
  const rows = z.object({ matchBoard: z.object({ rows: z.object({ nodes: z.array(z.object({ needId: z.string(), interests: z.number() })) }) }) })
  expect(await hub.visitor().read(rows, 'query ($id: ID!) { matchBoard(conferenceId: $id) { rows { nodes { needId interests } } } }', { id: conference.id })).toEqual({ matchBoard: { rows: { nodes: [{ needId: original.id, interests: 1 }] } } })
  await story.interest({ ...pair, need: original }, 'NEED')
  expect((await university.owner.read(Went, went, { id })).match?.goesOnAs?.stage).toBe('MUTUAL')
})

test('an answer to the duplicate ends, and says no more, where the original is hidden from whoever gave it', async () => {
  const park = await story.park()
  const [firm, university] = [await story.member(park), await story.member(park, { kind: 'UNIVERSITY' })]
  const original = await story.publishedNeed(firm, park, { visibility: 'MEMBERS', hiddenFrom: [OrganizationId.parse(university.id)] })
  const pair = { need: await story.publishedNeed(firm, park), offer: await story.publishedOffer(university) }
  const { id } = await story.interest(pair, 'OFFER')
  await found(park, pair.need, original)
  for (const reader of [firm.owner, university.owner]) {
    const { match, history } = await reader.read(Went, went, { id })
    expect(match).toEqual({ stage: 'CLOSED', goesOnAs: null })
    expect(history?.nodes.at(-1)?.sentence).toBe('The match ended, because the need or the offer closed.')
  }
})
