import { createServer, type RequestListener, type Server } from 'node:http'
import { type Config, ConfigRefused } from '../config.ts'

/** The hub's port, open before the hub can answer, so that its address is known and a balancer can ask. */
export interface Listener {
  readonly server: Server
  readonly port: number
  /** Where it listens. */
  readonly url: string
  /** Where people reach it: as set, else where it listens; on this machine only, by the name that everybody types. */
  readonly publicUrl: URL
}

/**
 * Until `startServer` takes over, `/healthz` answers 200 and everything else 503.
 * @throws {ConfigRefused} it listens on all addresses, and nothing says which of them people use.
 * @throws with code `EADDRINUSE` when the port is taken.
 */
export async function listen({ mode, host, port, publicUrl }: Pick<Config, 'mode' | 'host' | 'port' | 'publicUrl'>): Promise<Listener> {
  if (publicUrl === undefined && ['0.0.0.0', '::', '[::]'].includes(host)) {
    throw new ConfigRefused(['PUBLIC_URL_NEEDED'])
  }
  const server = createServer({
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
    // Other protocols that clients offer to change to, such as h2c, are passed over; the request is answered as it is.
    shouldUpgradeCallback: ({ method, headers }) => method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket',
  })
  server.on('request', starting)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, bare(host), () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The hub listens at no port.')
  const url = `http://${host.includes(':') ? `[${bare(host)}]` : host}:${address.port}`
  return { server, port: address.port, url, publicUrl: publicUrl ?? new URL(mode === 'PRODUCTION' ? url : `http://localhost:${address.port}`) }
}

/** Answers while the hub is not there yet. */
export const starting: RequestListener = (request, response) => {
  response.setHeader('Retry-After', '1')
  response.writeHead(request.url === '/healthz' ? 200 : 503, { 'Content-Type': 'text/plain' }).end('starting')
}

const bare = (host: string) => host.replace(/^\[|\]$/g, '')
