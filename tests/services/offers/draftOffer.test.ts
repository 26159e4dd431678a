import { describe, expect, test } from 'vitest'
import { OfferId } from '../../../schema/events/ids.ts'
import { OfferDrafted } from '../../../schema/events/offers.ts'
import { draftOffer } from '../../../services/offers/draftOffer.ts'
import { theId } from '../../support/behaviour.ts'
import {
  behaviourHere, hostsOfNoPark, outsiders, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor, worldWhere,
} from '../../support/cast.ts'
import { drafted, offerContent } from '../../support/offers.ts'
import { stranger } from '../../support/people.ts'

const content = { language: 'en', title: 'Laser welding', visibility: 'MEMBERS', anonymous: true } as const
const input = { organizationId: university, content }
const offerId = OfferId.parse(theId)
const source = { name: 'A catalogue of results', id: '17' }

describe('drafting an offer', () => {
  const { given } = behaviourHere(draftOffer)

  test('takes a title and the id that its request gives', () => given().when(universityEditor, input).then(OfferDrafted({ offerId, ...input })))
  test('keeps all that was said, and where it came from', () =>
    given()
      .when(universityEditor, { organizationId: university, content: offerContent, source })
      .then(OfferDrafted({ offerId, organizationId: university, content: offerContent, source })))
  test('on behalf remembers the park that entered it', () =>
    given().when(scienceParkHost, input, { onBehalf: 'IMPORT' }).then(OfferDrafted({ offerId, ...input, enteringParkId: sciencePark })))
  test('on behalf needs its basis', () => given().when(scienceParkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('by a member needs none', () => given().when(universityEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test('makes nothing where the id is taken', () => given(drafted()).when(universityEditor, input).thenRefused('COMMAND_ID_REUSED', 'commandId'))

  test.each([
    ...outsiders, ...powerlessIn(university), ...powerlessInPark(sciencePark), ...hostsOfNoPark(sciencePark),
  ])('is not for %s', (_, actor) =>
    given().when(actor, input).thenRefused('FORBIDDEN'))
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('tells a stranger nothing of an organization that is %s', (status) =>
    given().knowing(worldWhere(university, { status })).when(stranger, input).thenRefused('NOT_FOUND'))

  test.each([
    ['without a title', { ...content, title: '' }],
    ['with a day that is none', { ...content, openUntil: '2026-04-31' }],
    ['with a price that rounds', { ...content, price: { amount: '9.999', currency: 'CNY', basis: 'ASK' } }],
    ['with readiness beyond 9', { ...content, trl: 10 }],
  ])('is not read %s', (_, wrong) => expect(draftOffer.input.safeParse({ organizationId: university, content: wrong }).success).toBe(false))
})
