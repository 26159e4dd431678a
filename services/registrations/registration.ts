import type { RegistrationEvent } from '../../schema/events/conferences.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { belongsTo } from '../identity/rights.ts'
import { servesIn } from '../identity/visibility.ts'

export interface Registration {
  readonly conferenceId: string
  readonly organizationId: string
  readonly stands: boolean
}

export const registration: Aggregate<Registration, RegistrationEvent> = {
  category: 'registration',
  evolve(registration, event) {
    switch (event.type) {
      case 'RegisteredForConference': return { conferenceId: event.data.conferenceId, organizationId: event.data.organizationId, stands: true }
      case 'RegistrationWithdrawn':
        if (registration === undefined) throw new BrokenHistory(event)
        return { ...registration, stands: false }
      default: return impossible(event)
    }
  },
  knownTo: (actor, { conferenceId, organizationId }, _, facts) =>
    belongsTo(actor, organizationId) || servesIn(actor, facts.organization(organizationId)?.parkId) || servesIn(actor, facts.conference(conferenceId)?.parkId),
}
