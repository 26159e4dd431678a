import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Side, Visibility } from '../../schema/events/vocabulary.ts'
import { boardFields, feedQuery, nextOf, positionIn } from '../support/boardFeed.ts'
import { aHub, type Client, type Feed, type Values } from '../support/hub.ts'
import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { idOfMatch } from '../../services/matches/pair.ts'
import { needContent } from '../support/needs.ts'
import { storyAt, type Conference, type Member, type Owned, type Park } from '../support/story.ts'

/**
 * Whatever happens, in whatever order: the name behind an anonymous need is told before mutual interest to its own people, its park and the conference's host alone,
 * and the interest of one side to the two sides, their parks and the host alone. Looked for as a word in everything that the hub says.
 */

const hub = await aHub()
const story = await storyAt(hub)

interface Scene {
  /** The word that stands in the names of whoever is anonymous. */
  readonly canary: string
  readonly conference: Conference
  readonly firm: Member
  readonly university: Member
  readonly rival: Member
  readonly park: Park
  /** Everybody who may not know, by how one would call them. */
  readonly others: ReadonlyMap<string, Client>
  readonly need: Owned
  readonly offer: Owned
}
const asking = 'Melting steel scrap without slag'

/** An enterprise that wants to stay unknown, and a university that offers what it needs; both in parks of their own. */
async function aScene(): Promise<Scene> {
  const canary = story.unique('Canary').replace(' ', '')
  const hostPark = await story.park()
  const park = await story.park()
  const farPark = await story.park()
  const firm = await story.member(park, { name: `${canary} Works`, shortName: canary.slice(0, 20) })
  const university = await story.member(farPark, { kind: 'UNIVERSITY' })
  const rival = await story.member(farPark)
  const outside = await story.member(farPark)
  const conference = await story.openConference(hostPark)
  for (const member of [firm, university, rival]) await story.register(member, conference)
  const need = await story.publishedNeed(firm, park, { title: asking, anonymous: true })
  const offer = await story.publishedOffer(university, { title: `${asking}: how` })
  const others = new Map([
    ['visitor', hub.visitor()], ['stranger', await hub.as('stranger')], ['participant', rival.owner], ['other organization', outside.owner], ['operator', story.operator],
    ['other park', (await story.park()).owner],
  ])
  return { canary, conference, firm, university, rival, park, others, need, offer }
}

const party = '{ mask organization { name shortName code { value } } }'
const matchFields = `{ id stage interests needParty ${party} offerParty ${party} intent { form } contract { signedOn } revision }`
const thingFields = `{ id title stage owner ${party} entries { id label } reviewingPark { id } }`
/** Every way to ask for the need, its owner, or the pair. */
const everyPath = `query ($needId: ID!, $offerId: ID!, $firmId: ID!, $conferenceId: ID!, $search: String!, $matchId: ID!, $asOf: DateTime!) {
  node(id: $needId) { id ... on Need ${thingFields} }
  nodes(ids: [$needId, $offerId]) { id ... on Need ${thingFields} }
  need(id: $needId) ${thingFields}
  needs(filter: { conferenceId: $conferenceId }, first: 20) { totalCount nodes ${thingFields} }
  found: needs(search: $search, first: 20) { totalCount nodes ${thingFields} }
  offers(filter: { conferenceId: $conferenceId }, first: 20) { nodes { id title owner ${party} } }
  ofOwner: needs(filter: { organizationId: $firmId }, first: 20) { totalCount nodes ${thingFields} }
  offer(id: $offerId) { suggestions(first: 5) { score need ${thingFields} explanation { text { term } } } }
  pair(needId: $needId, offerId: $offerId) ${matchFields}
  matches(first: 20) { totalCount nodes ${matchFields} }
  ofOwnerMatches: matches(filter: { organizationId: $firmId }, first: 20) { totalCount nodes { id stage } }
  history(id: $needId) { nodes { event sentence } }
  boardSuggestions(conferenceId: $conferenceId, needId: $needId) { title }
  whyNot(needId: $needId, offerId: $offerId) { keptApartBy { by } shortBy explanation { text { surface } facets { name needLabels offerLabels } } }
  onBoard: offer(id: $offerId) { suggestions(first: 5, conferenceId: $conferenceId) { need { id title } } }
  ofMatch: history(id: $matchId) { nodes { event sentence } }
  match(id: $matchId) ${matchFields}
  now: matchBoard(conferenceId: $conferenceId) ${boardFields}
  then: matchBoard(conferenceId: $conferenceId, asOf: $asOf) ${boardFields}
}`
const Pair = z.object({ id: z.string(), stage: z.string(), interests: z.array(z.string()), revision: z.number().nullable() })
const Asked = z.object({
  ofOwner: z.object({ totalCount: z.number() }), pair: Pair.nullable(), match: z.unknown(), ofMatch: z.unknown(), now: z.object({ cards: z.array(z.unknown()) }),
})

