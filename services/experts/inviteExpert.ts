import { z } from 'zod'
import { ExpertInvited } from '../../schema/events/experts.ts'
import { ExpertId, NeedId, OrganizationId } from '../../schema/events/ids.ts'
import { creation } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { stageInReview } from '../facts.ts'
import { asHost } from '../identity/rights.ts'
import { knowsThing } from '../identity/visibility.ts'
import { expert } from './expert.ts'

/** To whom the invitation goes is known to the office store alone. */
export const inviteExpert = creation({
  name: 'InviteExpert',
  aggregate: expert,
  input: z.object({ needId: NeedId }),
  sees: (actor, { needId }, facts) => knowsThing(actor, 'NEED', needId, facts),
  permits: (actor, { needId }, facts) => asHost(actor, facts.thing(needId)?.reviewingParkId),
  know: (facts, { needId }) => facts.thing(needId), // a moment old will do: an expert sees nothing once the review is over
  decide(input, need, { id }) {
    if (need === undefined || stageInReview(need) !== 'SUBMITTED') return refuse('NOT_UNDER_REVIEW', 'needId')
    return [ExpertInvited({ expertId: ExpertId.parse(id), ...input, parkId: OrganizationId.parse(need.reviewingParkId) })]
  },
})
