import { acceptJoinRequest } from '../../services/organizations/acceptJoinRequest.ts'
import { addUnit } from '../../services/organizations/addUnit.ts'
import { assignUnit } from '../../services/organizations/assignUnit.ts'
import { confirmOnBehalf } from '../../services/organizations/confirmOnBehalf.ts'
import { contestOnBehalf } from '../../services/organizations/contestOnBehalf.ts'
import { declineJoinRequest } from '../../services/organizations/declineJoinRequest.ts'
import { enterOrganization } from '../../services/organizations/enterOrganization.ts'
import { handOverContacts } from '../../services/organizations/handOverContacts.ts'
import { nameContact } from '../../services/organizations/nameContact.ts'
import { requireReview } from '../../services/organizations/requireReview.ts'
import { nameRecommendingBody } from '../../services/organizations/nameRecommendingBody.ts'
import { removeUnit } from '../../services/organizations/removeUnit.ts'
import { requestToJoin } from '../../services/organizations/requestToJoin.ts'
import { reviseOrganization } from '../../services/organizations/reviseOrganization.ts'
import { reviseUnit } from '../../services/organizations/reviseUnit.ts'
import { withdrawJoinRequest } from '../../services/organizations/withdrawJoinRequest.ts'
import { Role } from '../../schema/events/vocabulary.ts'
import { act, type Listed } from './finding.ts'

/** How organizations come in unclaimed and people into them, and what organizations say of themselves and whom to turn to. */
export const actsOfJoining: Listed = [
  [2, 'enter an organization', act(async (world, find) => {
    const parkId = find.id(`SELECT id FROM organization WHERE kind = 'PARK' ORDER BY id`)
    return world.ask(enterOrganization, { parkId, kind: 'ENTERPRISE', name: `Entered ${find.chance.below(5)}`, size: 'MICRO', source: 'Exhibitors' }, find.owner(parkId))
  })],
  [2, 'revise an organization', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(reviseOrganization, { organizationId, name: `Called ${find.chance.below(5)}`, region: '321102', ...(find.chance.below(2) === 0 ? {} : { size: 'SMALL' as const }) }, find.for(organizationId))
  })],
  [1, 'name a recommending body', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(nameRecommendingBody, { organizationId, recommendingBodyId: find.organization() }, find.for(organizationId))
  })],
  [1, 'require a review, or none', act(async (world, find) => {
    const parkId = find.id(`SELECT id FROM organization WHERE kind = 'PARK' ORDER BY id`)
    return world.ask(requireReview, { parkId, required: find.chance.below(2) === 0 }, find.owner(parkId))
  })],
  [2, 'name a contact', act(async (world, find) => {
    const organizationId = find.organization()
    const [contact, deputy] = [find.chance.of(world.rows.organizations.members(organizationId)), find.chance.of(world.rows.organizations.members(organizationId))]
    const [thingId] = world.ids('SELECT id FROM thing WHERE organizationId = ? ORDER BY id LIMIT 1', organizationId)
    return contact === undefined ? undefined : world.ask(nameContact, {
      organizationId, contactId: contact.personId, ...(deputy === undefined || deputy === contact ? {} : { deputyId: deputy.personId }),
      ...(thingId === undefined || find.chance.below(2) === 0 ? {} : { thingId }),
    }, find.owner(organizationId))
  })],
  [2, 'hand over contacts', act(async (world, find) => {
    const [organizationId = '', fromId = ''] = find.id(`SELECT organizationId || ' ' || contactId AS id FROM contact ORDER BY id`).split(' ')
    const to = find.chance.of(world.rows.organizations.members(organizationId))
    return to === undefined ? undefined : world.ask(handOverContacts, { organizationId, fromId, toId: to.personId }, find.owner(organizationId))
  })],
  [2, 'say a word on what was done on behalf', act(async (world, find) => {
    const [organizationId = '', thingId = '', acts = '1'] = find.id(`SELECT organizationId || ' ' || thingId || ' ' || number AS id FROM actOnBehalf ORDER BY position`).split(' ')
    if (thingId === '') return undefined
    const word = { organizationId, thingId, acts: Number(acts) }
    return find.chance.below(2) === 0 ? world.ask(confirmOnBehalf, word, find.owner(organizationId))
      : world.ask(contestOnBehalf, { ...word, reason: 'Nobody here asked for that.' }, find.owner(organizationId))
  })],
  [2, 'add a unit', act(async (world, find) => {
    const organizationId = find.organization()
    const member = find.chance.of(world.rows.organizations.members(organizationId))
    return world.ask(addUnit, { organizationId, name: `Team ${find.chance.below(5)}`, ...(member === undefined ? {} : { headId: member.personId, memberIds: [member.personId] }) }, find.owner(organizationId))
  })],
  [1, 'revise or remove a unit', act(async (world, find) => {
    const [organizationId = '', unitId = ''] = find.id(`SELECT organizationId || ' ' || id AS id FROM unit ORDER BY id`).split(' ')
    if (unitId === '') return undefined
    return find.chance.below(3) === 0 ? world.ask(removeUnit, { organizationId, unitId }, find.owner(organizationId))
      : world.ask(reviseUnit, { organizationId, unitId, name: `Team ${find.chance.below(9)}` }, find.owner(organizationId))
  })],
  [2, 'assign a unit', act(async (world, find) => {
    const [organizationId = '', unitId = '', thingId = ''] = find.id(`SELECT unit.organizationId || ' ' || unit.id || ' ' || thing.id AS id FROM unit JOIN thing ON thing.organizationId = unit.organizationId ORDER BY id`).split(' ')
    return thingId === '' ? undefined : world.ask(assignUnit, { organizationId, thingId, ...(find.chance.below(4) === 0 ? {} : { unitId }) }, find.owner(organizationId))
  })],
  [3, 'ask to join', act(async (world, find) => {
    const organizationId = find.organization()
    return world.ask(requestToJoin, { organizationId }, world.person(`person ${find.chance.below(5)}`))
  })],
  [1, 'take back a request to join', act(async (world, find) => {
    const [organizationId = '', personId = ''] = find.joinRequest()
    return personId === '' ? undefined : world.ask(withdrawJoinRequest, { organizationId }, { actor: world.standing(personId) })
  })],
  [3, 'answer who asks to join', act(async (world, find) => {
    const [organizationId = '', personId = ''] = find.joinRequest()
    const parkId = world.rows.organizations.organization(organizationId)?.facts.parkId ?? organizationId
    const by = find.owner(find.chance.below(2) === 0 ? parkId : organizationId)
    if (personId === '') return undefined
    return find.chance.below(3) === 0 ? world.ask(declineJoinRequest, { organizationId, personId }, by)
      : world.ask(acceptJoinRequest, { organizationId, personId, role: find.chance.of(Role.options) ?? 'VIEWER' }, by)
  })],
]
