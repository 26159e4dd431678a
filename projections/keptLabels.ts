import { existsSync } from 'node:fs'
import type { Label } from '../services/matching/report.ts'
import { generationsOf } from './generations.ts'
import { labelsIn } from './labelRows.ts'
import { openForReading } from './readModelFile.ts'
import { readModels } from './readModels.ts'

/** The labels of one conference, or of all, beside whoever writes them; `undefined` where this build has no rows here. */
export function keptLabels(folder: string, conferenceId: string | undefined): readonly Label[] | undefined {
  if (!existsSync(folder) || !generationsOf(folder).some(({ isOurs }) => isOurs)) return undefined
  const database = openForReading({ folder, models: readModels })
  try {
    return labelsIn(database, conferenceId)
  } finally {
    database.close()
  }
}
