import { setTimeout as pause } from 'node:timers/promises'
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Router } from 'express'
import type { GraphQLSchema } from 'graphql'
import helmet from 'helmet'
import { z } from 'zod'
import type { Config } from '../config.ts'
import type { Core } from '../core.ts'
import type { Authentication } from '../identity/authentication.ts'
import type { Office } from '../office/office.ts'
import type { Context } from './context.ts'
import type { ProcessState } from '../processes/process.ts'
import { admissionOf } from './admission.ts'
import { startApollo } from './apollo.ts'
import { isPassing, type Masking, masked, statusOf, TopLevel } from './errors.ts'
import { explorerRoutes } from './explorer.ts'
import { graphqlRoute } from './graphqlRoute.ts'
import { healthRoutes, listenForMetrics, metricsRoute, type Readiness } from './health.ts'
import { doorFor, hostsOf } from './hosts.ts'
import { limits as allLimits, type Limits } from './limits.ts'
import { type Listener, starting } from './listener.ts'
import { described, type Logger } from './logger.ts'
import { metricsOf } from './metrics.ts'
import { recorded } from './record.ts'
import type { Subscribe } from './socketProtocol.ts'
import { socketsOf } from './sockets.ts'
import { beginVisit, visitOf } from './visit.ts'

export interface ServerParts {
  readonly listener: Listener
  readonly schema: GraphQLSchema
  readonly config: Config
  readonly core: Core
  readonly office: Office
  readonly authentication: Authentication
  /** What is served beside GraphQL, such as sign-in. */
  readonly routes: readonly Router[]
  /** What this machine's own commands ask, whatever the Host header says. */
  readonly localRoutes?: readonly Router[]
  readonly logger: Logger
  /** Whether the hub may be asked, apart from being stopped. */
  readonly ready: () => Readiness
  readonly clock: () => Date
  /** How each process of this node fares; none where none were started. */
  readonly processes?: () => readonly ProcessState[]
  /** Mails an invitation; absent where the hub can't send mail. */
  readonly mailInvitation?: Context['mailInvitation']
  /** Runs subscriptions that share their frames; without it graphql-js runs each for itself. */
  readonly subscribe?: Subscribe
  readonly limits?: Partial<Limits>
}

export interface RunningServer {
  readonly url: string
  readonly port: number
  /**
   * Says on `/readyz` that it stops, lets sockets go over some seconds, answers what was asked, and closes.
   * `immediate` spends no time on those who would have to come back at once.
   */
  close(options?: { readonly immediate?: boolean }): Promise<void>
}

/** Serves the API on an open port. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { listener, schema, config, office, authentication, routes, logger, ready, clock, subscribe } = parts
  const { server, publicUrl } = listener
  const limits = { ...allLimits, ...parts.limits }
  const processes = parts.processes ?? (() => [])
  const metrics = metricsOf({ ...parts.core, processes })
  const core = { ...parts.core, handle: metrics.counted(parts.core.handle) }
  const hosts = hostsOf(config.mode, publicUrl)
  const admit = admissionOf(schema)
  const apollo = await startApollo(schema)
  const shared = { core, office, publicUrl, mailInvitation: parts.mailInvitation }
  let closing: Promise<void> | undefined

  // Before anything runs that would have to be stopped again if its port is taken.
  const metricsServer = config.metricsPort === undefined ? undefined : await listenForMetrics({ host: config.host, port: config.metricsPort, metrics })

  const maskingFor = (request: Request): Masking => {
    const { id, locale } = visitOf(request)
    return { locale, requestId: id, report: (problem) => logger.error({ event: isPassing(problem) ? 'outage' : 'bug', requestId: id, error: described(problem) }) }
  }
  const sockets = socketsOf({ schema, admit, limits, subscribe, shared, office, hosts, metrics, logger, maskingFor })
  const health = { metrics, ready: () => (closing === undefined ? ready() : 'draining') }

  const app = express()
    .set('env', 'production').set('etag', false).set('query parser', 'simple')
    .set('trust proxy', [...config.trustedProxies])
    .disable('x-powered-by')
  app.use(beginVisit, recorded({ logger, metrics }), securityHeaders(publicUrl), cachedByNobody, healthRoutes(health))
  if (metricsServer === undefined) app.use(metricsRoute(health))
  for (const route of parts.localRoutes ?? []) app.use(route)
  if (config.roles.has('api')) {
    app.use(
      doorFor(config.mode, hosts),
      graphqlRoute({ apollo, admit, authentication, shared, limits, clock, maskingFor, upgrade: sockets.upgrade }),
      explorerRoutes(),
      ...routes,
    )
    app.get('/', (_request, response) => { response.redirect('/explorer') })
  }
  app.use((_request, _response, next) => next(new TopLevel('PAGE_UNKNOWN')))
  app.use(answerProblem(maskingFor))

  sockets.listenOn(server, app)
  server.off('request', starting)
  server.on('request', app)

  async function stop(immediate: boolean): Promise<void> {
    // A proxy before us needs a moment to learn that we stop; meanwhile everything is answered.
    const noticed = immediate || config.trustedProxies.length === 0 ? undefined : pause(limits.balancer)
    await Promise.all([noticed, sockets.drain(immediate ? 0 : limits.drain)])
    const closed = new Promise((resolve) => { server.close(resolve) })
    const patience = setTimeout(() => server.closeAllConnections(), immediate ? 0 : limits.lastAnswers)
    await closed
    clearTimeout(patience)
    metricsServer?.closeAllConnections()
    metricsServer?.close()
    await apollo.stop()
  }
  return {
    url: listener.url,
    port: listener.port,
    close: ({ immediate = false } = {}) => (closing ??= stop(immediate)),
  }
}

/** Pages that need more say so by a policy of their own. */
const securityHeaders = (publicUrl: URL): RequestHandler => helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
  },
  strictTransportSecurity: publicUrl.protocol === 'https:',
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
})

const cachedByNobody: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('Vary', 'Cookie, Authorization, Accept-Language')
  next()
}

/** What a parser of the request throws is the sender's affair; its message repeats what was sent. */
const ParserProblem = z.object({ status: z.number().int().min(400).max(499) })

const answerProblem = (maskingFor: (request: Request) => Masking): ErrorRequestHandler => (problem: unknown, request, response, _next) => {
  if (response.headersSent) {
    maskingFor(request).report(problem)
    response.destroy()
    return
  }
  const parser = problem instanceof TopLevel ? undefined : ParserProblem.safeParse(problem).data
  const error = parser === undefined ? problem : new TopLevel(parser.status === 413 ? 'TOO_LARGE' : 'MALFORMED')
  response.status(statusOf(error)).json({ errors: [masked(error, maskingFor(request))] })
}
