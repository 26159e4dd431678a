import { z } from 'zod'
import { DisclosureRevoked } from '../../schema/events/disclosures.ts'
import { DisclosureId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { asEditor } from '../identity/rights.ts'
import { disclosure } from './disclosure.ts'

/** Ends all reading under it at once; what was read stays in the ledger. */
export const revokeDisclosure = change({
  name: 'RevokeDisclosure',
  aggregate: disclosure,
  input: z.object({ disclosureId: DisclosureId }),
  idOf: ({ disclosureId }) => disclosureId,
  permits: (actor, { ownerOrganizationId }) => asEditor(actor, ownerOrganizationId),
  know: () => undefined,
  decide: ({ thingId, revoked }, { disclosureId }) => (revoked ? [] : [DisclosureRevoked({ disclosureId, thingId })]),
})
