import { z } from 'zod'
import { OrganizationId, ThingId } from '../../schema/events/ids.ts'
import { OnBehalfConfirmed } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { knownOnBehalf, speaksOfActs } from './onBehalf.ts'
import { asEditorOf, organization } from './organization.ts'

/** An organisation confirms what its park did on its behalf with something, as far as its people read. */
export const confirmOnBehalf = change({
  name: 'ConfirmOnBehalf',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, thingId: ThingId, acts: z.int().positive() }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: (facts, _, input) => knownOnBehalf(facts, input),
  decide({ onBehalf }, input, known) {
    const word = onBehalf.get(input.thingId)
    if (word?.acts === input.acts && word.reason === undefined) return []
    return speaksOfActs(input, known) ?? [OnBehalfConfirmed(input)]
  },
})
