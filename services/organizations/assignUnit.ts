import { z } from 'zod'
import { OrganizationId, ThingId, UnitId } from '../../schema/events/ids.ts'
import { UnitAssigned } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOf, organization } from './organization.ts'

/** Says which unit a need or offer belongs to, or that it belongs to none. */
export const assignUnit = change({
  name: 'AssignUnit',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, thingId: ThingId, unitId: UnitId.optional() }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: (facts, _, { thingId }) => ({ thing: facts.thing(thingId) }), // a moment old will do: a thing keeps its owner
  decide({ units, unitOf }, input, { thing }) {
    const { organizationId, thingId, unitId } = input
    if (thing?.organizationId !== organizationId) return refuse('NOT_ITS_THING', 'thingId')
    if (unitId !== undefined && !units.has(unitId)) return refuse('NO_SUCH_UNIT', 'unitId')
    return unitOf.get(thingId) === unitId ? [] : [UnitAssigned(input)]
  },
})
