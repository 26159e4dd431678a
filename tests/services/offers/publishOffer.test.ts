import { describe, expect, test } from 'vitest'
import { publishOffer } from '../../../services/offers/publishOffer.ts'
import {
  behaviourHere, hostsOfNoPark, outsiders, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor, worldWhere,
} from '../../support/cast.ts'
import { declarations } from '../../support/needs.ts'
import { drafted, draftedByPark, offerContent, offerId, offerWithout, published, reopened, withdrawn } from '../../support/offers.ts'

const input = { offerId, declarations }

describe('publishing an offer', () => {
  const { given } = behaviourHere(publishOffer)

  test('shows a complete draft, without a review', () => given(drafted()).when(universityEditor, input).then(published))
  test('is open to what was withdrawn before it was ever public', () =>
    given(drafted(), withdrawn, reopened('2026-12-31')).when(universityEditor, input).then(published))
  test.each(['kind', 'summary', 'openUntil'])('needs its %s', (field) =>
    given(drafted(offerWithout(field))).when(universityEditor, input).thenRefused('INCOMPLETE', 'content', field))
  test('of what was imported asks for as much', () =>
    given(draftedByPark(offerWithout('summary')))
      .when(scienceParkHost, input, { onBehalf: 'IMPORT' }).thenRefused('INCOMPLETE', 'content', 'summary'))
  test('after its last day is refused', () =>
    given(drafted({ ...offerContent, openUntil: '2026-05-16' })).when(universityEditor, input).thenRefused('DATE_PASSED', 'content', 'openUntil'))
  test('on its last day is possible', () => {
    const content = { ...offerContent, openUntil: '2026-05-18' }
    return given(drafted(content)).when(universityEditor, input).then(published)
  })
  test.each(['REGISTERED', 'SUSPENDED', 'REJECTED'] as const)('waits for an owner that is verified, and is not %s', (status) =>
    given(drafted()).knowing(worldWhere(university, { status })).when(universityEditor, input).thenRefused('ORGANIZATION_NOT_VERIFIED'))
  test('is open to the unclaimed whose park vouches for them', () =>
    given(draftedByPark()).knowing(worldWhere(university, { status: 'REGISTERED', unclaimed: true }))
      .when(scienceParkHost, input, { onBehalf: 'PHONE' }).then(published))

  test('twice is nothing', () => given(drafted(), published).when(universityEditor, input).thenNothing())
  test('is over once it was withdrawn', () =>
    given(drafted(), published, withdrawn).when(universityEditor, input).thenRefused('WRONG_STAGE', 'offerId'))

  test('on behalf needs its basis', () => given(draftedByPark()).when(scienceParkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf'))
  test('by a member needs none', () =>
    given(drafted()).when(universityEditor, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each([
    ...outsiders, ...hostsOfNoPark(sciencePark), ['the host of its own park', scienceParkHost] as const,
  ])('of a draft is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([...powerlessIn(university), ...powerlessInPark(sciencePark)])('is not for %s', (_, actor) =>
    given(draftedByPark()).when(actor, input).thenRefused('FORBIDDEN'))
  test.each(outsiders)('of what everybody sees is still not for %s', (_, actor) =>
    given(drafted(), published).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(universityEditor, input).thenRefused('NOT_FOUND'))
  test.each(['trueAndAuthorized', 'noStateSecrets', 'mayBePublished'])('is not read where its owner does not declare it: %s', (declaration) =>
    expect(publishOffer.input.safeParse({ offerId, declarations: { ...declarations, [declaration]: false } }).success).toBe(false))
})
