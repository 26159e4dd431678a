import { z } from 'zod'
import { OrganizationId, UnitId } from '../../schema/events/ids.ts'
import { UnitRemoved } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { asEditorOf, organization } from './organization.ts'

/** Removes a unit; what was its is its organisation's. */
export const removeUnit = change({
  name: 'RemoveUnit',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, unitId: UnitId }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: () => undefined,
  decide: ({ units }, input) => (units.has(input.unitId) ? [UnitRemoved(input)] : []),
})
