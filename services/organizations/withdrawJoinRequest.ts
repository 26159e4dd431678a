import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { JoinRequestWithdrawn } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { asPerson } from '../identity/rights.ts'
import { organization } from './organization.ts'

/** Who asked to join takes it back. */
export const withdrawJoinRequest = change({
  name: 'WithdrawJoinRequest',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor) => asPerson(actor),
  know: () => undefined,
  decide: ({ joinRequests }, { organizationId }, _, { actor }) =>
    (joinRequests.has(actor.id) ? [JoinRequestWithdrawn({ organizationId, personId: PersonId.parse(actor.id) })] : []),
})
