import { setTimeout as pause } from 'node:timers/promises'
import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression, sql } from 'kysely'
import { Client, type ClientConfig, Pool, types } from 'pg'
import { holdings } from '../holdings.ts'
import type { OfficeDatabase } from '../officeDatabase.ts'
import { OfficeRefused } from '../officeRefused.ts'
import type { OfficeTables } from '../tables.ts'
import { postgresDialect } from './dialect.ts'
import { failureOf, untilDone } from './failures.ts'
import { otherNodesOn } from './otherNodes.ts'

/** Connections of one node; whoever finds none free waits as long as for a new one. */
const mostConnections = 10
const patience = { connecting: 3_000, statement: 10_000, lock: 5_000, idleTransaction: 30_000, starting: 15_000, migrating: 60_000 }
const longestPause = 1_000
/** What a hub's connections are called. */
export const hubName = 'hub'
/** By what is hashed of it, so that it is nobody else's. */
const migrationLock = 'hub: the office\'s tables'

/** bigint, and numeric: what is counted and summed. */
const counted: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC])

const configOf = (connectionString: string, name: string): ClientConfig => ({
  connectionString,
  application_name: name,
  keepAlive: true,
  connectionTimeoutMillis: patience.connecting,
  query_timeout: patience.statement,
  statement_timeout: patience.statement,
  lock_timeout: patience.lock,
  idle_in_transaction_session_timeout: patience.idleTransaction,
  types: { getTypeParser: (type: number, format?: 'text' | 'binary') => (counted.has(type) ? Number : format === 'binary' ? types.getTypeParser(type, format) : types.getTypeParser(type, 'text')) },
})

/**
 * Opens the office in a PostgreSQL database. Every statement and every transaction is serializable: what two nodes do at once is as if one had done it
 * after the other, and what can't be is done again.
 * By its name the database tells a hub from whoever else is there. `signal` ends the waiting for a database that is not there yet.
 * @throws {OfficeRefused} UNREACHABLE
 */
export async function openPostgres(connectionString: string, { name = hubName, signal }: { readonly name?: string; readonly signal?: AbortSignal | undefined } = {}): Promise<OfficeDatabase> {
  const config = configOf(connectionString, name)
  await reached(config, signal)
  const kysely = kyselyOver(config)
  const otherNodes = otherNodesOn(kysely, config)
  return {
    kysely, untilDone, otherNodes,
    migrating: (work) => alone(config, work),
    async scrub() {
      const tables = [...new Set(holdings.map(({ table }) => table)), 'vault_content', 'vault_part']
      // PostgreSQL does it by itself sooner or later; what can't be had now is left to that.
      await sql`vacuum (skip_locked) ${sql.join(tables.map((table) => sql.table(table)))}`.execute(kysely).catch(() => {})
    },
    async close() {
      await otherNodes.close()
      await kysely.destroy()
    },
  }
}

function kyselyOver(config: ClientConfig): Kysely<OfficeTables> {
  const pool = new Pool({
    ...config, max: mostConnections, idleTimeoutMillis: 60_000,
    onConnect: (client) => client.query('set default_transaction_isolation to serializable'),
  })
  // A connection that is lost while nobody uses it, or within a transaction, shows at the next statement.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely({ dialect: postgresDialect(pool), plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })] })
}

/** A database that starts at the same time as the hub is waited for. */
async function reached(config: ClientConfig, signal: AbortSignal | undefined): Promise<void> {
  const givenUp = performance.now() + patience.starting
  for (let wait = 100; ; wait = Math.min(wait * 2, longestPause)) {
    try {
      return await withClient(config, async () => {})
    } catch (error) {
      const { code } = { code: 'CONNECTION', ...failureOf(error) }
      if (performance.now() + wait > givenUp || code.startsWith('28')) throw new OfficeRefused('UNREACHABLE', code, failureOf(error))
      await pause(wait, undefined, { signal })
    }
  }
}

/** One after another of all nodes: on a connection of its own, whose end gives the lock back whatever happens. */
function alone(config: ClientConfig, work: (kysely: Kysely<OfficeTables>) => Promise<void>): Promise<void> {
  const patient = { ...config, query_timeout: patience.migrating, statement_timeout: patience.migrating, lock_timeout: patience.migrating }
  return withClient(patient, async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [migrationLock])
    const kysely = kyselyOver(patient)
    try {
      await work(kysely)
    } finally {
      await kysely.destroy()
    }
  })
}

async function withClient(config: ClientConfig, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(config)
  client.on('error', () => {})
  try {
    await client.connect()
    await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
