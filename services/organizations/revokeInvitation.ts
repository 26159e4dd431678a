import { z } from 'zod'
import { InvitationId, OrganizationId } from '../../schema/events/ids.ts'
import { InvitationRevoked } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOwnerOf, organization } from './organization.ts'

/** An owner calls an invitation back that nobody has accepted; the office forgets the address after it. */
export const revokeInvitation = change({
  name: 'RevokeInvitation',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, invitationId: InvitationId }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asOwnerOf(actor, organization, organizationId),
  know: () => undefined,
  decide(organization, { organizationId, invitationId }) {
    const invitation = organization.invitations.get(invitationId)
    if (invitation === undefined) return refuse('NOT_FOUND', 'invitationId')
    return invitation.used ? [] : [InvitationRevoked({ organizationId, invitationId })]
  },
})
