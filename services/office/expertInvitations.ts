import type { Kysely } from 'kysely'
import { normalized } from './people.ts'
import type { Secrets } from './secrets.ts'
import type { OfficeTables } from './tables.ts'

/** Whom a park asked about a need. The need is in the log (`ExpertInvited`), the address only here. */
export interface ExpertInvitation {
  readonly expertId: string
  readonly email: string
}

export interface ExpertInvitations {
  /** Keeps the invitation for 14 days and gives its secret, which can be read this once. */
  make(invitation: ExpertInvitation): Promise<string>
  /** The invitation that the secret opens, also when it was spent: for who accepts again because the answer was lost. */
  findSpent(secret: string): Promise<ExpertInvitation | undefined>
  /** Spends it. True once, also when asked twice at the same moment. */
  spend(expertId: string): Promise<boolean>
}

const lifetime = 14 * 24 * 3_600_000

export const expertInvitationsIn = (database: Kysely<OfficeTables>, secrets: Secrets, clock: () => Date): ExpertInvitations => ({
  async make({ expertId, email }) {
    await database.insertInto('expert_invitation').values({ id: expertId, email: normalized(email) }).execute()
    return secrets.make({ purpose: 'EXPERT', subject: expertId, expiresAt: new Date(clock().getTime() + lifetime) })
  },
  async findSpent(secret) {
    const opened = await secrets.findUsed('EXPERT', secret)
    return opened && database.selectFrom('expert_invitation').select(['id as expertId', 'email']).where('id', '=', opened.subject).executeTakeFirst()
  },
  spend: (expertId) => secrets.useOf('EXPERT', expertId),
})
