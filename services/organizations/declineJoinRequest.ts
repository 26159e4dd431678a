import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { JoinRequestDeclined } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asJoinDecider, isDueTo } from './joining.ts'
import { organization } from './organization.ts'

/** Says no to somebody who asked to join; they may ask again after a while. */
export const declineJoinRequest = change({
  name: 'DeclineJoinRequest',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, personId: PersonId }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }, facts) => asJoinDecider(actor, organization, organizationId, facts),
  know: () => undefined,
  decide(organization, { organizationId, personId }, _, { actor, now }) {
    const askedAt = organization.joinRequests.get(personId)
    if (askedAt === undefined) return organization.askAgainFrom.has(personId) ? [] : refuse('NOT_ASKED', 'personId')
    return isDueTo(actor.id, organization, askedAt, now) ? [JoinRequestDeclined({ organizationId, personId })] : refuse('OWNERS_DECIDE_FIRST', 'personId')
  },
})
