import { z } from 'zod'
import { NeedId, OfferId } from '../../schema/events/ids.ts'
import { NeedFulfilled } from '../../schema/events/needs.ts'
import { text } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { need } from './need.ts'

/** Its owner says that it was solved 已解决: with which offer that it was mutual with, or how otherwise. */
export const fulfillNeed = change({
  name: 'FulfillNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, offerId: OfferId.optional(), otherwise: text(2_000).optional() }),
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, _, { needId, offerId }) => ({ mutual: offerId !== undefined && facts.becameMutual(needId, offerId) }), // a moment old will do: what is mutual stays so
  decide(need, solution, { mutual }) {
    if (need.stage === 'FULFILLED') return []
    if (need.stage !== 'PUBLISHED' && need.stage !== 'EXPIRED') return refuse('WRONG_STAGE', 'needId')
    if (solution.offerId === undefined && solution.otherwise === undefined) return refuse('SOLUTION_MISSING', 'otherwise')
    return solution.offerId !== undefined && !mutual ? refuse('NOT_MUTUAL', 'offerId') : [NeedFulfilled(solution)]
  },
})
