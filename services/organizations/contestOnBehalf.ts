import { z } from 'zod'
import { OrganizationId, ThingId } from '../../schema/events/ids.ts'
import { OnBehalfContested } from '../../schema/events/organizations.ts'
import { text } from '../../schema/events/values.ts'
import { change } from '../commands/command.ts'
import { knownOnBehalf, speaksOfActs } from './onBehalf.ts'
import { asEditorOf, organization } from './organization.ts'

/** An organisation contests what its park did on its behalf with something, as far as its people read; why is told to the two alone. */
export const contestOnBehalf = change({
  name: 'ContestOnBehalf',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, thingId: ThingId, acts: z.int().positive(), reason: text(2_000) }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: (facts, _, input) => knownOnBehalf(facts, input),
  decide({ onBehalf }, input, known) {
    const word = onBehalf.get(input.thingId)
    if (word?.acts === input.acts && word.reason === input.reason) return []
    return speaksOfActs(input, known) ?? [OnBehalfContested(input)]
  },
})
