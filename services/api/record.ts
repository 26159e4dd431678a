import type { RequestHandler, Request } from 'express'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { visitOf } from './visit.ts'

/** The client went away before the answer (nginx's number for it). */
const goneAway = 499

/** One log line and one observation for each request: what the code knows of it, nothing that the client wrote. */
export const recorded = ({ logger, metrics }: { logger: Logger; metrics: Metrics }): RequestHandler => (request, response, next) => {
  const began = performance.now()
  response.once('close', () => {
    const elapsed = performance.now() - began
    const status = response.headersSent || response.statusCode === 101 ? response.statusCode : goneAway
    const labels = { method: methodOf(request), route: routeOf(request), status }
    const { id, session } = visitOf(request)
    metrics.requestAnswered(labels, elapsed / 1_000)
    // Balancers ask how the hub is every other second.
    const level = labels.route === '/healthz' || labels.route === '/readyz' ? 'debug' : 'info'
    logger[level]({ event: 'request', ...labels, milliseconds: Math.round(elapsed * 10) / 10, requestId: id, ...(session ? { personId: session.personId } : {}) })
  })
  next()
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const methodOf = ({ method }: Request) => (methods.has(method) ? method : 'OTHER')

/** The pattern under which the request was taken, such as `/imports/:importId`, never what stood in its places. */
function routeOf({ baseUrl, route }: Request): string {
  const pattern: unknown = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined
  return typeof pattern === 'string' ? `${baseUrl}${pattern}` : 'none'
}
