import type { DomainEvent, Metadata } from '../../schema/events/event.ts'
import type { Facts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import type { Refusal } from './refusal.ts'

/** A consistency boundary: one stream, folded into one state. `undefined` is a thing that does not exist. */
export interface Aggregate<State, Event extends DomainEvent> {
  /** The stream is `<category>-<id>`. */
  readonly category: string
  /** Pure: the next state from the last one, an event, and what stands beside it. */
  evolve(state: State | undefined, event: Event, metadata: Metadata): State
  /** Whether this actor may know that the thing exists: the difference between FORBIDDEN and NOT_FOUND. */
  knownTo(actor: Actor, state: State, id: string, facts: Facts): boolean
  /** Why nothing can be asked of it any longer, where that is so; only what was done before is answered again. */
  ended?(state: State): Refusal | undefined
  /** How many of its events an actor who knows of it may not know of; absent where that is none. They count in no revision that is told. */
  hiddenFrom?(actor: Actor, state: State, facts: Facts): number
}

/** A history no command could have written. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory'
  constructor(event: { readonly type: string }) {
    super(`${event.type} cannot follow what was recorded before it.`)
  }
}

/** Ends every `switch` over a closed list; a case that was forgotten does not compile, and throws if it happens. */
export const impossible = (value: never): never => {
  throw new Error(`Unhandled: ${JSON.stringify(value)}`)
}
