import { z } from 'zod'
import { Basis } from '../../../schema/events/event.ts'
import type { AnyCommand } from '../../commands/command.ts'
import type { Request } from '../../commands/handler.ts'
import type { RefusalCode } from '../../commands/refusals.ts'
import type { Locale } from '../../identity/locale.ts'
import { refusalTexts } from '../../commands/refusals.ts'
import type { Refusal } from '../../commands/refusal.ts'
import { problemOf } from './problem.ts'
import type { UserError } from '../../../schema/generated/resolvers.ts'

/** What stands around every command's own input. */
const Envelope = z.object({
  commandId: z.uuid().toLowerCase(),
  expectedRevision: z.bigint().optional(),
  onBehalf: z.object({ basis: Basis }).optional(),
})
export interface Read {
  readonly input: unknown
  readonly request: Omit<Request, 'actor'>
}

/** A mutation's input as the command takes it: null is absent, and every field that can't be used is named at once. */
export function readInput(command: Pick<AnyCommand, 'input'>, given: unknown, locale: Locale): Read | readonly UserError[] {
  const { commandId, expectedRevision, onBehalf, ...own } = z.record(z.string(), z.unknown()).parse(withoutNulls(given))
  const envelope = Envelope.safeParse({ commandId, expectedRevision, onBehalf })
  const input = command.input.safeParse(own)
  if (envelope.success && input.success) {
    const { commandId, expectedRevision, onBehalf } = envelope.data
    return {
      input: input.data,
      request: { commandId, ...(expectedRevision === undefined ? {} : { expectedRevision }), ...(onBehalf === undefined ? {} : { onBehalf }) },
    }
  }
  const issues = [...(envelope.error?.issues ?? []), ...(input.error?.issues ?? [])]
  return issues.slice(0, mostNamed).map((issue) => ({ code: 'INVALID', message: problemOf(issue, locale), path: issue.path.map(String) }))
}
const mostNamed = 50

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined).map(([key, part]) => [key, withoutNulls(part)]))
}

export const userError = (code: RefusalCode, locale: Locale, path: readonly string[] = []): UserError => ({ code, message: refusalTexts[locale][code], path: [...path] })
export const userErrorOf = ({ code, path }: Refusal, locale: Locale): UserError => userError(code, locale, path)
