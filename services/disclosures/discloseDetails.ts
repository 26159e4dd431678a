import { z } from 'zod'
import { DetailsDisclosed } from '../../schema/events/disclosures.ts'
import { DisclosureId, OrganizationId, ThingId } from '../../schema/events/ids.ts'
import { PlainDate } from '../../schema/events/values.ts'
import { act } from '../commands/command.ts'
import { digestOf, naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor } from '../facts.ts'
import { asEditor } from '../identity/rights.ts'
import { knowsOrganization, sightOf } from '../identity/visibility.ts'
import { hasPassed } from '../things/completeness.ts'
import { disclosure } from './disclosure.ts'

/** The version of the hub's own terms, whose text stands in the locales. */
export const hubTermsVersion = '2026-1'

/**
 * Lets people of one counterpart read what is confidential of a need or offer, once they accepted the terms. Never on behalf.
 * Other terms or another day are a disclosure anew, which is accepted anew.
 */
export const discloseDetails = act({
  name: 'DiscloseDetails',
  aggregate: disclosure,
  input: z.object({
    thingId: ThingId,
    organizationId: OrganizationId,
    /** The SHA-256 of an agreement that both sides have; absent is the hub's own terms. */
    agreementSha256: z.string().regex(/^[0-9a-f]{64}$/).optional(),
    expiresOn: PlainDate,
  }),
  needsRevision: true,
  idOf: ({ thingId, organizationId }) => naturalId('disclosure', thingId, organizationId),
  sees(actor, { thingId, organizationId }, facts) {
    const thing = facts.thing(thingId)
    return thing !== undefined && sightOf(actor, thing, facts) !== undefined && knowsOrganization(actor, organizationId, facts)
  },
  permits: (actor, _, { thingId }, facts) => asEditor(actor, facts.thing(thingId)?.organizationId ?? ''),
  know: (facts, _, { thingId, organizationId }) => ({ // a moment old will do: sight asks all of it again at each reading
    thing: facts.thing(thingId), counterpart: facts.organization(organizationId), dealing: facts.dealing(thingId, organizationId), barred: facts.exportBarred(thingId, organizationId),
  }),
  decide(disclosure, { thingId, organizationId, agreementSha256, expiresOn }, { thing, counterpart, dealing, barred }, { id, now }) {
    if (thing?.stage !== 'PUBLISHED') return refuse('NOT_PUBLISHED', 'thingId')
    if (dealing !== 'MUTUAL') return refuse('NOT_MUTUAL', 'organizationId')
    if (!isVouchedFor(counterpart)) return refuse('ORGANIZATION_NOT_VERIFIED', 'organizationId')
    if (barred) return refuse('EXPORT_CONTROLLED', 'organizationId')
    if (hasPassed(expiresOn, now)) return refuse('DATE_PASSED', 'expiresOn')
    const terms = agreementSha256 === undefined ? { hubVersion: hubTermsVersion } : { agreementSha256 }
    if (disclosure?.revoked === false && disclosure.expiresOn === expiresOn && digestOf(disclosure.terms) === digestOf(terms)) return []
    const ownerOrganizationId = OrganizationId.parse(thing.organizationId)
    return [DetailsDisclosed({ disclosureId: DisclosureId.parse(id), thingId, ownerOrganizationId, organizationId, terms, expiresOn })]
  },
})
