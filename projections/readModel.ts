import type { DatabaseSync } from 'node:sqlite'
import type { z } from 'zod'
import type { DomainEvent, EventDefinition, Metadata } from '../schema/events/event.ts'

/** Where an event stands in the log, and what stands beside it. */
export interface Place {
  /** Grows along the log, and says nothing else. */
  readonly position: bigint
  readonly stream: string
  readonly revision: bigint
  readonly metadata: Metadata
}
export interface Handler {
  readonly type: string
  apply(event: DomainEvent, place: Place): void
}
export const on = <Type extends string, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>, apply: (data: z.infer<Schema>, place: Place) => void,
): Handler => ({
  type: definition.type,
  apply(event, place) {
    if (definition.is(event)) apply(event.data, place)
  },
})

/**
 * Rows that can be deleted at any time and made again from the log. It knows nothing of batches, positions or rebuilds, keeps nothing in memory,
 * and looks at no clock. Models see each event in the order of `readModels.ts`, so a later one may read the rows of an earlier one.
 */
export interface ReadModel {
  readonly name: string
  /** Raised when its handlers mean something else by the same tables. */
  readonly version: number
  readonly tables: string
  handlers(database: DatabaseSync): readonly Handler[]
}
