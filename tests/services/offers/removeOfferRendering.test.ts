import { describe, test } from 'vitest'
import { OfferRendered, OfferRenderingRemoved } from '../../../schema/events/offers.ts'
import { removeOfferRendering } from '../../../services/offers/removeOfferRendering.ts'
import { behaviourHere, hostsOfNoPark, outsiders, powerlessIn, powerlessInPark, sciencePark, scienceParkHost, university, universityEditor } from '../../support/cast.ts'
import { drafted, offerId, published, withdrawn } from '../../support/offers.ts'
import { engaged, person } from '../../support/people.ts'

const input = { offerId, language: 'zh-CN' }
const rendered = OfferRendered({ ...input, texts: { title: '薄铝板焊接' }, by: 'MACHINE', ofDigest: 'as it was' })
const removed = OfferRenderingRemoved(input)

describe('removing a rendering of an offer', () => {
  const { given } = behaviourHere(removeOfferRendering)

  test('takes it back', () => given(drafted(), rendered).when(universityEditor, input).then(removed))
  test('is possible at any stage', () => given(drafted(), published, rendered, withdrawn).when(universityEditor, input).then(removed))
  test('is possible for the researcher to whom it was entrusted', () => given(drafted(), rendered).when(engaged(person('Dr Wu'), 'RESEARCHER', offerId), input).then(removed))
  test('by its park is on behalf', async () => {
    await given(drafted(), published, rendered).when(scienceParkHost, input).thenRefused('BASIS_REQUIRED', 'onBehalf')
    await given(drafted(), published, rendered).when(scienceParkHost, input, { onBehalf: 'MESSAGE' }).then(removed)
  })
  test('of what is not there is nothing', async () => {
    await given(drafted()).when(universityEditor, input).thenNothing()
    await given(drafted(), rendered, removed).when(universityEditor, input).thenNothing()
    await given(drafted(), rendered).when(universityEditor, { ...input, language: 'fr' }).thenNothing()
  })
  test.each(outsiders)('of a draft is unknown to %s', (_, actor) => given(drafted(), rendered).when(actor, input).thenRefused('NOT_FOUND'))
  test.each([...outsiders, ...powerlessIn(university), ...powerlessInPark(sciencePark), ...hostsOfNoPark(sciencePark)])('of what is published is not for %s', (_, actor) =>
    given(drafted(), published, rendered).when(actor, input).thenRefused('FORBIDDEN'))
  test('of nothing finds nothing', () => given().when(universityEditor, input).thenRefused('NOT_FOUND'))
})
