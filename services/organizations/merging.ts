import { PersonId, ThingId, UnitId } from '../../schema/events/ids.ts'
import type { MergedBelongings } from '../../schema/events/organizations.ts'
import type { Role } from '../../schema/events/vocabulary.ts'
import { ofItself } from './contacts.ts'
import type { Organization } from './organization.ts'

/** What goes along with a record that is merged, and what becomes of it in the one that survives. */

/** A code is claimed by whoever was verified with it. */
export const belongingsOf = ({ members, contacts, units, unitOf, code, status }: Organization): MergedBelongings => ({
  members: [...members].map(([personId, role]) => ({ personId: PersonId.parse(personId), role })),
  contacts: [...contacts].map(([of, { contactId, deputyId }]) => ({
    ...(of === ofItself ? {} : { thingId: ThingId.parse(of) }), contactId: PersonId.parse(contactId), ...(deputyId === undefined ? {} : { deputyId: PersonId.parse(deputyId) }),
  })),
  units: [...units].map(([unitId, content]) => ({ unitId: UnitId.parse(unitId), ...content })),
  unitOf: [...unitOf].map(([thingId, unitId]) => ({ thingId: ThingId.parse(thingId), unitId: UnitId.parse(unitId) })),
  ...(status !== 'VERIFIED' || code === undefined ? {} : { code }),
})

/** Its own contacts stay, and of two roles the higher. People who come to a record that nobody had claimed adopt it. */
export function withBelongings(organization: Organization, { members, contacts, units, unitOf, code }: MergedBelongings): Organization {
  const coming = new Map(members.map(({ personId, role }): [string, Role] => [personId, higher(role, organization.members.get(personId))]))
  const adopts = organization.unclaimed && coming.size > 0
  return {
    ...organization,
    unclaimed: organization.unclaimed && !adopts,
    adopted: organization.adopted || adopts,
    code: organization.code ?? code,
    members: new Map([...organization.members, ...coming]),
    joinRequests: new Map([...organization.joinRequests].filter(([personId]) => !coming.has(personId))),
    units: new Map([...organization.units, ...units.map(({ unitId, ...content }) => [unitId, content] as const)]),
    unitOf: new Map([...unitOf.map(({ thingId, unitId }) => [thingId, unitId] as const), ...organization.unitOf]),
    contacts: new Map([...contacts.map(({ thingId, contactId, deputyId }) => [thingId ?? ofItself, { contactId, deputyId }] as const), ...organization.contacts]),
  }
}

const ranks = ['VIEWER', 'EDITOR', 'OWNER'] as const
const higher = (role: Role, other: Role | undefined): Role => (other !== undefined && ranks.indexOf(other) > ranks.indexOf(role) ? other : role)
