import { PersonId, OrganizationId } from '../../schema/events/ids.ts'
import { processActor } from '../../services/identity/actor.ts'
import { removeErasedMember } from '../../services/organizations/removeErasedMember.ts'
import { resendInvitation } from '../../services/organizations/resendInvitation.ts'
import { revokeInvitation } from '../../services/organizations/revokeInvitation.ts'
import { eraseMyself } from '../../services/people/eraseMyself.ts'
import { erasePerson } from '../../services/people/erasePerson.ts'
import { act, type Listed } from './finding.ts'
import { personId } from './people.ts'

const hub = { actor: processActor('hub') }

/** How people go for good, by themselves or at the operator's word, and what the hub does after it. */
export const actsOfLeaving: Listed = [
  [1, 'erase somebody', act((world, find) => {
    const leaving = personId(`person ${4 + find.chance.below(2)}`)
    return find.chance.below(2) === 0 ? world.ask(erasePerson, { personId: leaving }, hub) : world.ask(eraseMyself, { personId: leaving }, { actor: world.standing(leaving) })
  })],
  [1, 'send an invitation again', act((world, find) => {
    const id = find.id('SELECT id FROM invitation ORDER BY used, id')
    const [organizationId = id] = world.ids('SELECT organizationId AS id FROM invitation WHERE id = ?', id)
    return world.ask(resendInvitation, { organizationId, invitationId: id }, find.owner(organizationId))
  })],
  [1, 'call an invitation back', act((world, find) => {
    const id = find.id('SELECT id FROM invitation ORDER BY id')
    const [organizationId = id] = world.ids('SELECT organizationId AS id FROM invitation WHERE id = ?', id)
    return world.ask(revokeInvitation, { organizationId, invitationId: id }, find.owner(organizationId))
  })],
  [1, 'let whoever was erased leave', act(async (world) => {
    const [left] = world.rows.people.membershipsOfErased(1)
    if (left === undefined) return undefined
    return world.ask(removeErasedMember, { organizationId: OrganizationId.parse(left.organizationId), personId: PersonId.parse(left.personId) }, hub)
  })],
]
