import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { JoinRequested } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asPerson } from '../identity/rights.ts'
import { organization } from './organization.ts'

/** The most requests that wait at once, so that nobody can fill an organisation's record by asking. */
const mostOpen = 200

/** Whoever signed in asks to belong to an organisation that they may know of, also to one that nobody has claimed yet. */
export const requestToJoin = change({
  name: 'RequestToJoin',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor) => asPerson(actor),
  know: () => undefined,
  decide({ status, members, joinRequests, askAgainFrom }, { organizationId }, _, { actor, now }) {
    if (members.has(actor.id)) return refuse('ALREADY_A_MEMBER')
    if (status === 'SUSPENDED' || status === 'REJECTED') return refuse('ORGANIZATION_SUSPENDED', 'organizationId')
    if (joinRequests.has(actor.id)) return []
    if (now.toISOString() < (askAgainFrom.get(actor.id) ?? '')) return refuse('ASKED_BEFORE', 'organizationId')
    return joinRequests.size >= mostOpen ? refuse('TOO_MANY_ASK', 'organizationId') : [JoinRequested({ organizationId, personId: PersonId.parse(actor.id) })]
  },
})
