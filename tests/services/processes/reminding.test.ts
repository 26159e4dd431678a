import { expect, test } from 'vitest'
import { ConferenceId, NeedId, OfferId, OrganizationId } from '../../../schema/events/ids.ts'
import { declineMatch } from '../../../services/matches/declineMatch.ts'
import { expressInterest } from '../../../services/matches/expressInterest.ts'
import { draftNeed } from '../../../services/needs/draftNeed.ts'
import { reviewNeed } from '../../../services/needs/reviewNeed.ts'
import { submitNeed } from '../../../services/needs/submitNeed.ts'
import type { Notification } from '../../../services/office/notifications.ts'
import type { OfficeParts } from '../../../services/office/office.ts'
import { reminding } from '../../../services/processes/reminding.ts'
import { foundedWorld } from '../../support/logs.ts'
import { declarations, needContent } from '../../support/needs.ts'
import { accepted } from '../../support/nodes.ts'
import { temporaryOffice } from '../../support/office.ts'
import { Teller } from '../../support/telling.ts'

const enterprise = 'owner of Haiyun Marine'
const university = 'owner of Jianghai University'
const host = 'owner of High-Tech Park'
const everybody = [enterprise, university, host, 'owner of Nearby Shipyard', 'owner of Harbour Institute', 'owner of Harbour Park']
const { signal } = new AbortController()
const day = 24 * 3_600_000

/** A world whose days pass, and whoever is reminded of anything meanwhile. Its people are known to it alone, so that what the office would keep for them is kept here. */
async function days() {
  const world = await foundedWorld()
  const { office } = await temporaryOffice()
  const teller = new Teller(world)
  const keeping = {
    positions: office.positions, linksEndingBetween: office.linksEndingBetween,
    atOnce: <Result>(work: (parts: OfficeParts) => Promise<Result>) => office.atOnce((parts) =>
      work({ ...parts, notifications: { ...parts.notifications, add: async (notification: Notification) => { teller.kept.push(notification) } } })),
  }
  let process = reminding(keeping)
  const run = async () => {
    for (let next = await process.run({ clock: () => world.now, rows: world.rows }, signal); next === 'AT_ONCE';) next = await process.run({ clock: () => world.now, rows: world.rows }, signal)
  }
  await run()
  const idOf = (title: string) => world.ids('SELECT id FROM thing WHERE title = ?', title)[0] ?? expect.fail(title)
  const pair = { needId: NeedId.parse(idOf('Welding at Haiyun Marine')), offerId: OfferId.parse(idOf('Laser of Jianghai University')) }
  return {
    world, teller, pair, run,
    restart: () => { process = reminding(keeping) },
    async pass(number: number) {
      world.now = new Date(world.now.getTime() + number * day)
      await run()
    },
    /** Who was reminded of what and still may be told, oldest first. */
    reminded: () => Object.fromEntries(everybody.map((name) => [name, teller.read(name)] as const).filter(([, said]) => said.length > 0)),
    interest: async (side: 'NEED' | 'OFFER', at: { conferenceId?: ConferenceId } = {}) =>
      accepted(await world.ask(expressInterest, { ...pair, ...at, side }, world.person(side === 'NEED' ? enterprise : university))),
  }
}

/** A need of Haiyun Marine that waits for its park. */
async function submitted() {
  const passing = await days()
  const { world } = passing
  const organizationId = OrganizationId.parse(world.ids('SELECT id FROM organization WHERE name = ?', 'Haiyun Marine')[0])
  const drafted = accepted(await world.ask(draftNeed, { organizationId, content: { ...needContent, title: 'Thin seams' } }, world.person(enterprise)))
  const needId = NeedId.parse(drafted.id)
  const submit = async () => accepted(await world.ask(submitNeed, { needId, declarations }, world.person(enterprise)))
  await submit()
  return { ...passing, needId, submit }
}
const toRefine = '“Thin seams” still waits for what the review advised; submit it again once it is refined.'
const overdue = '“Thin seams” has waited for your park\'s review for more than five working days.'

test('a need to be refined is recalled to its contacts after 7 and after 14 days, once each, whatever is restarted', async () => {
  const { world, needId, pass, run, restart, reminded } = await submitted()
  accepted(await world.ask(reviewNeed, { needId, verdict: 'REFINE', advice: 'Say how thick.' }, world.person(host)))
  await pass(6)
  expect(reminded()).toEqual({})
  await pass(1)
  expect(reminded()).toEqual({ [enterprise]: [toRefine] })
  restart()
  await run()
  await pass(1)
  expect(reminded()).toEqual({ [enterprise]: [toRefine] })
  await pass(30)
  expect(reminded()[enterprise]?.filter((said) => said === toRefine)).toEqual([toRefine, toRefine])
})

