import { ErrorType, isCommandError, type CommandError } from '@eventstore/db-client'
import { EventStoreDenied, EventStoreUnavailable, EventTooLarge, LogRefused } from '../eventStore.ts'

export const commandError = (error: unknown): CommandError | undefined => (error instanceof Error && isCommandError(error) ? error : undefined)
export const isOfType = (error: unknown, type: ErrorType): boolean => commandError(error)?.type === type

/** What no repetition changes. All else may pass: another leader, a server that starts or stops, a line that broke. */
const lasting: ReadonlySet<ErrorType | undefined> = new Set([
  ErrorType.WRONG_EXPECTED_VERSION, ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED, ErrorType.ACCESS_DENIED, ErrorType.STREAM_DELETED,
  ErrorType.STREAM_NOT_FOUND, ErrorType.INVALID_ARGUMENT, ErrorType.MISSING_REQUIRED_METADATA_PROPERTY, ErrorType.DEADLINE_EXCEEDED,
])
export const mayPass = (error: unknown): boolean => !(error instanceof EventStoreUnavailable || error instanceof LogRefused) && !lasting.has(commandError(error)?.type)

/** The error of the port for an error of the client. What a person wrote is in none of them. */
export function portError(error: unknown): Error {
  if (error instanceof EventStoreUnavailable || error instanceof LogRefused) return error
  const known = commandError(error)
  switch (known?.type) {
    case ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED:
      return new EventTooLarge(`The server takes no append larger than ${known.maxAppendSize} bytes`, { cause: error })
    case ErrorType.ACCESS_DENIED:
      return new EventStoreDenied('The event store refuses the account of the hub: see `hub log secure`', { cause: error })
    case ErrorType.STREAM_DELETED:
      return new Error('A stream of the hub was deleted on the server. Restore the log from a backup', { cause: error })
    default:
      return new EventStoreUnavailable(`The event store did not do what it was asked: ${known?.type ?? 'no answer'}`, { cause: error })
  }
}
