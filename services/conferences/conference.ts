import type { ConferenceContent, ConferenceEvent } from '../../schema/events/conferences.ts'
import type { FacetWeights } from '../../schema/events/facetWeights.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { mayKnowConference } from '../identity/visibility.ts'

export interface Conference {
  readonly stage: 'DRAFT' | 'ANNOUNCED' | 'ARCHIVED'
  readonly parkId: string
  readonly content: ConferenceContent
  readonly boardOpen: boolean
  /** Those that differ from the published ones. */
  readonly weights: FacetWeights
}

export const conference: Aggregate<Conference, ConferenceEvent> = {
  category: 'conference',
  evolve(conference, event) {
    if (conference === undefined) {
      if (event.type !== 'ConferenceDrafted') throw new BrokenHistory(event)
      return { stage: 'DRAFT', parkId: event.data.parkId, content: event.data.content, boardOpen: false, weights: {} }
    }
    switch (event.type) {
      case 'ConferenceDrafted': throw new BrokenHistory(event)
      case 'ConferenceRevised': return { ...conference, content: event.data.content }
      case 'ConferenceAnnounced': return { ...conference, stage: 'ANNOUNCED' }
      case 'MatchingWeightsChanged': return { ...conference, weights: event.data.weights }
      case 'BoardOpened': return { ...conference, boardOpen: true }
      case 'BoardClosed': return { ...conference, boardOpen: false }
      case 'ConferenceArchived': return { ...conference, stage: 'ARCHIVED', boardOpen: false }
      default: return impossible(event)
    }
  },
  knownTo: (actor, conference, id, facts) => mayKnowConference(actor, id, conference, facts),
}