/** Everything that somebody can read of it, now and as of a second before. */
async function everythingFor(by: Client, { need, offer, firm, conference }: Scene, asOf: string) {
  const matchId = idOfMatch({ needId: NeedId.parse(need.id), offerId: OfferId.parse(offer.id) })
  const asked = await by.read(z.record(z.string(), z.unknown()), everyPath, {
    needId: need.id, offerId: offer.id, firmId: firm.id, conferenceId: conference.id, search: asking, matchId, asOf,
  })
  return { said: JSON.stringify(asked), asked: Asked.parse(asked) }
}

type Act =
  | { readonly kind: 'INTEREST' | 'DECLINE' | 'REOPEN' | 'INTENT' | 'ENTER' | 'LEAVE' | 'WITHDRAW' | 'REOPEN_THING'; readonly side: Side }
  | { readonly kind: 'SEE'; readonly visibility: Visibility }
  | { readonly kind: 'SHOW'; readonly side: Side; readonly show: 'NAMES' | 'MASKED' | 'NEVER' }
  | { readonly kind: 'TRY'; readonly side: Side }
const side = fc.constantFrom<Side>('NEED', 'OFFER')
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('INTEREST' as const, 'DECLINE' as const, 'REOPEN' as const), side }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('ENTER' as const, 'LEAVE' as const, 'WITHDRAW' as const, 'REOPEN_THING' as const, 'INTENT' as const), side }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('SHOW' as const), side, show: fc.constantFrom('NAMES' as const, 'MASKED' as const, 'NEVER' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('SEE' as const), visibility: fc.constantFrom<Visibility>('PUBLIC', 'MEMBERS', 'CONFERENCE') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('TRY' as const), side }) },
)

/** Lives that are told in every run, whatever chance brings: each comes to mutual interest, the other side of the rule, and goes on from there. */
const cameTogether: readonly (readonly Act[])[] = [
  [
    { kind: 'INTEREST', side: 'NEED' }, { kind: 'TRY', side: 'OFFER' }, { kind: 'INTEREST', side: 'OFFER' }, { kind: 'SHOW', side: 'NEED', show: 'NAMES' },
    { kind: 'INTENT', side: 'OFFER' }, { kind: 'SEE', visibility: 'PUBLIC' }, { kind: 'LEAVE', side: 'NEED' }, { kind: 'DECLINE', side: 'OFFER' },
  ],
  [
    { kind: 'DECLINE', side: 'OFFER' }, { kind: 'REOPEN', side: 'OFFER' }, { kind: 'INTEREST', side: 'OFFER' }, { kind: 'SEE', visibility: 'CONFERENCE' },
    { kind: 'INTEREST', side: 'NEED' }, { kind: 'DECLINE', side: 'NEED' }, { kind: 'REOPEN', side: 'NEED' }, { kind: 'WITHDRAW', side: 'NEED' },
  ],
]

