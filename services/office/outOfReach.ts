import { z } from 'zod'

/** Result codes of SQLite: busy, locked, out of memory, read-only, input or output, full, cannot open. */
const passing: ReadonlySet<number> = new Set([5, 6, 7, 8, 10, 13, 14])
const WithResultCode = z.object({ errcode: z.int() })

/** Whether a database file of this machine can't be used at the moment, which is nobody's mistake and may pass. */
export function saysOutOfReach(error: unknown): boolean {
  const known = WithResultCode.safeParse(error)
  return known.success && passing.has(known.data.errcode & 0xff)
}
