import type { Metadata, sendUnaryData, Server, ServerReadableStream, ServerUnaryCall, ServerWritableStream } from '@grpc/grpc-js'
import type { Accounts } from './accounts.ts'
import { answerTo, asFailure, takeIn } from './append.ts'
import { failures } from './failures.ts'
import { Faults, type Method } from './faults.ts'
import { featuresMessage, gossipMessage, type Member } from './gossip.ts'
import { Line } from './line.ts'
import type { Memory } from './memory.ts'
import { giveEvents, readIn, type Give } from './read.ts'
import { giveLog } from './subscribe.ts'
import { usersHandlers } from './users.ts'
import { type Failure, GossipService, grpc, ServerFeaturesService, StreamsService, UsersService, type AppendRequest, type AppendResponse, type ReadRequest, type ReadResponse } from './wire.ts'

/** What a node shares with the others of its cluster. */
export interface Shared {
  readonly memory: Memory
  readonly accounts: Accounts
  /** The port of the node that leads; none while one is being elected. */
  readonly leader: () => number | undefined
  readonly members: () => readonly Member[]
}
/** With one, a node speaks TLS, and knows accounts. */
export interface Certificate {
  readonly key: Buffer
  readonly certificate: Buffer
}

const largestMessage = 17 * 1_048_576

/** One node of the double: real gRPC over a line that can fail, in front of a memory that it may share. */
export class EventStoreNode {
  readonly line = new Line()
  readonly faults = new Faults()
  /** The methods that were called, in order. */
  readonly calls: string[] = []
  /** After which position each subscription began, in order; `undefined` for those from the start. */
  readonly subscribedAfter: (bigint | undefined)[] = []
  /** How many reads and subscriptions are open. */
  openReads = 0
  readonly #shared: Shared
  readonly #certificate: Certificate | undefined
  #server: Server | undefined

  constructor(shared: Shared, certificate?: Certificate) {
    this.#shared = shared
    this.#certificate = certificate
  }

  get port(): number { return this.line.port }
  get alive(): boolean { return this.#server !== undefined }

  async start(): Promise<void> {
    const server = new grpc.Server({ 'grpc.max_receive_message_length': largestMessage, 'grpc.max_send_message_length': -1 })
    server.addService(StreamsService, {
      append: (call: ServerReadableStream<AppendRequest, AppendResponse>, answer: sendUnaryData<AppendResponse>) => void this.#append(call, answer),
      read: (call: ServerWritableStream<ReadRequest, ReadResponse>) => void this.#read(call),
    })
    server.addService(GossipService, {
      read: (_call: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) => answer(null, gossipMessage(this.#shared.members())),
    })
    server.addService(ServerFeaturesService, {
      getSupportedMethods: (_call: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<unknown>) => {
        this.calls.push('features')
        answer(null, featuresMessage())
      },
    })
    server.addService(UsersService, usersHandlers(this.#shared.accounts, this.#certificate !== undefined))
    const credentials = this.#certificate === undefined
      ? grpc.ServerCredentials.createInsecure()
      : grpc.ServerCredentials.createSsl(null, [{ private_key: this.#certificate.key, cert_chain: this.#certificate.certificate }])
    this.line.to = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', credentials, (error, port) => (error === null ? resolve(port) : reject(error)))
    })
    this.#server = server
    await this.line.open()
  }

  /** Is gone at once, as after kill -9; `start` brings it back at the same port. */
  kill(): void {
    this.line.refuse()
    this.#server?.forceShutdown()
    this.#server = undefined
  }

  close(): void {
    this.kill()
    this.line.close()
  }

  /** Begins to shut down: takes nothing new, and holds on to its subscriptions until it is killed. */
  stopSlowly(): void {
    this.#server?.tryShutdown(() => { /* the last call has ended */ })
  }

  async #append(call: ServerReadableStream<AppendRequest, AppendResponse>, answer: sendUnaryData<AppendResponse>): Promise<void> {
    this.calls.push('append')
    call.on('error', () => { /* the caller is gone */ })
    try {
      const asked = await takeIn(call)
      const fault = await this.#meet('append', call.metadata, asked.stream, '$w')
      if (fault === 'SILENT') return
      const response = answerTo(this.#shared.memory, asked)
      if (fault === 'LOST_ANSWER') return this.line.cut()
      answer(null, response)
    } catch (error) {
      answer(asFailure(error))
    }
  }

  async #read(call: ServerWritableStream<ReadRequest, ReadResponse>): Promise<void> {
    this.calls.push('read')
    this.openReads++
    const gone = new AbortController()
    call.on('cancelled', () => gone.abort())
    call.on('close', () => gone.abort())
    call.on('error', () => gone.abort())
    try {
      const options = call.request.getOptions()
      if (options === undefined) throw failures.invalid('Options are a required argument')
      if ((await this.#meet('read', call.metadata, readIn(options), '$r')) === 'SILENT') return
      const give = giving(call, gone.signal)
      if (options.hasSubscription()) this.subscribedAfter.push(options.getAll()?.hasPosition() === true ? BigInt(options.getAll()?.getPosition()?.getCommitPosition() ?? 0) : undefined)
      if (options.hasSubscription()) await giveLog(this.#shared.memory, options, give, gone.signal)
      else await giveEvents(this.#shared.memory, options, give)
      call.end()
    } catch (error) {
      if (!gone.signal.aborted) call.emit('error', asFailure(error))
    } finally {
      this.openReads--
    }
  }

  /** @throws {Failure} the call fails: it was planned, it came to the wrong node, or may not be. */
  async #meet(method: Method, metadata: Metadata, stream: string, wants: '$r' | '$w'): Promise<'SILENT' | 'LOST_ANSWER' | undefined> {
    const fault: Failure | 'SILENT' | 'LOST_ANSWER' | undefined = await this.faults.meet(method)
    if (fault !== undefined && typeof fault !== 'string') throw fault
    const refusal = this.#certificate === undefined ? undefined : this.#shared.accounts.refusal(metadata, stream, wants)
    if (refusal !== undefined) throw refusal
    const leader = this.#shared.leader()
    const mustLead = metadata.get('requires-leader').includes('true')
    if (leader === undefined && (mustLead || method === 'append')) throw failures.noLeader()
    if (leader !== undefined && mustLead && leader !== this.port) throw failures.notLeader('127.0.0.1', leader)
    return fault
  }
}

/** Gives messages no faster than they are taken. */
const giving = (call: ServerWritableStream<ReadRequest, ReadResponse>, gone: AbortSignal): Give => (message) =>
  new Promise((resolve) => {
    if (gone.aborted || call.write(message)) return resolve()
    const go = () => {
      call.off('drain', go)
      gone.removeEventListener('abort', go)
      resolve()
    }
    call.on('drain', go)
    gone.addEventListener('abort', go)
  })