test('of a need that was submitted again nobody is reminded, and what was told of it is told no more', async () => {
  const { world, needId, pass, submit, reminded } = await submitted()
  accepted(await world.ask(reviewNeed, { needId, verdict: 'REFINE', advice: 'Say how thick.' }, world.person(host)))
  await pass(7)
  await submit()
  expect(reminded()).toEqual({})
})

test('a review that is late is recalled to the hosts of the park, once', async () => {
  const { pass, reminded } = await submitted()
  await pass(5)
  expect(reminded()).toEqual({})
  for (let passed = 5; passed < 20; passed += 1) await pass(1)
  expect(reminded()).toEqual({ [host]: [overdue] })
})

test('a need that was put off is recalled to who minds it on its day', async () => {
  const { world, needId, pass, reminded } = await submitted()
  const reviewOn = new Date(world.now.getTime() + 3 * day).toISOString().slice(0, 10)
  accepted(await world.ask(reviewNeed, { needId, verdict: 'TRACK', steward: world.person(host).actor.id, reviewOn }, world.person(host)))
  await pass(2)
  expect(reminded()).toEqual({})
  await pass(1)
  expect(reminded()).toEqual({ [host]: ['“Thin seams” is back in the review queue: today it is to be looked at again.'] })
})

test('an interest is recalled at half of its time to the side that has not answered', async () => {
  const { pass, interest, reminded } = await days()
  await interest('NEED')
  await pass(3)
  expect(reminded()).toEqual({})
  await pass(1)
  await pass(1)
  expect(reminded()).toEqual({ [university]: ['The interest in “Laser of Jianghai University” still waits for your answer; half of its time is over.'] })
})

test('an interest that was answered is not recalled', async () => {
  const { world, pair, pass, interest, reminded } = await days()
  await interest('NEED')
  accepted(await world.ask(declineMatch, { ...pair, side: 'OFFER' }, world.person(university)))
  await pass(5)
  expect(reminded()).toEqual({})
})

test('a mutual match of which nothing is heard is recalled to both sides and to the hosts', async () => {
  const { world, pass, interest, reminded } = await days()
  const conferenceId = ConferenceId.parse(world.ids('SELECT conferenceId AS id FROM entry')[0])
  await interest('NEED', { conferenceId })
  await interest('OFFER', { conferenceId })
  await pass(14)
  const sentence = (title: string) => `Nothing was heard for 14 days of the mutual match of “${title}”; say how it goes on.`
  const mutual = { [enterprise]: [sentence('Welding at Haiyun Marine')], [university]: [sentence('Laser of Jianghai University')], [host]: [sentence('Welding at Haiyun Marine')] }
  expect(reminded()).toEqual(mutual)
  await pass(14)
  expect(reminded()).toEqual(mutual)
})

test('what closes in seven days is recalled to its contacts', async () => {
  const { world, pass, reminded } = await days()
  const openUntil = world.ids('SELECT openUntil AS id FROM thing WHERE title = ?', 'Welding at Haiyun Marine')[0] ?? expect.fail('It has no last day.')
  await pass(Math.round((Date.parse(openUntil) - 7 * day - world.now.getTime()) / day) - 1)
  expect(reminded()).toEqual({})
  await pass(2)
  expect(reminded()[enterprise]).toEqual(['“Welding at Haiyun Marine” closes in seven days; move its last day if it shall stay open.'])
})

test('of two that look at once, one reminds', async () => {
  const { world, teller } = await submitted()
  const { office } = await temporaryOffice()
  const workers = [1, 2].map(() => reminding({
    positions: office.positions, linksEndingBetween: office.linksEndingBetween,
    atOnce: (work) => office.atOnce((parts) => work({ ...parts, notifications: { ...parts.notifications, add: async (notification) => { teller.kept.push(notification) } } })),
  }))
  const parts = { clock: () => world.now, rows: world.rows }
  for (let passed = 0; passed < 12; passed += 1) {
    await Promise.all(workers.map((worker) => worker.run(parts, signal)))
    world.now = new Date(world.now.getTime() + day)
  }
  expect(teller.kept.map(({ kind }) => kind)).toEqual(['REVIEW_OVERDUE'])
})
