import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedReviewed } from '../../schema/events/needs.ts'
import { text } from '../../schema/events/values.ts'
import { ReviewVerdict, stageAfterReview } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { need } from './need.ts'

/** The park's verdict 诊断: ready, to be refined with advice, or not taken on with a reason. */
export const reviewNeed = change({
  name: 'ReviewNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, verdict: ReviewVerdict.extract(['READY', 'REFINE', 'REJECTED']), advice: text(5_000).optional(), reason: text(2_000).optional() }),
  idOf: ({ needId }) => needId,
  permits: (actor, { reviewingParkId }) => asHost(actor, reviewingParkId),
  know: () => undefined,
  decide(need, review) {
    if (need.stage !== 'SUBMITTED') return need.stage === stageAfterReview[review.verdict] ? [] : refuse('WRONG_STAGE', 'needId')
    if (review.verdict === 'REFINE' && review.advice === undefined) return refuse('ADVICE_MISSING', 'advice')
    if (review.verdict === 'REJECTED' && review.reason === undefined) return refuse('REASON_MISSING', 'reason')
    return [NeedReviewed(review)]
  },
})
