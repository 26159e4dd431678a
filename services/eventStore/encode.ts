import { EventTooLarge, NotSerializable, type NewEvent } from './eventStore.ts'

/** The most that one append may hold: ids, types and JSON text of all its events, in bytes. EventStoreDB takes as much. */
export const largestAppend = 1_048_576
const deepest = 200
/** How many steps of the way to a fault a message tells. */
const shown = 10
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An event as text, ready to be written. */
export interface EncodedEvent {
  readonly id: string
  readonly type: string
  readonly data: string
  readonly metadata: string
}
/** An append that was found good: nothing in it can fail the writer or the group it is written in. */
export interface Append {
  readonly stream: string
  readonly expectedRevision: bigint
  readonly events: readonly EncodedEvent[]
  readonly bytes: number
}

/**
 * Checks an append and makes it text, before any store sees it.
 * @throws {EventTooLarge | NotSerializable}
 * @throws {TypeError} on what is a bug of the caller: no stream, no events, no type, an id that is no lower-case UUID.
 */
export function encode(stream: string, expectedRevision: bigint, events: readonly NewEvent[]): Append {
  if (stream === '' || stream.startsWith('$')) throw new TypeError(`A stream has a name that does not begin with $: "${stream}" is none`)
  if (events.length === 0) throw new TypeError(`An append to ${stream} needs at least one event`)
  const encoded = events.map(encodeEvent)
  const bytes = encoded.reduce((sum, { id, type, data, metadata }) => sum + id.length + Buffer.byteLength(type) + Buffer.byteLength(data) + Buffer.byteLength(metadata), 0)
  if (bytes > largestAppend) throw new EventTooLarge(`An append to ${stream} has ${bytes} bytes; the store takes ${largestAppend}. Split it, or keep large content elsewhere`)
  return { stream, expectedRevision, events: encoded, bytes }
}

function encodeEvent({ id, type, data, metadata }: NewEvent): EncodedEvent {
  if (!uuid.test(id)) throw new TypeError('The id of an event is a lower-case UUID')
  if (type === '') throw new TypeError('An event has a type')
  return { id, type, data: json(data, `${type}.data`), metadata: json(metadata, `${type}.metadata`) }
}

function json(value: unknown, path: string): string {
  const fault = faultIn(value, 0)
  if (fault !== undefined) throw new NotSerializable(`${path}${fault}; an event holds plain JSON: null, booleans, finite numbers, strings, arrays and plain objects`)
  return JSON.stringify(objectIn(value))
}

/** @throws {TypeError} the data or metadata of an event is no JSON object. */
export function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  if (isPlainObject(value)) return value
  throw new TypeError('The data and the metadata of an event are JSON objects')
}

/**
 * Where a value is no plain JSON, and why. Stricter than `JSON.stringify`, which drops, changes or hides what it does not know:
 * what is read is what was written. What holds itself is found by its depth.
 */
function faultIn(value: unknown, depth: number): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return undefined
  if (depth > deepest) return ` … is nested more than ${deepest} deep, or holds itself`
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      const fault = faultIn(element, depth + 1)
      if (fault !== undefined) return depth < shown ? `[${index}]${fault}` : fault
    }
    return undefined
  }
  if (!isPlainObject(value)) return ` is ${kindOf(value)}`
  for (const [key, member] of Object.entries(value)) {
    const fault = faultIn(member, depth + 1)
    if (fault !== undefined) return depth < shown ? `.${key}${fault}` : fault
  }
  return undefined
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
const kindOf = (value: unknown): string => (typeof value === 'object' ? `an instance of ${value?.constructor.name}` : typeof value === 'number' ? String(value) : `of type ${typeof value}`)
