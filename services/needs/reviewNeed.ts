import { z } from 'zod'
import { NeedId, PersonId } from '../../schema/events/ids.ts'
import { NeedReviewed } from '../../schema/events/needs.ts'
import { PlainDate, text } from '../../schema/events/values.ts'
import { ReviewVerdict, stageAfterReview, type ThingStage } from '../../schema/events/vocabulary.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'
import { stageInReview, type Facts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import { asHost } from '../identity/rights.ts'
import { sightOf } from '../identity/visibility.ts'
import { hasPassed, lacksToPublish } from '../things/completeness.ts'
import { need, type Need } from './need.ts'

type Review = ReturnType<typeof NeedReviewed>['data']

/** Of what another need can be the duplicate: of one that is on its way or open, and never of another duplicate. */
const living: ReadonlySet<ThingStage> = new Set(['SUBMITTED', 'READY', 'PUBLISHED'])

/**
 * The park's verdict 诊断: ready to publish, to be refined with advice, to be looked at again on a day with somebody of the park who minds it,
 * not taken on with a reason, or a duplicate of another need that the park knows. What is published can still be found a duplicate, of another
 * published need of the same organisation.
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
  know: (facts, { reviewingParkId }, { steward, duplicateOf }) => ({ // a moment old will do: two found duplicates of each other in one moment lead nowhere, and are reopened
    serves: steward !== undefined && reviewingParkId !== undefined && facts.belongs(steward, reviewingParkId),
    original: (actor: Actor) => originalFor(actor, duplicateOf, facts),
  }),
  decide(need, review, known, { actor, now }) {
    if (need.review !== undefined && stands(need, need.review) && digestOf(need.review) === digestOf(review)) return []
    const stage = stageInReview(need)
    if (stage !== 'SUBMITTED' && !(stage === 'PUBLISHED' && review.verdict === 'DUPLICATE')) return refuse('WRONG_STAGE', 'needId')
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
      case 'DUPLICATE': return refusesDuplicate(need, review, known.original(actor)) ?? [NeedReviewed(review)]
      default: return impossible(review.verdict)
    }
  },
})

/** Whether what was found last is where the need is now. */
const stands = (need: Need, { verdict }: Review): boolean => need.duplicateOf !== undefined || stageInReview(need) === stageAfterReview[verdict]

/** The other need as this host may know it; `owner` is told where its name is. */
function originalFor(actor: Actor, id: string | undefined, facts: Facts): { readonly stage: ThingStage; readonly owner: string | undefined } | undefined {
  const thing = id === undefined ? undefined : facts.thing(id)
  const view = thing?.side === 'NEED' ? sightOf(actor, thing, facts) : undefined
  return thing === undefined || view === undefined ? undefined : { stage: stageInReview(thing), owner: view.names ? thing.organizationId : undefined }
}

function refusesDuplicate(need: Need, { needId, duplicateOf }: Review, original: ReturnType<typeof originalFor>): Refusal | undefined {
  if (duplicateOf === undefined) return refuse('INCOMPLETE', 'duplicateOf')
  if (duplicateOf === needId) return refuse('DUPLICATE_OF_ITSELF', 'duplicateOf')
  if (original === undefined) return refuse('NOT_FOUND', 'duplicateOf')
  if (stageInReview(need) !== 'PUBLISHED') return living.has(original.stage) ? undefined : refuse('WRONG_STAGE', 'duplicateOf')
  // Its matches and entries move, and nobody's words are moved to somebody else's need.
  if (original.owner !== need.organizationId) return refuse('DUPLICATE_OF_ANOTHER_OWNER', 'duplicateOf')
  return original.stage === 'PUBLISHED' ? undefined : refuse('WRONG_STAGE', 'duplicateOf')
}
