import { beforeEach, describe, expect, test } from 'vitest'
import { MatchId } from '../../../schema/events/ids.ts'
import { noEvents, type EventStore } from '../../../services/eventStore/eventStore.ts'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { takeBackInterest } from '../../../services/matches/takeBackInterest.ts'
import { haiyunEditor, outsiders, parkHost, universityEditor } from '../../support/cast.ts'
import { eventStoreInMemory } from '../../support/eventStoreInMemory.ts'
import { pair, published } from '../../support/matches.ts'
import { accepted, by, nodeOn, refusedAs, typesIn } from '../../support/nodes.ts'

const forNeed = { ...pair, side: 'NEED' } as const
const forOffer = { ...pair, side: 'OFFER' } as const
const stream = `match-${expressInterest.idOf(forNeed)}`
const read = (expectedRevision: bigint) => ({ expectedRevision })
const nothingRead = read(noEvents)

let store: EventStore
beforeEach(() => { store = eventStoreInMemory() })
const node = () => nodeOn(store, published)

describe.each([
  ['nothing was said', async () => undefined],
  ['an interest was shown', async () => accepted(await node()(expressInterest, forNeed, by(haiyunEditor, nothingRead)))],
  ['a no was said', async () => accepted(await node()(declineMatch, forOffer, by(universityEditor)))],
])('whoever is no party to a match learns nothing of it by naming revisions: %s', (_, said) => {
  beforeEach(said)
  test.each(outsiders)('%s', async (_, actor) => {
    for (const input of [forNeed, forOffer]) {
      expect(await node()(expressInterest, input, by(actor, nothingRead))).toEqual(refusedAs('FORBIDDEN'))
      for (const revision of [0n, 1n, 2n]) {
        expect(await node()(expressInterest, input, by(actor, read(revision)))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
      }
    }
  })
})

describe('a no that is the first word', () => {
  beforeEach(async () => { accepted(await node()(declineMatch, forOffer, by(universityEditor))) })

  test('leaves the other side to show interest as if nothing had been said', async () => {
    accepted(await node()(expressInterest, forNeed, by(haiyunEditor, nothingRead)))
    expect(await typesIn(store, stream)).toEqual(['MatchDeclined', 'InterestExpressed'])
  })
  test('leaves the park of the other side to do so too', async () =>
    void accepted(await node()(expressInterest, forNeed, by(parkHost, { ...nothingRead, onBehalf: { basis: 'PHONE' } }))))
  test('is not found by the other side trying revisions', async () => {
    for (const revision of [0n, 1n]) {
      expect(await node()(expressInterest, forNeed, by(haiyunEditor, read(revision)))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
    }
  })
  test('counts for the side that said it', async () => {
    expect(await node()(expressInterest, forOffer, by(universityEditor, nothingRead))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
    expect(await node()(expressInterest, forOffer, by(universityEditor, read(0n)))).toEqual(refusedAs('MATCH_CLOSED'))
  })
  test('is not counted by the other side that says no too', async () => {
    accepted(await node()(declineMatch, forNeed, by(haiyunEditor, nothingRead)))
    expect(await node()(declineMatch, forNeed, by(haiyunEditor, read(1n)))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
    accepted(await node()(declineMatch, forNeed, by(haiyunEditor, read(0n))))
  })
  test('counts for the other side once that has shown interest', async () => {
    accepted(await node()(expressInterest, forNeed, by(haiyunEditor, nothingRead)))
    expect(await node()(declineMatch, forNeed, by(haiyunEditor, nothingRead))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
    accepted(await node()(declineMatch, forNeed, by(haiyunEditor, read(1n))))
  })
})

test('an interest counts for the side to which it was said', async () => {
  accepted(await node()(expressInterest, forNeed, by(haiyunEditor, nothingRead)))
  expect(await node()(expressInterest, forOffer, by(universityEditor, nothingRead))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
  accepted(await node()(expressInterest, forOffer, by(universityEditor, read(0n))))
})

describe('an interest that was taken back', () => {
  const matchId = MatchId.parse(expressInterest.idOf(forNeed))
  const takenBack = { matchId, side: 'NEED' } as const
  beforeEach(async () => {
    accepted(await node()(expressInterest, forNeed, by(haiyunEditor, nothingRead)))
    accepted(await node()(takeBackInterest, takenBack, by(haiyunEditor)))
  })
  test('leaves the other side to show interest as if nothing had been said, and counts in none of its revisions', async () => {
    for (const revision of [0n, 1n]) expect(await node()(expressInterest, forOffer, by(universityEditor, read(revision)))).toEqual(refusedAs('STALE_REVISION', 'expectedRevision'))
    accepted(await node()(expressInterest, forOffer, by(universityEditor, nothingRead)))
    accepted(await node()(takeBackInterest, { matchId, side: 'OFFER' }, by(universityEditor, read(0n))))
  })
  test('counts for the side that said it', async () =>
    void accepted(await node()(expressInterest, forNeed, by(haiyunEditor, read(1n)))))
  test('is found by nobody else', async () => {
    for (const side of ['NEED', 'OFFER'] as const) expect(await node()(takeBackInterest, { matchId, side }, by(universityEditor))).toEqual(refusedAs('NOT_FOUND'))
  })
  test('is taken back once, however often that is asked', async () => {
    const asked = by(haiyunEditor, read(1n))
    expect(await node()(takeBackInterest, takenBack, asked)).toMatchObject({ replayed: false, revision: 1n })
    accepted(await node()(expressInterest, forNeed, by(haiyunEditor, read(1n))))
    const again = by(haiyunEditor)
    expect(await node()(takeBackInterest, takenBack, again)).toMatchObject({ replayed: false, revision: 3n })
    expect(await node()(takeBackInterest, takenBack, again)).toMatchObject({ replayed: true, revision: 3n })
  })
})
