import type { DatabaseSync } from 'node:sqlite'
import type { RegisterCode } from '../schema/events/organizations.ts'
import type { Role } from '../schema/events/vocabulary.ts'

/** What becomes of the rows of a record that is merged into another, and of those of the other. */
export function mergingIn(database: DatabaseSync) {
  const former = database.prepare(`
    INSERT INTO formerOrganization (id, survivorId, name, shortName, belongings) SELECT id, ?2, name, shortName, ?3 FROM organization WHERE id = ?1`)
  const follow = database.prepare('UPDATE formerOrganization SET survivorId = ?2 WHERE survivorId = ?1')
  const recommended = database.prepare('UPDATE organization SET recommendingBodyId = nullif(?2, id) WHERE recommendingBodyId = ?1')
  const uninvite = database.prepare('UPDATE invitation SET used = 1 WHERE organizationId = ?')
  const removals = ['organization WHERE id', 'member WHERE organizationId', 'joinRequest WHERE organizationId'].map((rows) => database.prepare(`DELETE FROM ${rows} = ?`))
  const join = database.prepare(`
    INSERT INTO member (organizationId, personId, role) VALUES (?, ?, ?)
    ON CONFLICT (organizationId, personId) DO UPDATE SET role = iif('OWNER' IN (role, excluded.role), 'OWNER', iif('EDITOR' IN (role, excluded.role), 'EDITOR', 'VIEWER'))`)
  const takeCode = database.prepare('UPDATE organization SET codeScheme = ?, codeValue = ? WHERE id = ? AND codeValue IS NULL')
  const absorbed = database.prepare('UPDATE formerOrganization SET absorbed = 1 WHERE id = ?')
  return {
    merge(id: string, survivorId: string, belongings: string): void {
      former.run(id, survivorId, belongings)
      follow.run(id, survivorId)
      recommended.run(id, survivorId)
      uninvite.run(id)
      for (const removal of removals) removal.run(id)
    },
    absorb(id: string, absorbedId: string, code: RegisterCode | undefined): void {
      if (code !== undefined) takeCode.run(code.scheme, code.value, id)
      absorbed.run(absorbedId)
    },
    join: (id: string, personId: string, role: Role) => join.run(id, personId, role),
  }
}
