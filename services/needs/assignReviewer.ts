import { z } from 'zod'
import { NeedId, OrganizationId } from '../../schema/events/ids.ts'
import { ReviewerAssigned } from '../../schema/events/needs.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVerifiedPark, stageInReview } from '../facts.ts'
import { asOperator } from '../identity/rights.ts'
import { need } from './need.ts'

/** Gives a need that was submitted to no park one whose hosts review it. */
export const assignReviewer = change({
  name: 'AssignReviewer',
  aggregate: need,
  input: z.object({ needId: NeedId, parkId: OrganizationId }),
  needsRevision: true,
  idOf: ({ needId }) => needId,
  permits: (actor) => asOperator(actor),
  know: (facts, _, { parkId }) => ({ park: facts.organization(parkId) }), // a moment old will do: parks seldom go
  decide(need, { needId, parkId }, { park }) {
    const { leftToOperator, reviewingParkId, content: { hiddenFrom = [] } } = need
    if (stageInReview(need) !== 'SUBMITTED' || !leftToOperator) return refuse('WRONG_STAGE', 'needId')
    if (reviewingParkId !== undefined) return reviewingParkId === parkId ? [] : refuse('REVIEW_IN_PROGRESS', 'needId')
    // From whom its owner hides it is the owner's own: such a park is answered like none.
    if (!isVerifiedPark(park) || hiddenFrom.includes(parkId)) return refuse('PARK_UNKNOWN', 'parkId')
    return [ReviewerAssigned({ needId, parkId })]
  },
})
