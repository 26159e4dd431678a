import { z } from 'zod'
import { InvitationId, OrganizationId } from '../../schema/events/ids.ts'
import { InvitationResent } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOwnerOf, organization } from './organization.ts'

const day = 24 * 3_600_000
/** How long an invitation lasts since it was sent; the office forgets the address after it. */
export const invitationLasts = 14 * day
/** How often somebody is written to about one invitation within a day, the first time counted. */
const mostADay = 3

/** An owner sends an invitation anew that waits: its link is another one from then on, and its time begins again. Whoever resends it answers for it. */
export const resendInvitation = change({
  name: 'ResendInvitation',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, invitationId: InvitationId }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asOwnerOf(actor, organization, organizationId),
  know: () => undefined,
  decide(organization, { organizationId, invitationId }, _, { now }) {
    const invitation = organization.invitations.get(invitationId)
    if (invitation === undefined) return refuse('NOT_FOUND', 'invitationId')
    const sentWithin = (time: number) => invitation.sentAt.filter((at) => Date.parse(at) > now.getTime() - time).length
    if (invitation.used || sentWithin(invitationLasts) === 0) return refuse('INVITATION_OVER', 'invitationId')
    return sentWithin(day) >= mostADay ? refuse('SENT_TOO_OFTEN', 'invitationId') : [InvitationResent({ organizationId, invitationId })]
  },
})
