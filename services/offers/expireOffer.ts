import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferExpired } from '../../schema/events/offers.ts'
import { change } from '../commands/command.ts'
import { asProcess } from '../identity/rights.ts'
import { hasPassed } from '../things/completeness.ts'
import { offer } from './offer.ts'

/** Ends what is published once its last day has passed everywhere. */
export const expireOffer = change({
  name: 'ExpireOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId }),
  idOf: ({ offerId }) => offerId,
  permits: (actor) => asProcess(actor),
  know: () => undefined,
  decide: ({ stage, content }, { offerId }, _, { now }) => (stage === 'PUBLISHED' && hasPassed(content.openUntil, now) ? [OfferExpired({ offerId })] : []),
})
