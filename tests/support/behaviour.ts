import { expect } from 'vitest'
import type { z } from 'zod'
import type { Basis, DomainEvent, Metadata } from '../../schema/events/event.ts'
import { outcomeOf, type Command } from '../../services/commands/command.ts'
import { idOfCreated } from '../../services/commands/keys.ts'
import { Refusal } from '../../services/commands/refusal.ts'
import type { RefusalCode } from '../../services/commands/refusals.ts'
import type { Facts } from '../../services/facts.ts'
import type { Actor } from '../../services/identity/actor.ts'
import { ordinaryFacts } from './facts.ts'

/** The id that a creation makes in specifications, and the time at which they happen. */
export const theId = '2f0c8a52-5d0e-4c6e-9a53-0d6f5b0f7a11'
export const theTime = new Date('2026-05-18T01:00:00.000Z')
/** The id of something that a command makes inside its thing. */
export const newId = (category: string): string => idOfCreated(theId, category)

interface Past {
  readonly event: DomainEvent
  readonly metadata: Metadata
}
const ordinaryMetadata: Metadata = {
  version: 1, commandKey: theId, fingerprint: '', correlation: theId, actor: { kind: 'PERSON', id: theId }, at: theTime.toISOString(),
}
/** An event with something particular beside it: `recorded(event, { onBehalf: { basis: 'PHONE' } })`. */
export const recorded = (event: DomainEvent, particular: Partial<Metadata>): Past => ({ event, metadata: { ...ordinaryMetadata, ...particular } })

interface Circumstance {
  readonly now?: Date
  readonly onBehalf?: Basis
}

/** Tests read as the domain speaks: given what happened, when somebody asks this, then these events or this refusal. */
export function behaviourOf<Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(command: Command<Name, Input, State, Event, Known>) {
  const aggregate: { evolve(state: unknown, event: DomainEvent, metadata: Metadata): State } = command.aggregate
  const given = (...history: readonly (DomainEvent | Past)[]) => knowing(history, ordinaryFacts)
  const knowing = (history: readonly (DomainEvent | Past)[], facts: Facts) => ({
    /** What is true elsewhere, where it differs from the ordinary. */
    knowing: (some: Partial<Facts>) => knowing(history, { ...facts, ...some }),
    when(actor: Actor, input: z.input<Input>, { now = theTime, onBehalf }: Circumstance = {}) {
      const past = history.map((event) => ('metadata' in event ? event : recorded(event, {})))
      const state = past.reduce<State | undefined>((folded, { event, metadata }) => aggregate.evolve(folded, event, metadata), undefined)
      const parsed = command.input.parse(input)
      const id = command.kind === 'change' ? command.idOf(parsed) : theId
      const circumstances = { now, actor, id, newId, ...(onBehalf === undefined ? {} : { onBehalf: { basis: onBehalf } }) }
      const outcome = outcomeOf(command, state, parsed, facts, circumstances)
      return {
        then: async (...events: readonly DomainEvent[]) => expect(await outcome).toStrictEqual(events),
        thenNothing: async () => expect(await outcome).toStrictEqual([]),
        async thenRefused(code: RefusalCode, ...path: readonly string[]) {
          const refusal = await outcome
          expect(refusal).toBeInstanceOf(Refusal)
          expect(refusal).toMatchObject({ code, ...(path.length === 0 ? {} : { path }) })
        },
      }
    },
  })
  return { given }
}
