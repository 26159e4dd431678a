import { z } from 'zod'
import { OfferId } from '../../schema/events/ids.ts'
import { OfferRendered, OfferTexts } from '../../schema/events/offers.ts'
import { RenderingLanguage } from '../../schema/events/values.ts'
import { isClosed } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark, asResearcher } from '../identity/rights.ts'
import { isRendered, noRenderingOf, renderedBy } from '../things/rendering.ts'
import { offer } from './offer.ts'

/** Says its texts in another language 译文, as they read at the revision named; what was said in that language before is replaced. */
export const renderOffer = change({
  name: 'RenderOffer',
  aggregate: offer,
  input: z.object({ offerId: OfferId, language: RenderingLanguage, texts: OfferTexts, byMachine: z.boolean().optional() }),
  needsRevision: true,
  idOf: ({ offerId }) => offerId,
  permits: (actor, { organizationId }, { offerId }, facts) => [...asEditorOrPark(actor, organizationId, facts), ...asResearcher(actor, offerId, organizationId)],
  know: () => undefined,
  decide({ stage, content, renderings }, { offerId, language, texts, byMachine }, _, { onBehalf }) {
    if (isClosed(stage)) return refuse('WRONG_STAGE', 'offerId')
    const rendering = { language, texts, by: renderedBy(byMachine, onBehalf), ofDigest: digestOf(OfferTexts.parse(content)) }
    if (isRendered(renderings, rendering)) return []
    return noRenderingOf(content, renderings, rendering) ?? [OfferRendered({ offerId, ...rendering })]
  },
})
