import { z } from 'zod'
import { definitionOf } from '../../schema/events/events.ts'
import { Metadata } from '../../schema/events/event.ts'
import { TextRedacted } from '../../schema/events/redactions.ts'
import { digested, digestOf, idOfEvent, naturalId } from '../commands/keys.ts'
import { noEvents, type NewEvent } from '../eventStore/eventStore.ts'
import type { LogEvent } from './appends.ts'
import { LogCopyRefused } from './refused.ts'

/** One text of one event that has to go. */
export interface Redaction {
  readonly stream: string
  readonly revision: bigint
  /** Where in the event's data: a JSON pointer (RFC 6901), as `/content/title`. */
  readonly pointer: string
}

const shape = /^(?<stream>[^@/]+)@(?<revision>\d+)(?<pointer>\/.+)$/
/** Reads `need-0190…@3/content/title`; nothing where it is none. */
export function redactionOf(text: string): Redaction | undefined {
  const { stream = '', revision = '', pointer = '' } = shape.exec(text)?.groups ?? {}
  return stream === '' ? undefined : { stream, revision: BigInt(revision), pointer }
}

/** What stands where a text stood: no word of any language. */
export const redactedText = '▇▇▇'

/**
 * The event without its text.
 * @throws {LogCopyRefused} NO_TEXT there is no text in that place, or none that may be anything.
 */
export function redact(event: LogEvent, { pointer }: Redaction): LogEvent {
  const path = pointer.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const data = replaced(event.data, path, pointer)
  const { version } = Metadata.parse(event.metadata)
  try {
    definitionOf(event.type).read(version, data)
  } catch {
    throw new LogCopyRefused('NO_TEXT', `${event.stream}@${event.revision}${pointer}`)
  }
  return { ...event, data }
}

const Members = z.record(z.string(), z.unknown())
function replaced(value: unknown, [step, ...rest]: readonly string[], pointer: string): unknown {
  if (step === undefined) {
    if (typeof value !== 'string') throw new LogCopyRefused('NO_TEXT', pointer)
    return redactedText
  }
  if (Array.isArray(value)) {
    if (!(Number(step) in value)) throw new LogCopyRefused('NO_TEXT', pointer)
    return value.map((element: unknown, index) => (index === Number(step) ? replaced(element, rest, pointer) : element))
  }
  const members = Members.safeParse(value).data
  if (members === undefined || !Object.hasOwn(members, step)) throw new LogCopyRefused('NO_TEXT', pointer)
  return { ...members, [step]: replaced(members[step], rest, pointer) }
}

/** The record of a redaction, in a stream of its own; the same for the same redaction, whenever it is asked for again. */
export function recordOf({ stream, revision, pointer }: Redaction, at: string) {
  const key = naturalId('redact', stream, String(revision), pointer)
  const event = TextRedacted({ stream, revision: Number(revision), pointer })
  const envelope = { commandKey: key, fingerprint: digestOf(event.data), correlation: key, actor: { kind: 'PROCESS' as const, id: 'log-copy' }, at }
  const own = `redaction-${key}`
  const recorded: NewEvent = {
    id: idOfEvent(key, own, digestOf([digested(event, envelope)]), 0), type: event.type, data: event.data,
    metadata: { version: TextRedacted.version, ...envelope } satisfies Metadata,
  }
  return { stream: own, expectedRevision: noEvents, events: [recorded] }
}
