import { createServer } from 'node:http'
import { expect, test, vi } from 'vitest'
import { type Readiness } from '../../services/api/health.ts'
import { listen } from '../../services/api/listener.ts'
import { apiSite, getAs } from '../support/apiSite.ts'

const freePort = () => new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
})

test('an open port says that it lives and is not ready, before there is a hub', async () => {
  const { server, url, publicUrl } = await listen({ mode: 'PRODUCTION', host: '127.0.0.1', port: 0, publicUrl: undefined })
  try {
    expect([await getAs(`${url}/healthz`, {}), await getAs(`${url}/readyz`, {}), await getAs(`${url}/graphql`, {})]).toEqual([
      { status: 200, text: 'starting' }, { status: 503, text: 'starting' }, { status: 503, text: 'starting' },
    ])
    expect(publicUrl.href).toBe(`${url}/`)
  } finally {
    server.close()
  }
})

test('a hub for this machine only is called by the name that everybody types', async () => {
  const { server, port, publicUrl } = await listen({ mode: 'LOCAL', host: '127.0.0.1', port: 0, publicUrl: undefined })
  server.close()
  expect(publicUrl.href).toBe(`http://localhost:${port}/`)
})

test('a hub for all addresses has to know its name', async () => {
  await expect(listen({ mode: 'PRODUCTION', host: '0.0.0.0', port: 0, publicUrl: undefined })).rejects.toMatchObject({ problems: ['PUBLIC_URL_NEEDED'] })
})

test('ready or not is one word, under whatever name a balancer asks', async () => {
  let word: Readiness = 'ready'
  const site = await apiSite({ ready: () => word })
  expect(await getAs(`${site.url}/readyz`, { host: '10.1.2.3' })).toEqual({ status: 200, text: 'ready' })
  word = 'stale'
  expect(await getAs(`${site.url}/readyz`, { host: '10.1.2.3' })).toEqual({ status: 503, text: 'stale' })
  expect(await getAs(`${site.url}/healthz`, { host: '10.1.2.3' })).toEqual({ status: 200, text: 'ok' })
})

test('metrics count requests by pattern, sockets and the read models, for this machine alone', async () => {
  const site = await apiSite({ limits: { look: 10 } })
  await site.query('{ me }')
  await getAs(`${site.url}/no/such/page`, {})
  const client = await site.connect()
  client.subscribe('subscription { tick }')
  const metrics = async (headers = {}) => getAs(`${site.url}/metrics`, headers)
  await vi.waitFor(async () => expect((await metrics()).text).toMatch(/hub_sockets 1\nh?[^]*hub_subscriptions 1\n/))
  const { text } = await metrics()
  expect(text).toContain('hub_http_request_seconds_count{method="POST",route="/graphql",status="200"} 1')
  expect(text).toContain('hub_http_request_seconds_count{method="GET",route="/graphql",status="101"} 1')
  expect(text).toContain('hub_http_request_seconds_count{method="GET",route="none",status="404"} 1')
  expect(text).toMatch(/hub_projector_behind 0\n/)
  expect(text).toMatch(/hub_nodejs_eventloop_lag_p99_seconds /)
  for (const headers of [{ 'x-forwarded-for': '127.0.0.1' }, { host: 'evil.example' }]) expect((await metrics(headers)).status).toBe(404)
})

test('with a port of their own they are there, and nowhere else', async () => {
  const port = await freePort()
  const site = await apiSite({ environment: { HUB_METRICS_PORT: String(port) } })
  expect((await getAs(`http://127.0.0.1:${port}/metrics`, {})).text).toContain('hub_sockets')
  expect((await getAs(`http://127.0.0.1:${port}/graphql`, {})).status).toBe(404)
  expect((await getAs(`${site.url}/metrics`, {})).status).toBe(404)
})
