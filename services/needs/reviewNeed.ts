import { z } from 'zod'
import { NeedId, PersonId } from '../../schema/events/ids.ts'
import { NeedReviewed } from '../../schema/events/needs.ts'
import { PlainDate, text } from '../../schema/events/values.ts'
import { ReviewVerdict, stageAfterReview } from '../../schema/events/vocabulary.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import type { Actor } from '../identity/actor.ts'
import { asHost } from '../identity/rights.ts'
import { knowsThing } from '../identity/visibility.ts'
import { hasPassed, lacksToPublish } from '../things/completeness.ts'
import { need } from './need.ts'

/** Of what another need can be the duplicate: of one that is on its way or open, and never of another duplicate. */
const original: ReadonlySet<string | undefined> = new Set(['SUBMITTED', 'READY', 'PUBLISHED'])

/**
 * The park's verdict 诊断: ready to publish, to be refined with advice, to be looked at again on a day with somebody of the park who minds it,
 * not taken on with a reason, or a duplicate of another need that the park knows.
 */
export const reviewNeed = change({
  name: 'ReviewNeed',
  aggregate: need,
  input: z.object({
    needId: NeedId, verdict: ReviewVerdict, advice: text(5_000).optional(), reason: text(2_000).optional(),
    steward: PersonId.optional(), reviewOn: PlainDate.optional(), duplicateOf: NeedId.optional(),
  }),
  idOf: ({ needId }) => needId,
  permits: (actor, { reviewingParkId }) => asHost(actor, reviewingParkId),
  know: (facts, { reviewingParkId }, { steward, duplicateOf }) => ({ // a moment old will do: readers of a duplicate are led one step, never in a circle
    serves: steward !== undefined && reviewingParkId !== undefined && facts.belongs(steward, reviewingParkId),
    knowsOriginal: (actor: Actor) => duplicateOf !== undefined && knowsThing(actor, 'NEED', duplicateOf, facts),
    original: duplicateOf === undefined ? undefined : facts.thing(duplicateOf),
  }),
  decide(need, review, known, { actor, now }) {
    if (need.review !== undefined && need.stage === stageAfterReview[need.review.verdict] && digestOf(need.review) === digestOf(review)) return []
    if (need.stage !== 'SUBMITTED') return refuse('WRONG_STAGE', 'needId')
    switch (review.verdict) {
      case 'READY': {
        // What an import brings may lack what its source did not say.
        const imported = actor.kind === 'IMPORT'
        if (!imported && hasPassed(need.content.openUntil, now)) return refuse('DATE_PASSED', 'content', 'openUntil')
        return lacksToPublish(need.content, imported) ?? [NeedReviewed(review)]
      }
      case 'REFINE': return review.advice === undefined ? refuse('ADVICE_MISSING', 'advice') : [NeedReviewed(review)]
      case 'REJECTED': return review.reason === undefined ? refuse('REASON_MISSING', 'reason') : [NeedReviewed(review)]
      case 'TRACK':
        if (review.steward === undefined) return refuse('INCOMPLETE', 'steward')
        if (review.reviewOn === undefined) return refuse('INCOMPLETE', 'reviewOn')
        if (!known.serves) return refuse('NOT_A_MEMBER', 'steward')
        return hasPassed(review.reviewOn, now) ? refuse('DATE_PASSED', 'reviewOn') : [NeedReviewed(review)]
      case 'DUPLICATE':
        if (review.duplicateOf === undefined) return refuse('INCOMPLETE', 'duplicateOf')
        if (review.duplicateOf === review.needId) return refuse('DUPLICATE_OF_ITSELF', 'duplicateOf')
        if (!known.knowsOriginal(actor)) return refuse('NOT_FOUND', 'duplicateOf')
        return original.has(known.original?.stage) ? [NeedReviewed(review)] : refuse('WRONG_STAGE', 'duplicateOf')
      default: return impossible(review.verdict)
    }
  },
})
