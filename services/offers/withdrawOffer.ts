import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferWithdrawn } from '../../schema/events/offers.ts'
import { text } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { offer } from './offer.ts'

export const withdrawOffer = change({
  name: 'WithdrawOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId, reason: text(2_000).optional() }),
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: () => undefined,
  decide({ stage }, withdrawal) {
    if (stage === 'EXPIRED') return refuse('WRONG_STAGE', 'offerId')
    return stage === 'WITHDRAWN' ? [] : [OfferWithdrawn(withdrawal)]
  },
})
