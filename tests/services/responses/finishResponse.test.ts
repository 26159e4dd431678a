import { describe, expect, test } from 'vitest'
import { readEvent } from '../../../schema/events/events.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { answerNeed } from '../../../services/responses/answerNeed.ts'
import { enquireAboutOffer } from '../../../services/responses/enquireAboutOffer.ts'
import { finishResponse } from '../../../services/responses/finishResponse.ts'
import { withdrawOffer } from '../../../services/offers/withdrawOffer.ts'
import { finishingResponses } from '../../../services/processes/finishingResponses.ts'
import { haiyunEditor, outsiders, universityEditor } from '../../support/cast.ts'
import { foundedWorld } from '../../support/logs.ts'
import { behaviourOfPair, declinedBy, interestOf, pair, pairWhere } from '../../support/matches.ts'
import { accepted, refusedAs } from '../../support/nodes.ts'

const process = processActor('finishing-responses')
const { given } = behaviourOfPair(finishResponse)
const answer = { ...pair, side: 'OFFER' } as const
const enquiry = { ...pair, side: 'NEED' } as const

describe('finishing an answer or an enquiry', () => {
  test('writes the interest that goes with it', () => given().when(process, answer).then(interestOf('OFFER')))
  test('writes that of the side that responds', () => given().when(process, enquiry).then(interestOf('NEED')))
  test('names the ground on which a park gave it', () => given().when(process, answer, { onBehalf: 'PHONE' }).then(interestOf('OFFER')))
  test.each([['was finished', interestOf('OFFER')], ['was declined', declinedBy('NEED')]])('leaves what %s', (_, event) => given(event).when(process, answer).thenNothing())
  test('waits while one is not open', () => given().knowing(pairWhere({ stage: 'WITHDRAWN' })).when(process, answer).thenRefused('NOT_PUBLISHED', 'needId'))
  test.each([...outsiders.filter(([, { kind }]) => kind !== 'PROCESS'), ['a side', haiyunEditor] as const, ['the other side', universityEditor] as const])(
    'is not for %s', (_, actor) => given().when(actor, answer).thenRefused('NOT_FOUND'))
})

test('the process finishes what broke off, once, on the ground on which it was begun', async () => {
  const world = await foundedWorld()
  const parts = { rows: world.rows, handle: world.handle, projections: { reached: async () => true } }
  const { signal } = new AbortController()
  const [needId = ''] = world.ids(`SELECT id FROM thing WHERE side = 'NEED' AND stage = 'PUBLISHED' ORDER BY id`)
  const [organizationId = ''] = world.ids(`SELECT id FROM organization WHERE name = 'Jianghai University'`)
  const lines = { needId, organizationId, language: 'en', how: 'By laser.', proven: 'A report.', who: 'The welding group.' }
  const host = { ...world.person('owner of Harbour Park'), onBehalf: true as const }
  world.breaksOffBefore = 'match'
  await expect(world.ask(answerNeed, lines, host)).rejects.toThrow('The process ended')
  // Whatever is asked next brings the rows up to the log.
  await world.ask(withdrawOffer, { offerId: pair.offerId }, host)
  expect(await world.ask(answerNeed, lines, host)).toEqual(refusedAs('ALREADY_ANSWERED', 'needId'))
  const [offerId = ''] = world.rows.responses.openTo(needId, organizationId)
  expect(world.rows.responses.unfinished(5)).toEqual([{ needId, offerId, side: 'OFFER', basis: 'PHONE' }])
  await finishingResponses.run(parts, signal)
  await finishingResponses.run(parts, signal)
  expect(world.rows.responses.unfinished(5)).toEqual([])
  const [written, ...more] = world.events.filter(({ stream }) => stream.startsWith('match-')).map(readEvent)
  expect(written).toMatchObject({ event: { type: 'InterestExpressed', data: { side: 'OFFER' } }, metadata: { actingFor: organizationId, onBehalf: { basis: 'PHONE' }, actor: { kind: 'PROCESS' } } })
  expect(more).toEqual([])

  // Once the answer is withdrawn there may be another.
  accepted(await world.ask(withdrawOffer, { offerId }, host))
  accepted(await world.ask(answerNeed, lines, host))
  expect(world.rows.responses.openTo(needId, organizationId)).not.toEqual([offerId])
})

test('the process finishes an enquiry that broke off as it finishes an answer', async () => {
  const world = await foundedWorld()
  const parts = { rows: world.rows, handle: world.handle, projections: { reached: async () => true } }
  const [offerId = ''] = world.ids(`SELECT id FROM thing WHERE side = 'OFFER' AND stage = 'PUBLISHED' ORDER BY id`)
  const [organizationId = ''] = world.ids(`SELECT id FROM organization WHERE name = 'Haiyun Marine'`)
  const lines = { offerId, organizationId, language: 'en', problem: 'Plates warp.' }
  const by = world.person('owner of Haiyun Marine')
  world.breaksOffBefore = 'match'
  await expect(world.ask(enquireAboutOffer, lines, by)).rejects.toThrow('The process ended')
  // Whatever is asked next brings the rows up to the log.
  await world.ask(withdrawOffer, { offerId: pair.offerId }, by)
  expect(await world.ask(enquireAboutOffer, lines, by)).toEqual(refusedAs('ALREADY_ENQUIRED', 'offerId'))
  const [madeFor = ''] = world.rows.responses.openTo(offerId, organizationId)
  expect(world.rows.responses.unfinished(5)).toEqual([{ needId: madeFor, offerId, side: 'NEED', basis: undefined }])
  await finishingResponses.run(parts, new AbortController().signal)
  expect(world.rows.responses.unfinished(5)).toEqual([])
  expect(world.events.filter(({ stream }) => stream.startsWith('match-')).map(readEvent)).toMatchObject([
    { event: { type: 'InterestExpressed', data: { needId: madeFor, offerId, side: 'NEED' } }, metadata: { actingFor: organizationId, actor: { kind: 'PROCESS' } } },
  ])
})
