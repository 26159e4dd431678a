import { z } from 'zod'
import { OpinionGiven } from '../../schema/events/experts.ts'
import { ExpertId } from '../../schema/events/ids.ts'
import { text } from '../../schema/events/values.ts'
import { ReviewVerdict } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asPerson } from '../identity/rights.ts'
import { expert, isUnderReview } from './expert.ts'

/** For the reviewing park alone; it may be given again until the verdict, and the last one counts. */
export const giveOpinion = change({
  name: 'GiveOpinion',
  aggregate: expert,
  input: z.object({ expertId: ExpertId, opinion: text(5_000), recommendation: ReviewVerdict }),
  idOf: ({ expertId }) => expertId,
  permits: (actor, { personId }) => (actor.id === personId ? asPerson(actor) : []),
  know: (facts, expert) => ({ underReview: isUnderReview(facts, expert) }), // a moment old will do: an opinion after the verdict hurts nobody
  decide({ status, opinion }, given, { underReview }) {
    if (opinion?.opinion === given.opinion && opinion.recommendation === given.recommendation) return []
    if (status !== 'ADMITTED') return refuse('NOT_ADMITTED', 'expertId')
    return underReview ? [OpinionGiven(given)] : refuse('NOT_UNDER_REVIEW', 'expertId')
  },
})
