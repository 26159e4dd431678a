import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../projections/facts.ts'
import { OfferId, type NeedId } from '../../../schema/events/ids.ts'
import { archiveConference } from '../../../services/conferences/archiveConference.ts'
import { enterNeed } from '../../../services/entries/enterNeed.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { idOfMatch } from '../../../services/matches/pair.ts'
import { recordIntent } from '../../../services/matches/recordIntent.ts'
import { takeBackInterest } from '../../../services/matches/takeBackInterest.ts'
import { reopenNeed } from '../../../services/needs/reopenNeed.ts'
import { closingMatches } from '../../../services/processes/closingMatches.ts'
import { movingDuplicates } from '../../../services/processes/movingDuplicates.ts'
import { withdrawRegistration } from '../../../services/registrations/withdrawRegistration.ts'
import { duplicatesWorld } from '../../support/duplicates.ts'
import { accepted } from '../../support/nodes.ts'
import type { World } from '../../support/world.ts'

const { signal } = new AbortController()
const partsOf = (world: World) => ({
  rows: world.rows, handle: world.handle, projections: { reached: async () => true },
  facts: { ...factsOf(world.database), picksFor: async () => undefined, suggestion: async () => undefined },
})

describe('in a conference', () => {
  /** The duplicate is entered, and then found to be one. */
  async function entered(content?: Parameters<typeof duplicatesWorld>[0], showOnBoard: 'NAMES' | 'MASKED' = 'NAMES') {
    const here = await duplicatesWorld(content)
    const { world, owner, conferenceId, original, duplicate } = here
    accepted(await world.ask(enterNeed, { conferenceId, needId: duplicate, showOnBoard }, owner))
    const stands = (needId: string) => world.rows.conferences.entriesOf(needId).map(({ showOnBoard: shown }) => shown)
    return { ...here, run: () => movingDuplicates.run(partsOf(world), signal), standing: () => ({ original: stands(original), duplicate: stands(duplicate) }) }
  }

  test('the original takes the place of its duplicate, shown as that was, once', async () => {
    const { world, conferenceId, original, found, run, standing } = await entered({}, 'MASKED')
    await run()
    expect(standing()).toEqual({ original: [], duplicate: ['MASKED'] })
    await found()
    await run()
    expect(standing()).toEqual({ original: ['MASKED'], duplicate: [] })
    const length = world.events.length
    await run()
    expect(world.events).toHaveLength(length)
    expect(world.rows.board.rows(conferenceId, undefined).map(({ title }) => title)).toContain('Welding of thin aluminium')
    expect(world.rows.board.rows(conferenceId, undefined).map(({ title }) => title)).not.toContain('Welding of thin aluminium, again')
    expect(world.rows.conferences.numberOf(conferenceId, original)).toBe(4)
  })
  test('two workers do what one does', async () => {
    const { found, run, standing, world } = await entered()
    await found()
    await Promise.all([run(), run()])
    expect(standing()).toEqual({ original: ['NAMES'], duplicate: [] })
    const types = [...new Map(world.events.map(({ position, type }) => [position, type])).values()]
    expect(types.slice(-4)).toEqual(['NeedReviewed', 'NumberGiven', 'NeedEntered', 'EntryWithdrawn'])
  })
  test('an original that stands there already stays as it is', async () => {
    const { world, owner, conferenceId, original, found, run, standing } = await entered()
    accepted(await world.ask(enterNeed, { conferenceId, needId: original, showOnBoard: 'NEVER' }, owner))
    await found()
    await run()
    expect(standing()).toEqual({ original: ['NEVER'], duplicate: [] })
  })
  test('it goes to what goes on in the place of the original, where that is a duplicate too', async () => {
    const { world, original, written, found, run, standing } = await entered()
    const last = await written({ title: 'Welding of aluminium' })
    await found()
    await found(original, last)
    await run()
    expect(standing()).toEqual({ original: [], duplicate: [] })
    expect(world.rows.conferences.entriesOf(last)).toHaveLength(1)
  })
  test.each([
    ['the conference shows more than the original may be seen', { original: { visibility: 'CONFERENCE' } }],
    ['one is masked, and the other is not', { original: { anonymous: true } }],
    ['the other is masked, and one is not', { duplicate: { anonymous: true } }],
  ] as const)('the duplicate goes, and nothing comes, where %s', async (_, content) => {
    const { found, run, standing } = await entered(content, 'MASKED')
    await found()
    await run()
    expect(standing()).toEqual({ original: [], duplicate: [] })
  })
  test('the duplicate goes, and nothing comes, where its owner takes part no more', async () => {
    const { world, owner, conferenceId, found, run, standing } = await entered()
    const [registrationId] = world.rows.conferences.registrations(conferenceId, undefined, 10).filter(({ organizationId }) => owner.actor.memberships.has(organizationId)).map(({ id }) => id)
    accepted(await world.ask(withdrawRegistration, { registrationId: registrationId ?? '' }, owner))
    await found()
    await run()
    expect(standing()).toEqual({ original: [], duplicate: [] })
  })
  test('a conference that is over stays as it was', async () => {
    const { world, host, conferenceId, found, run, standing } = await entered()
    await found()
    accepted(await world.ask(archiveConference, { conferenceId }, host))
    await run()
    expect(standing()).toEqual({ original: [], duplicate: ['NAMES'] })
  })
  test('what was reopened before its turn came stays, and moves when it is found again', async () => {
    const { world, owner, duplicate, found, run, standing } = await entered()
    await found()
    accepted(await world.ask(reopenNeed, { needId: duplicate, openUntil: '2026-11-30' }, owner))
    await run()
    expect(standing()).toEqual({ original: [], duplicate: ['NAMES'] })
    await found()
    await run()
    expect(standing()).toEqual({ original: ['NAMES'], duplicate: [] })
  })
})

