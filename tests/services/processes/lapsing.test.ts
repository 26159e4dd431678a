import { expect, test } from 'vitest'
import { NeedId, OfferId } from '../../../schema/events/ids.ts'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { idOfMatch } from '../../../services/matches/pair.ts'
import { withdrawNeed } from '../../../services/needs/withdrawNeed.ts'
import { closingMatches } from '../../../services/processes/closingMatches.ts'
import { lapsing } from '../../../services/processes/lapsing.ts'
import { foundedWorld } from '../../support/logs.ts'
import { accepted } from '../../support/nodes.ts'
import type { World } from '../../support/world.ts'

const day = 24 * 60 * 60_000
const { signal } = new AbortController()
const partsOf = (world: World) => ({ clock: () => world.now, rows: world.rows, handle: world.handle, projections: { reached: async () => true } })

/** A world in which a need's owner showed interest in an offer. */
async function interestedWorld() {
  const world = await foundedWorld()
  const [needId, offerId] = [`SELECT id FROM thing WHERE side = 'NEED' AND stage = 'PUBLISHED' ORDER BY id`, `SELECT id FROM thing WHERE side = 'OFFER' AND stage = 'PUBLISHED' ORDER BY id`]
    .map((sql) => world.ids(sql)[0] ?? '')
  const pair = { needId: NeedId.parse(needId), offerId: OfferId.parse(offerId) }
  const owner = (id: string, organizationId = (world.rows.things.need(id) ?? world.rows.things.offer(id))?.facts.organizationId ?? '') => {
    const [member] = world.rows.organizations.members(organizationId)
    return { actor: world.standing(member?.personId ?? '') }
  }
  accepted(await world.ask(expressInterest, { ...pair, side: 'NEED' }, owner(pair.needId)))
  const match = () => world.rows.matches.match(idOfMatch(pair))?.facts
  return { world, pair, owner, match, acts: () => world.events.filter(({ stream }) => stream.startsWith('match-')).map(({ type }) => type) }
}

test('an interest lapses when its time is over, once, and not before', async () => {
  const { world, match, acts } = await interestedWorld()
  const next = await lapsing.run(partsOf(world), signal)
  expect(next).toBeInstanceOf(Date)
  expect(match()?.ended).toBeUndefined()
  world.now = new Date(next instanceof Date ? next.getTime() : 0)
  expect(await lapsing.run(partsOf(world), signal)).toBe('WHEN_MOVED')
  expect(match()?.ended).toBe('LAPSED')
  await lapsing.run(partsOf(world), signal)
  expect(acts()).toEqual(['InterestExpressed', 'MatchLapsed'])
})

test('an interest that was answered does not lapse', async () => {
  const { world, pair, owner, match } = await interestedWorld()
  accepted(await world.ask(declineMatch, { ...pair, side: 'OFFER' }, owner(pair.offerId)))
  world.now = new Date(world.now.getTime() + 30 * day)
  expect(await lapsing.run(partsOf(world), signal)).toBe('WHEN_MOVED')
  expect(match()?.ended).toBeUndefined()
})

test('a match ends with its need, once, and is left while both are open', async () => {
  const { world, pair, owner, match, acts } = await interestedWorld()
  await closingMatches.run(partsOf(world), signal)
  expect(match()?.ended).toBeUndefined()
  accepted(await world.ask(withdrawNeed, { needId: pair.needId }, owner(pair.needId)))
  await closingMatches.run(partsOf(world), signal)
  await closingMatches.run(partsOf(world), signal)
  expect(match()?.ended).toBe('CLOSED')
  expect(acts()).toEqual(['InterestExpressed', 'MatchClosed'])
})
