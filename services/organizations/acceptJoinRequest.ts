import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { MemberJoined } from '../../schema/events/organizations.ts'
import { Role } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asJoinDecider, hasOwner, isDueTo } from './joining.ts'
import { organization } from './organization.ts'

/** Lets somebody in who asked. The first of an organisation without an owner is its owner: an unclaimed one 未认领 is adopted so, with all that its park entered. Where there are owners, only they make owners. */
export const acceptJoinRequest = change({
  name: 'AcceptJoinRequest',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, personId: PersonId, role: Role }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }, facts) => asJoinDecider(actor, organization, organizationId, facts),
  know: () => undefined,
  decide(organization, { organizationId, personId, role }, _, { actor, now }) {
    if (organization.members.has(personId)) return []
    const askedAt = organization.joinRequests.get(personId)
    if (askedAt === undefined) return refuse('NOT_ASKED', 'personId')
    if (organization.status === 'SUSPENDED' || organization.status === 'REJECTED') return refuse('ORGANIZATION_SUSPENDED', 'organizationId')
    if (actor.id === personId) return refuse('OWN_REQUEST', 'personId')
    if (!isDueTo(actor.id, organization, askedAt, now)) return refuse('OWNERS_DECIDE_FIRST', 'personId')
    if (!hasOwner(organization)) return [MemberJoined({ organizationId, personId, role: 'OWNER' })]
    if (role === 'OWNER' && organization.members.get(actor.id) !== 'OWNER') return refuse('OWNERS_MAKE_OWNERS', 'role')
    return [MemberJoined({ organizationId, personId, role })]
  },
})
