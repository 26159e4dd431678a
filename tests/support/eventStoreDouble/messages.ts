import { randomUUID } from 'node:crypto'
import type { Committed, Expected, Recorded } from './memory.ts'
import { identifierOf, shared, streams, uuidOf, type AppendResponse, type ReadResponse } from './wire.ts'

/** The answers of a server, as messages. */

export function eventMessage(event: Recorded): ReadResponse {
  const record = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(uuidOf(event.id)).setStreamIdentifier(identifierOf(event.stream)).setStreamRevision(String(event.revision))
    .setCommitPosition(String(event.position)).setPreparePosition(String(event.position))
    .setData(event.data).setCustomMetadata(event.metadata)
  const metadata = record.getMetadataMap()
  metadata.set('type', event.type)
  metadata.set('created', String(event.created))
  metadata.set('content-type', event.json ? 'application/json' : 'application/octet-stream')
  return new streams.ReadResp().setEvent(new streams.ReadResp.ReadEvent().setEvent(record).setCommitPosition(String(event.position)))
}
export const notFoundMessage = (stream: string): ReadResponse =>
  new streams.ReadResp().setStreamNotFound(new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)))
export const confirmationMessage = (): ReadResponse =>
  new streams.ReadResp().setConfirmation(new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID()))
export const caughtUpMessage = (): ReadResponse => new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp())
export const checkpointMessage = (position: bigint): ReadResponse =>
  new streams.ReadResp().setCheckpoint(new streams.ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position)))

export function writtenMessage({ revision, position }: Extract<Committed, { kind: 'WRITTEN' }>): AppendResponse {
  const success = new streams.AppendResp.Success()
    .setPosition(new streams.AppendResp.Position().setCommitPosition(String(position)).setPreparePosition(String(position)))
  return new streams.AppendResp().setSuccess(revision < 0n ? success.setNoStream(new shared.Empty()) : success.setCurrentRevision(String(revision)))
}
/** A wrong version is no failed call but an answer. */
export function wrongVersionMessage(expected: Expected, current: bigint): AppendResponse {
  const wrong = new streams.AppendResp.WrongExpectedVersion()
  if (current < 0n) wrong.setCurrentNoStream(new shared.Empty())
  else wrong.setCurrentRevision(String(current))
  if (expected === 'ANY') wrong.setExpectedAny(new shared.Empty())
  else if (expected === 'NO_STREAM') wrong.setExpectedNoStream(new shared.Empty())
  else if (expected === 'STREAM_EXISTS') wrong.setExpectedStreamExists(new shared.Empty())
  else wrong.setExpectedRevision(String(expected))
  return new streams.AppendResp().setWrongExpectedVersion(wrong)
}
