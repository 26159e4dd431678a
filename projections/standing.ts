import type { DatabaseSync } from 'node:sqlite'
import { OrganizationKind, Role } from '../schema/events/vocabulary.ts'
import { engagements, organizationStatuses, type Actor, type Engagement, type Membership } from '../services/identity/actor.ts'
import { text, word } from './columns.ts'

/** Who a person is in the hub, read anew for every request and push. Whose stream is parked has no right there. */
export function standingOf(database: DatabaseSync): (personId: string) => Actor {
  const memberships = database.prepare(`
    SELECT member.organizationId, member.role, organization.status, organization.kind
    FROM member JOIN organization ON organization.id = member.organizationId
    WHERE member.personId = ? AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = member.organizationId)
    ORDER BY member.organizationId`)
  // An expert is asked by the park that reviews; a researcher stands for whoever entrusted them, and has no more than that one's right.
  const engaged = database.prepare(`
    SELECT expert.needId AS thingId, 'EXPERT' AS engagement
    FROM expert JOIN thing ON thing.id = expert.needId AND thing.reviewingParkId = expert.parkId
    JOIN organization ON organization.id = expert.parkId AND organization.status = 'VERIFIED'
    WHERE expert.personId = ?1 AND expert.status = 'ADMITTED' AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id IN (expert.id, expert.parkId))
    UNION ALL
    SELECT delegation.thingId, 'RESEARCHER'
    FROM delegation JOIN thing ON thing.id = delegation.thingId AND thing.organizationId = delegation.organizationId
    JOIN member ON member.organizationId = delegation.organizationId AND member.personId = delegation.delegatedBy AND member.role <> 'VIEWER'
    JOIN organization ON organization.id = delegation.organizationId AND organization.status IN ('REGISTERED', 'VERIFIED')
    WHERE delegation.personId = ?1 AND delegation.status = 'ACCEPTED' AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id IN (delegation.id, delegation.organizationId))
    ORDER BY engagement, thingId`)
  const operator = database.prepare('SELECT 1 FROM operator WHERE personId = ?1 AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = ?1)')
  return (personId) => ({
    kind: 'PERSON',
    id: personId,
    memberships: new Map(memberships.all(personId).map((row): [string, Membership] => [
      text(row, 'organizationId'),
      { role: word(row, 'role', Role), status: word(row, 'status', organizationStatuses), kind: word(row, 'kind', OrganizationKind) },
    ])),
    engagements: new Map(engaged.all(personId).map((row): [string, Engagement] => [text(row, 'thingId'), word(row, 'engagement', engagements)])),
    operator: operator.get(personId) !== undefined,
  })
}
