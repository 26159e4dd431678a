import type { DisclosureEvent, DisclosureTerms } from '../../schema/events/disclosures.ts'
import type { ThingId } from '../../schema/events/ids.ts'
import { BrokenHistory, impossible, type Aggregate } from '../commands/aggregate.ts'
import { knowsDisclosure } from '../identity/confidentialSight.ts'

/** What the owner of a need or offer lets one counterpart read of it, and who there accepted the terms 披露. */
export interface Disclosure {
  readonly thingId: ThingId
  readonly ownerOrganizationId: string
  readonly organizationId: string
  readonly terms: DisclosureTerms
  readonly expiresOn: string
  readonly revoked: boolean
  readonly acceptedBy: ReadonlySet<string>
}

export const disclosure: Aggregate<Disclosure, DisclosureEvent> = {
  category: 'disclosure',
  evolve(disclosure, event) {
    if (event.type === 'DetailsDisclosed') {
      const { disclosureId: _, ...disclosed } = event.data
      return { ...disclosed, revoked: false, acceptedBy: new Set() }
    }
    if (disclosure === undefined) throw new BrokenHistory(event)
    switch (event.type) {
      case 'DisclosureAccepted': return { ...disclosure, acceptedBy: new Set([...disclosure.acceptedBy, event.data.personId]) }
      case 'DisclosureRevoked': return { ...disclosure, revoked: true, acceptedBy: new Set() }
      default: return impossible(event)
    }
  },
  knownTo: (actor, disclosure, id, facts) => !facts.parked(id) && knowsDisclosure(actor, disclosure, facts),
}

/** By the version or the digest, whichever it is: what somebody says that they accept. */
export const nameOf = (terms: DisclosureTerms): string => ('hubVersion' in terms ? terms.hubVersion : terms.agreementSha256)
