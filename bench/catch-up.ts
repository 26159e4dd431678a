import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { START, streamNameFilter } from '@eventstore/db-client'
import { projectLog } from '../projections/projectLog.ts'
import { openForProjector } from '../projections/readModelFile.ts'
import { readModels } from '../projections/readModels.ts'
import type { LogReader } from '../services/eventStore/eventStore.ts'
import { connect } from '../services/eventStore/eventstoredb/connect.ts'
import { readConnectionString } from '../services/eventStore/eventstoredb/connectionString.ts'
import { openLogForCopy, openLogReader } from '../services/eventStore/openLog.ts'
import { copyLog } from '../services/log/copyLog.ts'
import { wholeLogOf } from '../services/log/wholeLog.ts'
import { startDouble } from './support/eventStoreDbLogs.ts'
import { folderOnDisk } from './support/folderOnDisk.ts'
import { report } from './support/report.ts'
import { makeLog } from './support/syntheticLog.ts'

const rounds = 3
const batch = 1_000

/**
 * `catch-up [--folder <HUB_DATA>] [--events 20000] [--json]`: a node that starts on EventStoreDB reads the whole log. *Bare* is the client's own subscription to `$all` with the same
 * filter, its events counted and thrown away; *store* is the hub's, which decodes and checks them; *read models* is the whole way into rows. All from the double of
 * a server in a process of its own, in one run; from a real one that `HUB_TEST_EVENTSTORE` names.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { folder: { type: 'string' }, events: { type: 'string', default: '20000' }, json: { type: 'boolean' } } })
  const folder = folderOnDisk()
  const real = process.env['HUB_TEST_EVENTSTORE'] ?? ''
  const double = real === '' ? await startDouble() : undefined
  try {
    const source = values.folder ?? join(folder, 'source')
    if (values.folder === undefined) await makeLog(source, Number(values.events))
    const connectionString = `${double?.connectionString ?? real}&namespace=bench-${randomUUID()}`
    const events = await moved(source, connectionString)
    const log = await openLogReader({ connectionString })
    const head = await log.head()
    const seconds: Record<'bare' | 'store' | 'readModels', number[]> = { bare: [], store: [], readModels: [] }
    for (let round = 0; round < rounds; round++) {
      seconds.bare.push(await timed(() => subscribed(connectionString, events)))
      seconds.store.push(await timed(() => followed(log, events)))
      seconds.readModels.push(await timed(() => projected(folder, log, head)))
    }
    await log.close()
    const rate = (times: readonly number[]) => events / median(times)
    const figures = { events, bareEventsPerSecond: rate(seconds.bare), storeEventsPerSecond: rate(seconds.store), readModelEventsPerSecond: rate(seconds.readModels) }
    report('catch-up', { figures, ratio: median(seconds.store.map((time, round) => (seconds.bare[round] ?? Number.NaN) / time)) }, args)
  } finally {
    double?.stop()
    rmSync(folder, { recursive: true })
  }
}

/** Brings the log to the server, as `hub log copy` does; how many events it has. */
async function moved(source: string, connectionString: string): Promise<number> {
  const [from, to] = [await openLogReader({ folder: join(source, 'log') }), await openLogForCopy({ connectionString })]
  const { events } = await copyLog({ events: (await wholeLogOf(from)).events(), to, clock: () => new Date() })
  await Promise.all([to.finish(), from.close()])
  return events
}

async function subscribed(connectionString: string, events: number): Promise<void> {
  const connection = readConnectionString(connectionString)
  const { client, credentials } = connect(connection)
  const filter = streamNameFilter({ regex: `^${connection.namespace}/`, checkpointInterval: 32 })
  let left = events
  for await (const _ of client.subscribeToAll({ fromPosition: START, credentials, filter }, { highWaterMark: batch })) if (--left === 0) break
  await client.dispose()
}

async function followed(log: LogReader, events: number): Promise<void> {
  let left = events
  for await (const next of log.follow(0n, { signal: new AbortController().signal, batch })) if ((left -= next.length) <= 0) break
}

/** As the projector's thread does it, on this one. */
async function projected(folder: string, log: LogReader, head: bigint): Promise<void> {
  const readModelFolder = join(folder, 'readModels')
  mkdirSync(readModelFolder)
  const database = openForProjector({ folder: readModelFolder, models: readModels, epoch: log.epoch })
  const done = new AbortController()
  await projectLog({ log, database, models: readModels, signal: done.signal, onProgress: (position) => { if (position >= head) done.abort() } })
  database.close()
  rmSync(readModelFolder, { recursive: true })
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1_000
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
