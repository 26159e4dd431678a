import { request as httpRequest } from 'node:http'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { createPubSub } from '@graphql-yoga/subscription'
import type { Router } from 'express'
import { afterAll, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import type { Context } from '../../services/api/context.ts'
import { TopLevel } from '../../services/api/errors.ts'
import type { Readiness } from '../../services/api/health.ts'
import type { Limits } from '../../services/api/limits.ts'
import { listen } from '../../services/api/listener.ts'
import { loggerAt } from '../../services/api/logger.ts'
import { type ServerParts, startServer } from '../../services/api/server.ts'
import { readConfig } from '../../services/config.ts'
import { type Core, openCore } from '../../services/core.ts'
import { EventStoreUnavailable } from '../../services/eventStore/eventStore.ts'
import { authenticationOf } from '../../services/identity/authentication.ts'
import type { Office } from '../../services/office/office.ts'
import { folderForTest } from './folderForTest.ts'
import { type Clock, temporaryFolder, temporaryOffice } from './office.ts'
import { hubSecret } from './signInSite.ts'

/** A schema of its own, so that the way in and out is tested apart from what the hub does. */
const typeDefs = /* GraphQL */ `
  interface Node { id: ID! }
  type Query {
    greeting(name: String = "all"): String!
    me: ID
    language: String!
    things(first: Int = 20, after: String): ThingConnection!
    nodes(ids: [ID!]!): [Node]!
    broken: String
    unavailable: String
    forbidden: String
    deep: Thing
  }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! }
  type ThingEdge { cursor: String! node: Thing! }
  type PageInfo { hasNextPage: Boolean! }
  type Thing implements Node { id: ID! thing: Thing things(first: Int = 10): [Thing!]! parts: [Part!]! price: Price }
  type Part { thing: Thing }
  type Price { amount: String! }
  input NoteInput { commandId: ID! text: String! size: Int }
  type NotePayload { text: String! }
  type Mutation { note(input: NoteInput!): NotePayload! }
  type Subscription { tick(first: Int = 1): Int! things(first: Int = 10): ThingConnection! broken: String! breaksLater: Int! whoAmI: ID }
`

/** One core for all tests of a file: nothing here writes to it. */
let opened: Promise<Core> | undefined
const folder = folderForTest()
const coreOfFile = () => (opened ??= openCore({ dataFolder: folder.path, clock: () => new Date() }))
afterAll(async () => {
  await (await opened)?.close()
  folder.remove()
})

/** A running API with that schema over a real core. */
export async function apiSite({ environment = {}, core: change = (core) => core, limits, ready = () => 'ready', routes = [], immediate = true, subscribe, shared }: {
  environment?: Record<string, string>
  core?: (core: Core) => Core
  limits?: Partial<Limits>
  ready?: () => Readiness
  routes?: readonly Router[]
  /** How it closes when the test is over. */
  immediate?: boolean
  subscribe?: ServerParts['subscribe']
  /** Shared with other nodes; one of its own otherwise. */
  shared?: { readonly office: Office; readonly clock: Clock }
} = {}) {
  const config = readConfig({ HUB_PORT: '0', HUB_DEMO: 'off', HUB_DATA: temporaryFolder(), ...environment })
  const { office, clock } = shared ?? await temporaryOffice()
  const core = await coreOfFile()
  const listener = await listen(config)
  const authentication = await authenticationOf({ office, publicUrl: listener.publicUrl, secret: config.secret ?? hubSecret, clock: clock.now })
  const lines: string[] = []
  const notes: string[] = []
  const ticks = createPubSub<{ tick: [number] }>()
  const counts = { listeners: 0 }
  const schema = makeExecutableSchema<Context>({
    typeDefs,
    resolvers: {
      Query: {
        greeting: (_parent, { name }: { name: string | null }) => `Hello, ${name}`,
        me: (_parent, _values, { session }) => session?.personId,
        language: (_parent, _values, { locale }) => locale,
        broken: () => { throw new TypeError('secret path /srv/hub/office.sqlite: SELECT canary') },
        unavailable: () => { throw new EventStoreUnavailable('node 10.0.0.7 is gone') },
        forbidden: () => { throw new TopLevel('UNAUTHENTICATED') },
        deep: () => ({ id: '1' }),
        nodes: (_parent, { ids }: { ids: string[] }) => ids.map(() => null),
        things: () => ({ edges: [], nodes: [], pageInfo: { hasNextPage: false } }),
      },
      Mutation: {
        note: (_parent, { input }: { input: { text: string } }) => {
          notes.push(input.text)
          return input
        },
      },
      Subscription: {
        tick: { subscribe: () => counted(ticks.subscribe('tick')), resolve: (value: number) => value },
        things: { subscribe: () => counted(ticks.subscribe('tick')), resolve: () => ({ edges: [], nodes: [], pageInfo: { hasNextPage: false } }) },
        broken: { subscribe: () => { throw new Error('secret path /srv/hub/office.sqlite') } },
        breaksLater: { subscribe: () => ticks.subscribe('tick'), resolve: () => { throw new Error('SELECT secret FROM person') } },
        whoAmI: { subscribe: () => ticks.subscribe('tick'), resolve: (_value: number, _values: unknown, { session }: Context) => session?.personId },
      },
    },
  })
  /** Counts who listens, to see that nobody is left behind. */
  function counted<Value>(source: AsyncIterableIterator<Value>): AsyncIterableIterator<Value> {
    counts.listeners++
    return {
      next: () => source.next(),
      return: async () => {
        counts.listeners--
        return await source.return?.() ?? { done: true, value: undefined }
      },
      [Symbol.asyncIterator]() { return this },
    }
  }
  const server = await startServer({
    listener, schema, config, core: change(core), office, authentication, routes, ready, clock: clock.now,
    logger: loggerAt('info', { write: (line) => { lines.push(line) } }),
    ...(limits === undefined ? {} : { limits }),
    ...(subscribe === undefined ? {} : { subscribe }),
  })
  onTestFinished(() => server.close({ immediate }))

  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: Answer.parse(JSON.parse(text)) }
  }
  const query = (text: string, variables?: object, headers?: Record<string, string>) => post({ query: text, variables }, headers)
  const signedIn = async (email = 'lin@uni.example') => {
    const { personId, sessionId, cookies } = await authentication.signIn({ email, locale: 'en' })
    return { personId, sessionId, cookie: cookies.map((line) => line.split(';')[0]).join('; ') }
  }
  return {
    ...server, listener, core, office, clock, lines, notes, counts, post, query, signedIn,
    tick: (value: number) => ticks.publish('tick', value),
    connect: (options?: Connecting) => connect(`${server.url.replace('http', 'ws')}/graphql`, options),
  }
}

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), path: z.array(z.unknown()).optional(), locations: z.unknown().optional(), extensions: z.looseObject({ code: z.string() }) })).optional(),
})
export const codesOf = ({ body }: { body: z.infer<typeof Answer> }) => body.errors?.map(({ extensions }) => extensions.code) ?? []

