import type { DelegationEvent } from '../../schema/events/delegations.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { belongsTo } from '../identity/rights.ts'

/** One need or offer, entrusted by its organisation to one researcher. Whether whoever did so may still do so is asked at every use. */
export interface Delegation {
  readonly status: 'OFFERED' | 'ACCEPTED' | 'ENDED'
  readonly organizationId: string
  /** None before somebody accepted. */
  readonly personId: string | undefined
}

export const delegation: Aggregate<Delegation, DelegationEvent> = {
  category: 'delegation',
  evolve(delegation, event) {
    if (delegation === undefined) {
      if (event.type !== 'ThingDelegated') throw new BrokenHistory(event)
      return { status: 'OFFERED', organizationId: event.data.organizationId, personId: undefined }
    }
    switch (event.type) {
      case 'ThingDelegated': throw new BrokenHistory(event)
      case 'DelegationAccepted': return { ...delegation, status: 'ACCEPTED', personId: event.data.personId }
      case 'DelegationEnded': return { ...delegation, status: 'ENDED' }
      default: return impossible(event)
    }
  },
  knownTo: (actor, { organizationId, personId }) => belongsTo(actor, organizationId) || actor.id === personId,
}
