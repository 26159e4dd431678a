import { describe, expect, test } from 'vitest'
import { OfferPublished } from '../../../schema/events/offers.ts'
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
  test('declares an answer that its counterpart reads already, once', async () => {
    const answer = [drafted({ ...offerContent, visibility: 'COUNTERPART' }), OfferPublished({ offerId })]
    await given(...answer).when(universityEditor, input).then(published)
    await given(...answer, published).when(universityEditor, input).thenNothing()
    await given(drafted(offerWithout('openUntil')), OfferPublished({ offerId })).when(universityEditor, input).thenRefused('INCOMPLETE', 'content', 'openUntil')
  })
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

  describe('of what is not filed yet', () => {
    const unfiled = { ...offerContent, protection: 'NOT_FILED' as const }
    const warned = { ...input, acknowledgesNoveltyLoss: true }
    test.each([['not filed', unfiled], ['not stated', { ...offerContent, protection: 'NOT_STATED' as const }], ['unsaid', offerWithout('protection')]])('warns first, of what is %s', async (_, content) => {
      await given(drafted(content)).when(universityEditor, input).thenRefused('NOVELTY_AT_RISK', 'acknowledgesNoveltyLoss')
      await given(drafted(content)).when(universityEditor, { ...input, acknowledgesNoveltyLoss: false }).thenRefused('NOVELTY_AT_RISK', 'acknowledgesNoveltyLoss')
      await given(drafted(content)).when(universityEditor, warned).then(OfferPublished({ offerId, declarations, acknowledgesNoveltyLoss: true }))
    })
    test.each(['MEMBERS', 'CONFERENCE'] as const)('warns though only %s see it', (visibility) =>
      given(drafted({ ...unfiled, visibility })).when(universityEditor, input).thenRefused('NOVELTY_AT_RISK'))
    test('needs no warning where counterparts alone see it', () =>
      given(drafted({ ...unfiled, visibility: 'COUNTERPART' })).when(universityEditor, input).then(published))
    test.each(['FILED', 'GRANTED', 'KNOW_HOW', 'OPEN'] as const)('does not speak of what is %s', (protection) =>
      given(drafted({ ...offerContent, protection })).when(universityEditor, input).then(published))
    test('warns an import as well, unless it says that it is known elsewhere', () =>
      given(draftedByPark(unfiled)).when(scienceParkHost, input, { onBehalf: 'IMPORT' }).thenRefused('NOVELTY_AT_RISK'))
  })

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
