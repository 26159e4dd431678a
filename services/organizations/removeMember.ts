import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { MemberLeft } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asPerson } from '../identity/rights.ts'
import { asOwnerOf, isLastOwner, organization } from './organization.ts'

/** An owner removes a member; whoever wants to leave removes themselves. */
export const removeMember = change({
  name: 'RemoveMember',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, personId: PersonId }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId, personId }) => [
    ...asOwnerOf(actor, organization, organizationId),
    ...(actor.id === personId ? asPerson(actor) : []),
  ],
  know: () => undefined,
  decide(organization, { organizationId, personId }) {
    if (!organization.members.has(personId)) return []
    return isLastOwner(organization, personId) ? refuse('LAST_OWNER', 'personId') : [MemberLeft({ organizationId, personId })]
  },
})
