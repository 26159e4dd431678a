import { existsSync } from 'node:fs'
import { z } from 'zod'
import { LogRefused } from '../eventStore/eventStore.ts'
import { inspectLog } from '../eventStore/sqlite/inspect.ts'
import { isSqliteError } from '../eventStore/sqlite/sqliteError.ts'

const PersonErased = z.object({ personId: z.string() })

/** Whom a log names as erased, whatever build wrote it; nobody where there is no log, `undefined` where it can't be read to its end. */
export function erasedPeopleIn(logFolder: string): readonly string[] | undefined {
  if (!existsSync(logFolder)) return []
  try {
    const log = inspectLog(logFolder, { unwritten: true })
    try {
      const erased: string[] = []
      for (const { type, data } of log.rows()) if (type === 'PersonErased') erased.push(PersonErased.parse(JSON.parse(data)).personId)
      return erased
    } finally {
      log.close()
    }
  } catch (error) {
    if (error instanceof LogRefused && error.reason === 'MISSING') return []
    if (error instanceof LogRefused || isSqliteError(error) || error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}
