import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError } from 'pg'
import { OfficeUnavailable } from '../officeUnavailable.ts'

/** Another transaction came in between; nothing was done, and doing it again may succeed. */
export class Overtaken extends OfficeUnavailable {
  override readonly name = 'Overtaken'
}

/** PostgreSQL refused a statement. Its own message and details may hold values of rows, so they go no further. */
class StatementRefused extends Error {
  override readonly name = 'StatementRefused'
  readonly code: string
  constructor({ code = 'XX000', table, constraint }: DatabaseError) {
    super(`PostgreSQL refused a statement of the office: ${[code, table, constraint].filter((word) => word !== undefined).join(' ')}.`)
    this.code = code
  }
}

/** Serialization failure, deadlock (postgresql.org/docs/current/errcodes-appendix.html). */
const overtaken: ReadonlySet<string> = new Set(['40001', '40P01'])
/** Classes of trouble of the connection, of sign-in, of means, of an operator's doing, of the system; and single ones: read-only (a standby), no lock, no such database. */
const passing = /^(?:08|28|53|57|58)|^(?:25006|25P03|55P03|3D000)$/

/** What a failed statement or connection means to the office. */
export function failureOf(error: unknown): Error {
  if (error instanceof OfficeUnavailable || error instanceof StatementRefused) return error
  if (error instanceof DatabaseError) {
    const { code = '' } = error
    if (overtaken.has(code)) return new Overtaken(code)
    return passing.test(code) ? new OfficeUnavailable(code) : new StatementRefused(error)
  }
  // Whatever PostgreSQL did not say itself is the connection's: refused, cut, or silent for too long.
  return new OfficeUnavailable(error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'CONNECTION')
}

/** As long as a file's writers wait for one another. */
const patience = 5_000
const longestPause = 100

/** Does it again as often as it was overtaken, for a while. Of those that are in each other's way one succeeds each time. */
export async function untilDone<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const givenUp = performance.now() + patience
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Overtaken) || performance.now() > givenUp) throw error
      await pause(Math.random() * Math.min(2 ** tries, longestPause))
    }
  }
}
