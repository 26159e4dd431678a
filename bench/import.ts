import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { recordFilesOf, rowsOf } from '../services/cli/files.ts'
import { openCore, type Core } from '../services/core.ts'
import type { EventStore } from '../services/eventStore/eventStore.ts'
import { openSqliteEventStore } from '../services/eventStore/sqlite/sqliteEventStore.ts'
import { inFlight } from '../services/import/inFlight.ts'
import { statusOf } from '../services/status.ts'
import { folderOnDisk } from './support/folderOnDisk.ts'
import { importAll } from './support/importAll.ts'
import { report } from './support/report.ts'

const most = 64

/**
 * `import <folder> [--json]`: imports needs.jsonl and offers.jsonl into a new log, whole way: rows, commands, durable appends, read models; then the same once more,
 * when there is nothing left to do. Beside it the bare limit: the events of that log, 64 in flight, into another log of the same store.
 */
export async function run(args: readonly string[]): Promise<void> {
  const source = args.find((argument) => !argument.startsWith('--'))
  if (source === undefined) throw new Error('Name a folder with needs.jsonl, offers.jsonl or both.')
  const files = recordFilesOf(source, undefined)
  const folder = folderOnDisk()
  try {
    const dataFolder = join(folder, 'data')
    const core = await openCore({ dataFolder, clock: () => new Date() })
    const first = await measured(core, () => importAll(core, rowsOf(files)))
    const second = await measured(core, () => importAll(core, rowsOf(files)))
    const { bytes } = await statusOf(core.store, dataFolder)
    const bare = await eventsPerSecond(core.store, join(folder, 'bare'))
    await core.close()
    const figures = {
      rows: first.rows, refused: first.refused, events: first.events, seconds: first.seconds, rowsPerSecond: first.rows / first.seconds, eventsPerSecond: first.events / first.seconds,
      loopP99Ms: first.loopP99Ms, logMegabytes: bytes / 1_048_576, secondRunEvents: second.events, secondRunSeconds: second.seconds, bareEventsPerSecond: bare,
    }
    report('import', { figures, ratio: figures.eventsPerSecond / bare }, args)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measured(core: Core, work: () => ReturnType<typeof importAll>) {
  const before = await count(core.store)
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const begin = performance.now()
  const { rows, refused } = await work()
  const seconds = (performance.now() - begin) / 1_000
  loop.disable()
  return { rows, refused, seconds, events: (await count(core.store)) - before, loopP99Ms: loop.percentile(99) / 1e6 }
}

async function* eventsOf(store: EventStore) {
  const head = await store.head()
  if (head === 0n) return
  for await (const batch of store.follow(0n, { signal: new AbortController().signal })) {
    yield* batch
    if ((batch.at(-1)?.position ?? head) >= head) return
  }
}

async function count(store: EventStore): Promise<number> {
  let events = 0
  for await (const _ of eventsOf(store)) events++
  return events
}

async function eventsPerSecond(source: EventStore, folder: string): Promise<number> {
  const events = await Array.fromAsync(eventsOf(source))
  const store = await openSqliteEventStore({ folder })
  const begin = performance.now()
  const appends = inFlight(inOrder(events), most, ({ stream, revision, ...event }) => store.append(stream, revision - 1n, [event]))
  for await (const appended of appends) if (appended === 'CONFLICT') throw new Error('An append that nobody else makes cannot conflict.')
  const seconds = (performance.now() - begin) / 1_000
  await store.close()
  return events.length / seconds
}
async function* inOrder<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}
