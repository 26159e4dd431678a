import { expect, test } from 'vitest'
import { z } from 'zod'
import { feedQuery, nextOf } from '../support/boardFeed.ts'
import { aHub } from '../support/hub.ts'
import { storyAt } from '../support/story.ts'

const hub = await aHub()
const story = await storyAt(hub)

const twoDays = 2 * 24 * 60 * 60
const Read = z.object({ need: z.object({ stage: z.string() }).nullable(), offer: z.object({ stage: z.string() }).nullable(), history: z.object({ nodes: z.array(z.object({ event: z.string() })) }).nullable() })
const query = 'query ($needId: ID!, $offerId: ID!) { need(id: $needId) { stage } offer(id: $offerId) { stage } history(id: $needId) { nodes { event } } }'

test('what is published leaves board and catalogue once its last day is over, and comes back with a new one', async () => {
  const park = await story.park()
  const firm = await story.member(park)
  const university = await story.member(park, { kind: 'UNIVERSITY' })
  const conference = await story.openConference(park)
  const openUntil = hub.now.slice(0, 10)
  const pair = await story.enteredPair(conference, await story.publishedNeed(firm, park, { openUntil }), await story.publishedOffer(university, { openUntil }))
  const { need, offer } = pair
  const host = park.owner.subscribe(feedQuery, { conferenceId: conference.id })
  /** What the host is told of the row, until it says this. */
  const untilStage = async (stage: string) => {
    for (;;) {
      const message = await nextOf(host)
      if (message.__typename === 'MatchBoardDelta' && message.changes.some((change) => change.__typename === 'RowChanged' && change.row['stage'] === stage)) return
    }
  }
  await nextOf(host)
  hub.pass(twoDays)
  // The clock alone wakes nobody in a test: something happens elsewhere.
  await story.park()
  await untilStage('EXPIRED')
  const asked = { needId: need.id, offerId: offer.id }
  expect(await hub.visitor().read(Read, query, asked)).toEqual({ need: null, offer: null, history: null })
  const told = await firm.owner.read(Read, query, asked)
  expect([told.need?.stage, told.history?.nodes.at(-1)?.event]).toEqual(['EXPIRED', 'NeedExpired'])

  const until = new Date(Date.parse(hub.now) + 7 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10)
  await firm.owner.does('reopenNeed', { needId: need.id, openUntil: until, expectedRevision: await story.revisionOf(firm.owner, need.id) })
  await untilStage('PUBLISHED')
  expect((await hub.visitor().read(Read, query, asked)).need?.stage).toBe('PUBLISHED')
  await firm.owner.does('fulfillNeed', { needId: need.id, otherwise: 'Our own people found it.' })
  await untilStage('FULFILLED')
  expect((await hub.visitor().read(Read, query, asked)).need).toBeNull()
  host.cut()
})
