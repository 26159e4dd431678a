import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { position, text } from './columns.ts'
import { generationsIn } from './readModelFile.ts'
import { generationOf, readModels } from './readModels.ts'
import { parkedIn, type ParkedStream } from './rows.ts'

/** A file of read models, as it stands. */
export interface Generation {
  readonly generation: string
  /** Whether this build answers from it. */
  readonly isOurs: boolean
  /** With its write-ahead log. */
  readonly bytes: number
  /** What it holds; nothing for a file that was never finished, or is of a build that kept other books. */
  readonly rows: { readonly epoch: string; readonly position: bigint; readonly parked: readonly ParkedStream[] } | undefined
}

/** Looks at every generation that has a file, beside whoever writes it. */
export const generationsOf = (folder: string): readonly Generation[] => (existsSync(folder) ? generationsIn(folder) : []).map((generation) => {
  const path = join(folder, `readModels-${generation}.db`)
  const bytes = [path, `${path}-wal`].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
  return { generation, isOurs: generation === generationOf(readModels), bytes, rows: rowsIn(path) }
})

function rowsIn(path: string): Generation['rows'] {
  const database = new DatabaseSync(path, { timeout: 5_000, readOnly: true })
  try {
    const statement = database.prepare('SELECT epoch, position FROM position')
    statement.setReadBigInts(true)
    const row = statement.get()
    return row && { epoch: text(row, 'epoch'), position: position(row, 'position'), parked: parkedIn(database)() }
  } catch {
    return undefined
  } finally {
    database.close()
  }
}