/** What `fetch` won't do: name another host than it connects to, or leave headers out. */
export const getAs = (url: string, headers: Record<string, string>, method = 'GET') => new Promise<{ status: number; text: string }>((resolve, reject) => {
  httpRequest(url, { method, headers }, (response) => {
    let text = ''
    response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('end', () => resolve({ status: response.statusCode ?? 0, text }))
  }).on('error', reject).end()
})

interface Connecting {
  readonly headers?: Record<string, string>
  readonly protocol?: string
  readonly origin?: string
  /** Whether to send `connection_init` and await its answer. */
  readonly begin?: boolean
}

/** A client of graphql-transport-ws that sends what it is told, whether or not it is allowed. */
async function connect(url: string, { headers = {}, protocol = 'graphql-transport-ws', origin, begin = true }: Connecting = {}) {
  const socket = new WebSocket(url, protocol, { headers, ...(origin === undefined ? {} : { origin }) })
  onTestFinished(() => socket.terminate())
  const messages: Message[] = []
  const waiting: (() => void)[] = []
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => {
      resolve({ code, reason: reason.toString() })
      for (const wake of waiting.splice(0)) wake()
    })
  })
  socket.on('message', (data: Buffer) => {
    messages.push(Message.parse(JSON.parse(data.toString())))
    for (const wake of waiting.splice(0)) wake()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('unexpected-response', (_request, response) => reject(new Refused(response.statusCode ?? 0)))
    socket.on('error', reject)
  })
  const client = {
    socket,
    closed,
    messages,
    send: (message: unknown) => socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message)),
    subscribe: (query: string, variables?: object, id = '1') => client.send({ id, type: 'subscribe', payload: { query, variables } }),
    /** The next message that was not taken yet. */
    async next(): Promise<Message> {
      for (;;) {
        const message = messages.shift()
        if (message !== undefined) return message
        if (socket.readyState === socket.CLOSED) throw new Error('The socket is closed.')
        await new Promise<void>((resolve) => { waiting.push(resolve) })
      }
    },
  }
  if (begin) {
    client.send({ type: 'connection_init' })
    const answer = await client.next()
    if (answer.type !== 'connection_ack') throw new Error(`Not acknowledged: ${answer.type}`)
  }
  return client
}

const Message = z.object({ id: z.string().optional(), type: z.string(), payload: z.unknown().optional() })
type Message = z.infer<typeof Message>

/** The request for a WebSocket was answered by HTTP. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`Refused with ${status}.`)
    this.status = status
  }
}
