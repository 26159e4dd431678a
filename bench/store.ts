import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteEventStore } from '../services/eventStore/sqlite/sqliteEventStore.ts'
import { compared, type AppendLog } from './support/appends.ts'
import { openClientAt, openStoreAt, startDouble } from './support/eventStoreDbLogs.ts'
import { folderOnDisk } from './support/folderOnDisk.ts'
import { report } from './support/report.ts'

/**
 * `store [milliseconds] [rounds] [--json]`: durable appends of one event. The embedded store, whose writer is in a thread of its own, against bare node:sqlite with
 * group commit on this thread: the same table, settings and JSON, nothing checked. And the store on EventStoreDB against the bare client, both on the double of a
 * server in a process of its own, and on a real one that `HUB_TEST_EVENTSTORE` names. All take turns in one run.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [milliseconds = '1000', rounds = '3'] = args.filter((argument) => !argument.startsWith('--'))
  const lasting = { milliseconds: Number(milliseconds), rounds: Number(rounds) }
  const figures: Record<string, number> = {}
  for (const inFlight of [64, 256, 1]) {
    const found = await compared(['raw', openRaw], ['store', openStore], { ...lasting, inFlight })
    Object.assign(figures, found.figures, { [`ratio.${inFlight}`]: found.ratio })
  }
  const double = await startDouble()
  Object.assign(figures, await onServer('double', double.connectionString, lasting))
  double.stop()
  const real = process.env['HUB_TEST_EVENTSTORE'] ?? ''
  if (real === '') console.log('EventStoreDB on a real server: not run (HUB_TEST_EVENTSTORE=esdb://… names one)')
  else Object.assign(figures, await onServer('real', real, lasting))
  figures['residentMegabytes'] = process.memoryUsage.rss() / 1_048_576
  report('store', { figures, ratio: figures['ratio.64'] ?? Number.NaN }, args)
}

/** The store and the client on one server, at 64 under way. */
async function onServer(server: string, connectionString: string, lasting: { readonly milliseconds: number; readonly rounds: number }): Promise<Readonly<Record<string, number>>> {
  const found = await compared(
    [`${server}.client`, () => openClientAt(connectionString)], [`${server}.eventStoreDb`, () => openStoreAt(connectionString)], { ...lasting, inFlight: 64 },
  )
  return { ...found.figures, [`${server}.ratio.64`]: found.ratio }
}

async function openStore(): Promise<AppendLog> {
  const folder = folderOnDisk()
  const store = await openSqliteEventStore({ folder })
  return {
    async append(stream, revision, event) {
      if ((await store.append(stream, revision, [event])) === 'CONFLICT') throw new Error('An append that nobody else makes cannot conflict')
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function openRaw(): Promise<AppendLog> {
  const folder = folderOnDisk()
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
    async close() {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}
