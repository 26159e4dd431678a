import { z } from 'zod'

/** SQLite's primary result codes for BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN (sqlite.org/rescode.html). */
const passing: ReadonlySet<number> = new Set([5, 6, 7, 8, 10, 13, 14])
const WithResultCode = z.object({ errcode: z.int() })

/** Whether a database file of this machine can't be used at the moment: the machine's trouble, which may pass, and nobody's mistake. */
export function isOutage(error: unknown): boolean {
  const known = WithResultCode.safeParse(error)
  return known.success && passing.has(known.data.errcode & 0xff)
}
