import type { z } from 'zod'
import type { Basis, DomainEvent } from '../../schema/events/event.ts'
import { noEvents, type EventStore } from '../eventStore/eventStore.ts'
import type { Facts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import { Claims } from './claims.ts'
import { claimsOf, decisionOf, permissionOf, releasesOf, seesThing, type AnyCommand, type Claim, type Command } from './command.ts'
import { commandKey, digestOf, idOfCreated } from './keys.ts'
import { Refusal, refuse } from './refusal.ts'
import { Streams, type Envelope } from './streams.ts'
import { StreamQueue } from './streamQueue.ts'

export interface Request {
  readonly actor: Actor
  /** A UUID made by whoever asks; the same one again is the same request. */
  readonly commandId: string
  /** What the asker read; -1 for what has no events yet. */
  readonly expectedRevision?: bigint
  readonly onBehalf?: { readonly basis: Basis }
  /** The event that made a process ask. */
  readonly causation?: string
}
export interface Accepted {
  readonly id: string
  readonly revision: bigint
  /** Where the last event of this request stands; absent where nothing had to be written. */
  readonly position?: bigint
  readonly replayed: boolean
}
/** Asks one command of the hub, in whatever way it came in. */
export type Handle = <Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, input: z.infer<Input>, request: Request,
) => Promise<Accepted | Refusal>

const attempts = 5

/**
 * The one way that a command takes: load, sight, repetition, revision, right, decision, claims, append at what was read;
 * on a conflict from the beginning, a few times. Answers once the events are durable.
 */
export function handlerOf(store: EventStore, facts: Facts, clock: () => Date): Handle {
  const streams = new Streams(store, () => facts.survivors())
  const claims = new Claims(streams)
  const queue = new StreamQueue()

  async function holdAll(wanted: readonly Claim[], envelope: Envelope): Promise<Refusal | undefined> {
    for (const claim of wanted) {
      const taken = await claims.hold(claim, envelope)
      if (taken !== undefined) return taken
    }
    return undefined
  }

  /** What an actor may not know of counts in no revision: a match that only the other side spoke in has none for this one. */
  function knownRevision({ kind, aggregate }: AnyCommand, actor: Actor, state: unknown, revision: bigint, id: string): bigint {
    if (state === undefined) return revision
    if (kind === 'act' && !aggregate.knownTo(actor, state, id, facts)) return noEvents
    return revision - BigInt(aggregate.hiddenFrom?.(actor, state, facts) ?? 0)
  }

  return (command, input, request) => {
    const { actor, expectedRevision, onBehalf } = request
    const { category } = command.aggregate
    const key = commandKey(actor.id, command.name, request.commandId)
    const newId = (made: string) => idOfCreated(key, made)
    const id = command.kind === 'creation' ? newId(category) : command.kind === 'act' ? command.idOf(input, newId) : command.idOf(input)
    const stream = `${category}-${id}`
    const fingerprint = digestOf({ input, onBehalf })

    async function attempt(): Promise<Accepted | Refusal | 'CONFLICT'> {
      const { state, revision, done, lastAt } = await streams.load(command.aggregate, id)
      const now = later(clock(), lastAt)
      const circumstances = { now, actor, id, newId, ...(onBehalf === undefined ? {} : { onBehalf }) }
      if (!seesThing(command, state, input, facts, circumstances)) return refuse('NOT_FOUND')
      const earlier = done.get(key)
      if (earlier !== undefined) {
        return earlier.fingerprint === fingerprint
          ? { id, revision: earlier.revision, position: earlier.position, replayed: true }
          : refuse('COMMAND_ID_REUSED', 'commandId')
      }
      const known = knownRevision(command, actor, state, revision, id)
      if (expectedRevision === undefined ? command.needsRevision === true && actor.kind !== 'PROCESS' : expectedRevision !== known) {
        return refuse(expectedRevision === undefined ? 'REVISION_REQUIRED' : 'STALE_REVISION', 'expectedRevision')
      }
      const permission = permissionOf(command, state, input, facts, circumstances)
      if (permission instanceof Refusal) return permission
      const outcome = await decisionOf(command, state, input, facts, circumstances)
      if (outcome instanceof Refusal) return outcome
      const { actingFor } = permission
      const { causation } = request
      const envelope: Envelope = {
        commandKey: key, fingerprint, correlation: key, actor: { kind: actor.kind, id: actor.id }, at: now.toISOString(),
        ...(causation === undefined ? {} : { causation }), ...(actingFor === undefined ? {} : { actingFor }), ...(onBehalf === undefined ? {} : { onBehalf }),
      }
      let accepted: Accepted = { id, revision, replayed: false }
      if (outcome.length > 0) {
        const taken = await holdAll(claimsOf(command, state, input, facts, circumstances), envelope)
        if (taken !== undefined) return taken
        const appended = await streams.append(stream, revision, outcome.map((event) => ({ event, envelope })))
        if (appended === 'CONFLICT') return 'CONFLICT'
        accepted = { id, revision: appended.revision, position: appended.position, replayed: false }
      }
      await holdAll(releasesOf(command, state, input, circumstances), envelope)
      return accepted
    }

    return queue.run(stream, async () => {
      for (let count = 0; count < attempts; count++) {
        const outcome = await attempt()
        if (outcome !== 'CONFLICT') return outcome
      }
      return refuse('BUSY')
    })
  }
}

const later = (now: Date, last: string): Date => (now.toISOString() < last ? new Date(last) : now)
