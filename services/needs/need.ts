import type { NeedId } from '../../schema/events/ids.ts'
import type { NeedContent, NeedEvent, NeedReviewed } from '../../schema/events/needs.ts'
import { stageAfterReview, type ExportControlStanding, type ThingStage } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import type { ThingFacts } from '../facts.ts'
import { sightOf } from '../identity/visibility.ts'
import { withoutRendering, withRendering, type Renderings } from '../things/rendering.ts'

type Review = ReturnType<typeof NeedReviewed>['data']

export interface Need {
  readonly stage: ThingStage
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
      return { stage: 'DRAFT', organizationId, enteringParkId, reviewingParkId: undefined, leftToOperator: false, review: undefined, duplicateOf: undefined, content, wasPublished: false, exportControl: 'UNKNOWN', renderings: {} }
    }
    switch (event.type) {
      case 'NeedDrafted': throw new BrokenHistory(event)
      case 'NeedRevised': return { ...need, content: event.data.content, stage: need.stage === 'READY' ? 'DRAFT' : need.stage }
      case 'NeedRendered': return { ...need, renderings: withRendering(need.renderings, event.data) }
      case 'NeedRenderingRemoved': return { ...need, renderings: withoutRendering(need.renderings, event.data.language) }
      case 'NeedSubmitted': {
        const { parkId, declarations: { exportControl } } = event.data
        return { ...need, stage: 'SUBMITTED', reviewingParkId: parkId, leftToOperator: parkId === undefined, exportControl }
      }
      case 'ReviewerAssigned': return { ...need, reviewingParkId: event.data.parkId }
      case 'NeedReviewed': return need.stage === 'PUBLISHED'
        ? { ...need, stage: 'WITHDRAWN', review: event.data, duplicateOf: event.data.duplicateOf }
        : { ...need, stage: stageAfterReview[event.data.verdict], review: event.data }
      case 'NeedExportControlCleared': return { ...need, exportControl: 'CLEARED' }
      case 'NeedPublished': return { ...need, stage: 'PUBLISHED', wasPublished: true }
      case 'NeedWithdrawn': return { ...need, stage: 'WITHDRAWN' }
      case 'NeedExpired': return { ...need, stage: 'EXPIRED' }
      case 'NeedFulfilled': return { ...need, stage: 'FULFILLED' }
      case 'NeedReopened': return { ...need, duplicateOf: undefined, stage: need.wasPublished ? 'PUBLISHED' : 'DRAFT', content: { ...need.content, openUntil: event.data.openUntil } }
      default: return impossible(event)
    }
  },
  // A process asks of what is published, whoever may see it.
  knownTo: (actor, need, id, facts) => (actor.kind === 'PROCESS' && need.stage === 'PUBLISHED') || sightOf(actor, factsOf(id, need), facts) !== undefined,
}

const factsOf = (id: string, { stage, organizationId, enteringParkId, reviewingParkId, leftToOperator, duplicateOf, content, wasPublished, exportControl }: Need): ThingFacts => ({
  side: 'NEED', id, kind: content.kind, organizationId, stage, visibility: content.visibility, anonymous: content.anonymous,
  hiddenFrom: content.hiddenFrom ?? [], reviewingParkId, leftToOperator, enteringParkId, wasPublished, exportControl, duplicateOf,
})
