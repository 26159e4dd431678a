import { jsonEvent, type AllStreamResolvedEvent, type ResolvedEvent } from '@eventstore/db-client'
import { isPlainObject, objectIn, type EncodedEvent } from '../encode.ts'
import type { NewEvent, StoredEvent } from '../eventStore.ts'

/** How the hub's streams are called on a server: `<namespace>/<stream>`. What is called otherwise is not the hub's, and never looked at. */
export interface Names {
  readonly prefix: string
  /** The record of what log this is; not among the streams. */
  readonly log: string
  /** For the server's filter: a regular expression of .NET, that compares letter by letter as a prefix there does not. */
  readonly pattern: string
}
export const namesIn = (namespace: string): Names =>
  ({ prefix: `${namespace}/`, log: `${namespace}.log`, pattern: `^${namespace.replaceAll('.', '\\.')}/` })

/**
 * In the metadata: the revision at which the append of an event was made. A server takes the first part of what was appended
 * for a repetition of the whole; this tells them apart.
 */
const appendedAt = '$appendedAt'

export interface FoundEvent {
  readonly event: StoredEvent
  readonly appendedAt: unknown
}

/** An event as the client sends it. */
export const recordOf = ({ id, type, data }: NewEvent, { metadata }: EncodedEvent, expectedRevision: bigint) =>
  jsonEvent({ id, type, data: objectIn(data), metadata: withAppendedAt(metadata, expectedRevision) })
const withAppendedAt = (metadata: string, revision: bigint): Uint8Array =>
  Buffer.from(`{"${appendedAt}":${revision}${metadata === '{}' ? '' : ','}${metadata.slice(1)}`)

/** An event of the hub as it was recorded; `undefined` for what is not the hub's. */
export function recordIn({ event }: ResolvedEvent | AllStreamResolvedEvent, { prefix }: Names): FoundEvent | undefined {
  if (event === undefined || event.position === undefined || !event.streamId.startsWith(prefix)) return undefined
  const { [appendedAt]: at, ...metadata } = isPlainObject(event.metadata) ? event.metadata : {}
  return {
    event: {
      id: event.id, type: event.type, data: event.data, metadata,
      stream: event.streamId.slice(prefix.length), revision: event.revision, position: event.position.commit,
    },
    appendedAt: at,
  }
}
