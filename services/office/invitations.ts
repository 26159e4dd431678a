import type { Kysely } from 'kysely'
import { normalized } from './people.ts'
import type { Secrets } from './secrets.ts'
import type { OfficeTables } from './tables.ts'

/** Whom somebody invited, and where to. The role is in the log (`MemberInvited`), the address only here. */
export interface Invitation {
  readonly invitationId: string
  readonly organizationId: string
  readonly email: string
}

export interface Invitations {
  /** Keeps the invitation for 14 days and gives its secret, which can be read this once. */
  make(invitation: Invitation): Promise<string>
  /** The invitation that the secret opens, or none if it is unknown, spent, revoked or over. Spends nothing. */
  find(secret: string): Promise<Invitation | undefined>
  /** The same, also when it was spent: for who accepts again because the answer was lost. */
  findSpent(secret: string): Promise<Invitation | undefined>
  /** What waits for this address, so that it is found also by who signed in by another way. */
  openFor(email: string): Promise<readonly Invitation[]>
  /** What waits at an organisation, oldest first. */
  openOf(organizationId: string): Promise<readonly (Invitation & { readonly sentAt: string; readonly expiresAt: string })[]>
  /** Spends it. True once, also when asked twice at the same moment. */
  spend(invitationId: string): Promise<boolean>
  /** Gives it another secret for 14 days from now on, and ends the one before; nothing where it waits no longer. */
  renew(invitationId: string): Promise<string | undefined>
  revoke(invitationId: string): Promise<void>
}

/** Invitations of one organisation that a list shows. */
const mostShown = 200
const lifetime = 14 * 24 * 3_600_000

export function invitationsIn(database: Kysely<OfficeTables>, secrets: Secrets, clock: () => Date): Invitations {
  const invitations = () => database.selectFrom('invitation').select(['invitation.id as invitationId', 'organizationId', 'email'])
  const expiry = () => new Date(clock().getTime() + lifetime)
  return {
    async make({ invitationId, organizationId, email }) {
      await database.insertInto('invitation').values({ id: invitationId, organizationId, email: normalized(email) }).execute()
      return secrets.make({ purpose: 'INVITATION', subject: invitationId, expiresAt: expiry() })
    },
    async find(secret) {
      const opened = await secrets.find('INVITATION', secret)
      return opened && invitations().where('id', '=', opened.subject).executeTakeFirst()
    },
    async findSpent(secret) {
      const opened = await secrets.findUsed('INVITATION', secret)
      return opened && invitations().where('id', '=', opened.subject).executeTakeFirst()
    },
    openFor: (email) => invitations().innerJoin('secret', 'secret.subject', 'invitation.id')
      .where('email', '=', normalized(email)).where('purpose', '=', 'INVITATION')
      .where('usedAt', 'is', null).where('expiresAt', '>', clock().toISOString())
      .orderBy('secret.createdAt').orderBy('invitation.id').execute(),
    openOf: (organizationId) => invitations().innerJoin('secret', 'secret.subject', 'invitation.id').select(['secret.createdAt as sentAt', 'secret.expiresAt'])
      .where('organizationId', '=', organizationId).where('purpose', '=', 'INVITATION')
      .where('usedAt', 'is', null).where('expiresAt', '>', clock().toISOString())
      .orderBy('secret.createdAt').orderBy('invitation.id').limit(mostShown).execute(),
    spend: (invitationId) => secrets.useOf('INVITATION', invitationId),
    renew: (invitationId) => secrets.renew({ purpose: 'INVITATION', subject: invitationId, expiresAt: expiry() }),
    async revoke(invitationId) {
      await secrets.revoke('INVITATION', invitationId)
      await database.deleteFrom('invitation').where('id', '=', invitationId).execute()
    },
  }
}
