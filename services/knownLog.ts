import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Which log on a server this node follows, kept beside its rows, so that it can show them while the server is out of reach at the start. */

const KnownLog = z.object({ epoch: z.uuid() })
const fileIn = (dataFolder: string): string => join(dataFolder, 'knownLog.json')

export function knownEpoch(dataFolder: string): string | undefined {
  try {
    return KnownLog.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'))).epoch
  } catch {
    // Of a node that starts for the first time nothing is known, and of a file that was cut short nothing worth keeping.
    return undefined
  }
}
export const rememberEpoch = (dataFolder: string, epoch: string): void => writeFileSync(fileIn(dataFolder), JSON.stringify({ epoch } satisfies z.infer<typeof KnownLog>), { mode: 0o600 })
