import type { ExpertEvent } from '../../schema/events/experts.ts'
import type { ReviewVerdict } from '../../schema/events/vocabulary.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { isVerifiedPark, stageInReview, type Facts } from '../facts.ts'
import { servesIn } from '../identity/visibility.ts'

/** Somebody whom a park asked about one need: invited, waiting with a conflict of interest, admitted, or dismissed. */
export interface Expert {
  readonly status: 'INVITED' | 'WAITING' | 'ADMITTED' | 'DISMISSED'
  readonly needId: string
  readonly parkId: string
  /** None before somebody accepted. */
  readonly personId: string | undefined
  readonly opinion: { readonly opinion: string; readonly recommendation: ReviewVerdict } | undefined
}

/** In a stream of their own, so that what experts do stays with the park: neither the need's history nor its revision speaks of it. */
export const expert: Aggregate<Expert, ExpertEvent> = {
  category: 'expert',
  evolve(expert, event) {
    if (expert === undefined) {
      if (event.type !== 'ExpertInvited') throw new BrokenHistory(event)
      const { needId, parkId } = event.data
      return { status: 'INVITED', needId, parkId, personId: undefined, opinion: undefined }
    }
    switch (event.type) {
      case 'ExpertInvited': throw new BrokenHistory(event)
      case 'ExpertAccepted': return { ...expert, personId: event.data.personId, status: event.data.conflicts.length === 0 ? 'ADMITTED' : 'WAITING' }
      case 'ExpertAdmitted': return { ...expert, status: 'ADMITTED' }
      case 'OpinionGiven': return { ...expert, opinion: { opinion: event.data.opinion, recommendation: event.data.recommendation } }
      case 'ExpertDismissed': return { ...expert, status: 'DISMISSED' }
      default: return impossible(event)
    }
  },
  knownTo: (actor, { parkId, personId }) => servesIn(actor, parkId) || actor.id === personId,
}

/** Whether the park still reviews the need about which it asks. */
export function isUnderReview(facts: Facts, { needId, parkId }: Pick<Expert, 'needId' | 'parkId'>): boolean {
  const need = facts.thing(needId)
  return need !== undefined && stageInReview(need) === 'SUBMITTED' && need.reviewingParkId === parkId && isVerifiedPark(facts.organization(parkId))
}
