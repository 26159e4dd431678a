import type { DomainEvent, Metadata } from '../../schema/events/event.ts'
import { definitionOf, readAfterMerges } from '../../schema/events/events.ts'
import type { Survivors } from '../../schema/events/merging.ts'
import { noEvents, type EventStore, type NewEvent } from '../eventStore/eventStore.ts'
import type { Aggregate } from './aggregate.ts'
import { digested, digestOf, idOfEvent } from './keys.ts'

/** A request as it stands in the log: where its last event is, and what it asked. */
export interface Done {
  readonly position: bigint
  readonly revision: bigint
  readonly fingerprint: string
}
export interface Loaded<State> {
  readonly state: State | undefined
  readonly revision: bigint
  /** The requests that wrote this stream, by command key. */
  readonly done: ReadonlyMap<string, Done>
  /** When its last event was decided; time never runs backwards in a stream. */
  readonly lastAt: string
}
interface Folded extends Loaded<unknown> {
  readonly done: Map<string, Done>
}
/** What a request writes beside its events; each event adds its version. */
export type Envelope = Omit<Metadata, 'version'>

/** The most streams, and requests remembered with them, that a node keeps folded. */
const mostStreams = 20_000
const mostRequests = 200_000

/**
 * Streams folded into states. Each was folded once and is read forward from there before every decision,
 * so a node that is one of several decides on what all of them wrote.
 */
export class Streams {
  readonly #store: EventStore
  readonly #survivors: () => Survivors
  readonly #folded = new Map<string, Folded>()
  #requests = 0
  #foldedWith: Survivors | undefined

  /** `survivors` tells which organisations were merged into which; it gives another map when that changed. */
  constructor(store: EventStore, survivors: () => Survivors) {
    this.#store = store
    this.#survivors = survivors
  }

  async load<State, Event extends DomainEvent>(aggregate: Aggregate<State, Event>, id: string): Promise<Loaded<State>> {
    const folded = await this.#forward(aggregate, `${aggregate.category}-${id}`)
    // A category has one aggregate, so what was folded under its name is its state.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return folded as Loaded<State>
  }

  /** Appends events, each with its own envelope, at the revision that was read. */
  async append(stream: string, expectedRevision: bigint, written: readonly Written[]): Promise<{ readonly position: bigint; readonly revision: bigint } | 'CONFLICT'> {
    return this.#store.append(stream, expectedRevision, newEvents(stream, written))
  }

  async #forward(aggregate: Aggregate<unknown, DomainEvent>, stream: string): Promise<Folded | typeof nothing> {
    const survivors = this.#survivorsNow()
    const known = this.#folded.get(stream)
    const news = await this.#store.read(stream, known === undefined ? 0n : known.revision + 1n)
    if (news.length === 0) return known ?? nothing
    let { state, revision, lastAt } = known ?? nothing
    // It only grows, and nobody minds learning of a later request: one map goes along with its stream.
    const done = known?.done ?? new Map<string, Done>()
    const before = done.size
    for (const stored of news) {
      const { event, metadata } = readAfterMerges(stored, survivors)
      state = aggregate.evolve(state, event, metadata)
      revision = stored.revision
      lastAt = metadata.at
      done.set(metadata.commandKey, { position: stored.position, revision, fingerprint: metadata.fingerprint })
    }
    const folded = { state, revision, done, lastAt }
    // What was merged while this was read would stay under its old name.
    if (survivors === this.#foldedWith) this.#keep(stream, folded, done.size - before)
    return folded
  }

  /** After a merge every state is folded anew, as it reads with the survivor's id. */
  #survivorsNow(): Survivors {
    const survivors = this.#survivors()
    if (this.#foldedWith !== survivors) {
      this.#folded.clear()
      this.#requests = 0
      this.#foldedWith = survivors
    }
    return survivors
  }

  #keep(stream: string, folded: Folded, requests: number): void {
    this.#requests += requests
    this.#folded.delete(stream)
    this.#folded.set(stream, folded)
    for (const [oldest, { done }] of this.#folded) {
      if (this.#folded.size <= mostStreams && this.#requests <= mostRequests) return
      this.#folded.delete(oldest)
      this.#requests -= done.size
    }
  }
}

const nothing: Loaded<unknown> = { state: undefined, revision: noEvents, done: new Map(), lastAt: '' }

export interface Written {
  readonly event: DomainEvent
  readonly envelope: Envelope
}

function newEvents(stream: string, written: readonly Written[]): readonly NewEvent[] {
  const digest = digestOf(written.map(({ event, envelope }) => digested(event, envelope)))
  return written.map(({ event, envelope }, index) => ({
    id: idOfEvent(envelope.commandKey, stream, digest, index),
    type: event.type,
    data: event.data,
    metadata: { version: definitionOf(event.type).version, ...envelope } satisfies Metadata,
  }))
}
