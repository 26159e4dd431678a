import { z } from 'zod'
import { InvitationId, OrganizationId } from '../../schema/events/ids.ts'
import { MemberInvited } from '../../schema/events/organizations.ts'
import { Role } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { asOwnerOf, organization } from './organization.ts'

/** To whom the invitation goes is known to the office store alone; the log keeps its id and role. */
export const inviteMember = change({
  name: 'InviteMember',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, role: Role }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asOwnerOf(actor, organization, organizationId),
  know: () => undefined,
  decide: (_, { organizationId, role }, __, { newId }) => [MemberInvited({ organizationId, invitationId: InvitationId.parse(newId('invitation')), role })],
})