describe('in a match', () => {
  /** An offer's owner said that it is interested in the duplicate, in the conference where both stand; then it is found one. */
  async function answered(content?: Parameters<typeof duplicatesWorld>[0]) {
    const here = await duplicatesWorld(content)
    const { world, owner, conferenceId, original, duplicate } = here
    const university = world.person('owner of Jianghai University')
    const [offerId] = world.ids(`SELECT id FROM thing WHERE title = 'Laser of Jianghai University'`).map((id) => OfferId.parse(id))
    if (offerId === undefined) throw new Error('The university has an offer.')
    accepted(await world.ask(enterNeed, { conferenceId, needId: duplicate, showOnBoard: 'MASKED' }, owner))
    const says = async (needId: NeedId, side: 'NEED' | 'OFFER') => accepted(await world.ask(expressInterest, { needId, offerId, side }, side === 'NEED' ? owner : university))
    const matchOf = (needId: NeedId) => world.rows.matches.match(idOfMatch({ needId, offerId }))
    const run = async () => {
      await closingMatches.run({ rows: world.rows, handle: world.handle, projections: { reached: async () => true } }, signal)
      await movingDuplicates.run(partsOf(world), signal)
    }
    const typesSince = (length: number) => [...new Map(world.events.slice(length).map(({ position, type }) => [position, type])).values()]
    return { ...here, university, offerId, says, run, typesSince, of: () => ({ original: matchOf(original), duplicate: matchOf(duplicate) }) }
  }

  test('what was said goes on with the original, in the same conference, once; its card moves', async () => {
    const { world, conferenceId, original, duplicate, offerId, found, says, run, of } = await answered()
    await says(duplicate, 'OFFER')
    await found()
    await run()
    await run()
    const { length } = world.events
    await run()
    expect(world.events).toHaveLength(length)
    expect(of().duplicate).toMatchObject({ facts: { ended: 'CLOSED' }, goesOnWith: original })
    expect(of().original?.facts).toMatchObject({ reached: 'INTERESTED', ended: undefined, interests: new Set(['OFFER']), conferenceIds: new Set([conferenceId]) })
    expect(world.rows.board.cards(conferenceId, undefined).map(({ matchId }) => matchId)).toEqual([idOfMatch({ needId: original, offerId })])
    expect(world.rows.board.row(conferenceId, original, world.events.at(-1)?.position ?? 0n)).toMatchObject({ interests: 1 })
  })
  test('what goes on is answered as anything else', async () => {
    const { original, duplicate, found, says, run, of } = await answered()
    await says(duplicate, 'OFFER')
    await found()
    await run()
    await run()
    await says(original, 'NEED')
    expect(of().original?.facts.reached).toBe('MUTUAL')
  })
  test('two workers do what one does', async () => {
    const { world, duplicate, found, says, run, typesSince } = await answered()
    await says(duplicate, 'OFFER')
    await found()
    const { length } = world.events
    await Promise.all([run(), run()])
    await Promise.all([run(), run()])
    expect(typesSince(length).filter((type) => type === 'MatchClosed' || type === 'InterestExpressed')).toEqual(['MatchClosed', 'InterestExpressed'])
  })
  test('what broke off in between is done again', async () => {
    const { world, duplicate, found, says, run, of } = await answered()
    await says(duplicate, 'OFFER')
    await found()
    await closingMatches.run({ rows: world.rows, handle: world.handle, projections: { reached: async () => true } }, signal)
    world.breaksOffBefore = 'match'
    await expect(movingDuplicates.run(partsOf(world), signal)).rejects.toThrow('The process ended')
    expect(of().original).toBeUndefined()
    await run()
    expect(of().original?.facts.interests).toEqual(new Set(['OFFER']))
  })
  test('what was said on behalf stays said on behalf', async () => {
    const { world, original, duplicate, offerId, found, run } = await answered()
    accepted(await world.ask(expressInterest, { needId: duplicate, offerId, side: 'OFFER' }, { ...world.person('owner of Harbour Park'), onBehalf: true }))
    await found()
    await run()
    await run()
    expect(world.ids('SELECT basis AS id FROM actOnBehalf WHERE thingId = ?', idOfMatch({ needId: original, offerId }))).toEqual(['PHONE'])
  })
  test('what the two said of the original stands, and nobody is made mutual', async () => {
    const { original, duplicate, found, says, run, of } = await answered()
    await says(duplicate, 'OFFER')
    await says(original, 'NEED')
    await found()
    await run()
    await run()
    expect(of().duplicate).toMatchObject({ facts: { ended: 'CLOSED' }, goesOnWith: original })
    expect(of().original?.facts).toMatchObject({ reached: 'INTERESTED', interests: new Set(['NEED']) })
  })
  test('what is mutual stays with the duplicate, and goes on there', async () => {
    const { world, owner, original, duplicate, offerId, found, says, run, of } = await answered()
    await says(duplicate, 'OFFER')
    await says(duplicate, 'NEED')
    await found()
    await run()
    await run()
    accepted(await world.ask(recordIntent, { matchId: idOfMatch({ needId: duplicate, offerId }), side: 'NEED', form: 'ORAL' }, owner))
    expect(of().duplicate).toMatchObject({ facts: { reached: 'INTENT', ended: undefined }, goesOnWith: undefined })
    expect(of().original).toBeUndefined()
    expect(original).not.toBe(duplicate)
  })
  test('ends as any other where the other side may not know of the original', async () => {
    const { duplicate, found, says, run, of } = await answered({ original: { visibility: 'COUNTERPART' } })
    await says(duplicate, 'OFFER')
    await found()
    await run()
    await run()
    expect(of().duplicate).toMatchObject({ facts: { ended: 'CLOSED' }, goesOnWith: undefined })
    expect(of().original).toBeUndefined()
  })
  test('what was taken along and then taken back is not taken along again', async () => {
    const { world, university, original, duplicate, offerId, found, says, run, of } = await answered()
    await says(duplicate, 'OFFER')
    await found()
    await run()
    await run()
    accepted(await world.ask(takeBackInterest, { matchId: idOfMatch({ needId: original, offerId }), side: 'OFFER' }, university))
    const { length } = world.events
    await run()
    expect(world.events).toHaveLength(length)
    expect(of().original?.facts.interests).toEqual(new Set())
  })
})
