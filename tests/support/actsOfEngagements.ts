import { acceptDelegation } from '../../services/delegations/acceptDelegation.ts'
import { delegateThing } from '../../services/delegations/delegateThing.ts'
import { endDelegation } from '../../services/delegations/endDelegation.ts'
import { acceptExpertInvitation } from '../../services/experts/acceptExpertInvitation.ts'
import { admitExpert } from '../../services/experts/admitExpert.ts'
import { dismissExpert } from '../../services/experts/dismissExpert.ts'
import { giveOpinion } from '../../services/experts/giveOpinion.ts'
import { inviteExpert } from '../../services/experts/inviteExpert.ts'
import { act, type Finding, type Listed } from './finding.ts'
import type { World } from './world.ts'

const about = (world: World, find: Finding) => {
  const expertId = find.id('SELECT id FROM expert ORDER BY invitedAt, id')
  return { expertId, row: world.rows.engagements.expert(expertId) }
}
const conflicts = [[], [], ['FUNDING'], ['OTHER']] as const

/** What people do who are let in on one thing, and those who let them in. */
export const actsOfEngagements: Listed = [
  [4, 'invite an expert', act(async (world, find) => {
    const needId = find.need(`'SUBMITTED'`)
    return world.ask(inviteExpert, { needId }, find.hostOfPark(world.rows.things.need(needId)?.facts.reviewingParkId))
  })],
  [4, 'accept as an expert', act(async (world, find) =>
    world.ask(acceptExpertInvitation, { expertId: find.id(`SELECT id FROM expert WHERE status = 'INVITED' ORDER BY id`), conflicts: [...find.chance.of(conflicts) ?? []] }, world.person(`person ${find.chance.below(5)}`)))],
  [2, 'admit an expert', act(async (world, find) => {
    const expertId = find.id(`SELECT id FROM expert WHERE status = 'WAITING' ORDER BY id`)
    return world.ask(admitExpert, { expertId }, find.hostOfPark(world.rows.engagements.expert(expertId)?.parkId))
  })],
  [4, 'give an opinion', act(async (world, find) => {
    const [expertId, personId = expertId] = world.ids(`SELECT expert.id FROM expert JOIN thing ON thing.id = needId WHERE status = 'ADMITTED' AND stage = 'SUBMITTED' ORDER BY expert.id LIMIT 1`)
      .flatMap((id) => [id, world.rows.engagements.expert(id)?.personId ?? id])
    if (expertId === undefined || personId === undefined) return undefined
    return world.ask(giveOpinion, { expertId, opinion: `No. ${find.chance.below(9)}`, recommendation: 'READY' }, { actor: world.standing(personId) })
  })],
  [1, 'dismiss an expert', act(async (world, find) => {
    const { expertId, row } = about(world, find)
    return world.ask(dismissExpert, { expertId }, find.hostOfPark(row?.parkId))
  })],
  [2, 'delegate a thing', act(async (world, find) => {
    const thingId = find.chance.below(2) === 0 ? find.need(`'DRAFT', 'PUBLISHED'`) : find.offer(`'DRAFT', 'PUBLISHED'`)
    return world.ask(delegateThing, { thingId }, find.ofThing(thingId))
  })],
  [2, 'accept a delegation', act(async (world, find) =>
    world.ask(acceptDelegation, { delegationId: find.id(`SELECT id FROM delegation WHERE status = 'OFFERED' ORDER BY id`) }, world.person(`person ${find.chance.below(5)}`)))],
  [1, 'end a delegation', act(async (world, find) => {
    const delegationId = find.id('SELECT id FROM delegation ORDER BY id')
    return world.ask(endDelegation, { delegationId }, find.for(world.rows.engagements.delegation(delegationId)?.organizationId))
  })],
]
