import type { Core } from '../../services/core.ts'
import { importRecords } from '../../services/import/importing.ts'
import { ImportOptions } from '../../services/import/options.ts'
import type { Line } from '../../services/import/row.ts'
import { known } from '../../services/known.ts'

/** Imports rows into the one conference of a benchmark as `hub import` does, until the rows of the read models know of all. Counts rows and refusals. */
export async function importAll(core: Core, rows: AsyncIterable<Line>): Promise<{ readonly rows: number; readonly refused: number }> {
  let [done, refused] = [0, 0]
  for await (const step of importRecords({ core, rows, options: ImportOptions.parse({ conference: 'new:Benchmark', locale: 'en' }) })) {
    if (step.kind === 'STOPPED') throw new Error(`The import stopped: ${step.code}`)
    if (step.kind === 'REFUSED') refused++
    if (step.kind === 'ROWS') done = step.rows
  }
  await known(core, await core.store.head())
  return { rows: done, refused }
}
