import type { z } from 'zod'
import type { SightFacts } from '../../facts.ts'
import type { Actor } from '../../identity/actor.ts'
import { commandKey, digestOf } from '../../commands/keys.ts'
import { Refusal } from '../../commands/refusal.ts'
import type { OfficeParts } from '../../office/office.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { readInput, userError, userErrorOf } from './input.ts'
import { refused, type Payload } from './mutation.ts'

/** What a change of the office may use beside its input. The office is one transaction: all of it is done, or nothing. */
export interface OfficeCircumstances {
  readonly office: OfficeParts
  readonly now: Date
  readonly personId: string
  readonly sessionId: string
  /** Who asks, with the rights of this moment. */
  readonly actor: Actor
  readonly facts: SightFacts
  readonly publicUrl: URL
}
/** What was changed: its id, and what the answer shows this once and no repetition again. */
export interface OfficeChange {
  readonly subject: string
  readonly shownOnce?: Readonly<Record<string, string>>
}

/**
 * What people change that is neither fact nor event: it stands in the office alone, and nothing is appended to the log.
 * Its contract is that of every mutation.
 */
export interface OfficeMutation<Input extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly input: Input
  /** How often one person may do it in an hour. */
  readonly perHour: number
  /** The payload's field for what it is about, and what stands there, as its asker may see it now. */
  readonly thing: string
  show(subject: string, context: Context): unknown
  run(input: z.infer<Input>, circumstances: OfficeCircumstances): Promise<OfficeChange | Refusal>
}
/** Lets the input's type follow from its schema. */
export const officeMutation = <Input extends z.ZodType>(mutation: OfficeMutation<Input>): OfficeMutation<Input> => mutation

/** The resolver of a mutation of the office: parse, do it once, and show the thing. */
export const officeResolver = (mutation: OfficeMutation) => async (_: unknown, { input }: { readonly input: unknown }, context: Context): Promise<Payload> => {
  const { name, perHour } = mutation
  const { locale, session, office, core, publicUrl } = context
  const read = readInput(mutation, input, locale)
  const actor = context.actor()
  if (session === undefined || actor === undefined) throw new TopLevel('UNAUTHENTICATED')
  if (!('input' in read)) return refused(read)
  const { personId, sessionId } = session
  const request = { key: commandKey(personId, name, read.request.commandId), personId, name, fingerprint: digestOf({ input: read.input }), perHour }
  const outcome = await office.once(
    request,
    (parts) => mutation.run(read.input, { office: parts, now: core.clock(), personId, sessionId, actor, facts: core.facts, publicUrl }),
    (decided) => (decided instanceof Refusal ? undefined : decided.subject),
  )
  switch (outcome.kind) {
    case 'TOO_MANY': throw new TopLevel('RATE_LIMITED')
    case 'REUSED': return refused([userError('COMMAND_ID_REUSED', locale, ['commandId'])])
    case 'REPLAYED': return { ...done, [mutation.thing]: await mutation.show(outcome.subject, context), replayed: true }
    case 'DECIDED': {
      const { decided } = outcome
      if (decided instanceof Refusal) return refused([userErrorOf(decided, locale)])
      return { ...done, [mutation.thing]: await mutation.show(decided.subject, context), ...decided.shownOnce }
    }
  }
}
/** Nothing of it stands in the log, so there is no position to wait for and no revision to name. */
const done: Payload = { userErrors: [], position: null, revision: null, stale: false, replayed: false }
