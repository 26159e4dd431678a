import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferPublished } from '../../schema/events/offers.ts'
import { Declarations } from '../../schema/events/values.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { hasPassed, lacksToPublishOffer } from '../things/completeness.ts'
import { declaresAnotherText } from '../things/declaring.ts'
import { hidesWhatIsPublic } from '../things/hiding.ts'
import { acknowledged, warnsOfNoveltyLoss } from '../things/novelty.ts'
import { offer } from './offer.ts'

export const publishOffer = change({
  name: 'PublishOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId, declarations: Declarations, acknowledgesNoveltyLoss: z.boolean().optional() }),
  needsRevision: true,
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, { organizationId }) => ({ owner: facts.organization(organizationId) }), // a moment old will do: verification is seldom withdrawn
  decide({ stage, content, declared }, { offerId, declarations, acknowledgesNoveltyLoss }, { owner }, { now, onBehalf }) {
    if (!isVouchedFor(owner)) return refuse('ORGANIZATION_NOT_VERIFIED')
    switch (stage) {
      case 'PUBLISHED':
      case 'DRAFT':
        if (stage === 'PUBLISHED' && declared) return []
        if (hasPassed(content.openUntil, now)) return refuse('DATE_PASSED', 'content', 'openUntil')
        return lacksToPublishOffer(content) ?? hidesWhatIsPublic(content) ?? declaresAnotherText(declarations, onBehalf) ?? warnsOfNoveltyLoss(content, acknowledgesNoveltyLoss)
          ?? [OfferPublished({ offerId, declarations, ...acknowledged(acknowledgesNoveltyLoss) })]
      case 'WITHDRAWN':
      case 'EXPIRED': return refuse('WRONG_STAGE', 'offerId')
      default: return impossible(stage)
    }
  },
})
