import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { normalized } from './people.ts'
import type { OfficeTables } from './tables.ts'

/** Somebody wants to sign in at this address. Its link is a secret whose subject is the request. */
export interface SignInRequest {
  readonly requestId: string
  readonly email: string
  readonly name: string | undefined
  readonly locale: string
  /** Whether its link and code were mailed to the address, and shown nowhere else. */
  readonly mailed: boolean
}

export interface SignInRequests {
  /** For a link made by hand: it has no code, and is not counted. */
  make(request: { email: string; name?: string | undefined; locale: string }): Promise<SignInRequest>
  /** For a mail: false if this address has been asked for three times within ten minutes. */
  makeWithCode(request: SignInRequest, codeDigest: string, browserDigest: string): Promise<boolean>
  find(requestId: string): Promise<SignInRequest | undefined>
  /** Counts a try at the code of the request that this browser began, before the code is looked at; none after the fifth. */
  tryCode(browserDigest: string): Promise<(SignInRequest & { readonly codeDigest: string }) | undefined>
}

const most = { requests: 3, within: 10 * 60_000, tries: 5 }

export function signInRequestsIn(database: Kysely<OfficeTables>, clock: () => Date): SignInRequests {
  const columns = ['id as requestId', 'email', 'name', 'locale'] as const
  return {
    async make({ email, name, locale }) {
      const request = { requestId: randomUUID(), email: normalized(email), name, locale, mailed: false }
      await database.insertInto('sign_in_request').values({
        id: request.requestId, email: request.email, name: name ?? null, locale,
        codeDigest: null, browserDigest: null, tries: 0, createdAt: clock().toISOString(),
      }).execute()
      return request
    },
    async makeWithCode({ requestId, email, name, locale }, codeDigest, browserDigest) {
      const since = new Date(clock().getTime() - most.within).toISOString()
      const recent = database.selectFrom('sign_in_request').select(({ fn }) => fn.countAll<number>().as('count'))
        .where('email', '=', normalized(email)).where('createdAt', '>', since).where('codeDigest', 'is not', null)
      // One statement counts and inserts, so that requests made at once are limited too.
      const { numInsertedOrUpdatedRows } = await database.insertInto('sign_in_request')
        .columns(['id', 'email', 'name', 'locale', 'codeDigest', 'browserDigest', 'tries', 'createdAt'])
        .expression(database.selectNoFrom((row) => [
          row.val(requestId).as('id'), row.val(normalized(email)).as('email'), row.val(name ?? null).as('name'), row.val(locale).as('locale'),
          row.val(codeDigest).as('codeDigest'), row.val(browserDigest).as('browserDigest'), row.val(0).as('tries'),
          row.val(clock().toISOString()).as('createdAt'),
        ]).where(recent, '<', most.requests))
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },
    async find(requestId) {
      const row = await database.selectFrom('sign_in_request').select([...columns, 'codeDigest']).where('id', '=', requestId).executeTakeFirst()
      if (row === undefined) return undefined
      const { codeDigest, name, ...request } = row
      return { ...request, name: name ?? undefined, mailed: codeDigest !== null }
    },
    async tryCode(browserDigest) {
      const row = await database.updateTable('sign_in_request').set({ tries: sql`tries + 1` })
        .where('browserDigest', '=', browserDigest).where('tries', '<', most.tries)
        .returning([...columns, 'codeDigest']).executeTakeFirst()
      return row && row.codeDigest !== null ? { ...row, name: row.name ?? undefined, codeDigest: row.codeDigest, mailed: true } : undefined
    },
  }
}
