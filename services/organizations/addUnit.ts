import { z } from 'zod'
import { OrganizationId, UnitId } from '../../schema/events/ids.ts'
import { UnitAdded, UnitContent } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOf, organization } from './organization.ts'
import { lacksInUnit, mostUnits } from './units.ts'

/** Adds a unit 院系/团队 to an organisation: what it is called, what it works on, and who is in it. */
export const addUnit = change({
  name: 'AddUnit',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, ...UnitContent.shape }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: () => undefined,
  decide(organization, { organizationId, ...content }, _, { newId }) {
    if (organization.units.size >= mostUnits) return refuse('TOO_MANY_UNITS', 'organizationId')
    return lacksInUnit(content, organization) ?? [UnitAdded({ organizationId, unitId: UnitId.parse(newId('unit')), ...content })]
  },
})
