import type { DatabaseSync } from 'node:sqlite'
import { NewerEvent } from '../schema/events/event.ts'
import { readAfterMerges } from '../schema/events/events.ts'
import type { StoredEvent } from '../services/eventStore/eventStore.ts'
import { isOutage } from '../services/eventStore/outage.ts'
import { position } from './columns.ts'
import { formerOrganizations, survivorsOf } from './survivors.ts'
import type { Handler, ReadModel } from './readModel.ts'

/** How far a file of read models came, which streams it could not read to their end, and which organisations were merged into others. */
export const bookkeeping = `
  CREATE TABLE position (one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL, epoch TEXT NOT NULL) STRICT;
  CREATE TABLE parked (stream TEXT PRIMARY KEY, id TEXT NOT NULL, position INTEGER NOT NULL, eventId TEXT NOT NULL, type TEXT NOT NULL, error TEXT NOT NULL) STRICT;
  CREATE INDEX parkedById ON parked (id);
  ${formerOrganizations}`

/**
 * Writes the rows of all read models and their position in one transaction a batch. A batch that throws is rolled back and run event by event:
 * then the event that throws, and all later ones of its stream, are parked (decision: failing closed).
 */
export class Projector {
  readonly #database: DatabaseSync
  readonly #handlers: ReadonlyMap<string, readonly Handler[]>
  readonly #readPosition
  readonly #writePosition
  readonly #isParked
  readonly #survivors
  readonly #park

  constructor(database: DatabaseSync, models: readonly ReadModel[]) {
    this.#database = database
    this.#handlers = Map.groupBy(models.flatMap((model) => model.handlers(database)), ({ type }) => type)
    this.#readPosition = database.prepare('SELECT position FROM position')
    this.#readPosition.setReadBigInts(true)
    this.#writePosition = database.prepare('UPDATE position SET position = ?')
    this.#survivors = survivorsOf(database)
    this.#isParked = database.prepare('SELECT 1 FROM parked WHERE stream = ?')
    this.#park = database.prepare('INSERT INTO parked (stream, id, position, eventId, type, error) VALUES (?, ?, ?, ?, ?, ?)')
  }

  get position(): bigint {
    const row = this.#readPosition.get()
    return row === undefined ? 0n : position(row, 'position')
  }

  /**
   * Takes the next events of the log; what was taken before is passed over.
   * @throws {NewerEvent} this build can't read the log.
   * @throws whatever the disk says; then nothing of the batch was written, and it may be taken again.
   */
  take(batch: readonly StoredEvent[]): void {
    const reached = this.position
    const fresh = batch.filter((event) => event.position > reached)
    try {
      this.#transact(fresh, (stored) => this.#apply(stored))
    } catch (error) {
      if (error instanceof NewerEvent || isOutage(error)) throw error
      this.#transact(fresh, (stored) => this.#applyOrPark(stored))
    }
  }

  #transact(batch: readonly StoredEvent[], take: (stored: StoredEvent) => void): void {
    const last = batch.at(-1)
    if (last === undefined) return
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const stored of batch) take(stored)
      this.#writePosition.run(last.position)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #apply(stored: StoredEvent): void {
    if (this.#isParked.get(stored.stream) !== undefined) return
    const { event, metadata } = readAfterMerges(stored, this.#survivors())
    const place = { position: stored.position, stream: stored.stream, revision: stored.revision, metadata }
    for (const handler of this.#handlers.get(stored.type) ?? []) handler.apply(event, place)
  }

  #applyOrPark(stored: StoredEvent): void {
    this.#database.exec('SAVEPOINT event')
    try {
      this.#apply(stored)
      this.#database.exec('RELEASE event')
    } catch (error) {
      if (error instanceof NewerEvent || isOutage(error)) throw error
      this.#database.exec('ROLLBACK TO event; RELEASE event')
      // The name of the error only: its message may hold what the event says.
      const id = stored.stream.slice(stored.stream.indexOf('-') + 1)
      this.#park.run(stored.stream, id, stored.position, stored.id, stored.type, error instanceof Error ? error.name : 'Error')
    }
  }
}
