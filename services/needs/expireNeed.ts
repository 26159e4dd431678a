import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedExpired } from '../../schema/events/needs.ts'
import { change } from '../commands/command.ts'
import { asProcess } from '../identity/rights.ts'
import { hasPassed } from '../things/completeness.ts'
import { need } from './need.ts'

/** Ends what is published once its last day has passed everywhere. */
export const expireNeed = change({
  name: 'ExpireNeed',
  aggregate: need,
  input: z.object({ needId: NeedId }),
  idOf: ({ needId }) => needId,
  permits: (actor) => asProcess(actor),
  know: () => undefined,
  decide: ({ stage, content }, { needId }, _, { now }) => (stage === 'PUBLISHED' && hasPassed(content.openUntil, now) ? [NeedExpired({ needId })] : []),
})
