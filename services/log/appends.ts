import { z } from 'zod'
import { Basis } from '../../schema/events/event.ts'
import { digested, digestsOf, idOfEvent } from '../commands/keys.ts'
import type { StoredEvent } from '../eventStore/eventStore.ts'

/** An event as it stands in a log; `undefined` for data or metadata that can't be read. */
export type LogEvent = StoredEvent

/** Events that were written together. */
export interface LogAppend {
  readonly events: readonly [LogEvent, ...LogEvent[]]
  /** Whether their ids follow from what they say. */
  readonly genuine: boolean
}

/** The most events that stand in one append. */
const most = 5_000

/**
 * The appends that wrote a log, from its events in their order. No store tells where one ended; the ids do, since each derives from all events of its append.
 * Where they follow from nothing, what one request wrote in one stream is taken together.
 */
export async function* appendsOf(events: AsyncIterable<LogEvent> | Iterable<LogEvent>): AsyncGenerator<LogAppend> {
  let together: LogEvent[] = []
  for await (const event of events) {
    const [first] = together
    if (together.length >= most || (first !== undefined && first.stream !== event.stream)) {
      yield* split(together)
      together = []
    }
    together.push(event)
  }
  yield* split(together)
}

/** Events that follow each other in one stream. */
function* split(together: readonly LogEvent[]): Generator<LogAppend> {
  for (let rest = together; rest[0] !== undefined;) {
    const [first, ...others] = rest
    const genuine = genuineLength(first, rest)
    const length = genuine ?? requestLength(rest)
    yield { events: [first, ...others.slice(0, length - 1)], genuine: genuine !== undefined }
    rest = rest.slice(length)
  }
}

const Envelope = z.object({ commandKey: z.uuid(), fingerprint: z.string(), actingFor: z.string().optional(), onBehalf: z.object({ basis: Basis }).optional() })
const envelopeOf = ({ metadata }: LogEvent) => Envelope.safeParse(metadata).data

/** How many events were written together with the first, if ids say so. */
function genuineLength(first: LogEvent, rest: readonly LogEvent[]): number | undefined {
  const key = envelopeOf(first)?.commandKey
  if (key === undefined) return undefined
  let length = 0
  for (const digest of digestsOf(readable(rest))) {
    length++
    if (idOfEvent(key, first.stream, digest, 0) === first.id) return allGenuine(rest.slice(0, length), digest) ? length : undefined
  }
  return undefined
}

function* readable(events: readonly LogEvent[]) {
  for (const event of events) {
    const envelope = envelopeOf(event)
    if (envelope === undefined) return
    yield digested(event, envelope)
  }
}

const allGenuine = (events: readonly LogEvent[], digest: string): boolean =>
  events.every((event, index) => idOfEvent(envelopeOf(event)?.commandKey ?? '', event.stream, digest, index) === event.id)

function requestLength(rest: readonly LogEvent[]): number {
  const [key, ...others] = rest.map((event) => envelopeOf(event)?.commandKey)
  const end = key === undefined ? 0 : others.findIndex((other) => other !== key)
  return end === -1 ? rest.length : end + 1
}
