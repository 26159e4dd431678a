import { z } from 'zod'
import { OrganizationId, PersonId, ThingId } from '../../schema/events/ids.ts'
import { ContactsHandedOver } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isOf } from './contacts.ts'
import { asEditorOf, organization } from './organization.ts'

/** What one member is contact or deputy of goes to another in one act: for one need or offer, or for all and the organisation itself. */
export const handOverContacts = change({
  name: 'HandOverContacts',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, fromId: PersonId, toId: PersonId, thingId: ThingId.optional() }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: () => undefined,
  decide({ members, contacts }, input) {
    if (!members.has(input.toId)) return refuse('NOT_A_MEMBER', 'toId')
    return input.fromId !== input.toId && isOf(contacts, input.fromId, input.thingId) ? [ContactsHandedOver(input)] : []
  },
})
