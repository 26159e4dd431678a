import { z } from 'zod'
import { OrganizationId, PersonId, ThingId } from '../../schema/events/ids.ts'
import { ContactNamed } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { ofItself } from './contacts.ts'
import { asEditorOf, organization } from './organization.ts'

/** Says who is the contact 对接联系人 of a need or offer, or of the organisation, and who stands in; members alone. */
export const nameContact = change({
  name: 'NameContact',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, thingId: ThingId.optional(), contactId: PersonId, deputyId: PersonId.optional() }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: (facts, _, { thingId }) => ({ thing: thingId === undefined ? undefined : facts.thing(thingId) }), // a moment old will do: a thing keeps its owner
  decide({ members, contacts }, input, { thing }) {
    const { organizationId, thingId, contactId, deputyId } = input
    if (thingId !== undefined && thing?.organizationId !== organizationId) return refuse('NOT_ITS_THING', 'thingId')
    if (!members.has(contactId)) return refuse('NOT_A_MEMBER', 'contactId')
    if (deputyId !== undefined && !members.has(deputyId)) return refuse('NOT_A_MEMBER', 'deputyId')
    if (deputyId === contactId) return refuse('DEPUTY_IS_CONTACT', 'deputyId')
    const present = contacts.get(thingId ?? ofItself)
    return present?.contactId === contactId && present.deputyId === deputyId ? [] : [ContactNamed(input)]
  },
})
