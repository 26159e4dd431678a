import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Endings } from './endings.ts'
import type { Secrets } from './secrets.ts'
import type { Session } from './sessions.ts'
import type { OfficeTables } from './tables.ts'

/** What a personal token is good for: reading, what concerns needs and offers, matches, and a host's work. Never more than its person's rights. */
export const Scope = z.enum(['READ', 'WRITE_THINGS', 'WRITE_MATCHES', 'HOST'])
export type Scope = z.infer<typeof Scope>

export interface PersonalToken {
  readonly tokenId: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly madeAt: string
  readonly expiresAt: string
  /** The day of its last use. */
  readonly lastUsedOn: string | null
}

/** Tokens with which programs come in a person's name. Only digests are kept. */
export interface Tokens {
  /** Of a person, the latest first. */
  of(personId: string): Promise<readonly PersonalToken[]>
  /** The answer is the only time that the token can be read; nothing where the person has as many as one may have. */
  make(personId: string, what: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt: Date }): Promise<{ readonly tokenId: string; readonly token: string } | undefined>
  /** True where it was the person's own; its sockets close. */
  revoke(personId: string, tokenId: string): Promise<boolean>
  /** In whose name the token comes, and for what; nothing where it is unknown, revoked or over. Marks the day. */
  open(token: string): Promise<Session | undefined>
}

/** Tokens of one person. */
const most = 20
const Scopes = z.array(Scope)

export function tokensIn(database: Kysely<OfficeTables>, secrets: Secrets, clock: () => Date, endings: Endings): Tokens {
  return {
    async of(personId) {
      const rows = await database.selectFrom('personal_token').select(['id as tokenId', 'name', 'scopes', 'createdAt as madeAt', 'expiresAt', 'lastUsedOn'])
        .where('personId', '=', personId).orderBy('createdAt', 'desc').orderBy('id').execute()
      return rows.map(({ scopes, ...token }) => ({ ...token, scopes: Scopes.parse(JSON.parse(scopes)) }))
    },
    async make(personId, { name, scopes, expiresAt }) {
      const { count } = await database.selectFrom('personal_token').select(({ fn }) => fn.countAll<number>().as('count')).where('personId', '=', personId).executeTakeFirstOrThrow()
      if (count >= most) return undefined
      const tokenId = randomUUID()
      await database.insertInto('personal_token').values({
        id: tokenId, personId, name, scopes: JSON.stringify(scopes), createdAt: clock().toISOString(), expiresAt: expiresAt.toISOString(), lastUsedOn: null,
      }).execute()
      return { tokenId, token: await secrets.make({ purpose: 'PERSONAL_TOKEN', subject: tokenId, personId, expiresAt }) }
    },
    async revoke(personId, tokenId) {
      const { numDeletedRows } = await database.deleteFrom('personal_token').where('personId', '=', personId).where('id', '=', tokenId).executeTakeFirstOrThrow()
      if (numDeletedRows === 0n) return false
      await secrets.revoke('PERSONAL_TOKEN', tokenId)
      endings.tell([tokenId])
      return true
    },
    async open(token) {
      const opened = await secrets.find('PERSONAL_TOKEN', token)
      if (opened === undefined) return undefined
      const row = await database.selectFrom('personal_token').select(['personId', 'scopes', 'lastUsedOn']).where('id', '=', opened.subject).executeTakeFirst()
      if (row === undefined) return undefined
      const today = clock().toISOString().slice(0, 10)
      if (row.lastUsedOn !== today) await database.updateTable('personal_token').set({ lastUsedOn: today }).where('id', '=', opened.subject).execute()
      return { sessionId: opened.subject, personId: row.personId, expiresAt: opened.expiresAt, scopes: Scopes.parse(JSON.parse(row.scopes)) }
    },
  }
}
