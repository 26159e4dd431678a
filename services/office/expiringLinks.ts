import type { Kysely } from 'kysely'
import type { OfficeTables } from './tables.ts'

const purposes = ['INVITATION', 'EXPERT', 'DELEGATION', 'INTAKE'] as const

/** A link that nobody used yet, and that ends soon. */
export interface ExpiringLink {
  readonly purpose: (typeof purposes)[number]
  /** What it opens: an invitation, an expert's engagement, a delegation, a way in for needs. */
  readonly subject: string
  /** Whose link it is, where the office alone knows. */
  readonly organizationId: string | undefined
}

/** The links that end within a stretch of time, of the kinds that somebody made for others. */
export async function linksEndingBetween(database: Kysely<OfficeTables>, after: Date, until: Date): Promise<readonly ExpiringLink[]> {
  const rows = await database.selectFrom('secret')
    .leftJoin('invitation', 'invitation.id', 'secret.subject').leftJoin('intake_link', 'intake_link.id', 'secret.subject')
    .select(['purpose', 'subject', 'invitation.organizationId', 'intake_link.parkId'])
    .where('purpose', 'in', purposes).where('usedAt', 'is', null).where('secret.expiresAt', '>', after.toISOString()).where('secret.expiresAt', '<=', until.toISOString())
    .orderBy('subject').execute()
  return rows.flatMap(({ purpose: name, subject, organizationId, parkId }) => {
    const purpose = purposes.find((each) => each === name)
    return purpose === undefined ? [] : [{ purpose, subject, organizationId: organizationId ?? parkId ?? undefined }]
  })
}
