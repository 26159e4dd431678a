import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { TopLevel } from '../../services/api/errors.ts'
import { bodyOf } from '../../services/api/requestBody.ts'

/** A server that reads one body so, and what came of it. */
async function reading(limits: { readonly most: number; readonly within: number }) {
  const server = createServer()
  onTestFinished(() => { server.close() })
  const begun = once(server, 'request')
  const outcome = new Promise<string>((resolve) => server.once('request', (request: IncomingMessage) => {
    bodyOf(request, limits).then((bytes) => resolve(bytes.toString()), (error: unknown) => resolve(error instanceof TopLevel ? error.reason : 'BUG'))
  }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const client: Socket = connect({ host: '127.0.0.1', port: address === null || typeof address === 'string' ? 0 : address.port })
  client.on('error', () => undefined)
  onTestFinished(() => { client.destroy() })
  const post = (headers: string, body: string) => client.write(`POST / HTTP/1.1\r\nHost: hub\r\n${headers}\r\n\r\n${body}`)
  return { client, post, begun, outcome }
}

test('a body comes whole', async () => {
  const { post, outcome } = await reading({ most: 5, within: 5_000 })
  post('Content-Length: 5', 'seams')
  expect(await outcome).toBe('seams')
})

test('what says that it is too large is not waited for', async () => {
  const { post, outcome } = await reading({ most: 5, within: 5_000 })
  post('Content-Length: 6', '')
  expect(await outcome).toBe('TOO_LARGE')
})

test('what does not say so ends at the first byte beyond', async () => {
  const { post, outcome } = await reading({ most: 5, within: 5_000 })
  post('Transfer-Encoding: chunked', '5\r\nseams\r\n1\r\n!\r\n')
  expect(await outcome).toBe('TOO_LARGE')
})

test('a sender that takes too long is not waited for', async () => {
  const { post, outcome } = await reading({ most: 5, within: 20 })
  post('Content-Length: 5', 'se')
  expect(await outcome).toBe('TOO_SLOW')
})

test('a sender that goes is not waited for', async () => {
  const { client, post, begun, outcome } = await reading({ most: 5, within: 5_000 })
  post('Content-Length: 5', 'se')
  await begun
  client.destroy()
  expect(await outcome).toBe('TOO_SLOW')
})
