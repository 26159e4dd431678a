import {
  JoinRequestDeclined, JoinRequested, JoinRequestWithdrawn, InvitationRevoked, MemberInvited, MemberJoined, MemberLeft, MemberRoleChanged, OrganizationPlaced, OrganizationRegistered, OrganizationRevised, RecommendingBodyNamed, ReviewRequirementChanged,
  OrganizationAbsorbed, OrganizationMerged, OrganizationReinstated, OrganizationRejected, OrganizationSuspended, OrganizationVerified,
} from '../schema/events/organizations.ts'
import { OperatorAppointed, OperatorDismissed, PersonErased } from '../schema/events/people.ts'
import { mergingIn } from './organizationsMerging.ts'
import { on, type ReadModel } from './readModel.ts'

/** Organisations, and who belongs to them in which role. */
export const organizations: ReadModel = {
  name: 'organizations',
  version: 3,
  tables: `
    CREATE TABLE organization (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, shortName TEXT, parkId TEXT, codeScheme TEXT, codeValue TEXT, region TEXT, size TEXT, recommendingBodyId TEXT, renamed INTEGER NOT NULL, requiresReview INTEGER NOT NULL DEFAULT 1,
      unclaimed INTEGER NOT NULL, adopted INTEGER NOT NULL, status TEXT NOT NULL, statusBefore TEXT NOT NULL, reason TEXT, registeredAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX organizationByName ON organization (name, id);
    CREATE INDEX organizationByStatus ON organization (status, kind, region);
    CREATE INDEX organizationByRegion ON organization (status, region);
    CREATE INDEX organizationByKindAndSize ON organization (status, kind, size, region);
    CREATE INDEX organizationBySize ON organization (status, size, region);
    CREATE TABLE member (organizationId TEXT NOT NULL, personId TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (organizationId, personId)) STRICT;
    CREATE INDEX memberByPerson ON member (personId);
    CREATE INDEX organizationByCode ON organization (codeValue) WHERE codeValue IS NOT NULL;
    CREATE TABLE joinRequest (organizationId TEXT NOT NULL, personId TEXT NOT NULL, askedAt TEXT NOT NULL, PRIMARY KEY (organizationId, personId)) STRICT;
    CREATE INDEX joinRequestByPerson ON joinRequest (personId);
    CREATE TABLE invitation (id TEXT PRIMARY KEY, organizationId TEXT NOT NULL, role TEXT NOT NULL, used INTEGER NOT NULL) STRICT;
    CREATE INDEX invitationByOrganization ON invitation (organizationId);
    CREATE TABLE operator (personId TEXT PRIMARY KEY) STRICT`,
  handlers(database) {
    const register = database.prepare(`
      INSERT INTO organization (id, kind, name, shortName, parkId, codeScheme, codeValue, region, size, recommendingBodyId, unclaimed, adopted, renamed, status, statusBefore, registeredAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 'REGISTERED', 'REGISTERED', ?)`)
    const verify = database.prepare(`UPDATE organization SET status = 'VERIFIED', renamed = 0, reason = NULL, codeScheme = coalesce(?, codeScheme), codeValue = coalesce(?, codeValue) WHERE id = ?`)
    const reject = database.prepare(`UPDATE organization SET status = 'REJECTED', reason = ? WHERE id = ?`)
    const suspend = database.prepare(`UPDATE organization SET statusBefore = status, status = 'SUSPENDED', reason = ? WHERE id = ?`)
    const reinstate = database.prepare('UPDATE organization SET status = statusBefore, reason = NULL WHERE id = ?')
    const place = database.prepare('UPDATE organization SET parkId = ?, adopted = 0 WHERE id = ?')
    const revise = database.prepare(`
      UPDATE organization SET renamed = max(renamed, name <> ?1 AND iif(status = 'SUSPENDED', statusBefore, status) = 'VERIFIED'), name = ?1, shortName = ?2, region = ?3, size = ?4 WHERE id = ?5`)
    const recommend = database.prepare('UPDATE organization SET recommendingBodyId = ? WHERE id = ?')
    const require = database.prepare('UPDATE organization SET requiresReview = ? WHERE id = ?')
    const ask = database.prepare('INSERT INTO joinRequest (organizationId, personId, askedAt) VALUES (?, ?, ?)')
    const answer = database.prepare('DELETE FROM joinRequest WHERE organizationId = ? AND personId = ?')
    const invite = database.prepare('INSERT INTO invitation (id, organizationId, role, used) VALUES (?, ?, ?, 0)')
    const spend = database.prepare('UPDATE invitation SET used = 1 WHERE id = ?')
    const join = database.prepare('INSERT OR REPLACE INTO member (organizationId, personId, role) VALUES (?, ?, ?)')
    const claim = database.prepare('UPDATE organization SET adopted = max(adopted, unclaimed), unclaimed = 0 WHERE id = ?')
    const leave = database.prepare('DELETE FROM member WHERE organizationId = ? AND personId = ?')
    const appoint = database.prepare('INSERT OR IGNORE INTO operator (personId) VALUES (?)')
    const dismiss = database.prepare('DELETE FROM operator WHERE personId = ?')
    const merging = mergingIn(database)
    return [
      on(OrganizationMerged, ({ organizationId, intoOrganizationId, belongings }) => merging.merge(organizationId, intoOrganizationId, JSON.stringify(belongings))),
      on(OrganizationAbsorbed, ({ organizationId, absorbedId, belongings }) => {
        merging.absorb(organizationId, absorbedId, belongings.code)
        for (const { personId, role } of belongings.members) {
          merging.join(organizationId, personId, role)
          answer.run(organizationId, personId)
          claim.run(organizationId)
        }
      }),
      on(OrganizationRegistered, ({ organizationId, kind, name, shortName, parkId, code, region, size, recommendingBodyId, unclaimed }, { metadata }) =>
        register.run(organizationId, kind, name, shortName ?? null, parkId ?? null, code?.scheme ?? null, code?.value ?? null, region ?? null, size ?? null, recommendingBodyId ?? null, unclaimed ? 1 : 0, metadata.at)),
      on(OrganizationVerified, ({ organizationId, code }) => verify.run(code?.scheme ?? null, code?.value ?? null, organizationId)),
      on(OrganizationRejected, ({ organizationId, reason }) => reject.run(reason, organizationId)),
      on(OrganizationSuspended, ({ organizationId, reason }) => suspend.run(reason, organizationId)),
      on(OrganizationReinstated, ({ organizationId }) => reinstate.run(organizationId)),
      on(OrganizationPlaced, ({ organizationId, parkId }) => place.run(parkId, organizationId)),
      on(OrganizationRevised, ({ organizationId, name, shortName, region, size }) => revise.run(name, shortName ?? null, region ?? null, size ?? null, organizationId)),
      on(RecommendingBodyNamed, ({ organizationId, recommendingBodyId }) => recommend.run(recommendingBodyId ?? null, organizationId)),
      on(ReviewRequirementChanged, ({ organizationId, required }) => require.run(required ? 1 : 0, organizationId)),
      on(JoinRequested, ({ organizationId, personId }, { metadata }) => ask.run(organizationId, personId, metadata.at)),
      on(JoinRequestWithdrawn, ({ organizationId, personId }) => answer.run(organizationId, personId)),
      on(JoinRequestDeclined, ({ organizationId, personId }) => answer.run(organizationId, personId)),
      on(InvitationRevoked, ({ invitationId }) => spend.run(invitationId)),
      on(MemberInvited, ({ organizationId, invitationId, role }) => invite.run(invitationId, organizationId, role)),
      on(MemberJoined, ({ organizationId, personId, role, invitationId }) => {
        join.run(organizationId, personId, role)
        answer.run(organizationId, personId)
        claim.run(organizationId)
        if (invitationId !== undefined) spend.run(invitationId)
      }),
      on(MemberRoleChanged, ({ organizationId, personId, role }) => join.run(organizationId, personId, role)),
      on(MemberLeft, ({ organizationId, personId }) => leave.run(organizationId, personId)),
      on(OperatorAppointed, ({ personId }) => appoint.run(personId)),
      on(OperatorDismissed, ({ personId }) => dismiss.run(personId)),
      on(PersonErased, ({ personId }) => dismiss.run(personId)),
    ]
  },
}
