import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { DisclosureId, OrganizationId, PersonId, ThingId } from './ids.ts'
import { PlainDate } from './values.ts'

/** Under what something is disclosed: a version of the hub's own text, or an agreement of the two sides by its SHA-256. */
export const DisclosureTerms = z.union([
  z.object({ hubVersion: z.string().max(40) }),
  z.object({ agreementSha256: z.string().regex(/^[0-9a-f]{64}$/) }),
])
export type DisclosureTerms = z.infer<typeof DisclosureTerms>

const disclosureId = DisclosureId
/** The need or offer whose confidential detail and files are disclosed. */
const thingId = ThingId

/** To one organisation, until the end of a day; whoever accepted before accepts anew. */
export const DetailsDisclosed = defineEvent('DetailsDisclosed', { audience: 'OWNER' }, z.object({
  disclosureId, thingId, ownerOrganizationId: OrganizationId, organizationId: OrganizationId, terms: DisclosureTerms, expiresOn: PlainDate,
}))
export const DisclosureAccepted = defineEvent('DisclosureAccepted', { audience: 'OWNER' }, z.object({ disclosureId, thingId, personId: PersonId }))
export const DisclosureRevoked = defineEvent('DisclosureRevoked', { audience: 'OWNER' }, z.object({ disclosureId, thingId }))

export const disclosureEvents = [DetailsDisclosed, DisclosureAccepted, DisclosureRevoked] as const
export type DisclosureEvent = EventOf<(typeof disclosureEvents)[number]>
