import { createHash } from 'node:crypto'
import { v5 } from 'uuid'
import type { Basis, DomainEvent } from '../../schema/events/event.ts'

const hub = '5b1d6a0e-93c3-4c0e-8f57-0f5a9b0c2d11'

/** An id that follows from what it names: the same words give the same id on every node and after every restart, and no others do. */
export const naturalId = (...words: readonly string[]): string => v5(JSON.stringify(words), hub)

/**
 * One request of one actor: the same commandId from somebody else, or for another command, is another request.
 * Ids of created things and of events derive from it, so that a repetition makes the same ids and nobody can aim at another's.
 */
export const commandKey = (actorId: string, commandName: string, commandId: string): string => naturalId(actorId, commandName, commandId)
export const idOfCreated = (key: string, category: string): string => v5(category, key)

/** `digest` is of all events of the append: what is decided otherwise never passes for a repetition. */
export const idOfEvent = (key: string, stream: string, digest: string, index: number): string => v5(`${stream}/${index}/${digest}`, key)

/** What of an event its append's digest covers: whatever was decided, and in whose name. */
export const digested = (event: DomainEvent, { fingerprint, actingFor, onBehalf }: Decided) => ({ type: event.type, data: event.data, fingerprint, actingFor, onBehalf })
interface Decided {
  readonly fingerprint: string
  readonly actingFor?: string | undefined
  readonly onBehalf?: { readonly basis: Basis } | undefined
}

/** SHA-256 over canonical JSON: keys in order, absent keys absent. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('base64url')

/** Of a row of values: the digest of the first, of the first two, and so on, each as `digestOf` gives it for an array of them. */
export function* digestsOf(values: Iterable<unknown>): Generator<string> {
  const hash = createHash('sha256').update('[')
  let first = true
  for (const value of values) {
    hash.update(first ? canonical(value) : `,${canonical(value)}`)
    first = false
    yield hash.copy().update(']').digest('base64url')
  }
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part)
