import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { OrganizationReinstated } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { asOperator } from '../identity/rights.ts'
import { organization } from './organization.ts'

/** Ends a suspension: the organisation is again what it was before. */
export const reinstateOrganization = change({
  name: 'ReinstateOrganization',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  permits: (actor) => asOperator(actor),
  know: () => undefined,
  decide: ({ status }, { organizationId }) => (status === 'SUSPENDED' ? [OrganizationReinstated({ organizationId })] : []),
})
