import { createServer, type Server } from 'node:http'
import { type RequestHandler, Router } from 'express'
import { isLoopback } from '../config.ts'
import { TopLevel } from './errors.ts'
import { cameThroughProxy } from './hosts.ts'
import type { Metrics } from './metrics.ts'

/** What `/readyz` says, in one word; only `ready` is 200. */
export type Readiness = 'ready' | 'starting' | 'draining' | 'stale' | 'newer' | 'foreign'

export interface HealthParts {
  ready(): Readiness
  readonly metrics: Metrics
}

/** `/healthz`: the process turns. `/readyz`: it may be asked. Under whatever host name, as balancers ask by address; nothing is told. */
export function healthRoutes({ ready }: HealthParts): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => { response.type('text/plain').send('ok') })
  router.get('/readyz', (_request, response) => {
    const word = ready()
    response.status(word === 'ready' ? 200 : 503).type('text/plain').send(word)
  })
  return router
}

/** `/metrics` on the hub's own port: for this machine alone, under its own name, and not through a proxy. */
export function metricsRoute({ metrics }: HealthParts): Router {
  const router = Router()
  router.get('/metrics', localOnly, async (_request, response) => {
    response.setHeader('Content-Type', metrics.contentType)
    response.send(await metrics.text())
  })
  return router
}

const localOnly: RequestHandler = ({ socket, hostname, headers }, _response, next) => {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  next(isLoopback(address) && isLoopback(hostname) && !cameThroughProxy(headers) ? undefined : new TopLevel('PAGE_UNKNOWN'))
}

/** The same on a port of its own, for a network that people don't reach. */
export async function listenForMetrics({ host, port, metrics }: { host: string; port: number; metrics: Metrics }): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end()
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, host, resolve) })
  return server
}
