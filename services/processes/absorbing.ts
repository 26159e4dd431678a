import { OrganizationId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import { processActor } from '../identity/actor.ts'
import { absorbOrganization } from '../organizations/absorbOrganization.ts'
import type { Process } from './process.ts'

const patience = 5_000
const mostAtOnce = 100

/** Brings what belonged to merged organisations to those that survive them; what a crash left undone is found again in the rows. */
export const absorbing: Process = {
  name: 'absorbing',
  async run({ rows, handle, projections }) {
    const left = rows.organizations.notAbsorbed(mostAtOnce)
    const actor = processActor('absorbing')
    let last = 0n
    for (const { id, survivorId, belongings } of left) {
      const [organizationId, absorbedId] = [OrganizationId.parse(survivorId), OrganizationId.parse(id)]
      const outcome = await handle(absorbOrganization, { organizationId, absorbedId, belongings }, { actor, commandId: naturalId('absorbed', id, survivorId) })
      if ('position' in outcome && outcome.position !== undefined) last = outcome.position
    }
    // Until the rows hold what was just written, the same would be found again.
    await projections.reached(last, patience)
    return left.length === mostAtOnce ? 'AT_ONCE' : 'WHEN_MOVED'
  },
}
