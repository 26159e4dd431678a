import { z } from 'zod'
import { ExpertAccepted } from '../../schema/events/experts.ts'
import { ExpertId, NeedId, PersonId } from '../../schema/events/ids.ts'
import { ConflictOfInterest } from '../../schema/events/vocabulary.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asPerson } from '../identity/rights.ts'
import { expert, isUnderReview } from './expert.ts'

/**
 * Sight comes from the invitation's secret, which the office store checks before this is asked. Who accepts declares their conflicts of interest;
 * that they belong to the need's own organisation, the hub adds by itself.
 */
export const acceptExpertInvitation = act({
  name: 'AcceptExpertInvitation',
  aggregate: expert,
  input: z.object({ expertId: ExpertId, conflicts: z.array(ConflictOfInterest).max(ConflictOfInterest.options.length) }),
  idOf: ({ expertId }) => expertId,
  sees: (actor) => actor.kind === 'PERSON',
  permits: (actor) => asPerson(actor),
  know: (facts, expert) => ({ // a moment old will do: an expert sees nothing once the review is over
    underReview: expert !== undefined && isUnderReview(facts, expert),
    ownerId: expert === undefined ? undefined : facts.thing(expert.needId)?.organizationId,
  }),
  decide(expert, { expertId, conflicts }, { underReview, ownerId }, { actor }) {
    if (expert?.personId === actor.id) return []
    if (expert?.status !== 'INVITED') return refuse('INVITATION_USED')
    if (!underReview) return refuse('NOT_UNDER_REVIEW')
    const declared = new Set(conflicts)
    if (ownerId !== undefined && actor.memberships.has(ownerId)) declared.add('SAME_ORGANIZATION')
    return [ExpertAccepted({
      expertId, needId: NeedId.parse(expert.needId), personId: PersonId.parse(actor.id), conflicts: ConflictOfInterest.options.filter((conflict) => declared.has(conflict)),
    })]
  },
})
