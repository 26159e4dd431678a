import type { DatabaseSync } from 'node:sqlite'
import { OrganizationKind, Role } from '../schema/events/vocabulary.ts'
import { organizationStatuses, type Actor, type Membership } from '../services/identity/actor.ts'
import { text, word } from './columns.ts'

/** Who a person is in the hub, read anew for every request and push. Whose stream is parked has no right there. */
export function standingOf(database: DatabaseSync): (personId: string) => Actor {
  const memberships = database.prepare(`
    SELECT member.organizationId, member.role, organization.status, organization.kind
    FROM member JOIN organization ON organization.id = member.organizationId
    WHERE member.personId = ? AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = member.organizationId)
    ORDER BY member.organizationId`)
  const operator = database.prepare('SELECT 1 FROM operator WHERE personId = ?1 AND NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = ?1)')
  return (personId) => ({
    kind: 'PERSON',
    id: personId,
    memberships: new Map(memberships.all(personId).map((row): [string, Membership] => [
      text(row, 'organizationId'),
      { role: word(row, 'role', Role), status: word(row, 'status', organizationStatuses), kind: word(row, 'kind', OrganizationKind) },
    ])),
    engagements: new Map(),
    operator: operator.get(personId) !== undefined,
  })
}
