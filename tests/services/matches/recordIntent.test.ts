import { describe, expect, test } from 'vitest'
import { IntentRecorded } from '../../../schema/events/outcomes.ts'
import { recordIntent } from '../../../services/matches/recordIntent.ts'
import {
  haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, scienceParkHost, universityEditor,
} from '../../support/cast.ts'
import {
  autumn, becameMutual, behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, deliveredBy, failedBy, declinedBy,
  intentBy, interestOf, interestOnBehalfOf, matchId, mutual, pairWhere, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', form: 'ORAL' } as const
const where = { conferenceId: spring }

describe('recording an intent', () => {
  const { given } = behaviourOfPair(recordIntent)

  test('is for either side, once both are interested', async () => {
    await given(...mutual).when(haiyunEditor, byNeed).then(intentBy('NEED'))
    await given(...mutual).when(universityEditor, { ...byNeed, side: 'OFFER' }).then(intentBy('OFFER'))
  })
  test('keeps its form and the amount that both expect', () => {
    const report = { ...byNeed, form: 'AGREEMENT', estimatedAmount: { amount: '800000.00', currency: 'CNY' } } as const
    return given(...mutual).when(haiyunEditor, report).then(IntentRecorded(report))
  })
  test('goes on when need and offer are closed meanwhile', () =>
    given(...mutual).knowing(pairWhere({ stage: 'WITHDRAWN' }, { stage: 'WITHDRAWN' })).when(haiyunEditor, byNeed).then(intentBy('NEED')))
  test.each([
    ['only one side is interested', [interestOf('NEED')]],
    ['the other side said no', [interestOf('NEED'), declinedBy('OFFER')]],
    ['its own no is all there is', [declinedBy('NEED')]],
  ])(
    'is too early while %s', (_, history) => given(...history).when(haiyunEditor, byNeed).thenRefused('NOT_MUTUAL', 'matchId'))

  test('twice is nothing', () => given(...mutual, intentBy('NEED')).when(haiyunEditor, byNeed).thenNothing())
  test('twice is nothing, in whatever conference it was told first', async () => {
    await given(...mutual, intentBy('NEED', where)).when(haiyunEditor, byNeed).thenNothing()
    await given(...mutual, intentBy('NEED', where)).when(haiyunEditor, { ...byNeed, ...where }).thenNothing()
    await given(...mutual, intentBy('NEED')).knowing(bothEnteredIn(spring, autumn)).when(haiyunEditor, byNeed).thenNothing()
  })
  test('otherwise, or by the other side, is refused once it stands', async () => {
    await given(...mutual, intentBy('NEED')).when(haiyunEditor, { ...byNeed, form: 'AGREEMENT' }).thenRefused('WRONG_STAGE', 'matchId')
    await given(...mutual, intentBy('NEED')).when(universityEditor, { ...byNeed, side: 'OFFER' }).thenRefused('WRONG_STAGE', 'matchId')
  })
  test('is too late after a contract', () =>
    given(...mutual, contractBy('NEED')).when(haiyunEditor, byNeed).thenRefused('WRONG_STAGE', 'matchId'))
  test('twice is nothing, also after a contract', () => given(...mutual, intentBy('NEED'), contractBy('NEED')).when(haiyunEditor, byNeed).thenNothing())

  test('is too late once it came to nothing', () => given(...mutual, failedBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED', 'matchId'))
  test('is too late once it was delivered', () => given(...mutual, deliveredBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('WRONG_STAGE', 'matchId'))
  test('happens in the conference that holds both, or that it names', async () => {
    await given(...mutual).knowing(bothEnteredIn(spring)).when(haiyunEditor, byNeed).then(intentBy('NEED', where))
    await given(...mutual).knowing(bothEnteredIn(spring, autumn)).when(haiyunEditor, { ...byNeed, ...where }).then(intentBy('NEED', where))
    await given(...mutual).knowing(bothEnteredIn(spring, autumn)).when(haiyunEditor, byNeed).thenRefused('CONFERENCE_AMBIGUOUS', 'conferenceId')
    await given(...mutual).when(haiyunEditor, { ...byNeed, ...where }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })
  test('on behalf needs its basis', async () => {
    await given(...mutual).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual).when(parkHost, byNeed, { onBehalf: 'ON_SITE' }).then(intentBy('NEED'))
  })
  test('on behalf is possible for the side whose interest came from itself', () =>
    given(interestOnBehalfOf('NEED'), interestOf('OFFER'), becameMutual())
      .when(scienceParkHost, { ...byNeed, side: 'OFFER' }, { onBehalf: 'PHONE' }).then(intentBy('OFFER')))
  test('by a member needs none', () =>
    given(...mutual).when(haiyunEditor, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))

  test('is not for the other side', () => given(...mutual).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference', () =>
    given(interestOf('NEED', where), interestOf('OFFER'), becameMutual()).knowing(bothEnteredIn(spring))
      .when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) =>
    given(...mutual).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) =>
    given(...mutual).when(actor, byNeed).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, byNeed).thenRefused('NOT_FOUND'))
  test.each([
    { amount: '-1', currency: 'CNY' },
    { amount: '1.005', currency: 'CNY' },
    { amount: '1', currency: 'yuan' },
    { amount: 1, currency: 'CNY' },
  ])('is not read with the amount %j', (estimatedAmount) =>
    expect(recordIntent.input.safeParse({ ...byNeed, estimatedAmount }).success).toBe(false))
})
