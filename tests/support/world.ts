import type { z } from 'zod'
import type { SQLInputValue } from 'node:sqlite'
import { factsOf } from '../../projections/facts.ts'
import { Projector } from '../../projections/projector.ts'
import { readModels } from '../../projections/readModels.ts'
import { rowsOf } from '../../projections/rows.ts'
import { standingOf } from '../../projections/standing.ts'
import type { DomainEvent } from '../../schema/events/event.ts'
import { NeedId, OfferId } from '../../schema/events/ids.ts'
import type { Command } from '../../services/commands/command.ts'
import { handlerOf, type Accepted, type Handle } from '../../services/commands/handler.ts'
import { Refusal } from '../../services/commands/refusal.ts'
import { EventStoreUnavailable, noEvents, type EventStore, type StoredEvent } from '../../services/eventStore/eventStore.ts'
import type { Facts, Picks } from '../../services/facts.ts'
import type { Actor } from '../../services/identity/actor.ts'
import { theTime } from './behaviour.ts'
import { eventStoreInMemory } from './eventStoreInMemory.ts'
import { personId } from './people.ts'
import { emptyRows } from './projected.ts'

/** Who asks, and whether as a park for one of its organizations. */
export interface Asking {
  readonly actor: Actor
  readonly onBehalf?: true
}

/**
 * A whole hub on one thread and without a disk: commands as they are, facts answered from the rows that they lead to.
 * The same requests make the same log, and its time goes as it is told.
 */
export class World {
  readonly events: StoredEvent[] = []
  readonly database = emptyRows()
  readonly rows = rowsOf(this.database)
  readonly standing = standingOf(this.database)
  now = theTime
  /** The next writing to a stream of this category fails, as where a process ends before it. */
  breaksOffBefore: string | undefined
  readonly #store = this.#breakable(eventStoreInMemory())
  readonly #projector = new Projector(this.database, readModels)
  readonly #facts: Facts = {
    ...factsOf(this.database),
    picksFor: async (entryId) => this.#picksFor(entryId),
    suggestion: async (needId, offerId) => ({ score: scoreOf(needId, offerId), reasons: [{ name: 'weld', points: 1.5 }], matcherVersion: '1' }),
  }
  readonly #handle = handlerOf(this.#store, this.#facts, () => this.now)
  #asked = 0

  /** Asks as somebody who read what stands now; what was refused left no trace. */
  async ask<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
    command: Command<Name, Input, State, Event, Known>, input: z.input<Input>, { actor, onBehalf }: Asking,
  ): Promise<Accepted | Refusal> {
    this.#asked += 1
    const parsed = command.input.parse(input)
    const request = { actor, commandId: personId(`request ${this.#asked}`), ...(onBehalf === undefined ? {} : { onBehalf: { basis: 'PHONE' as const } }) }
    const id = command.kind === 'creation' ? '' : command.kind === 'act' ? command.idOf(parsed, (made) => this.unusedId(made)) : command.idOf(parsed)
    const stands = BigInt(this.rows.revisionOf(command.aggregate.category, id) ?? noEvents)
    const answer = await this.#handle(command, parsed, { ...request, expectedRevision: stands })
    // Of a match in which they may not know of a word, people read that there is none.
    const again = answer instanceof Refusal && answer.code === 'STALE_REVISION' ? await this.#handle(command, parsed, { ...request, expectedRevision: noEvents }) : answer
    await this.#project()
    return again
  }

  /** An id that nothing has yet: one more for every request. */
  unusedId(kind: string): string {
    return personId(`${kind} ${this.#asked}`)
  }
  /** Asks as processes do. */
  readonly handle: Handle = async (command, input, request) => {
    const answer = await this.#handle(command, input, request)
    await this.#project()
    return answer
  }

  person(name: string): Asking {
    return { actor: this.standing(personId(name)) }
  }
  /** Ids, or other texts, by a query that names them `id`. */
  ids(sql: string, ...values: readonly SQLInputValue[]): readonly string[] {
    return this.database.prepare(sql).all(...values).map(({ id }) => String(id))
  }

  #breakable(store: EventStore): EventStore {
    return {
      ...store,
      append: async (stream, ...asked) => {
        if (this.breaksOffBefore === undefined || !stream.startsWith(`${this.breaksOffBefore}-`)) return store.append(stream, ...asked)
        this.breaksOffBefore = undefined
        throw new EventStoreUnavailable('The process ended')
      },
    }
  }
  async #project(): Promise<void> {
    const head = await this.#store.head()
    if (this.#projector.position === head) return
    for await (const batch of this.#store.follow(this.#projector.position, { signal: new AbortController().signal })) {
      this.events.push(...batch)
      this.#projector.take(batch)
      if (this.#projector.position >= head) return
    }
  }
  #picksFor(entryId: string): Picks | undefined {
    const entry = this.rows.conferences.entry(entryId)
    if (entry === undefined) return undefined
    const others = this.ids('SELECT thingId AS id FROM entry WHERE conferenceId = ? AND side <> ? AND stands = 1 ORDER BY thingId LIMIT 5', entry.conferenceId, entry.side)
    const pairs = others.map((other) => (entry.side === 'NEED' ? [entry.thingId, other] : [other, entry.thingId]))
    const picks = pairs.map(([needId, offerId]) => ({ needId: NeedId.parse(needId), offerId: OfferId.parse(offerId), score: scoreOf(needId, offerId) }))
    return { picks, matcherVersion: '1' }
  }
}

const scoreOf = (needId: string | undefined, offerId: string | undefined): number => Number.parseInt(`${needId}`.slice(0, 2) + `${offerId}`.slice(0, 2), 16) / 1_000
