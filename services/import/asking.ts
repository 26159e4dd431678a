import type { z } from 'zod'
import type { DomainEvent } from '../../schema/events/event.ts'
import type { Command } from '../commands/command.ts'
import type { Accepted } from '../commands/handler.ts'
import { commandKey, idOfCreated, naturalId } from '../commands/keys.ts'
import type { Refusal } from '../commands/refusal.ts'
import type { Core } from '../core.ts'
import type { Actor } from '../identity/actor.ts'

const actorId = 'import'

/** The import of this machine: nobody's member, and the operator only where it verifies a park that it made. */
export const importItself = ({ operator = false } = {}): Actor => ({ kind: 'IMPORT', id: actorId, memberships: new Map(), engagements: new Map(), operator })

/** The import with an owner's rights in a park, as that park stands now. */
export function importIn(parkId: string, { facts }: Core): Actor {
  const park = facts.organization(parkId)
  return park === undefined ? importItself() : { ...importItself(), memberships: new Map([[parkId, { role: 'OWNER', status: park.status, kind: park.kind }]]) }
}

/** The request that makes something, and the thing's id: both follow from what it is made of, so that a second run makes the same. */
export function creationOf(command: { readonly name: string; readonly aggregate: { readonly category: string } }, ...words: readonly string[]) {
  const commandId = naturalId(...words)
  return { commandId, id: idOfCreated(commandKey(actorId, command.name, commandId), command.aggregate.category) }
}

interface Asked {
  readonly id: string
  /** What was read of it; -1 for what has no events. */
  readonly revision: bigint
  readonly onBehalf?: boolean
}
/** Asks for a change of what was read at a revision: the same change of the same revision is the same request. */
export const ask = <Name extends string, Input extends z.ZodType, State, Event extends DomainEvent, Known>(
  core: Core, actor: Actor, command: Command<Name, Input, State, Event, Known>, input: z.infer<Input>, { id, revision, onBehalf = false }: Asked,
): Promise<Accepted | Refusal> => core.handle(command, input, {
  actor, commandId: naturalId(id, command.name, String(revision)), expectedRevision: revision, ...(onBehalf ? { onBehalf: { basis: 'IMPORT' } } : {}),
})
