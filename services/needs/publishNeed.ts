import { z } from 'zod'
import { NeedId } from '../../schema/events/ids.ts'
import { NeedPublished } from '../../schema/events/needs.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor, stageInReview } from '../facts.ts'
import { asEditorOrPark, asHost } from '../identity/rights.ts'
import { hasPassed, lacksToPublish } from '../things/completeness.ts'
import { hidesWhatIsPublic } from '../things/hiding.ts'
import { need } from './need.ts'

export const publishNeed = change({
  name: 'PublishNeed',
  aggregate: need,
  input: z.object({ needId: NeedId }),
  needsRevision: true,
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId, reviewingParkId }, _, facts) => [...asEditorOrPark(actor, organizationId, facts), ...asHost(actor, reviewingParkId)],
  know: (facts, need) => ({ owner: facts.organization(need.organizationId) }), // a moment old will do: verification is seldom withdrawn
  decide(need, { needId }, { owner }, { now, onBehalf }) {
    if (!isVouchedFor(owner)) return refuse('ORGANIZATION_NOT_VERIFIED')
    const stage = stageInReview(need)
    switch (stage) {
      case 'DRAFT':
      case 'SUBMITTED': return refuse('NOT_REVIEWED', 'needId')
      case 'READY':
        if (hasPassed(need.content.openUntil, now)) return refuse('DATE_PASSED', 'content', 'openUntil')
        return lacksToPublish(need.content, onBehalf?.basis === 'IMPORT') ?? hidesWhatIsPublic(need.content) ?? [NeedPublished({ needId })]
      case 'PUBLISHED': return []
      case 'REJECTED':
      case 'WITHDRAWN':
      case 'EXPIRED':
      case 'FULFILLED': return refuse('WRONG_STAGE', 'needId')
      default: return impossible(stage)
    }
  },
})
