import { type IncomingMessage, type RequestListener, type Server, ServerResponse } from 'node:http'
import { Socket as Connection } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import { handleProtocols } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import type { Office } from '../office/office.ts'
import { type ContextParts, contextOf } from './context.ts'
import { type Masking, TopLevel } from './errors.ts'
import type { Hosts } from './hosts.ts'
import { described, type Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { Socket } from './socket.ts'
import { protocolOf, type ProtocolParts } from './socketProtocol.ts'
import { visitOf } from './visit.ts'

export interface SocketsParts extends ProtocolParts {
  readonly shared: Omit<ContextParts, 'locale' | 'session'>
  readonly office: Office
  readonly hosts: Hosts
  readonly metrics: Metrics
  readonly logger: Logger
  maskingFor(request: Request): Masking
}

/** All WebSockets of this node. */
export interface Sockets {
  /** Sends requests that ask for a WebSocket through the same app as all others, so that they pass the same door, sign-in and log. */
  listenOn(server: Server, app: RequestListener): void
  /** Makes a WebSocket of such a request, or says why not. Its session is known. Passes other requests on. */
  readonly upgrade: RequestHandler
  /** Takes no more, and closes those that are open, spread over so many milliseconds, each told when to come back. */
  drain(milliseconds: number): Promise<void>
}

/** Where a request that asks for a WebSocket came in. */
interface Arrival {
  readonly connection: Connection
  readonly head: Buffer
}

export function socketsOf({ shared, office, hosts, metrics, logger, maskingFor, ...protocolParts }: SocketsParts): Sockets {
  const { limits } = protocolParts
  const arrivals = new WeakMap<IncomingMessage, Arrival>()
  /** Each with the turn in which it is pinged. */
  const sockets = new Map<Socket, number>()
  const perHolder = new Map<string, number>()
  const begin = protocolOf(protocolParts)
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: limits.message, perMessageDeflate: false, clientTracking: false, handleProtocols })
  const turns = Math.max(1, Math.round(limits.ping / limits.look))
  let turn = 0
  let draining = false
  let onEmpty = () => {}

  const count = (holder: string, change: 1 | -1) => {
    const now = (perHolder.get(holder) ?? 0) + change
    if (now === 0) perHolder.delete(holder)
    else perHolder.set(holder, now)
  }

  function refusal(request: Request, holder: string): TopLevel | undefined {
    const origin = request.get('origin')
    const { session } = visitOf(request)
    // Every browser names the page's origin; who names none is no browser, and no foreign page. Nor can a page send a token along.
    if (origin !== undefined && session?.scopes === undefined && !hosts.owns(origin)) return new TopLevel('ORIGIN_FOREIGN')
    if (draining) return new TopLevel('UNAVAILABLE')
    const most = session === undefined ? limits.socketsPerAddress : limits.socketsPerPerson
    return sockets.size >= limits.sockets || (perHolder.get(holder) ?? 0) >= most ? new TopLevel('TOO_MANY_SOCKETS') : undefined
  }

  const upgrade: RequestHandler = (request, response, next) => {
    const arrival = arrivals.get(request)
    if (arrival === undefined) return next()
    const { locale, session } = visitOf(request)
    const holder = session?.personId ?? ipKeyGenerator(request.ip ?? '', 56)
    const refused = refusal(request, holder)
    if (refused !== undefined) return next(refused)
    response.statusCode = 101
    response.detachSocket(arrival.connection)
    response.emit('close')
    webSockets.handleUpgrade(request, arrival.connection, arrival.head, (connection) => {
      const socket = new Socket({ connection, session, holder, limits, onClosing: (reason) => metrics.socketClosed(reason) })
      sockets.set(socket, sockets.size % turns)
      count(holder, 1)
      // What the client's frames break (their size, their form) the library closes by itself; its messages may hold what was sent.
      connection.on('error', () => socket.terminate())
      connection.once('close', () => {
        sockets.delete(socket)
        count(holder, -1)
        if (sockets.size === 0) onEmpty()
      })
      begin(connection, { socket, context: contextOf({ ...shared, locale, session }), masking: maskingFor(request) })
    })
  }

  const endSessions = (ids: readonly string[]) => {
    const ended = new Set(ids)
    for (const socket of sockets.keys()) if (socket.session !== undefined && ended.has(socket.session.sessionId)) socket.close('SESSION_ENDED')
  }
  const stopListening = office.sessions.onEnded(endSessions)
  let knownAt = performance.now()
  const askSessions = async () => {
    const ids = new Set([...sockets.keys()].flatMap(({ session }) => (session === undefined ? [] : [session.sessionId])))
    if (ids.size > 0) endSessions(await office.sessions.endedAmong([...ids]))
    knownAt = performance.now()
  }
  /** Whoever may have lost a session meanwhile comes back when it can be asked for; visitors stay. */
  const sendAway = () => {
    if (performance.now() - knownAt < limits.sessionsUnknown) return
    for (const socket of sockets.keys()) if (socket.session !== undefined) socket.close('UNAVAILABLE', limits.sessionsUnknown)
  }
  const asking = setInterval(() => {
    askSessions().catch((error: unknown) => {
      logger.error({ event: 'sessions not known', error: described(error) })
      sendAway()
    })
  }, limits.sessions)

  const looking = setInterval(() => {
    turn = (turn + 1) % turns
    let subscriptions = 0
    for (const [socket, ownTurn] of sockets) {
      subscriptions += socket.subscriptions()
      socket.look()
      // Each in its turn, so that thousands are not asked at once.
      if (ownTurn === turn) socket.ping()
    }
    metrics.socketsNow(sockets.size, subscriptions)
  }, limits.look)

  return {
    upgrade,
    listenOn(server, app) {
      server.on('upgrade', (request, connection, head) => {
        if (!(connection instanceof Connection)) return connection.destroy()
        connection.on('error', () => connection.destroy())
        const response = new ServerResponse(request)
        response.shouldKeepAlive = false
        response.assignSocket(connection)
        response.once('finish', () => connection.end())
        arrivals.set(request, { connection, head })
        app(request, response)
      })
    },
    async drain(milliseconds) {
      draining = true
      stopListening()
      clearInterval(asking)
      const empty = new Promise<void>((resolve) => { onEmpty = resolve })
      const closing = Array.from(sockets.keys(), (socket) => (
        setTimeout(() => socket.close('RESTARTING', Math.random() * milliseconds), Math.random() * milliseconds)
      ))
      const patience = new AbortController()
      const patient = pause(milliseconds + 2 * limits.look, undefined, { signal: patience.signal })
      if (sockets.size > 0) await Promise.race([empty, patient])
      patience.abort()
      await patient.catch(() => {})
      clearInterval(looking)
      for (const timer of closing) clearTimeout(timer)
      for (const socket of sockets.keys()) socket.terminate()
      webSockets.close()
    },
  }
}