/** What a client would send for an act; whether it is accepted is the hub's to say. */
async function requestOf(act: Act, scene: Scene, matchId: string): Promise<readonly [by: Client, mutation: string, input: Values]> {
  const { need, offer, firm, university, rival, conference } = scene
  const of = (side: Side) => (side === 'NEED' ? firm : university).owner
  const pair = { need, offer, conference }
  const noun = (side: Side) => (side === 'NEED' ? 'Need' : 'Offer')
  const named = (side: Side): Values => (side === 'NEED' ? { needId: need.id } : { offerId: offer.id })
  const revision = async (side: Side) => story.revisionOf(of(side), side === 'NEED' ? need.id : offer.id)
  switch (act.kind) {
    case 'INTEREST': return [of(act.side), 'expressInterest', await story.spoken(pair, act.side)]
    case 'DECLINE': return [of(act.side), 'declineMatch', { ...await story.spoken(pair, act.side), reason: `${scene.canary} says no.` }]
    case 'REOPEN': return [of(act.side), 'reopenMatch', { matchId, side: act.side, expectedRevision: (await story.spoken(pair, act.side))['expectedRevision'] }]
    case 'INTENT': return [of(act.side), 'recordIntent', { matchId, side: act.side, form: 'ORAL' }]
    case 'ENTER': return [of(act.side), `enter${noun(act.side)}`, { ...named(act.side), conferenceId: conference.id, showOnBoard: 'MASKED' }]
    case 'SHOW': return [of(act.side), `enter${noun(act.side)}`, { ...named(act.side), conferenceId: conference.id, showOnBoard: act.show }]
    case 'LEAVE': {
      const Entries = z.object({ node: z.object({ entries: z.array(z.object({ id: z.string() })) }) })
      const { node } = await of(act.side).read(Entries, 'query ($id: ID!) { node(id: $id) { ... on Need { entries { id } } ... on Offer { entries { id } } } }', { id: act.side === 'NEED' ? need.id : offer.id })
      return [of(act.side), 'withdrawEntry', { entryId: node.entries[0]?.id ?? matchId }]
    }
    case 'WITHDRAW': return [of(act.side), `withdraw${noun(act.side)}`, { ...named(act.side), reason: `${scene.canary} found somebody.` }]
    case 'REOPEN_THING': return [of(act.side), `reopen${noun(act.side)}`, { ...named(act.side), openUntil: '2026-12-31', expectedRevision: await revision(act.side) }]
    case 'SEE': return [firm.owner, 'reviseNeed', { needId: need.id, content: { ...needContent, title: asking, anonymous: true, visibility: act.visibility } }]
    case 'TRY': return [rival.owner, 'expressInterest', { needId: need.id, offerId: offer.id, side: act.side, expectedRevision: -1, conferenceId: conference.id }]
  }
}

test('no accepted sequence tells who is behind an anonymous need, nor who is interested, to whom it must not', async () => {
  const reachedMutual: boolean[] = []
  await fc.assert(fc.asyncProperty(fc.array(anyAct, { minLength: 8, maxLength: 16 }), async (acts) => {
    const scene = await aScene()
    const { canary, conference, need, offer, university, firm, others } = scene
    await story.enterNeed(need, conference, 'MASKED')
    await story.enterOffer(offer, conference, 'NAMES')
    await hub.settled()
    const watching: readonly (readonly [string, Feed])[] = await Promise.all([...others, ['other side', university.owner] as const].map(async ([who, by]) => {
      const feed = by.subscribe(feedQuery, { conferenceId: conference.id })
      expect(JSON.stringify(await feed.next()), who).not.toContain(canary)
      return [who, feed] as const
    }))
    const matchId = idOfMatch({ needId: NeedId.parse(need.id), offerId: OfferId.parse(offer.id) })
    let mutual = false
    const seconds = [hub.now]
    for (const [index, act] of acts.entries()) {
      const [by, mutation, input] = await requestOf(act, scene, matchId)
      const { said } = await by.mutate(mutation, input)
      await hub.settled()
      mutual ||= hub.core.rows.matches.match(matchId)?.facts.reached === 'MUTUAL'
      if (by !== firm.owner && !mutual) expect(said, mutation).not.toContain(canary)
      const asOf = seconds[index % seconds.length] ?? ''
      seconds.push(hub.now)
      await Promise.all(Array.from(others, async ([who, other]) => {
        const happened = `${who} after ${JSON.stringify(act)}`
        const { said, asked: { pair, ofOwner, match, ofMatch, now } } = await everythingFor(other, scene, asOf)
        expect(said, happened).not.toContain(canary)
        expect({ ofOwner: ofOwner.totalCount, match, ofMatch }, happened).toEqual({ ofOwner: 0, match: null, ofMatch: null })
        // Of a pair they know what anybody can say of two published things.
        if (pair !== null) expect(pair, happened).toMatchObject({ stage: 'SUGGESTED', interests: [], revision: -1 })
        if (!mutual) expect(now.cards, happened).toEqual([])
      }))
      if (!mutual) expect((await everythingFor(university.owner, scene, asOf)).said, JSON.stringify(act)).not.toContain(canary)
    }
    reachedMutual.push(mutual)
    // All that was pushed meanwhile; the last change is one that everybody sees.
    await story.enterNeed(await story.publishedNeed(scene.rival, scene.park), conference)
    const last = await hub.head()
    for (const [who, feed] of watching) {
      for (let told = 0n; told < last;) {
        const message = await nextOf(feed)
        if (who !== 'other side' || !mutual) expect(JSON.stringify(message), who).not.toContain(canary)
        told = positionIn(message.cursor)
      }
      feed.cut()
    }
  }), { numRuns: cameTogether.length + 8, examples: cameTogether.map((acts) => [[...acts]]) })
  expect(reachedMutual.slice(0, cameTogether.length), 'the told lives came to the other side of the rule').toEqual(cameTogether.map(() => true))
}, 240_000)
