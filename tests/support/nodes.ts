import { randomUUID } from 'node:crypto'
import type { Scheduler } from 'fast-check'
import { expect } from 'vitest'
import { readEvent } from '../../schema/events/events.ts'
import { handlerOf, type Accepted, type Handle, type Request } from '../../services/commands/handler.ts'
import { Refusal } from '../../services/commands/refusal.ts'
import type { EventStore } from '../../services/eventStore/eventStore.ts'
import type { Facts } from '../../services/facts.ts'
import type { Actor } from '../../services/identity/actor.ts'
import { theTime } from './behaviour.ts'
import { ordinaryFacts } from './facts.ts'

/** A node of the hub as far as commands go; several of them may stand on one store. */
export const nodeOn = (store: EventStore, facts: Partial<Facts> = {}, clock: () => Date = () => theTime): Handle => handlerOf(store, { ...ordinaryFacts, ...facts }, clock)

/** A request of its own, unless `particular` says otherwise. */
export const by = (actor: Actor, particular: Partial<Request> = {}): Request => ({ actor, commandId: randomUUID(), ...particular })

export function accepted(answer: Accepted | Refusal): Accepted {
  if (answer instanceof Refusal) expect.fail(`Refused: ${answer.code} ${answer.path.join('.')}`)
  return answer
}
export const refusedAs = (code: string, ...path: readonly string[]) => expect.objectContaining({ code, path })

/** A stream as its readers have it. */
export const recordsOf = async (store: EventStore, stream: string) => (await store.read(stream)).map(readEvent)
export const typesIn = async (store: EventStore, stream: string) => (await store.read(stream)).map(({ type }) => type)

/** The same store, where each reading and writing waits for its turn, so that a property tries the orders in which several nodes may meet. */
export const interleaved = (store: EventStore, scheduler: Scheduler): EventStore => ({
  ...store,
  async read(...asked) {
    await scheduler.schedule(Promise.resolve())
    return store.read(...asked)
  },
  async append(...asked) {
    await scheduler.schedule(Promise.resolve())
    return store.append(...asked)
  },
})
