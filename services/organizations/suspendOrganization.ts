import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { OrganizationSuspended } from '../../schema/events/organizations.ts'
import { text } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOperator } from '../identity/rights.ts'
import { organization } from './organization.ts'

/** From now on its people see and no longer act, and what it published is hidden. */
export const suspendOrganization = change({
  name: 'SuspendOrganization',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, reason: text(2_000) }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor) => asOperator(actor),
  know: () => undefined,
  decide({ status }, { organizationId, reason }) {
    if (status === 'SUSPENDED') return []
    return status === 'REJECTED' ? refuse('WRONG_STAGE', 'organizationId') : [OrganizationSuspended({ organizationId, reason })]
  },
})
