import { DetailsDisclosed, DisclosureAccepted, DisclosureRevoked, type DisclosureTerms } from '../../schema/events/disclosures.ts'
import { DisclosureId } from '../../schema/events/ids.ts'
import type { Facts } from '../../services/facts.ts'
import { theId } from './behaviour.ts'
import { haiyun, university } from './cast.ts'
import { needWhere, thingId } from './dossiers.ts'
import { personId } from './people.ts'

/** What Haiyun discloses of its need to the university. */
export const disclosureId = DisclosureId.parse(theId)
export const expiresOn = '2026-12-31'
export const agreementSha256 = 'a'.repeat(64)
const hubTerms: DisclosureTerms = { hubVersion: '2026-1' }
export const disclosed = (terms: DisclosureTerms = hubTerms, day = expiresOn) =>
  DetailsDisclosed({ disclosureId, thingId, ownerOrganizationId: haiyun, organizationId: university, terms, expiresOn: day })
export const acceptedBy = (name: string) => DisclosureAccepted({ disclosureId, thingId, personId: personId(name) })
export const revoked = DisclosureRevoked({ disclosureId, thingId })

/** Both sides are interested in each other. */
export const mutualWith: Partial<Facts> = { ...needWhere(), dealing: (_, organizationId) => (organizationId === university ? 'MUTUAL' : undefined) }
