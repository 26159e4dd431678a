import { z } from 'zod'
import { DisclosureAccepted } from '../../schema/events/disclosures.ts'
import { DisclosureId, PersonId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditor } from '../identity/rights.ts'
import { hasPassed } from '../things/completeness.ts'
import { disclosure, nameOf } from './disclosure.ts'

/** Somebody accepts for themselves, by name, the terms that they read; then they may read. Never on behalf. */
export const acceptDisclosure = change({
  name: 'AcceptDisclosure',
  aggregate: disclosure,
  input: z.object({ disclosureId: DisclosureId, terms: z.string().max(64) }),
  needsRevision: true,
  idOf: ({ disclosureId }) => disclosureId,
  permits: (actor, { organizationId }) => asEditor(actor, organizationId),
  know: () => undefined,
  decide({ thingId, terms, expiresOn, revoked, acceptedBy }, { disclosureId, terms: read }, _, { actor, now }) {
    if (revoked || hasPassed(expiresOn, now)) return refuse('DISCLOSURE_ENDED', 'disclosureId')
    if (read !== nameOf(terms)) return refuse('TERMS_CHANGED', 'terms')
    return acceptedBy.has(actor.id) ? [] : [DisclosureAccepted({ disclosureId, thingId, personId: PersonId.parse(actor.id) })]
  },
})
