import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as Gossip from '@eventstore/db-client/generated/gossip_pb.js'
import type * as GossipGrpc from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import type * as Features from '@eventstore/db-client/generated/serverfeatures_pb.js'
import type * as FeaturesGrpc from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import type * as Shared from '@eventstore/db-client/generated/shared_pb.js'
import type * as Streams from '@eventstore/db-client/generated/streams_pb.js'
import type * as StreamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type * as Users from '@eventstore/db-client/generated/users_pb.js'
import type * as UsersGrpc from '@eventstore/db-client/generated/users_grpc_pb.js'
import type * as Grpc from '@grpc/grpc-js'
import type { Metadata, ServiceError } from '@grpc/grpc-js'

/**
 * The one place where the client's own libraries and generated classes come in: they are resolved through the client, so that
 * the double speaks with the very message classes and the very gRPC that the client speaks with.
 */
const fromClient = createRequire(fileURLToPath(import.meta.resolve('@eventstore/db-client')))

export const grpc: typeof Grpc = fromClient('@grpc/grpc-js')
export const streams: typeof Streams = fromClient('../generated/streams_pb.js')
export const { StreamsService }: typeof StreamsGrpc = fromClient('../generated/streams_grpc_pb.js')
export const shared: typeof Shared = fromClient('../generated/shared_pb.js')
export const gossip: typeof Gossip = fromClient('../generated/gossip_pb.js')
export const { GossipService }: typeof GossipGrpc = fromClient('../generated/gossip_grpc_pb.js')
export const features: typeof Features = fromClient('../generated/serverfeatures_pb.js')
export const { ServerFeaturesService }: typeof FeaturesGrpc = fromClient('../generated/serverfeatures_grpc_pb.js')
export const users: typeof Users = fromClient('../generated/users_pb.js')
export const { UsersService }: typeof UsersGrpc = fromClient('../generated/users_grpc_pb.js')

export type ReadRequest = InstanceType<typeof streams.ReadReq>
export type ReadOptions = InstanceType<typeof streams.ReadReq.Options>
export type ReadResponse = InstanceType<typeof streams.ReadResp>
export type AppendRequest = InstanceType<typeof streams.AppendReq>
export type AppendResponse = InstanceType<typeof streams.AppendResp>
export type ProposedMessage = InstanceType<typeof streams.AppendReq.ProposedMessage>
type StreamIdentifier = InstanceType<typeof shared.StreamIdentifier>
type Uuid = InstanceType<typeof shared.UUID>

export const nameIn = (identifier: StreamIdentifier | undefined): string => Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8')
export const identifierOf = (name: string): StreamIdentifier => new shared.StreamIdentifier().setStreamName(Buffer.from(name, 'utf8'))
export const uuidOf = (text: string): Uuid => new shared.UUID().setString(text)

/** Servers give ids back in lower case, however they came. */
export function uuidIn(uuid: Uuid | undefined): string {
  const structured = uuid?.getStructured()
  if (structured === undefined) return (uuid?.getString() ?? '').toLowerCase()
  const bytes = Buffer.alloc(16)
  bytes.writeBigInt64BE(BigInt(structured.getMostSignificantBits()), 0)
  bytes.writeBigInt64BE(BigInt(structured.getLeastSignificantBits()), 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** What ends a call: a status, and trailers that say more. */
export class Failure extends Error implements ServiceError {
  override readonly name = 'Failure'
  readonly code: number
  readonly details: string
  readonly metadata: Metadata
  constructor(code: number, details: string, trailers: Readonly<Record<string, string | number | bigint>> = {}) {
    super(details)
    this.code = code
    this.details = details
    this.metadata = new grpc.Metadata()
    for (const [key, value] of Object.entries(trailers)) this.metadata.set(key, String(value))
  }
}
