import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { MemberLeft } from '../../schema/events/organizations.ts'
import { act } from '../commands/command.ts'
import { asProcess } from '../identity/rights.ts'
import { organization } from './organization.ts'

/** Whoever was erased belongs to nothing any longer, also where that leaves no owner. Asked by the hub itself. */
export const removeErasedMember = act({
  name: 'RemoveErasedMember',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, personId: PersonId }),
  idOf: ({ organizationId }) => organizationId,
  sees: (actor) => actor.kind === 'PROCESS',
  permits: (actor) => asProcess(actor),
  know: () => undefined,
  decide: (organization, { organizationId, personId }) => (organization?.members.has(personId) === true ? [MemberLeft({ organizationId, personId })] : []),
})
