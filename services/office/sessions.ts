import type { Kysely } from 'kysely'
import type { Endings } from './endings.ts'
import type { OfficeTables } from './tables.ts'
import type { Scope } from './tokens.ts'

export interface Session {
  readonly sessionId: string
  readonly personId: string
  readonly expiresAt: Date
  /** Of a personal token, which is good for these alone; absent where its person is signed in. */
  readonly scopes?: readonly Scope[]
}

export interface Sessions {
  /** The live session with this token, or none. Asked on every request: one indexed row. */
  find(token: string): Promise<Session | undefined>
  /** Which of these sessions and personal tokens are over, for whatever reason: what a node asks every two seconds about its open sockets. */
  endedAmong(sessionIds: readonly string[]): Promise<readonly string[]>
  /** The live sessions of a person, the latest first. */
  of(personId: string): Promise<readonly (Session & { readonly begunAt: string })[]>
  end(sessionId: string): Promise<void>
  endOthersOf(personId: string, sessionId: string): Promise<void>
  endAllOf(personId: string): Promise<void>
  /** Tells at once of sessions ended in this process. Returns what stops it. */
  onEnded(listener: (sessionIds: readonly string[]) => void): () => void
}

const idsPerQuery = 10_000
/** Sessions of one person that a list shows. */
const mostShown = 100

export function sessionsIn(database: Kysely<OfficeTables>, clock: () => Date, endings: Endings): Sessions {
  const tell = (ended: readonly { id: string }[]) => endings.tell(ended.map(({ id }) => id))
  return {
    async find(token) {
      const row = await database.selectFrom('session').select(['id', 'personId', 'expiresAt'])
        .where('token', '=', token).where('expiresAt', '>', clock().toISOString()).executeTakeFirst()
      return row && { sessionId: row.id, personId: row.personId, expiresAt: new Date(row.expiresAt) }
    },
    async endedAmong(sessionIds) {
      const live = new Set<string>()
      for (let start = 0; start < sessionIds.length; start += idsPerQuery) {
        const rows = await database.selectFrom('session').select('id')
          .where('id', 'in', sessionIds.slice(start, start + idsPerQuery)).where('expiresAt', '>', clock().toISOString()).execute()
        const tokens = await database.selectFrom('personal_token').select('id')
          .where('id', 'in', sessionIds.slice(start, start + idsPerQuery)).where('expiresAt', '>', clock().toISOString()).execute()
        for (const { id } of [...rows, ...tokens]) live.add(id)
      }
      return sessionIds.filter((id) => !live.has(id))
    },
    async of(personId) {
      const rows = await database.selectFrom('session').select(['id', 'personId', 'createdAt', 'expiresAt'])
        .where('personId', '=', personId).where('expiresAt', '>', clock().toISOString()).orderBy('createdAt', 'desc').orderBy('id').limit(mostShown).execute()
      return rows.map((row) => ({ sessionId: row.id, personId: row.personId, begunAt: row.createdAt, expiresAt: new Date(row.expiresAt) }))
    },
    async end(sessionId) {
      tell(await database.deleteFrom('session').where('id', '=', sessionId).returning('id').execute())
    },
    async endOthersOf(personId, sessionId) {
      tell(await database.deleteFrom('session').where('personId', '=', personId).where('id', '!=', sessionId).returning('id').execute())
    },
    async endAllOf(personId) {
      tell(await database.deleteFrom('session').where('personId', '=', personId).returning('id').execute())
    },
    onEnded: (listener) => endings.listen(listener),
  }
}
