import { describe, test } from 'vitest'
import { processActor } from '../../../services/identity/actor.ts'
import { expireOffer } from '../../../services/offers/expireOffer.ts'
import { publishOffer } from '../../../services/offers/publishOffer.ts'
import { reopenOffer } from '../../../services/offers/reopenOffer.ts'
import { reviseOffer } from '../../../services/offers/reviseOffer.ts'
import { withdrawOffer } from '../../../services/offers/withdrawOffer.ts'
import { behaviourHere, universityEditor } from '../../support/cast.ts'
import { declarations } from '../../support/needs.ts'
import { drafted, expired, offerContent, offerId, published, reopened } from '../../support/offers.ts'

const process = processActor('expiring')
const input = { offerId }

describe('the expiry of an offer', () => {
  const { given } = behaviourHere(expireOffer)
  const over = { now: new Date('2027-01-01T12:00:00.000Z') }
  test('comes once its last day is over everywhere', async () => {
    await given(drafted(), published).when(process, input, { now: new Date('2027-01-01T11:59:59.999Z') }).thenNothing()
    await given(drafted(), published).when(process, input, over).then(expired)
  })
  test('comes to what few may see', () => given(drafted({ ...offerContent, visibility: 'COUNTERPART' }), published).when(process, input, over).then(expired))
  test('is not for its owner to say', () => given(drafted(), published).when(universityEditor, input, over).thenRefused('FORBIDDEN'))
  test('of a draft is nobody’s', () => given(drafted()).when(process, input, over).thenRefused('NOT_FOUND'))
})

describe('an offer that expired', () => {
  const past = [drafted(), published, expired]
  test('is reopened with a new last day', () => behaviourHere(reopenOffer).given(...past).when(universityEditor, { offerId, openUntil: '2027-05-31' }).then(reopened('2027-05-31')))
  test('is neither revised nor published or withdrawn', async () => {
    await behaviourHere(reviseOffer).given(...past).when(universityEditor, { offerId, content: { ...offerContent, title: 'Another' } }).thenRefused('WRONG_STAGE', 'offerId')
    await behaviourHere(publishOffer).given(...past).when(universityEditor, { offerId, declarations }).thenRefused('WRONG_STAGE', 'offerId')
    await behaviourHere(withdrawOffer).given(...past).when(universityEditor, input).thenRefused('WRONG_STAGE', 'offerId')
  })
})
