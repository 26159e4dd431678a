import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferContent, OfferRevised } from '../../schema/events/offers.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { lacksToPublishOffer } from '../things/completeness.ts'
import { hidesWhatIsPublic, hidingAfter } from '../things/hiding.ts'
import { offer } from './offer.ts'

/** Sends the whole content, never a patch. */
export const reviseOffer = change({
  name: 'ReviseOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId, content: OfferContent }),
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: () => undefined,
  decide(offer, { offerId, content: { hiddenFrom, ...said } }, _, { actor }) {
    const content = { ...said, ...hidingAfter(actor, offer, hiddenFrom) }
    if (digestOf(content) === digestOf(offer.content)) return []
    switch (offer.stage) {
      case 'DRAFT': return [OfferRevised({ offerId, content })]
      case 'PUBLISHED': return lacksToPublishOffer(content) ?? hidesWhatIsPublic(content) ?? [OfferRevised({ offerId, content })]
      case 'WITHDRAWN': return refuse('WRONG_STAGE', 'offerId')
      default: return impossible(offer.stage)
    }
  },
})
