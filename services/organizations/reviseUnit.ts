import { z } from 'zod'
import { OrganizationId, UnitId } from '../../schema/events/ids.ts'
import { UnitContent, UnitRevised } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { digestOf } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOf, organization } from './organization.ts'
import { lacksInUnit } from './units.ts'

/** Says anew all that is said of a unit. */
export const reviseUnit = change({
  name: 'ReviseUnit',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, unitId: UnitId, ...UnitContent.shape }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asEditorOf(actor, organization, organizationId),
  know: () => undefined,
  decide(organization, { organizationId, unitId, ...content }) {
    const present = organization.units.get(unitId)
    if (present === undefined) return refuse('NO_SUCH_UNIT', 'unitId')
    if (digestOf(present) === digestOf(content)) return []
    return lacksInUnit(content, organization, unitId) ?? [UnitRevised({ organizationId, unitId, ...content })]
  },
})
