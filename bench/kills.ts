import { rmSync } from 'node:fs'
import { startAppender, whatStands } from '../tests/faults/fixtures/appender.ts'
import { folderOnDisk } from './support/folderOnDisk.ts'
import { report } from './support/report.ts'

/** `kills [count] [--json]`: kills a process that writes the log, a hundred times, and counts what it had acknowledged and what stands. The ratio is 1, or durability is broken. */
export async function run(args: readonly string[]): Promise<void> {
  const [kills = '100'] = args.filter((argument) => !argument.startsWith('--'))
  const folder = folderOnDisk()
  const acknowledged = new Set<string>()
  let standing = new Set<string>()
  let gaps = 0
  for (let kill = 0; kill < Number(kills); kill++) {
    const appender = startAppender(folder)
    await appender.reached(50 + 37 * (kill % 11))
    await appender.kill()
    for (const line of appender.acknowledged) acknowledged.add(line)
    const { found, streams } = await whatStands(folder)
    standing = found
    gaps += [...streams.values()].filter((revisions) => revisions.some((revision, index) => revision !== BigInt(index))).length
  }
  rmSync(folder, { recursive: true })
  const kept = [...acknowledged].filter((line) => standing.has(line)).length
  const figures = { kills: Number(kills), acknowledged: acknowledged.size, kept, unacknowledgedButKept: standing.size - kept, streamsWithGaps: gaps }
  report('kills', { figures, ratio: kept / acknowledged.size }, args)
}
