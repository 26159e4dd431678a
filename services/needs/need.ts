import type { NeedId } from '../../schema/events/ids.ts'
import { NeedTexts, type NeedContent, type NeedEvent, type NeedReviewed } from '../../schema/events/needs.ts'
import { stageAfterReview, standingAfterRevision, type ExportControlStanding, type ReviewStage, type ThingStage } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { digestOf } from '../commands/keys.ts'
import { stageInReview, type ThingFacts } from '../facts.ts'
import { sightOf } from '../identity/visibility.ts'
import { withoutRendering, withRendering, type Renderings } from '../things/rendering.ts'

type Review = ReturnType<typeof NeedReviewed>['data']

export interface Need {
  readonly stage: ThingStage
  /** How far an enquiry is on its way to more than its counterpart, for whom it stands meanwhile; none of any other need. */
  readonly reviewStage: ReviewStage | undefined
  readonly organizationId: string
  /** The park that entered it on behalf of its owner. */
  readonly enteringParkId: string | undefined
  /** Whose hosts review it; none before it was submitted, and until the operator assigns one where it was submitted to none. */
  readonly reviewingParkId: string | undefined
  readonly leftToOperator: boolean
  /** What was found last. */
  readonly review: Review | undefined
  /** The need of which this one was found a duplicate after it had been published. */
  readonly duplicateOf: NeedId | undefined
  readonly content: NeedContent
  /** Whether reopening makes it public again. */
  readonly wasPublished: boolean
  readonly exportControl: ExportControlStanding
  readonly renderings: Renderings
}

export const need: Aggregate<Need, NeedEvent> = {
  category: 'need',
  evolve(need, event) {
    if (need === undefined) {
      if (event.type !== 'NeedDrafted') throw new BrokenHistory(event)
      const { organizationId, enteringParkId, content } = event.data
      return { stage: 'DRAFT', reviewStage: undefined, organizationId, enteringParkId, reviewingParkId: undefined, leftToOperator: false, review: undefined, duplicateOf: undefined, content, wasPublished: false, exportControl: 'UNKNOWN', renderings: {} }
    }
    switch (event.type) {
      case 'NeedDrafted': throw new BrokenHistory(event)
      case 'NeedRevised': {
        const revised = { ...need, content: event.data.content, exportControl: standingAfterRevision(need.exportControl, saysTheSame(need.content, event.data.content)) }
        return stageInReview(need) === 'READY' ? onItsWay(revised, 'DRAFT') : revised
      }
      case 'NeedRendered': return { ...need, renderings: withRendering(need.renderings, event.data) }
      case 'NeedRenderingRemoved': return { ...need, renderings: withoutRendering(need.renderings, event.data.language) }
      case 'NeedSubmitted': {
        const { parkId, declarations: { exportControl } } = event.data
        return onItsWay({ ...need, reviewingParkId: parkId, leftToOperator: parkId === undefined, exportControl }, 'SUBMITTED')
      }
      case 'ReviewerAssigned': return { ...need, reviewingParkId: event.data.parkId }
      case 'NeedReviewed': return stageInReview(need) === 'PUBLISHED'
        ? { ...need, stage: 'WITHDRAWN', review: event.data, duplicateOf: event.data.duplicateOf }
        : onItsWay({ ...need, review: event.data }, stageAfterReview[event.data.verdict])
      case 'NeedExportControlCleared': return { ...need, exportControl: 'CLEARED' }
      case 'NeedPublished': return { ...need, stage: 'PUBLISHED', reviewStage: event.data.forCounterpart ? 'DRAFT' : undefined, wasPublished: true }
      case 'NeedWithdrawn': return closed(need, 'WITHDRAWN')
      case 'NeedExpired': return closed(need, 'EXPIRED')
      case 'NeedFulfilled': return closed(need, 'FULFILLED')
      case 'NeedReopened': return { ...need, duplicateOf: undefined, stage: need.wasPublished ? 'PUBLISHED' : 'DRAFT', content: { ...need.content, openUntil: event.data.openUntil } }
      default: return impossible(event)
    }
  },
  // A process asks of what is published, whoever may see it.
  knownTo: (actor, need, id, facts) => (actor.kind === 'PROCESS' && need.stage === 'PUBLISHED') || sightOf(actor, factsOf(id, need), facts) !== undefined,
}

const saysTheSame = (one: NeedContent, other: NeedContent): boolean => digestOf(NeedTexts.parse(one)) === digestOf(NeedTexts.parse(other))

/** An enquiry stands for its counterpart while it is on its way to more. */
const onItsWay = (need: Need, stage: ReviewStage): Need => (need.reviewStage === undefined ? { ...need, stage } : { ...need, reviewStage: stage })

/** What closes leaves its review. */
const closed = (need: Need, stage: 'WITHDRAWN' | 'EXPIRED' | 'FULFILLED'): Need =>
  ({ ...need, stage, reviewStage: need.reviewStage === 'SUBMITTED' || need.reviewStage === 'READY' ? 'DRAFT' : need.reviewStage })

const factsOf = (id: string, { stage, reviewStage, organizationId, enteringParkId, reviewingParkId, leftToOperator, duplicateOf, content, wasPublished, exportControl }: Need): ThingFacts => ({
  side: 'NEED', id, kind: content.kind, organizationId, stage, reviewStage, visibility: reviewStage === undefined ? content.visibility : 'COUNTERPART', anonymous: content.anonymous,
  hiddenFrom: content.hiddenFrom ?? [], reviewingParkId, leftToOperator, enteringParkId, wasPublished, exportControl, duplicateOf,
})
