import type { UserError } from '../../../schema/generated/resolvers.ts'
import type { AnyCommand } from '../../commands/command.ts'
import type { Accepted, Request } from '../../commands/handler.ts'
import { Refusal } from '../../commands/refusal.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { formatPosition } from '../position.ts'
import { matchRevision, sourceIn } from '../sources.ts'
import { readInput, userErrorOf } from './input.ts'

/** What every payload says; beside it stands the thing, under the name of its kind. */
export interface Payload {
  readonly userErrors: readonly UserError[]
  readonly position: string | null
  readonly revision: number | null
  readonly stale: boolean
  readonly replayed: boolean
  readonly [thing: string]: unknown
}

/** How long an answer waits for the rows to hold its own write, in milliseconds. */
const patience = 1_000

export const refused = (userErrors: readonly UserError[]): Payload => ({ userErrors, position: null, revision: null, stale: false, replayed: false })

/** The mutation of a command: parse, handle, wait for the own write, and show the thing as its asker may see it now. */
export const mutationOf = (command: AnyCommand) => async (_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> => {
  const read = readInput(command, input, context.locale)
  if (context.actor() === undefined) throw new TopLevel('UNAUTHENTICATED')
  if (!('input' in read)) return refused(read)
  const accepted = await ask(command, read.input, read.request, context)
  return accepted instanceof Refusal ? refused([userErrorOf(accepted, context.locale)]) : payloadOf(command, accepted, context)
}

/** Asks the command in the name of whoever is signed in. */
export async function ask(command: AnyCommand, input: unknown, request: Omit<Request, 'actor'>, context: Context): Promise<Accepted | Refusal> {
  const actor = context.actor()
  if (actor === undefined) throw new TopLevel('UNAUTHENTICATED')
  return context.core.handle(command, input, { ...request, actor })
}

export async function payloadOf(command: AnyCommand, { id, position, revision, replayed }: Accepted, context: Context): Promise<Payload> {
  const { core } = context
  const stale = position !== undefined && !(await core.projections.reached(position, patience))
  const { category } = command.aggregate
  const source = sourceIn(category, context, id)
  return {
    [category]: source,
    userErrors: [],
    position: position === undefined ? null : formatPosition(core.store.epoch, position),
    revision: toldRevision(context, source, revision),
    stale,
    replayed,
  }
}

/** Who asks to join an organisation stays outside it, and learns no count of what happened inside. */
function toldRevision(context: Context, source: ReturnType<typeof sourceIn>, revision: bigint): number | null {
  if (source?.type === 'Match') return matchRevision(context, source)
  return source?.type === 'Organization' && !source.inside ? null : Number(revision)
}
