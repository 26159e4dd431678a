import { describe, expect, test } from 'vitest'
import { ContractRecorded } from '../../../schema/events/outcomes.ts'
import { recordContract } from '../../../services/matches/recordContract.ts'
import {
  haiyun, haiyunEditor, hostsOfNoPark, outsiders, park, parkHost, powerlessIn, powerlessInPark, universityEditor,
} from '../../support/cast.ts'
import {
  autumn, becameMutual, behaviourOfPair, bothEnteredIn, conferenceHost, contractBy, declinedBy, deliveredBy, failedBy, intentBy, interestOf, matchId, mutual, spring,
} from '../../support/matches.ts'

const byNeed = { matchId, side: 'NEED', kind: 'OTHER', signedOn: '2026-05-12' } as const
const technology = {
  ...byNeed, kind: 'TECHNOLOGY', technologyContractType: 'DEVELOPMENT',
  total: { amount: '1200000', currency: 'CNY' }, technologyAmount: { amount: '900000.50', currency: 'CNY' },
  period: { begins: '2026-06-01', ends: '2027-05-31' },
} as const
const where = { conferenceId: spring }

describe('recording a contract', () => {
  const { given } = behaviourOfPair(recordContract)

  test('follows an intent', () => given(...mutual, intentBy('OFFER')).when(haiyunEditor, byNeed).then(contractBy('NEED')))
  test('may skip it', () => given(...mutual).when(universityEditor, { ...byNeed, side: 'OFFER' }).then(contractBy('OFFER')))
  test('keeps what was agreed', () => given(...mutual).when(haiyunEditor, technology).then(ContractRecorded(technology)))
  test.each([
    ['one side is interested', [interestOf('NEED')]],
    ['the other side said no', [interestOf('NEED'), declinedBy('OFFER')]],
  ])('is too early while %s', (_, history) =>
    given(...history).when(haiyunEditor, byNeed).thenRefused('NOT_MUTUAL', 'matchId'))

  test('may be signed today, wherever that is', async () => {
    const now = new Date('2026-05-18T10:00:00.000Z')
    await given(...mutual)
      .when(haiyunEditor, { ...byNeed, signedOn: '2026-05-18' }, { now }).then(ContractRecorded({ ...byNeed, signedOn: '2026-05-18' }))
    await given(...mutual)
      .when(haiyunEditor, { ...byNeed, signedOn: '2026-05-19' }, { now }).then(ContractRecorded({ ...byNeed, signedOn: '2026-05-19' }))
  })
  test('is not signed on a day that is today nowhere', async () => {
    await given(...mutual)
      .when(haiyunEditor, { ...byNeed, signedOn: '2026-05-19' }, { now: new Date('2026-05-18T09:59:59.999Z') })
      .thenRefused('DATE_IN_FUTURE', 'signedOn')
    await given(...mutual).when(haiyunEditor, { ...byNeed, signedOn: '2027-05-12' }).thenRefused('DATE_IN_FUTURE', 'signedOn')
  })

  test('twice is nothing', async () => {
    await given(...mutual, contractBy('NEED')).when(haiyunEditor, byNeed).thenNothing()
    await given(...mutual, contractBy('NEED', where)).when(haiyunEditor, { ...byNeed, ...where }).thenNothing()
  })
  test('otherwise, or by the other side, is refused once it stands', async () => {
    await given(...mutual, contractBy('NEED')).when(haiyunEditor, technology).thenRefused('WRONG_STAGE', 'matchId')
    await given(...mutual, contractBy('NEED')).when(universityEditor, { ...byNeed, side: 'OFFER' }).thenRefused('WRONG_STAGE', 'matchId')
  })

  test('is too late once it came to nothing', () => given(...mutual, failedBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('MATCH_CLOSED', 'matchId'))
  test('is too late once it was delivered', () => given(...mutual, deliveredBy('OFFER')).when(haiyunEditor, byNeed).thenRefused('WRONG_STAGE', 'matchId'))
  test('happens in the conference that holds both, or that it names', async () => {
    await given(...mutual).knowing(bothEnteredIn(spring)).when(haiyunEditor, byNeed).then(contractBy('NEED', where))
    await given(...mutual).knowing(bothEnteredIn(spring, autumn)).when(haiyunEditor, { ...byNeed, ...where }).then(contractBy('NEED', where))
    await given(...mutual).knowing(bothEnteredIn(spring, autumn)).when(haiyunEditor, byNeed).thenRefused('CONFERENCE_AMBIGUOUS', 'conferenceId')
    await given(...mutual).when(haiyunEditor, { ...byNeed, ...where }).thenRefused('BOARD_NOT_OPEN', 'conferenceId')
  })
  test('on behalf needs its basis', async () => {
    await given(...mutual).when(parkHost, byNeed).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...mutual).when(parkHost, byNeed, { onBehalf: 'PAPER_FORM' }).then(contractBy('NEED'))
  })
  test('by a member needs none', () =>
    given(...mutual).when(haiyunEditor, byNeed, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('is not for the other side', () => given(...mutual).when(universityEditor, byNeed).thenRefused('FORBIDDEN'))
  test('is not for the host of the conference', () =>
    given(interestOf('NEED', where), interestOf('OFFER'), becameMutual()).knowing(bothEnteredIn(spring))
      .when(conferenceHost, byNeed, { onBehalf: 'ON_SITE' }).thenRefused('FORBIDDEN'))
  test.each([...outsiders, ...hostsOfNoPark(park)])('is unknown to %s', (_, actor) =>
    given(...mutual).when(actor, byNeed).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(haiyun), ...powerlessInPark(park)])('is not for %s', (_, actor) =>
    given(...mutual).when(actor, byNeed).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(haiyunEditor, byNeed).thenRefused('NOT_FOUND'))
})

describe('a contract', () => {
  const accepts = (report: object) => recordContract.input.safeParse(report).success

  test('is read with all that belongs to it', () => expect(accepts(technology)).toBe(true))
  test.each([
    ['of technology without its type', { ...technology, technologyContractType: undefined }],
    ['of another kind with a type', { ...byNeed, technologyContractType: 'LICENSE' }],
    ['whose technology costs more than all of it', { ...technology, technologyAmount: { amount: '1200000.01', currency: 'CNY' } }],
    ['whose technology is paid in another currency', { ...technology, technologyAmount: { amount: '1', currency: 'EUR' } }],
    ['whose technology has a price and the whole has none', { ...technology, total: undefined }],
    ['that ends before it begins', { ...technology, period: { begins: '2027-06-01', ends: '2027-05-31' } }],
    ['signed on a day that is none', { ...byNeed, signedOn: '2026-02-30' }],
    ['signed on no day', { ...byNeed, signedOn: undefined }],
  ])('is not read %s', (_, report) => expect(accepts(report)).toBe(false))
  test.each([
    ['of which all is technology', { ...technology, technologyAmount: technology.total }],
    ['of one day', { ...technology, period: { begins: '2026-06-01', ends: '2026-06-01' } }],
  ])('is read %s', (_, report) =>
    expect(accepts(report)).toBe(true))
})
