import type { z } from 'zod'
import type { DomainEvent, Metadata } from '../../schema/events/event.ts'
import type { Facts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import type { Grounds, Permission } from '../identity/rights.ts'
import type { Aggregate } from './aggregate.ts'
import { Refusal, refuse } from './refusal.ts'

/** Everything a decision may know beside state, input and facts: no clock, no store, no id of its own making. */
export interface Circumstances {
  readonly now: Date
  readonly actor: Actor
  /** The id of the thing that this command is about, or that it makes. */
  readonly id: string
  readonly newId: NewId
  /** Present where a park acts for one of its organisations. */
  readonly onBehalf?: Metadata['onBehalf']
}
/** An id for something that a command makes inside or beside its thing: the same for the same request. */
export type NewId = (category: string) => string
export type Outcome<Event> = readonly Event[] | Refusal

/**
 * A promise that spans streams: a small decision in a stream of its own, written before the command's own events.
 * `[]` says that the same thing holds it already; a refusal, that another does.
 */
export interface Claim {
  readonly aggregate: Aggregate<unknown, DomainEvent>
  readonly id: string
  decide(state: unknown): Outcome<DomainEvent>
}
export const claim = <State, Event extends DomainEvent>(
  aggregate: Aggregate<State, Event>, id: string, decide: (state: State | undefined) => Outcome<Event>,
): Claim => ({ aggregate, id, decide })

interface Common<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent> {
  readonly name: Name
  readonly aggregate: Aggregate<State, Event>
  readonly input: Input
  /** Publishes, discloses, reveals or grants: then the request names the revision that it read. */
  readonly needsRevision?: true
}
/** Makes something new, whose id derives from its request. */
export interface Creation<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known> extends Common<Name, Input, State, Event> {
  readonly kind: 'creation'
  /** What the request names has to be known to the actor; absent where it names nothing. */
  sees?(actor: Actor, input: z.infer<Input>, facts: Facts): boolean
  permits(actor: Actor, input: z.infer<Input>, facts: Facts): Grounds
  know(facts: Facts, input: z.infer<Input>): Known | Promise<Known>
  claims?(input: z.infer<Input>, circumstances: Circumstances): readonly Claim[]
  decide(input: z.infer<Input>, known: NoInfer<Known>, circumstances: Circumstances): Outcome<NoInfer<Event>>
}
/** Changes what exists. Needs no case for what doesn't: the answer is NOT_FOUND. */
export interface Change<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known> extends Common<Name, Input, State, Event> {
  readonly kind: 'change'
  idOf(input: z.infer<Input>): string
  permits(actor: Actor, state: NoInfer<State>, input: z.infer<Input>, facts: Facts): Grounds
  know(facts: Facts, state: NoInfer<State>, input: z.infer<Input>): Known | Promise<Known>
  claims?(input: z.infer<Input>, circumstances: Circumstances, state: NoInfer<State>, facts: Facts): readonly Claim[]
  /** What is given up, once the command's own events are written. */
  releases?(input: z.infer<Input>, circumstances: Circumstances, state: NoInfer<State>): readonly Claim[]
  decide(state: NoInfer<State>, input: z.infer<Input>, known: NoInfer<Known>, circumstances: Circumstances): Outcome<NoInfer<Event>>
}
/** Begins or continues something with a natural id, such as a match: sight comes from the things that it joins. */
export interface Act<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known> extends Common<Name, Input, State, Event> {
  readonly kind: 'act'
  /** It may follow from the id of something that the request makes beside it. */
  idOf(input: z.infer<Input>, newId: NewId): string
  sees(actor: Actor, input: z.infer<Input>, facts: Facts): boolean
  permits(actor: Actor, state: NoInfer<State> | undefined, input: z.infer<Input>, facts: Facts): Grounds
  know(facts: Facts, state: NoInfer<State> | undefined, input: z.infer<Input>): Known | Promise<Known>
  claims?(input: z.infer<Input>, circumstances: Circumstances, facts: Facts, state: NoInfer<State> | undefined): readonly Claim[]
  decide(state: NoInfer<State> | undefined, input: z.infer<Input>, known: NoInfer<Known>, circumstances: Circumstances): Outcome<NoInfer<Event>>
}
export type Command<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known> =
  | Creation<Name, Input, State, Event, Known>
  | Change<Name, Input, State, Event, Known>
  | Act<Name, Input, State, Event, Known>

/** Any command, where one treats them all alike. */
export type AnyCommand = Command<string, z.ZodType, unknown, DomainEvent, unknown>

type Defined<Kind> = Omit<Kind, 'kind'>
export const creation = <Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known = undefined>(
  command: Defined<Creation<Name, Input, State, Event, Known>>,
): Creation<Name, Input, State, Event, Known> => ({ kind: 'creation', ...command })

export const change = <Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known = undefined>(
  command: Defined<Change<Name, Input, State, Event, Known>>,
): Change<Name, Input, State, Event, Known> => ({ kind: 'change', ...command })

export const act = <Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, IdOf extends (input: z.infer<Input>, newId: NewId) => string, Known = undefined>(
  command: Defined<Act<Name, Input, State, Event, Known>> & { readonly idOf: IdOf },
): Act<Name, Input, State, Event, Known> & { readonly idOf: IdOf } => ({ kind: 'act', ...command })

/** First sight: who may not know of the thing learns nothing, not even that a request of theirs was done before. */
export function seesThing<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, state: State | undefined, input: z.infer<Input>, facts: Facts, { actor, id }: Circumstances,
): boolean {
  switch (command.kind) {
    case 'creation': return command.sees?.(actor, input, facts) ?? true
    case 'change': return state !== undefined && command.aggregate.knownTo(actor, state, id, facts)
    case 'act': return command.sees(actor, input, facts)
  }
}

