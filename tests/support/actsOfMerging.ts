import { OrganizationId } from '../../schema/events/ids.ts'
import { processActor } from '../../services/identity/actor.ts'
import { absorbOrganization } from '../../services/organizations/absorbOrganization.ts'
import { mergeOrganizations } from '../../services/organizations/mergeOrganizations.ts'
import { act, type Listed } from './finding.ts'

/** How two records of one organisation become one, and what the hub does after it. */
export const actsOfMerging: Listed = [
  [1, 'merge two records', act((world, find) => {
    const organizationId = find.organization()
    const by = find.chance.below(3) === 0 ? find.hostOfPark(world.rows.organizations.organization(organizationId)?.facts.parkId) : find.operator()
    return world.ask(mergeOrganizations, { organizationId, intoOrganizationId: find.organization() }, by)
  })],
  [2, 'absorb what was merged', act(async (world) => {
    const [left] = world.rows.organizations.notAbsorbed(1)
    if (left === undefined) return undefined
    const { id, survivorId, belongings } = left
    return world.ask(absorbOrganization, { organizationId: OrganizationId.parse(survivorId), absorbedId: OrganizationId.parse(id), belongings }, { actor: processActor('absorbing') })
  })],
]
