import { describe, test } from 'vitest'
import { OfferPublished, OfferRevised } from '../../../schema/events/offers.ts'
import { reviseOffer } from '../../../services/offers/reviseOffer.ts'
import {
  behaviourHere, hostsOfNoPark, outsiders, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor,
} from '../../support/cast.ts'
import { declarations } from '../../support/needs.ts'
import { drafted, draftedByPark, offerContent, offerId, offerWithout, published, reopened, revised, withdrawn } from '../../support/offers.ts'
import { engaged, person } from '../../support/people.ts'

const content = { ...offerContent, title: 'Laser welding, two beams' }
const input = { offerId, content }

describe('revising an offer', () => {
  const { given } = behaviourHere(reviseOffer)

  test('replaces the content of a draft', () => given(drafted()).when(universityEditor, input).then(revised(content)))
  test('is possible for the researcher to whom it was entrusted', async () => {
    await given(drafted()).when(engaged(person('Dr Wu'), 'RESEARCHER', offerId), input).then(revised(content))
    await given(drafted()).when(engaged(person('Dr Wu'), 'EXPERT', offerId), input).thenRefused('NOT_FOUND')
  })
  test('may leave a draft with its title alone', () => {
    const bare = offerWithout('kind', 'summary', 'openUntil')
    return given(drafted()).when(universityEditor, { offerId, content: bare }).then(revised(bare))
  })
  test('shows an answer to more than its counterpart only once it was declared', async () => {
    const answer = [drafted({ ...offerContent, visibility: 'COUNTERPART' }), OfferPublished({ offerId })]
    await given(...answer).when(universityEditor, input).thenRefused('NOT_DECLARED', 'content', 'visibility')
    await given(...answer).when(universityEditor, { offerId, content: { ...content, visibility: 'COUNTERPART' } }).then(revised({ ...content, visibility: 'COUNTERPART' }))
    await given(...answer, published).when(universityEditor, input).then(revised(content))
  })
  test('of what is published is seen at once', () => given(drafted(), published).when(universityEditor, input).then(revised(content)))
  test.each(['kind', 'summary', 'openUntil'])('of what is published may not take away its %s', (field) =>
    given(drafted(), published).when(universityEditor, { offerId, content: offerWithout(field) }).thenRefused('INCOMPLETE', 'content', field))
  test('of what is published names a last day that is still to come', () =>
    given(drafted(), published).when(universityEditor, { offerId, content: { ...content, openUntil: '2026-05-16' } }).thenRefused('DATE_PASSED', 'content', 'openUntil'))
  test('of a draft may name any last day', () => {
    const past = { ...content, openUntil: '2026-05-16' }
    return given(drafted()).when(universityEditor, { offerId, content: past }).then(revised(past))
  })
  test('that shows more of what is not filed yet warns first, and once', async () => {
    const unfiled = { ...offerContent, protection: 'NOT_FILED' as const }
    const kept = { ...unfiled, visibility: 'COUNTERPART' as const }
    await given(drafted(kept), published).when(universityEditor, { offerId, content: unfiled }).thenRefused('NOVELTY_AT_RISK', 'acknowledgesNoveltyLoss')
    const shown = OfferRevised({ offerId, content: unfiled, acknowledgesNoveltyLoss: true })
    await given(drafted(kept), published).when(universityEditor, { offerId, content: unfiled, acknowledgesNoveltyLoss: true }).then(shown)
    const again = { ...unfiled, title: 'Another title' }
    await given(drafted(kept), published, shown).when(universityEditor, { offerId, content: again }).then(revised(again))
    await given(drafted(unfiled), OfferPublished({ offerId, declarations, acknowledgesNoveltyLoss: true })).when(universityEditor, { offerId, content: again }).then(revised(again))
  })
  test('is over once it was withdrawn', () =>
    given(drafted(), published, withdrawn).when(universityEditor, input).thenRefused('WRONG_STAGE', 'offerId'))
  test('goes on after reopening', () =>
    given(drafted(), published, withdrawn, reopened('2027-01-31')).when(universityEditor, input).then(revised(content)))

  test.each([
    ['a draft', [drafted()]],
    ['published', [drafted(), published]],
    ['withdrawn', [drafted(), withdrawn]],
  ])('with the same words is nothing: %s', (_, history) =>
    given(...history).when(universityEditor, { offerId, content: offerContent }).thenNothing())
  test('compares with the last words, not the first', () =>
    given(drafted(), revised(content)).when(universityEditor, { offerId, content: offerContent }).then(revised(offerContent)))

  test('on behalf needs its basis', async () => {
    await given(drafted(), published).when(scienceParkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(drafted(), published).when(scienceParkHost, input, { onBehalf: 'MESSAGE' }).then(revised(content))
  })
  test('by a member needs none', () =>
    given(drafted()).when(universityEditor, input, { onBehalf: 'MESSAGE' }).thenRefused('BASIS_NOT_ALLOWED', 'onBehalf'))
  test.each([...outsiders, ['the host of its own park', scienceParkHost] as const])('of a draft is unknown to %s', (_, actor) =>
    given(drafted()).when(actor, input).thenRefused('NOT_FOUND'))
  test('of a draft is open to the park that entered it', () =>
    given(draftedByPark()).when(scienceParkHost, input, { onBehalf: 'PHONE' }).then(revised(content)))
  test.each([
    ...outsiders, ...powerlessIn(university), ...powerlessInPark(sciencePark), ...hostsOfNoPark(sciencePark),
  ])('of what is published is not for %s', (_, actor) =>
    given(drafted(), published).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(universityEditor, input).thenRefused('NOT_FOUND'))
})
