import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { OfficeUnavailable } from '../officeUnavailable.ts'
import { failureOf, untilDone } from './failures.ts'

/** One connection out of the pool. A statement by itself is done again when it was overtaken; within a transaction, the whole transaction has to be. */
class Connection implements DatabaseConnection {
  readonly #client: PoolClient
  #inTransaction = false
  #broken = false
  constructor(client: PoolClient) {
    this.#client = client
  }

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#inTransaction ? this.#run(sql, parameters) : untilDone(() => this.#run(sql, parameters))
  }

  /** The office reads nothing that it would not hold in memory. */
  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('The office streams no rows.')
  }

  async begin(): Promise<void> {
    this.#inTransaction = true
    await this.#run('begin', [])
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
    this.#client.release(this.#broken)
  }

  async #run<Row>(text: string, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
    try {
      const { command, rowCount, rows } = await this.#client.query(text, [...parameters])
      return { rows, ...(command === 'SELECT' || rowCount === null ? {} : { numAffectedRows: BigInt(rowCount) }) }
    } catch (error) {
      const failure = failureOf(error)
      // An answer that comes late must not be taken for the next one's.
      if (failure.constructor === OfficeUnavailable) this.#broken = true
      throw failure
    }
  }
}

/** How Kysely reaches PostgreSQL: its own driver, but each failure is told as what it means to the office. */
export class PostgresDriver implements Driver {
  readonly #pool: Pool
  constructor(pool: Pool) {
    this.#pool = pool
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Connection(await this.#pool.connect().catch((error: unknown) => { throw failureOf(error) }))
  }

  beginTransaction = (connection: DatabaseConnection): Promise<void> => this.#own(connection).begin()
  commitTransaction = (connection: DatabaseConnection): Promise<void> => this.#own(connection).commit()
  rollbackTransaction = (connection: DatabaseConnection): Promise<void> => this.#own(connection).rollback()
  releaseConnection = async (connection: DatabaseConnection): Promise<void> => this.#own(connection).release()
  destroy = (): Promise<void> => this.#pool.end()

  #own(connection: DatabaseConnection): Connection {
    if (!(connection instanceof Connection)) throw new TypeError('This connection is another driver\'s.')
    return connection
  }
}
