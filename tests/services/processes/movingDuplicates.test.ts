import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../projections/facts.ts'
import { archiveConference } from '../../../services/conferences/archiveConference.ts'
import { enterNeed } from '../../../services/entries/enterNeed.ts'
import { reopenNeed } from '../../../services/needs/reopenNeed.ts'
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
