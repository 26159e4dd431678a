import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferRenderingRemoved } from '../../schema/events/offers.ts'
import { RenderingLanguage } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { asEditorOrPark, asResearcher } from '../identity/rights.ts'
import { hasRendering } from '../things/rendering.ts'
import { offer } from './offer.ts'

/** Takes back what is said in another language, at any stage: what should not have been said must be removable. */
export const removeOfferRendering = change({
  name: 'RemoveOfferRendering',
  aggregate: offer,
  input: z.object({ offerId: OfferId, language: RenderingLanguage }),
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, { offerId }, facts) => [...asEditorOrPark(actor, organizationId, facts), ...asResearcher(actor, offerId, organizationId)],
  know: () => undefined,
  decide: ({ renderings }, removed) => (hasRendering(renderings, removed.language) ? [OfferRenderingRemoved(removed)] : []),
})
