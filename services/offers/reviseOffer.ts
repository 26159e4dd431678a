import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferRevised, WrittenOfferContent } from '../../schema/events/offers.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark, asResearcher } from '../identity/rights.ts'
import { hasPassed, lacksToPublishOffer } from '../things/completeness.ts'
import { hidesWhatIsPublic, hidingAfter } from '../things/hiding.ts'
import { acknowledged, warnsOfNoveltyLoss } from '../things/novelty.ts'
import { offer } from './offer.ts'

/** Sends the whole content, never a patch. */
export const reviseOffer = change({
  name: 'ReviseOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId, content: WrittenOfferContent, acknowledgesNoveltyLoss: z.boolean().optional() }),
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, { offerId }, facts) => [...asEditorOrPark(actor, organizationId, facts), ...asResearcher(actor, offerId, organizationId)],
  know: () => undefined,
  decide(offer, { offerId, content: { hiddenFrom, ...said }, acknowledgesNoveltyLoss }, _, { actor, now }) {
    const content = { ...said, ...hidingAfter(actor, offer, hiddenFrom) }
    if (digestOf(content) === digestOf(offer.content)) return []
    switch (offer.stage) {
      case 'DRAFT': return [OfferRevised({ offerId, content })]
      case 'PUBLISHED':
        if (hasPassed(content.openUntil, now)) return refuse('DATE_PASSED', 'content', 'openUntil')
        if (!offer.declared && content.visibility !== 'COUNTERPART') return refuse('NOT_DECLARED', 'content', 'visibility')
        return lacksToPublishOffer(content) ?? hidesWhatIsPublic(content) ?? warnsOfNoveltyLoss(content, acknowledgesNoveltyLoss === true || offer.acknowledgedNoveltyLoss)
          ?? [OfferRevised({ offerId, content, ...acknowledged(acknowledgesNoveltyLoss) })]
      case 'WITHDRAWN':
      case 'EXPIRED': return refuse('WRONG_STAGE', 'offerId')
      default: return impossible(offer.stage)
    }
  },
})
