import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { projectLog } from '../projections/projectLog.ts'
import { bookkeeping, Projector } from '../projections/projector.ts'
import { openForProjector } from '../projections/readModelFile.ts'
import { readModels } from '../projections/readModels.ts'
import type { LogReader } from '../services/eventStore/eventStore.ts'
import { openSqliteLogReader } from '../services/eventStore/sqlite/reader.ts'
import { folderOnDisk } from './support/folderOnDisk.ts'
import { RecordingDatabase } from './support/recordedSql.ts'
import { report } from './support/report.ts'
import { makeLog } from './support/syntheticLog.ts'

const batch = 1_000
const rounds = 3

/**
 * `rebuild [--folder <HUB_DATA>] [--events 20000] [--json]`: makes all read models from a log, whole way: reading, JSON, schemas, handlers, SQL, one transaction
 * for each 1,000 events. Beside it the bare limit: every statement that the handlers execute on these events, recorded before with its values, executed again on
 * an empty file of the same settings in the same transactions, with nothing in between. They take turns in one run.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { folder: { type: 'string' }, events: { type: 'string', default: '20000' }, json: { type: 'boolean' } } })
  const folder = folderOnDisk()
  try {
    const source = values.folder ?? join(folder, 'source')
    if (values.folder === undefined) await makeLog(source, Number(values.events))
    const log = openSqliteLogReader({ folder: join(source, 'log') })
    const head = await log.head()
    if (head === 0n) throw new Error(`The log in ${source} is empty.`)
    const recorded = await record(log, head)
    const seconds: Record<'hub' | 'raw', number[]> = { hub: [], raw: [] }
    for (let round = 0; round < rounds; round++) {
      seconds.raw.push(await timed(folder, log, (database) => recorded.repeatOn(database)))
      seconds.hub.push(await timed(folder, log, (database) => rebuild(log, head, database)))
    }
    await log.close()
    const [hub, raw] = [median(seconds.hub), median(seconds.raw)]
    const figures = {
      events: recorded.events, statementsPerEvent: recorded.statements / recorded.events,
      rawEventsPerSecond: recorded.events / raw, hubEventsPerSecond: recorded.events / hub, residentMegabytes: process.memoryUsage.rss() / 1_048_576,
    }
    report('rebuild', { figures, ratio: median(seconds.hub.map((time, round) => (seconds.raw[round] ?? Number.NaN) / time)) }, args)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Feeds all events to the handlers once, and keeps what they execute, a batch each. */
async function record(log: LogReader, head: bigint) {
  const database = new RecordingDatabase(':memory:')
  database.exec([bookkeeping, ...readModels.map(({ tables }) => tables)].join(';'))
  database.exec(`INSERT INTO position (one, position, epoch) VALUES (1, 0, '${log.epoch}')`)
  const projector = new Projector(database, readModels)
  const batches: ReturnType<typeof database.taken>[] = []
  let events = 0
  for await (const next of log.follow(0n, { signal: new AbortController().signal, batch })) {
    projector.take(next)
    batches.push(database.taken())
    events += next.length
    if ((next.at(-1)?.position ?? head) >= head) break
  }
  return {
    events,
    statements: batches.reduce((sum, { length }) => sum + length, 0),
    async repeatOn(other: DatabaseSync): Promise<void> {
      const execute = database.preparedFor(other)
      for (const steps of batches) {
        other.exec('BEGIN IMMEDIATE')
        execute(steps)
        other.exec('COMMIT')
      }
    },
  }
}

/** As the projector's thread does it, on this one. */
async function rebuild(log: LogReader, head: bigint, database: DatabaseSync): Promise<void> {
  const done = new AbortController()
  await projectLog({ log, database, models: readModels, signal: done.signal, onProgress: (position) => { if (position >= head) done.abort() } })
}

/** Seconds that it takes to fill a new file. */
async function timed(folder: string, { epoch }: LogReader, fill: (database: DatabaseSync) => Promise<void>): Promise<number> {
  const readModelFolder = join(folder, 'readModels')
  mkdirSync(readModelFolder)
  const database = openForProjector({ folder: readModelFolder, models: readModels, epoch })
  const begin = performance.now()
  await fill(database)
  const seconds = (performance.now() - begin) / 1_000
  database.close()
  rmSync(readModelFolder, { recursive: true })
  return seconds
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
