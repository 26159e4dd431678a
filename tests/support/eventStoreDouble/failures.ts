import { Failure, grpc } from './wire.ts'

const { status } = grpc

/** The ways in which a server says no, with the status and the trailers by which a client tells them apart. */
export const failures = {
  streamDeleted: (name: string) => new Failure(status.FAILED_PRECONDITION, `Event stream '${name}' is deleted.`, { exception: 'stream-deleted', 'stream-name': name }),
  tooLarge: (most: number) => new Failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${most} Exceeded.`, { exception: 'maximum-append-size-exceeded', 'maximum-append-size': most }),
  missingProperty: (property: string) => new Failure(status.INVALID_ARGUMENT, `Required Metadata Property '${property}' is missing`, {
    exception: 'missing-required-metadata-property', 'required-metadata-properties': 'type,content-type',
  }),
  notLeader: (host: string, port: number) => new Failure(status.NOT_FOUND, 'Leader info available', { exception: 'not-leader', 'leader-endpoint-host': host, 'leader-endpoint-port': port }),
  noLeader: () => new Failure(status.UNKNOWN, 'No leader info available in response'),
  accessDenied: () => new Failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
  wrongPassword: () => new Failure(status.UNAUTHENTICATED, 'Bad HTTP response: 401'),
  userConflict: (name: string) => new Failure(status.ALREADY_EXISTS, 'Conflict.', { exception: 'user-conflict', 'login-name': name }),
  notReady: () => new Failure(status.UNAVAILABLE, 'Server Is Not Ready'),
  invalid: (details: string) => new Failure(status.INVALID_ARGUMENT, details),
  shuttingDown: () => new Failure(status.UNKNOWN, 'Exception was thrown by handler.'),
}
