import { type ExecutionArgs, type GraphQLSchema, subscribe as subscribeForOne } from 'graphql'
import { makeServer } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Admit } from './admission.ts'
import type { Context } from './context.ts'
import { masked, type Masking, TopLevel } from './errors.ts'
import type { Limits } from './limits.ts'
import { mayRead } from './scopes.ts'
import { type CloseReason, closeCodes, type Socket } from './socket.ts'

/** The way to one subscriber, for feeds that render their messages themselves. */
export interface Channel {
  /** The id under which the client subscribed; it stands in each of its frames. */
  readonly id: string
  /** Sends one whole frame of graphql-transport-ws; resolves when it has gone out, or never will. */
  send(frame: string | Buffer): Promise<void>
  /** Bytes that wait for this reader. */
  readonly waiting: number
}

/**
 * Runs an admitted subscription. graphql-js's `subscribe` executes for this subscriber alone; a feed that shares its frames sends them
 * through the channel, and answers an iterable that ends with the subscription.
 */
export type Subscribe = (args: ExecutionArgs, channel: Channel) => ReturnType<typeof subscribeForOne>

export interface ProtocolParts {
  readonly schema: GraphQLSchema
  readonly admit: Admit
  readonly limits: Limits
  readonly subscribe?: Subscribe | undefined
}

/** One socket with what its client may see. */
export interface Client {
  readonly socket: Socket
  readonly context: Context
  readonly masking: Masking
}

/** Speaks graphql-transport-ws: subscriptions only, admitted as over HTTP, each error masked, each close reason one of our words. */
export function protocolOf({ schema, admit, limits, subscribe = (args) => subscribeForOne(args) }: ProtocolParts) {
  const channels = new WeakMap<ExecutionArgs, Channel>()

  const server = makeServer<Record<string, unknown>, Client>({
    connectionInitWaitTimeout: limits.initialization,
    onConnect(context) {
      context.extra.socket.subscriptions = () => Object.keys(context.subscriptions).length
    },
    onSubscribe({ extra: { socket, context } }, id, asked) {
      if (socket.subscriptions() > limits.subscriptions) return [new TopLevel('RATE_LIMITED')]
      if (!mayRead(context.session)) return [new TopLevel('TOKEN_SCOPE')]
      const admitted = admit(asked, ['subscription'])
      if (!('document' in admitted)) return admitted
      const { document, operationName, variables } = admitted
      const args: ExecutionArgs = { schema, document, operationName, variableValues: variables, contextValue: context }
      channels.set(args, { id, send: (frame) => socket.send(frame), get waiting() { return socket.waiting } })
      return args
    },
    subscribe(args) {
      const channel = channels.get(args)
      if (channel === undefined) throw new Error('A subscription began without being admitted.')
      return subscribe(args, channel)
    },
    onNext({ extra: { masking } }, _id, _asked, _args, result) {
      if (result.errors === undefined) return undefined
      return { data: result.data ?? null, errors: result.errors.map((error) => masked(error, masking)) }
    },
    onError: ({ extra: { masking } }, _id, _asked, errors) => errors.map((error) => masked(error, masking)),
  })

  return function begin(connection: WebSocket, client: Client): void {
    const { socket, masking } = client
    const failed = (error: unknown) => {
      masking.report(error)
      socket.close('INTERNAL')
    }
    const closed = server.opened({
      protocol: socket.protocol,
      send: (frame) => socket.send(frame),
      close: (code) => socket.close(reasonOf(code)),
      onMessage: (take) => connection.on('message', (data, isBinary) => {
        if (isBinary || !Buffer.isBuffer(data)) return socket.close('MALFORMED')
        if (!socket.takesMessage()) return socket.close('RATE_LIMITED')
        take(data.toString()).catch(failed)
      }),
    }, client)
    connection.once('close', (code) => { closed(code).catch(failed) })
  }
}

/** The library's reasons repeat what the client sent; ours do not. */
const reasonOf = (code: number | undefined): CloseReason => {
  if (code === closeCodes.NOT_INITIALIZED) return 'NOT_INITIALIZED'
  const known: readonly CloseReason[] = ['MALFORMED', 'FORBIDDEN', 'PROTOCOL_UNKNOWN', 'INITIALIZATION_LATE', 'SUBSCRIPTION_EXISTS', 'RATE_LIMITED']
  return known.find((reason) => closeCodes[reason] === code) ?? 'INTERNAL'
}
