import { describe, expect, test } from 'vitest'
import { publishOffer } from '../../../services/offers/publishOffer.ts'
import { reopenOffer } from '../../../services/offers/reopenOffer.ts'
import {
  behaviourHere, outsiders, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor, worldWhere,
} from '../../support/cast.ts'
import { declarations } from '../../support/needs.ts'
import { drafted, offerId, published, reopened, withdrawn } from '../../support/offers.ts'

const openUntil = '2027-01-31'
const input = { offerId, openUntil }
const withdrawnOffer = [drafted(), published, withdrawn]

describe('reopening an offer', () => {
  const { given } = behaviourHere(reopenOffer)

  test('opens what was withdrawn until a new day', () => given(...withdrawnOffer).when(universityEditor, input).then(reopened(openUntil)))
  test('makes public again what was public, and a draft of what never was', async () => {
    const publishing = behaviourHere(publishOffer)
    await publishing.given(...withdrawnOffer, reopened(openUntil)).when(universityEditor, { offerId, declarations }).thenNothing()
    await publishing.given(drafted(), withdrawn, reopened(openUntil)).when(universityEditor, { offerId, declarations }).then(published)
  })
  test('twice is nothing', () => given(...withdrawnOffer, reopened(openUntil)).when(universityEditor, input).thenNothing())
  test.each([['a draft', [drafted()]], ['published', [drafted(), published]]])('of what is open anyway changes no day: %s', (_, history) =>
    given(...history).when(universityEditor, input).thenRefused('WRONG_STAGE', 'offerId'))
  test('until a day that has passed is refused', () =>
    given(...withdrawnOffer).when(universityEditor, { offerId, openUntil: '2026-05-16' }).thenRefused('DATE_PASSED', 'openUntil'))
  test('waits for a verified owner', () =>
    given(...withdrawnOffer).knowing(worldWhere(university, { status: 'SUSPENDED' }))
      .when(universityEditor, input).thenRefused('ORGANIZATION_NOT_VERIFIED'))

  test('on behalf needs its basis', async () => {
    await given(...withdrawnOffer).when(scienceParkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(...withdrawnOffer).when(scienceParkHost, input, { onBehalf: 'PHONE' }).then(reopened(openUntil))
  })
  test('by a member needs none', () =>
    given(...withdrawnOffer).when(universityEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each(outsiders)('is unknown to %s', (_, actor) => given(...withdrawnOffer).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(university), ...powerlessInPark(sciencePark)])('is not for %s', (_, actor) =>
    given(...withdrawnOffer).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(universityEditor, input).thenRefused('NOT_FOUND'))
  test.each(['2026-02-30', '2026-13-01', ''])('is not read with the day %j', (day) =>
    expect(reopenOffer.input.safeParse({ offerId, openUntil: day }).success).toBe(false))
})
