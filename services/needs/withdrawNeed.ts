import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedWithdrawn } from '../../schema/events/needs.ts'
import { text } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { need } from './need.ts'

export const withdrawNeed = change({
  name: 'WithdrawNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, reason: text(2_000).optional() }),
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: () => undefined,
  decide({ stage }, withdrawal) {
    if (stage === 'EXPIRED' || stage === 'FULFILLED') return refuse('WRONG_STAGE', 'needId')
    return stage === 'WITHDRAWN' || stage === 'REJECTED' ? [] : [NeedWithdrawn(withdrawal)]
  },
})
