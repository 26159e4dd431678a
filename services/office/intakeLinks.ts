import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Secrets } from './secrets.ts'
import type { OfficeTables } from './tables.ts'

/** A way for anybody to tell a park of a need, without signing in 征集链接. */
export interface IntakeLink {
  readonly linkId: string
  readonly parkId: string
  /** Where the need is meant to go; the park's own otherwise. */
  readonly conferenceId: string | undefined
  readonly createdAt: string
  readonly expiresAt: string
}

export interface IntakeLinks {
  /** Keeps the link and gives its secret, which can be read this once; nothing where the park has as many as it may have. */
  make(link: { readonly parkId: string; readonly conferenceId: string | undefined; readonly expiresAt: Date }): Promise<{ readonly linkId: string; readonly secret: string } | undefined>
  /** What the secret opens, or nothing if it is unknown, revoked or over. It can be used any number of times. */
  open(secret: string): Promise<IntakeLink | undefined>
  find(linkId: string): Promise<IntakeLink | undefined>
  /** Those that still work, the latest first. */
  of(parkId: string): Promise<readonly IntakeLink[]>
  revoke(linkId: string): Promise<void>
}

/** Links of one park that work at the same time. */
const most = 100

export function intakeLinksIn(database: Kysely<OfficeTables>, secrets: Secrets, clock: () => Date): IntakeLinks {
  const links = () => database.selectFrom('intake_link').select(['id as linkId', 'parkId', 'conferenceId', 'createdAt', 'expiresAt'])
  const live = () => links().where('expiresAt', '>', clock().toISOString())
  return {
    async make({ parkId, conferenceId, expiresAt }) {
      if ((await live().where('parkId', '=', parkId).execute()).length >= most) return undefined
      const linkId = randomUUID()
      await database.insertInto('intake_link').values({
        id: linkId, parkId, conferenceId: conferenceId ?? null, createdAt: clock().toISOString(), expiresAt: expiresAt.toISOString(),
      }).execute()
      return { linkId, secret: await secrets.make({ purpose: 'INTAKE', subject: linkId, expiresAt }) }
    },
    async open(secret) {
      const opened = await secrets.find('INTAKE', secret)
      return opened && linkOf(await live().where('id', '=', opened.subject).executeTakeFirst())
    },
    find: async (linkId) => linkOf(await links().where('id', '=', linkId).executeTakeFirst()),
    of: async (parkId) => (await live().where('parkId', '=', parkId).orderBy('createdAt', 'desc').orderBy('id').execute()).map((row) => ({ ...row, conferenceId: row.conferenceId ?? undefined })),
    async revoke(linkId) {
      await secrets.revoke('INTAKE', linkId)
      await database.updateTable('intake_link').set({ expiresAt: clock().toISOString() }).where('id', '=', linkId).execute()
    },
  }
}

const linkOf = (row: Omit<IntakeLink, 'conferenceId'> & { readonly conferenceId: string | null } | undefined): IntakeLink | undefined =>
  row && { ...row, conferenceId: row.conferenceId ?? undefined }
