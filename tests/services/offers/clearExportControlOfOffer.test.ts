import { describe, expect, test } from 'vitest'
import { OfferExportControlCleared, OfferPublished } from '../../../schema/events/offers.ts'
import { clearExportControlOfOffer } from '../../../services/offers/clearExportControlOfOffer.ts'
import { behaviourHere, farHost, haiyunEditor, hostsOfNoPark, outsiders, parkHost, powerlessInPark, sciencePark, scienceParkHost, universityEditor } from '../../support/cast.ts'
import { declarations } from '../../support/needs.ts'
import { drafted, draftedByPark, offerContent, offerId, published, revised, withdrawn } from '../../support/offers.ts'

const input = { offerId, reason: 'In no list of what may not be exported.' }
const cleared = OfferExportControlCleared(input)
const declared = (exportControl: 'YES' | 'UNKNOWN') => OfferPublished({ offerId, declarations: { ...declarations, exportControl } })

describe('clearing an offer of export control', () => {
  const { given } = behaviourHere(clearExportControlOfOffer)

  test.each(['YES', 'UNKNOWN'] as const)('is possible where %s was declared', (said) => given(drafted(), declared(said)).when(scienceParkHost, input).then(cleared))
  test('is possible after it was withdrawn', () => given(drafted(), declared('YES'), withdrawn).when(scienceParkHost, input).then(cleared))
  test('is possible before anything was declared, for the park that entered it', () => given(draftedByPark()).when(scienceParkHost, input).then(cleared))
  test('where no was declared is nothing', () => given(drafted(), published).when(scienceParkHost, input).thenNothing())
  test('twice is nothing', () => given(drafted(), declared('YES'), cleared).when(scienceParkHost, { ...input, reason: 'Again.' }).thenNothing())
  test('counts for what the park read: what was revised since is cleared anew', () =>
    given(drafted(), declared('YES'), cleared, revised({ ...offerContent, summary: 'Another way.' })).when(scienceParkHost, input).then(cleared))
  test('outlasts a revision that says nothing else', () =>
    given(drafted(), declared('YES'), cleared, revised({ ...offerContent, openUntil: '2026-11-30' })).when(scienceParkHost, input).thenNothing())
  test('is done in the name of the park', () => given(drafted(), declared('YES')).when(scienceParkHost, input, { onBehalf: 'PHONE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each([
    ['its owner', universityEditor], ['the other side', haiyunEditor], ['the host of another park', farHost], ['the host of its counterpart', parkHost],
    ...powerlessInPark(sciencePark), ...hostsOfNoPark(sciencePark), ...outsiders,
  ] as const)('of what is published is not for %s', (_, actor) => given(drafted(), declared('YES')).when(actor, input).thenRefused('FORBIDDEN'))
  test('of a draft is unknown to its park', () => given(drafted()).when(scienceParkHost, input).thenRefused('NOT_FOUND'))
  test('of nothing finds nothing', () => given().when(scienceParkHost, input).thenRefused('NOT_FOUND'))
  test('is not read without a reason', () => expect(clearExportControlOfOffer.input.safeParse({ offerId, reason: ' ' }).success).toBe(false))
})
