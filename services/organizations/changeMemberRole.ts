import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { MemberRoleChanged } from '../../schema/events/organizations.ts'
import { Role } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOwnerOf, isLastOwner, organization } from './organization.ts'

export const changeMemberRole = change({
  name: 'ChangeMemberRole',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, personId: PersonId, role: Role }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asOwnerOf(actor, organization, organizationId),
  know: () => undefined,
  decide(organization, { organizationId, personId, role }) {
    const present = organization.members.get(personId)
    if (present === undefined) return refuse('NOT_A_MEMBER', 'personId')
    if (present === role) return []
    return isLastOwner(organization, personId) ? refuse('LAST_OWNER', 'role') : [MemberRoleChanged({ organizationId, personId, role })]
  },
})
