import { describe, test } from 'vitest'
import { OfferWithdrawn } from '../../../schema/events/offers.ts'
import { withdrawOffer } from '../../../services/offers/withdrawOffer.ts'
import {
  behaviourHere, hostsOfNoPark, outsiders, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor,
} from '../../support/cast.ts'
import { drafted, offerId, published, reopened, withdrawn } from '../../support/offers.ts'

const input = { offerId }

describe('withdrawing an offer', () => {
  const { given } = behaviourHere(withdrawOffer)

  test.each([['a draft', [drafted()]], ['what is published', [drafted(), published]]])('ends %s', (_, history) =>
    given(...history).when(universityEditor, input).then(withdrawn))
  test('keeps the reason', () =>
    given(drafted(), published).when(universityEditor, { offerId, reason: 'Licensed.' }).then(OfferWithdrawn({ offerId, reason: 'Licensed.' })))
  test('twice is nothing, whatever the reason', () =>
    given(drafted(), published, withdrawn).when(universityEditor, { offerId, reason: 'Again.' }).thenNothing())
  test('is possible again after reopening', () =>
    given(drafted(), published, withdrawn, reopened('2027-01-31')).when(universityEditor, input).then(withdrawn))

  test('on behalf needs its basis', async () => {
    await given(drafted(), published).when(scienceParkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(drafted(), published).when(scienceParkHost, input, { onBehalf: 'ON_SITE' }).then(withdrawn)
  })
  test('by a member needs none', () =>
    given(drafted()).when(universityEditor, input, { onBehalf: 'ON_SITE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each([...outsiders, ['the host of its own park', scienceParkHost] as const])('of a draft is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([
    ...outsiders, ...powerlessIn(university), ...powerlessInPark(sciencePark), ...hostsOfNoPark(sciencePark),
  ])('of what is published is not for %s', (_, actor) =>
    given(drafted(), published).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('leaves nothing for %s to see', (_, actor) =>
    given(drafted(), published, withdrawn).when(actor, input).thenRefused('NOT_FOUND'))
  test('of nothing finds nothing', () => given().when(universityEditor, input).thenRefused('NOT_FOUND'))
})
