import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { OfficeUnavailable } from '../officeUnavailable.ts'
import { failureOf, Overtaken, untilDone } from './failures.ts'

/** So many milliseconds after it began, what lost its line is not asked again on another one. */
const patience = 1_000
const changesNothing = (text: string): boolean => /^\s*select\b/i.test(text)

/** One connection out of the pool. A statement by itself is done again when it was overtaken; within a transaction, the whole transaction has to be. */
class Connection implements DatabaseConnection {
  readonly #pool: Pool
  #client: PoolClient | undefined
  #inTransaction = false
  #broken = false
  constructor(pool: Pool) {
    this.#pool = pool
  }

  async connect(): Promise<void> {
    this.#broken = false
    this.#client = await this.#pool.connect().catch((error: unknown) => { throw failureOf(error) })
  }

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const run = () => this.#run<Row>(sql, parameters)
    if (this.#inTransaction) return run()
    return untilDone(changesNothing(sql) ? () => this.#onLiveLine(run) : run)
  }

  /** The office reads nothing that it would not hold in memory. */
  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('The office streams no rows.')
  }

  async begin(): Promise<void> {
    await this.#onLiveLine(() => this.#run('begin', []))
    this.#inTransaction = true
  }

  async commit(): Promise<void> {
    await this.#run('commit', [])
    this.#inTransaction = false
  }

  /** A transaction that can't be told to end, ends with its connection. */
  async rollback(): Promise<void> {
    await this.#run('rollback', []).catch(() => { this.#broken = true })
    this.#inTransaction = false
  }

  release(): void {
    this.#client?.release(this.#broken)
    this.#client = undefined
  }

  /** That a line was lost while nobody used it shows only at the next statement. */
  async #onLiveLine<Result>(ask: () => Promise<Result>): Promise<Result> {
    const givenUp = performance.now() + patience
    for (;;) {
      try {
        return await ask()
      } catch (error) {
        if (!this.#broken || performance.now() > givenUp) throw error
        this.release()
        await this.connect()
      }
    }
  }

  async #run<Row>(text: string, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
    try {
      if (this.#client === undefined) throw new OfficeUnavailable('CONNECTION')
      const { command, rowCount, rows } = await this.#client.query(text, [...parameters])
      return { rows, ...(command === 'SELECT' || rowCount === null ? {} : { numAffectedRows: BigInt(rowCount) }) }
    } catch (error) {
      const failure = failureOf(error)
      // An answer that comes late must not be taken for the next one's.
      if (failure instanceof OfficeUnavailable && !(failure instanceof Overtaken)) this.#broken = true
      throw failure
    }
  }
}

/** How Kysely reaches PostgreSQL: each failure is told as what it means to the office. */
export class PostgresDriver implements Driver {
  readonly #pool: Pool
  constructor(pool: Pool) {
    this.#pool = pool
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = new Connection(this.#pool)
    await connection.connect()
    return connection
  }

  beginTransaction = (connection: DatabaseConnection): Promise<void> => own(connection).begin()
  commitTransaction = (connection: DatabaseConnection): Promise<void> => own(connection).commit()
  rollbackTransaction = (connection: DatabaseConnection): Promise<void> => own(connection).rollback()
  releaseConnection = async (connection: DatabaseConnection): Promise<void> => own(connection).release()
  destroy = (): Promise<void> => this.#pool.end()
}

function own(connection: DatabaseConnection): Connection {
  if (connection instanceof Connection) return connection
  throw new TypeError('This connection is another driver\'s.')
}
