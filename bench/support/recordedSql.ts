import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

type Way = 'run' | 'get' | 'all'
type Step = readonly [statement: number, way: Way, values: readonly SQLInputValue[]]

/** A database that keeps every statement that is executed on it and with which values, so that the bare SQL can be done again. */
export class RecordingDatabase extends DatabaseSync {
  readonly #texts: string[] = []
  #steps: Step[] = []

  override prepare(sql: string): StatementSync {
    const statement = super.prepare(sql)
    const index = this.#texts.push(sql) - 1
    for (const way of ['run', 'get', 'all'] as const) {
      const execute: (...values: SQLInputValue[]) => unknown = statement[way].bind(statement)
      Object.defineProperty(statement, way, {
        value: (...values: SQLInputValue[]) => {
          this.#steps.push([index, way, values])
          return execute(...values)
        },
      })
    }
    return statement
  }

  /** What was executed since this was asked last. */
  taken(): readonly Step[] {
    const steps = this.#steps
    this.#steps = []
    return steps
  }

  /** Every statement, prepared for another database. */
  preparedFor(database: DatabaseSync): (steps: readonly Step[]) => void {
    const statements = this.#texts.map((sql) => database.prepare(sql))
    return (steps) => {
      for (const [index, way, values] of steps) statements[index]?.[way](...values)
    }
  }
}
