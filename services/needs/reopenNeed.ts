import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedReopened } from '../../schema/events/needs.ts'
import { PlainDate } from '../../schema/events/values.ts'
import { isClosed } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { hasPassed } from '../things/completeness.ts'
import { need } from './need.ts'

/** What was withdrawn, has expired or was solved is open again until the day given: public if it had been, else a draft. */
export const reopenNeed = change({
  name: 'ReopenNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, openUntil: PlainDate }),
  needsRevision: true,
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, { organizationId }) => ({ owner: facts.organization(organizationId) }), // a moment old will do: verification is seldom withdrawn
  decide({ stage, content }, { needId, openUntil }, { owner }, { now }) {
    if (!isClosed(stage)) return stage !== 'REJECTED' && content.openUntil === openUntil ? [] : refuse('WRONG_STAGE', 'needId')
    if (!isVouchedFor(owner)) return refuse('ORGANIZATION_NOT_VERIFIED')
    return hasPassed(openUntil, now) ? refuse('DATE_PASSED', 'openUntil') : [NeedReopened({ needId, openUntil })]
  },
})
