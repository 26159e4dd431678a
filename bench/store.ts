import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'
import type { NewEvent } from '../services/eventStore/eventStore.ts'
import { openSqliteEventStore } from '../services/eventStore/sqlite/sqliteEventStore.ts'
import { folderOnDisk } from './support/folderOnDisk.ts'
import { report } from './support/report.ts'

/**
 * `store [milliseconds] [rounds] [--json]`: durable appends of one event: the embedded store, whose writer is in a thread of its own, against bare node:sqlite with
 * group commit on this thread: the same table, settings and JSON, nothing checked. They take turns in one run.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [milliseconds = '1000', rounds = '3'] = args.filter((argument) => !argument.startsWith('--'))
  const figures: Record<string, number> = {}
  for (const inFlight of [64, 256, 1]) {
    const runs: Record<'raw' | 'store', Measured[]> = { raw: [], store: [] }
    for (let round = 0; round < Number(rounds); round++) {
      runs.raw.push(await measured(openRaw, inFlight, Number(milliseconds)))
      runs.store.push(await measured(openStore, inFlight, Number(milliseconds)))
    }
    for (const who of ['raw', 'store'] as const) {
      for (const figure of ['eventsPerSecond', 'p50Ms', 'p99Ms', 'loopP99Ms'] as const) figures[`${who}.${inFlight}.${figure}`] = median(runs[who].map((run) => run[figure]))
    }
    figures[`ratio.${inFlight}`] = median(runs.store.map((run, round) => run.eventsPerSecond / (runs.raw[round]?.eventsPerSecond ?? Number.NaN)))
  }
  figures['residentMegabytes'] = process.memoryUsage.rss() / 1_048_576
  report('store', { figures, ratio: figures['ratio.64'] ?? Number.NaN }, args)
}

interface Log {
  append(stream: string, expectedRevision: bigint, event: NewEvent): Promise<unknown>
  close(): Promise<void>
}
interface Measured {
  readonly eventsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly loopP99Ms: number
}
const eventsPerStream = 10n

/** So many clients, each appending one event after the other to a stream of its own, and to another after ten. */
async function measured(open: (folder: string) => Promise<Log>, inFlight: number, milliseconds: number): Promise<Measured> {
  const folder = folderOnDisk()
  const log = await open(folder)
  const latencies: number[] = []
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const begin = performance.now()
  await Promise.all(Array.from({ length: inFlight }, async () => {
    while (performance.now() - begin < milliseconds) {
      const stream = `need-${randomUUID()}`
      for (let revision = -1n; revision < eventsPerStream - 1n; revision++) {
        const sent = performance.now()
        await log.append(stream, revision, anEvent())
        latencies.push(performance.now() - sent)
      }
    }
  }))
  const seconds = (performance.now() - begin) / 1_000
  loop.disable()
  await log.close()
  rmSync(folder, { recursive: true })
  latencies.sort((a, b) => a - b)
  return { eventsPerSecond: latencies.length / seconds, p50Ms: quantile(latencies, 0.5), p99Ms: quantile(latencies, 0.99), loopP99Ms: loop.percentile(99) / 1e6 }
}

const anEvent = (): NewEvent => ({
  id: randomUUID(),
  type: 'NeedRevised',
  data: { needId: randomUUID(), title: 'Welding of thin aluminium sheets', problem: 'Sheets under 0.8 mm warp. '.repeat(6), keywords: ['welding', 'aluminium', '焊接'] },
  metadata: { commandKey: randomUUID(), fingerprint: 'q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c', actor: { kind: 'PERSON', id: randomUUID() }, at: '2026-05-18T01:00:00.000Z', version: 1 },
})

async function openStore(folder: string): Promise<Log> {
  const store = await openSqliteEventStore({ folder })
  return {
    async append(stream, revision, event) {
      if ((await store.append(stream, revision, [event])) === 'CONFLICT') throw new Error('An append that nobody else makes cannot conflict')
    },
    close: () => store.close(),
  }
}

async function openRaw(folder: string): Promise<Log> {
  const database = new DatabaseSync(join(folder, 'raw.db'))
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;
    CREATE TABLE event (
      position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, appendedAt INTEGER NOT NULL,
      id TEXT NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL,
      UNIQUE (stream, revision)
    ) STRICT;
  `)
  const insert = database.prepare('INSERT INTO event (stream, revision, appendedAt, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)')
  let group: (() => void)[] = []
  let answers: (() => void)[] = []
  const write = () => {
    database.exec('BEGIN IMMEDIATE')
    for (const insert of group) insert()
    database.exec('COMMIT')
    for (const answer of answers) answer()
    group = []
    answers = []
  }
  return {
    append: (stream, revision, { id, type, data, metadata }) => new Promise<void>((answer) => {
      if (group.length === 0) setImmediate(write)
      group.push(() => { insert.run(stream, revision + 1n, revision, id, type, JSON.stringify(data), JSON.stringify(metadata)) })
      answers.push(answer)
    }),
    close: async () => database.close(),
  }
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
const median = (values: readonly number[]): number => quantile([...values].sort((a, b) => a - b), 0.5)
