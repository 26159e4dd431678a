import { z } from 'zod'

/** What happened, as aggregates and projections see it: always in its newest shape. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type
  readonly data: Data
}

/**
 * The most that may ever be told of an event: to all who may see the thing (`PUBLIC`), to both sides of a match and its host (`PARTIES`),
 * to the organisation and the park that acts for or reviews it (`OWNER`), to the host alone (`HOST`).
 */
export type Audience = 'PUBLIC' | 'PARTIES' | 'OWNER' | 'HOST'

export interface Telling {
  readonly audience: Audience
  /** Fields that fewer may read than the event itself. */
  readonly fields?: Readonly<Record<string, Audience>>
}

/** An earlier shape of an event, and how it becomes the next one. */
export const earlier = <Schema extends z.ZodType>(schema: Schema, upcast: (data: z.infer<Schema>) => unknown) => ({
  upcast: (data: unknown) => upcast(schema.parse(data)),
})

/** A kind of event: a function that makes one, and all that is known about how it is stored and told. */
export interface EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> {
  (data: z.infer<Schema>): DomainEvent<Type, z.infer<Schema>>
  readonly type: Type
  readonly version: number
  readonly schema: Schema
  readonly telling: Telling
  is(event: DomainEvent): event is DomainEvent<Type, z.infer<Schema>>
  /** Reads what was stored at any version up to this one. */
  read(version: number, data: unknown): DomainEvent<Type, z.infer<Schema>>
}
export type EventOf<Definition> = Definition extends EventDefinition<infer Type, infer Schema> ? DomainEvent<Type, z.infer<Schema>> : never

export function defineEvent<Type extends string, Schema extends z.ZodType>(
  type: Type, telling: Telling, schema: Schema, past: readonly { upcast(data: unknown): unknown }[] = [],
): EventDefinition<Type, Schema> {
  const version = past.length + 1
  return Object.assign((data: z.infer<Schema>) => ({ type, data }), {
    type, version, schema, telling,
    is: (event: DomainEvent): event is DomainEvent<Type, z.infer<Schema>> => event.type === type,
    read(stored: number, data: unknown) {
      if (stored > version) throw new NewerEvent(`${type} version ${stored}`)
      return { type, data: schema.parse(past.slice(stored - 1).reduce((older, step) => step.upcast(older), data)) }
    },
  })
}

/** Written by a newer build than this one: stop, don't guess. */
export class NewerEvent extends Error {
  override readonly name = 'NewerEvent'
  constructor(what: string) {
    super(`The log holds ${what}, which a newer hub wrote: start that hub, or a newer one.`)
  }
}

/** On what ground a park acted for one of its organisations. */
export const Basis = z.enum(['PHONE', 'PAPER_FORM', 'ON_SITE', 'MESSAGE', 'IMPORT'])
export type Basis = z.infer<typeof Basis>

/** What stands beside each event: who asked for it, in whose name, when, and by which request. Ids only, never a person's name. */
export const Metadata = z.object({
  version: z.int().positive(),
  commandKey: z.uuid(),
  /** SHA-256 over the request, to tell a repetition from another request under the same id. */
  fingerprint: z.string(),
  /** The event that made a process act; absent where a person asked. */
  causation: z.uuid().optional(),
  /** The request that began it all: equal to commandKey where a person asked. */
  correlation: z.uuid(),
  actor: z.object({ kind: z.enum(['PERSON', 'PROCESS', 'IMPORT']), id: z.string() }),
  actingFor: z.uuid().optional(),
  onBehalf: z.object({ basis: Basis }).optional(),
  at: z.iso.datetime({ precision: 3 }),
})
export type Metadata = z.infer<typeof Metadata>

/** An event with what stands beside it, as folding and projecting read it. */
export interface Recorded<Event extends DomainEvent = DomainEvent> {
  readonly event: Event
  readonly metadata: Metadata
}
