import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { OrganizationRejected } from '../../schema/events/organizations.ts'
import { text } from '../../schema/events/values.ts'
import { impossible } from '../commands/aggregate.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOperator } from '../identity/rights.ts'
import { organization } from './organization.ts'
import { releaseCode } from './registerCodeClaim.ts'

export const rejectOrganization = change({
  name: 'RejectOrganization',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, reason: text(2_000) }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor) => asOperator(actor),
  know: () => undefined,
  // A verification that broke off may have left its claim behind.
  releases: ({ organizationId }, _, { code }) => (code === undefined ? [] : [releaseCode(code, organizationId)]),
  decide(organization, { organizationId, reason }) {
    switch (organization.status) {
      case 'REGISTERED': return [OrganizationRejected({ organizationId, reason })]
      case 'REJECTED': return []
      case 'VERIFIED':
      case 'SUSPENDED': return refuse('WRONG_STAGE', 'organizationId')
      default: return impossible(organization.status)
    }
  },
})
