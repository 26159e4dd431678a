import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedRevised, WrittenNeedContent } from '../../schema/events/needs.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark, asResearcher } from '../identity/rights.ts'
import { hasPassed, lacksToPublish, lacksToSubmit } from '../things/completeness.ts'
import { hidesWhatIsPublic, hidingAfter } from '../things/hiding.ts'
import { need } from './need.ts'

/** Sends the whole content, never a patch. What a review found ready has to be reviewed again. */
export const reviseNeed = change({
  name: 'ReviseNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, content: WrittenNeedContent }),
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId }, { needId }, facts) => [...asEditorOrPark(actor, organizationId, facts), ...asResearcher(actor, needId, organizationId)],
  know: () => undefined,
  decide(need, { needId, content: { hiddenFrom, ...said } }, _, { actor, now, onBehalf }) {
    const content = { ...said, ...hidingAfter(actor, need, hiddenFrom) }
    if (digestOf(content) === digestOf(need.content)) return []
    switch (need.stage) {
      case 'DRAFT':
      case 'READY': return [NeedRevised({ needId, content })]
      case 'PUBLISHED':
        if (need.reviewStage === 'SUBMITTED') return refuse('REVIEW_IN_PROGRESS', 'needId')
        if (hasPassed(content.openUntil, now)) return refuse('DATE_PASSED', 'content', 'openUntil')
        return (need.reviewStage === undefined ? lacksToPublish(content, onBehalf?.basis === 'IMPORT') : lacksToSubmit(content)) ?? hidesWhatIsPublic(content) ?? [NeedRevised({ needId, content })]
      case 'SUBMITTED': return refuse('REVIEW_IN_PROGRESS', 'needId')
      case 'REJECTED':
      case 'WITHDRAWN':
      case 'EXPIRED':
      case 'FULFILLED': return refuse('WRONG_STAGE', 'needId')
      default: return impossible(need.stage)
    }
  },
})
