import type { ServerReadableStream } from '@grpc/grpc-js'
import { failures } from './failures.ts'
import type { Expected, Memory, Proposed } from './memory.ts'
import { writtenMessage, wrongVersionMessage } from './messages.ts'
import { Failure, nameIn, streams, uuidIn, type AppendRequest, type AppendResponse, type ProposedMessage } from './wire.ts'

/** The most that one append may hold: data, metadata and twice the type of each event, in bytes. */
export const mostInAppend = 1_048_576

export interface Asked {
  readonly stream: string
  readonly expected: Expected
  readonly events: readonly Proposed[]
}

/**
 * Takes in the messages of one append: first where it goes, then its events.
 * @throws {Failure}
 */
export async function takeIn(call: ServerReadableStream<AppendRequest, AppendResponse>): Promise<Asked> {
  let stream = ''
  let expected: Expected = 'ANY'
  let size = 0
  const events: Proposed[] = []
  for await (const message of messagesOf(call)) {
    const options = message.getOptions()
    const proposed = message.getProposedMessage()
    if (options !== undefined) {
      stream = nameIn(options.getStreamIdentifier())
      expected = expectedIn(options)
    }
    if (proposed === undefined) continue
    const event = eventIn(proposed)
    events.push(event)
    size += event.data.length + event.metadata.length + 2 * event.type.length
    if (size > mostInAppend) throw failures.tooLarge(mostInAppend)
  }
  if (stream === '') throw failures.invalid('A stream name is a required argument')
  return { stream, expected, events }
}

async function* messagesOf(call: ServerReadableStream<AppendRequest, AppendResponse>): AsyncGenerator<AppendRequest> {
  for await (const message of call) if (message instanceof streams.AppendReq) yield message
}

/** @throws {Failure} */
export function answerTo(memory: Memory, { stream, expected, events }: Asked): AppendResponse {
  const committed = memory.commit(stream, expected, events)
  if (committed.kind === 'DELETED') throw failures.streamDeleted(stream)
  return committed.kind === 'WRITTEN' ? writtenMessage(committed) : wrongVersionMessage(expected, committed.current)
}

function expectedIn(options: InstanceType<typeof streams.AppendReq.Options>): Expected {
  if (options.hasAny()) return 'ANY'
  if (options.hasNoStream()) return 'NO_STREAM'
  return options.hasStreamExists() ? 'STREAM_EXISTS' : BigInt(options.getRevision())
}

function eventIn(message: ProposedMessage): Proposed {
  const metadata = message.getMetadataMap()
  const type = metadata.get('type')
  const contentType = metadata.get('content-type')
  if (type === undefined || contentType === undefined) throw failures.missingProperty(type === undefined ? 'type' : 'content-type')
  return { id: uuidIn(message.getId()), type, json: contentType === 'application/json', data: message.getData_asU8(), metadata: message.getCustomMetadata_asU8() }
}

export const asFailure = (error: unknown): Failure => (error instanceof Failure ? error : failures.shuttingDown())
