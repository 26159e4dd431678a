import { OfferTexts, type OfferContent, type OfferEvent } from '../../schema/events/offers.ts'
import { standingAfterRevision, type ExportControlStanding } from '../../schema/events/vocabulary.ts'
import type { Declarations } from '../../schema/events/values.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { digestOf } from '../commands/keys.ts'
import type { ThingFacts } from '../facts.ts'
import { sightOf } from '../identity/visibility.ts'
import { withoutRendering, withRendering, type Renderings } from '../things/rendering.ts'

export interface Offer {
  readonly stage: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN' | 'EXPIRED'
  readonly organizationId: string
  /** The park that entered it on behalf of its owner. */
  readonly enteringParkId: string | undefined
  readonly content: OfferContent
  /** Whether reopening makes it public again. */
  readonly wasPublished: boolean
  readonly exportControl: ExportControlStanding
  readonly renderings: Renderings
  /** Whether its owner has declared what everybody declares who publishes; without it an answer stays with its counterpart. */
  readonly declared: boolean
  /** Whether its owner was warned once that showing it may destroy its novelty. */
  readonly acknowledgedNoveltyLoss: boolean
}

export const offer: Aggregate<Offer, OfferEvent> = {
  category: 'offer',
  evolve(offer, event) {
    if (offer === undefined) {
      if (event.type !== 'OfferDrafted') throw new BrokenHistory(event)
      const { organizationId, enteringParkId, content } = event.data
      return { stage: 'DRAFT', organizationId, enteringParkId, content, wasPublished: false, declared: false, exportControl: 'UNKNOWN', acknowledgedNoveltyLoss: false, renderings: {} }
    }
    switch (event.type) {
      case 'OfferDrafted': throw new BrokenHistory(event)
      case 'OfferRevised': return { ...warned(offer, event.data), content: event.data.content, exportControl: standingAfterRevision(offer.exportControl, saysTheSame(offer.content, event.data.content)) }
      case 'OfferRendered': return { ...offer, renderings: withRendering(offer.renderings, event.data) }
      case 'OfferRenderingRemoved': return { ...offer, renderings: withoutRendering(offer.renderings, event.data.language) }
      case 'OfferPublished': return { ...warned(offer, event.data), ...declared(offer, event.data), stage: 'PUBLISHED', wasPublished: true }
      case 'OfferExportControlCleared': return { ...offer, exportControl: 'CLEARED' }
      case 'OfferWithdrawn': return { ...offer, stage: 'WITHDRAWN' }
      case 'OfferExpired': return { ...offer, stage: 'EXPIRED' }
      case 'OfferReopened': return { ...offer, stage: offer.wasPublished ? 'PUBLISHED' : 'DRAFT', content: { ...offer.content, openUntil: event.data.openUntil } }
      default: return impossible(event)
    }
  },
  // A process asks of what is published, whoever may see it.
  knownTo: (actor, offer, id, facts) => (actor.kind === 'PROCESS' && offer.stage === 'PUBLISHED') || sightOf(actor, factsOf(id, offer), facts) !== undefined,
}

const saysTheSame = (one: OfferContent, other: OfferContent): boolean => digestOf(OfferTexts.parse(one)) === digestOf(OfferTexts.parse(other))

const warned = (offer: Offer, { acknowledgesNoveltyLoss }: { readonly acknowledgesNoveltyLoss?: boolean | undefined }): Offer =>
  acknowledgesNoveltyLoss === true ? { ...offer, acknowledgedNoveltyLoss: true } : offer

/** An answer is published without a declaration, for its counterpart alone. */
const declared = (offer: Offer, { declarations }: { readonly declarations?: Declarations | undefined }): Pick<Offer, 'declared' | 'exportControl'> =>
  declarations === undefined ? { declared: offer.declared, exportControl: offer.exportControl } : { declared: true, exportControl: declarations.exportControl }

const factsOf = (id: string, { stage, organizationId, enteringParkId, content, wasPublished, exportControl }: Offer): ThingFacts => ({
  side: 'OFFER', id, kind: content.kind, organizationId, stage, reviewStage: undefined, visibility: content.visibility, anonymous: content.anonymous,
  hiddenFrom: content.hiddenFrom ?? [], reviewingParkId: undefined, leftToOperator: false, enteringParkId, wasPublished, exportControl,
})
