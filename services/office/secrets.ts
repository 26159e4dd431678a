import type { Kysely } from 'kysely'
import { digestOf, isFor, makeSecret, type Purpose } from '../identity/secrets.ts'
import type { OfficeTables } from './tables.ts'

/** What a valid secret opens. */
export interface Opened {
  readonly subject: string
  readonly personId: string | undefined
  readonly expiresAt: Date
}

export interface Secrets {
  /** Makes a secret and keeps its digest. The answer is the only time that it can be read. */
  make(what: { purpose: Purpose; subject: string; expiresAt: Date; personId?: string }): Promise<string>
  /** What the secret opens; nothing if it is unknown, for another purpose, used, revoked or expired. Uses nothing. */
  find(purpose: Purpose, secret: string): Promise<Opened | undefined>
  /** Like `find`, also when it was used: for who asks again because the answer was lost. */
  findUsed(purpose: Purpose, secret: string): Promise<Opened | undefined>
  /** Like `find`, and uses it up. Of any number of attempts, also at the same moment, one succeeds. */
  use(purpose: Purpose, secret: string): Promise<Opened | undefined>
  /** Uses up the secret of a subject without showing it. True for the one that did. */
  useOf(purpose: Purpose, subject: string): Promise<boolean>
  /** Puts a new secret in the place of the unused one of a subject, which opens nothing from then on; nothing where there is none. */
  renew(what: { purpose: Purpose; subject: string; expiresAt: Date }): Promise<string | undefined>
  /** Deletes the secrets of a subject, used or not. */
  revoke(purpose: Purpose, subject: string): Promise<void>
}

export function secretsIn(database: Kysely<OfficeTables>, clock: () => Date): Secrets {
  const now = () => clock().toISOString()
  return {
    async make({ purpose, subject, expiresAt, personId }) {
      const secret = makeSecret(purpose)
      await database.insertInto('secret').values({
        digest: digestOf(secret), purpose, subject, personId: personId ?? null,
        createdAt: now(), expiresAt: expiresAt.toISOString(), usedAt: null,
      }).execute()
      return secret
    },
    async find(purpose, secret) {
      if (!isFor(purpose, secret)) return undefined
      return opened(await database.selectFrom('secret').select(['subject', 'personId', 'expiresAt'])
        .where('digest', '=', digestOf(secret)).where('purpose', '=', purpose)
        .where('usedAt', 'is', null).where('expiresAt', '>', now()).executeTakeFirst())
    },
    async findUsed(purpose, secret) {
      if (!isFor(purpose, secret)) return undefined
      return opened(await database.selectFrom('secret').select(['subject', 'personId', 'expiresAt'])
        .where('digest', '=', digestOf(secret)).where('purpose', '=', purpose).where('expiresAt', '>', now()).executeTakeFirst())
    },
    async use(purpose, secret) {
      if (!isFor(purpose, secret)) return undefined
      return opened(await database.updateTable('secret').set({ usedAt: now() })
        .where('digest', '=', digestOf(secret)).where('purpose', '=', purpose)
        .where('usedAt', 'is', null).where('expiresAt', '>', now())
        .returning(['subject', 'personId', 'expiresAt']).executeTakeFirst())
    },
    async useOf(purpose, subject) {
      const used = await database.updateTable('secret').set({ usedAt: now() })
        .where('subject', '=', subject).where('purpose', '=', purpose)
        .where('usedAt', 'is', null).where('expiresAt', '>', now()).returning('digest').execute()
      return used.length > 0
    },
    async renew({ purpose, subject, expiresAt }) {
      const secret = makeSecret(purpose)
      const renewed = await database.updateTable('secret').set({ digest: digestOf(secret), createdAt: now(), expiresAt: expiresAt.toISOString() })
        .where('subject', '=', subject).where('purpose', '=', purpose).where('usedAt', 'is', null).returning('digest').execute()
      return renewed.length > 0 ? secret : undefined
    },
    async revoke(purpose, subject) {
      await database.deleteFrom('secret').where('subject', '=', subject).where('purpose', '=', purpose).execute()
    },
  }
}

const opened = (row: { subject: string; personId: string | null; expiresAt: string } | undefined): Opened | undefined =>
  row && { subject: row.subject, personId: row.personId ?? undefined, expiresAt: new Date(row.expiresAt) }
