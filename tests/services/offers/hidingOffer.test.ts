import { describe, test } from 'vitest'
import { publishOffer } from '../../../services/offers/publishOffer.ts'
import { reviseOffer } from '../../../services/offers/reviseOffer.ts'
import { behaviourHere, competitor, haiyun, scienceParkHost, universityEditor } from '../../support/cast.ts'
import { declarations } from '../../support/needs.ts'
import { drafted, draftedByPark, offerContent, offerId, published, revised } from '../../support/offers.ts'

const hidden = { ...offerContent, visibility: 'MEMBERS' as const, hiddenFrom: [competitor] }
const everybodys = { ...hidden, visibility: 'PUBLIC' as const }

describe('hiding an offer from an organization', () => {
  const publishing = behaviourHere(publishOffer)
  const revising = behaviourHere(reviseOffer)

  test('goes with what members see', () =>
    publishing.given(drafted(hidden)).when(universityEditor, { offerId, declarations }).then(published))
  test('is refused where everybody may see it', async () => {
    await publishing.given(drafted(everybodys)).when(universityEditor, { offerId, declarations }).thenRefused('HIDDEN_BUT_PUBLIC', 'content', 'visibility')
    await revising.given(drafted(), published).when(universityEditor, { offerId, content: everybodys }).thenRefused('HIDDEN_BUT_PUBLIC', 'content', 'visibility')
  })
  test('from nobody is no hiding', () =>
    publishing.given(drafted({ ...offerContent, hiddenFrom: [] })).when(universityEditor, { offerId, declarations }).then(published))
  test('may stand in a draft for everybody, until that is published', () =>
    revising.given(drafted()).when(universityEditor, { offerId, content: everybodys }).then(revised(everybodys)))
  test('is the affair of its owner', () =>
    revising.given(drafted(hidden), published).when(universityEditor, { offerId, content: { ...hidden, hiddenFrom: [haiyun] } })
      .then(revised({ ...hidden, hiddenFrom: [haiyun] })))
  test('and of the park that entered it', () =>
    revising.given(draftedByPark(hidden)).when(scienceParkHost, { offerId, content: { ...hidden, hiddenFrom: [haiyun] } }, { onBehalf: 'PHONE' })
      .then(revised({ ...hidden, hiddenFrom: [haiyun] })))
  test('stays as it was where a park revises that may not read it', async () => {
    const past = revising.given(drafted(hidden), published)
    const content = { ...offerContent, visibility: 'MEMBERS' as const, title: 'Another title' }
    await past.when(scienceParkHost, { offerId, content }, { onBehalf: 'PHONE' }).then(revised({ ...content, hiddenFrom: [competitor] }))
    await past.when(scienceParkHost, { offerId, content: { ...content, hiddenFrom: [haiyun] } }, { onBehalf: 'PHONE' }).then(revised({ ...content, hiddenFrom: [competitor] }))
    await past.when(scienceParkHost, { offerId, content: { ...hidden, hiddenFrom: [] } }, { onBehalf: 'PHONE' }).thenNothing()
  })
})