/** Then right: in whose name it is permitted; acting on behalf needs its basis, and only that. */
export function permissionOf<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, state: State | undefined, input: z.infer<Input>, facts: Facts, { actor, onBehalf }: Circumstances,
): Permission | Refusal {
  const ended = state === undefined ? undefined : command.aggregate.ended?.(state)
  if (ended !== undefined) return ended
  const grounds = groundsOf(command, state, input, facts, actor)
  // A process finishes what a park began, on the ground that the park had.
  const permission = grounds.find(({ as }) => as === 'PROCESS' || (as === 'PARK') === (onBehalf !== undefined))
  if (permission !== undefined) return permission
  if (grounds.length === 0) return refuse('FORBIDDEN')
  return refuse(onBehalf === undefined ? 'BASIS_REQUIRED' : 'BASIS_NOT_ALLOWED', 'onBehalf')
}
function groundsOf<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, state: State | undefined, input: z.infer<Input>, facts: Facts, actor: Actor,
): Grounds {
  switch (command.kind) {
    case 'creation': return command.permits(actor, input, facts)
    case 'change': return state === undefined ? [] : command.permits(actor, state, input, facts)
    case 'act': return command.permits(actor, state, input, facts)
  }
}

/** Last the decision itself, from facts that may take a moment to know. */
export async function decisionOf<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, state: State | undefined, input: z.infer<Input>, facts: Facts, circumstances: Circumstances,
): Promise<Outcome<Event>> {
  switch (command.kind) {
    case 'creation': return state === undefined ? command.decide(input, await command.know(facts, input), circumstances) : refuse('COMMAND_ID_REUSED', 'commandId')
    case 'change': return state === undefined ? refuse('NOT_FOUND') : command.decide(state, input, await command.know(facts, state, input), circumstances)
    case 'act': return command.decide(state, input, await command.know(facts, state, input), circumstances)
  }
}

/** The whole of a decision without I/O: sight, right, decision. The handler runs these three, and so do the specifications. */
export async function outcomeOf<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, state: State | undefined, input: z.infer<Input>, facts: Facts, circumstances: Circumstances,
): Promise<Outcome<Event>> {
  if (!seesThing(command, state, input, facts, circumstances)) return refuse('NOT_FOUND')
  const permission = permissionOf(command, state, input, facts, circumstances)
  return permission instanceof Refusal ? permission : decisionOf(command, state, input, facts, circumstances)
}

/** What the command wants held in other streams, before its own events are written. */
export function claimsOf<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, state: State | undefined, input: z.infer<Input>, facts: Facts, circumstances: Circumstances,
): readonly Claim[] {
  if (command.kind === 'change') return state === undefined ? [] : (command.claims?.(input, circumstances, state, facts) ?? [])
  if (command.kind === 'act') return command.claims?.(input, circumstances, facts, state) ?? []
  return command.claims?.(input, circumstances) ?? []
}
export function releasesOf<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  command: Command<Name, Input, State, Event, Known>, state: State | undefined, input: z.infer<Input>, circumstances: Circumstances,
): readonly Claim[] {
  return command.kind === 'change' && state !== undefined ? (command.releases?.(input, circumstances, state) ?? []) : []
}
