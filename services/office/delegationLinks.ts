import type { Kysely } from 'kysely'
import { linkCodeDigestOf, makeCode, same } from '../identity/secrets.ts'
import type { Secrets } from './secrets.ts'
import type { OfficeTables } from './tables.ts'

export interface DelegationLinks {
  /** A link's secret, which lives 14 days, and a code that goes another way. Both can be read this once. */
  make(delegationId: string): Promise<{ readonly secret: string; readonly code: string }>
  /** The delegation that the secret leads to, also when it was spent; none after too many wrong codes. Says nothing of the code and counts no try. */
  findSpent(secret: string): Promise<{ readonly delegationId: string } | undefined>
  /** The delegation that secret and code open together, also when it was spent: for who accepts again because the answer was lost. */
  open(secret: string, code: string): Promise<{ readonly delegationId: string } | 'UNKNOWN' | 'CODE_WRONG'>
  /** Spends it. True once, also when asked twice at the same moment. */
  spend(delegationId: string): Promise<boolean>
}

const lifetime = 14 * 24 * 3_600_000
/** Wrong codes after which a link opens nothing any more. */
const mostTries = 5

export const delegationLinksIn = (database: Kysely<OfficeTables>, secrets: Secrets, clock: () => Date): DelegationLinks => ({
  async make(delegationId) {
    const secret = await secrets.make({ purpose: 'DELEGATION', subject: delegationId, expiresAt: new Date(clock().getTime() + lifetime) })
    const code = makeCode()
    await database.insertInto('delegation_link').values({ id: delegationId, codeDigest: linkCodeDigestOf(secret, code), tries: 0 }).execute()
    return { secret, code }
  },
  async findSpent(secret) {
    const opened = await secrets.findUsed('DELEGATION', secret)
    return opened && database.selectFrom('delegation_link').select('id as delegationId')
      .where('id', '=', opened.subject).where('tries', '<', mostTries).executeTakeFirst()
  },
  async open(secret, code) {
    const opened = await secrets.findUsed('DELEGATION', secret)
    if (opened === undefined) return 'UNKNOWN'
    const delegationId = opened.subject
    // Counted before it is compared, so that many at the same moment are no more tries than one after another.
    const link = await database.updateTable('delegation_link').set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
      .where('id', '=', delegationId).where('tries', '<', mostTries).returning('codeDigest').executeTakeFirst()
    if (link === undefined) return 'UNKNOWN'
    if (!same(linkCodeDigestOf(secret, code), link.codeDigest)) return 'CODE_WRONG'
    await database.updateTable('delegation_link').set({ tries: 0 }).where('id', '=', delegationId).execute()
    return { delegationId }
  },
  spend: (delegationId) => secrets.useOf('DELEGATION', delegationId),
})
