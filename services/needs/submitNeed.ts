import { z } from 'zod'
import { ConferenceId, NeedId, OrganizationId } from '../../schema/events/ids.ts'
import { NeedPublished, NeedSubmitted } from '../../schema/events/needs.ts'
import { Declarations } from '../../schema/events/values.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVerifiedPark, isVouchedFor, stageInReview } from '../facts.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { hasPassed, lacksToPublish, lacksToSubmit } from '../things/completeness.ts'
import { declaresAnotherText } from '../things/declaring.ts'
import { hidesWhatIsPublic } from '../things/hiding.ts'
import { need } from './need.ts'

/**
 * To the park of the conference it came through, else to the park named, else to the owner's own, else to the one that reviewed it before;
 * where there is none, it waits for the operator to assign one. A park that waives its review has it published at once.
 * An enquiry stands for its counterpart meanwhile, whatever is found.
 */
export const submitNeed = change({
  name: 'SubmitNeed',
  aggregate: need,
  input: z.object({ needId: NeedId, parkId: OrganizationId.optional(), conferenceId: ConferenceId.optional(), declarations: Declarations }),
  needsRevision: true,
  idOf: ({ needId }) => needId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know(facts, need, { parkId, conferenceId }) { // a moment old will do: parks and conferences seldom go
    const conference = conferenceId === undefined ? undefined : facts.conference(conferenceId)
    const { reviewingParkId } = need
    const before = reviewingParkId !== undefined && isVerifiedPark(facts.organization(reviewingParkId)) ? reviewingParkId : undefined
    const reviewer = conference?.parkId ?? parkId ?? facts.organization(need.organizationId)?.parkId ?? before
    return {
      conference, reviewer, owner: facts.organization(need.organizationId),
      park: reviewer === undefined ? undefined : facts.organization(reviewer), waived: reviewer !== undefined && facts.waivesReview(reviewer),
    }
  },
  decide(need, { needId, conferenceId, declarations }, { conference, reviewer, owner, park, waived }, { actor, now, onBehalf }) {
    const stage = stageInReview(need)
    switch (stage) {
      case 'DRAFT': break
      case 'SUBMITTED': return reviewer === need.reviewingParkId ? [] : refuse('REVIEW_IN_PROGRESS', 'needId')
      case 'READY':
      case 'PUBLISHED':
      case 'REJECTED':
      case 'WITHDRAWN':
      case 'EXPIRED':
      case 'FULFILLED': return refuse('WRONG_STAGE', 'needId')
      default: return impossible(stage)
    }
    if (conferenceId !== undefined && conference?.stage !== 'ANNOUNCED') return refuse('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
    if (reviewer !== undefined && !isVerifiedPark(park)) return refuse('PARK_UNKNOWN', 'parkId')
    const incomplete = lacksToSubmit(need.content) ?? declaresAnotherText(declarations, onBehalf)
    if (incomplete !== undefined) return incomplete
    const to = reviewer === undefined ? {} : { parkId: OrganizationId.parse(reviewer) }
    const submitted = NeedSubmitted({ needId, ...to, ...(conferenceId === undefined ? {} : { conferenceId }), declarations })
    // An import brings its rows through the review, whose verdict says that nobody read them.
    if (!waived || actor.kind === 'IMPORT') return [submitted]
    if (!isVouchedFor(owner)) return refuse('ORGANIZATION_NOT_VERIFIED')
    if (hasPassed(need.content.openUntil, now)) return refuse('DATE_PASSED', 'content', 'openUntil')
    return lacksToPublish(need.content, false) ?? hidesWhatIsPublic(need.content) ?? [submitted, NeedPublished({ needId, withoutReview: true })]
  },
})
