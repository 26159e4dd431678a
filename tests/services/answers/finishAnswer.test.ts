import { describe, expect, test } from 'vitest'
import { readEvent } from '../../../schema/events/events.ts'
import { processActor } from '../../../services/identity/actor.ts'
import { answerNeed } from '../../../services/answers/answerNeed.ts'
import { finishAnswer } from '../../../services/answers/finishAnswer.ts'
import { withdrawOffer } from '../../../services/offers/withdrawOffer.ts'
import { finishingAnswers } from '../../../services/processes/finishingAnswers.ts'
import { haiyunEditor, outsiders, universityEditor } from '../../support/cast.ts'
import { foundedWorld } from '../../support/logs.ts'
import { behaviourOfPair, declinedBy, interestOf, pair, pairWhere } from '../../support/matches.ts'
import { accepted, refusedAs } from '../../support/nodes.ts'

const process = processActor('finishing-answers')
const { given } = behaviourOfPair(finishAnswer)

describe('finishing an answer', () => {
  test('writes the interest that goes with it', () => given().when(process, pair).then(interestOf('OFFER')))
  test('names the ground on which a park gave it', () => given().when(process, pair, { onBehalf: 'PHONE' }).then(interestOf('OFFER')))
  test.each([['was finished', interestOf('OFFER')], ['was declined', declinedBy('NEED')]])('leaves what %s', (_, event) => given(event).when(process, pair).thenNothing())
  test('waits while one is not open', () => given().knowing(pairWhere({ stage: 'WITHDRAWN' })).when(process, pair).thenRefused('NOT_PUBLISHED', 'needId'))
  test.each([...outsiders.filter(([, { kind }]) => kind !== 'PROCESS'), ['a side', haiyunEditor] as const, ['the other side', universityEditor] as const])(
    'is not for %s', (_, actor) => given().when(actor, pair).thenRefused('NOT_FOUND'))
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
  const [offerId = ''] = world.rows.answers.openOf(needId, organizationId)
  expect(world.rows.answers.unfinished(5)).toEqual([{ needId, offerId, basis: 'PHONE' }])
  await finishingAnswers.run(parts, signal)
  await finishingAnswers.run(parts, signal)
  expect(world.rows.answers.unfinished(5)).toEqual([])
  const [written, ...more] = world.events.filter(({ stream }) => stream.startsWith('match-')).map(readEvent)
  expect(written).toMatchObject({ event: { type: 'InterestExpressed', data: { side: 'OFFER' } }, metadata: { actingFor: organizationId, onBehalf: { basis: 'PHONE' }, actor: { kind: 'PROCESS' } } })
  expect(more).toEqual([])

  // Once the answer is withdrawn there may be another.
  accepted(await world.ask(withdrawOffer, { offerId }, host))
  accepted(await world.ask(answerNeed, lines, host))
  expect(world.rows.answers.openOf(needId, organizationId)).not.toEqual([offerId])
})
