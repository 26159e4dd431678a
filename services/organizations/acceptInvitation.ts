import { z } from 'zod'
import { InvitationId, OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { MemberJoined } from '../../schema/events/organizations.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asPerson } from '../identity/rights.ts'
import { organization } from './organization.ts'

/** Sight comes from the invitation's secret, which the office store checks before this is asked. */
export const acceptInvitation = act({
  name: 'AcceptInvitation',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, invitationId: InvitationId }),
  idOf: ({ organizationId }) => organizationId,
  sees: (actor) => actor.kind === 'PERSON',
  permits: (actor) => asPerson(actor),
  know: () => undefined,
  decide(organization, { organizationId, invitationId }, _, { actor }) {
    const invitation = organization?.invitations.get(invitationId)
    if (organization === undefined || invitation === undefined) return refuse('INVITATION_USED')
    if (invitation.used) return organization.members.has(actor.id) ? [] : refuse('INVITATION_USED')
    if (organization.status === 'SUSPENDED' || organization.status === 'REJECTED') return refuse('ORGANIZATION_SUSPENDED')
    if (organization.members.get(invitation.invitedBy) !== 'OWNER') return refuse('INVITATION_USED')
    if (organization.members.has(actor.id)) return refuse('ALREADY_A_MEMBER')
    return [MemberJoined({ organizationId, personId: PersonId.parse(actor.id), role: invitation.role, invitationId })]
  },
})
