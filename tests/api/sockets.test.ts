import { connect as connectRaw } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { apiSite } from '../support/apiSite.ts'

const patient = { timeout: 20_000 }

describe('a subscription', () => {
  test('is told what happens, and leaves nobody behind when it ends', async () => {
    const site = await apiSite()
    const client = await site.connect()
    client.subscribe('subscription { tick }')
    await vi.waitFor(() => expect(site.counts.listeners).toBe(1))
    site.tick(1)
    site.tick(2)
    expect(await client.next()).toEqual({ id: '1', type: 'next', payload: { data: { tick: 1 } } })
    expect(await client.next()).toEqual({ id: '1', type: 'next', payload: { data: { tick: 2 } } })
    client.send({ id: '1', type: 'complete' })
    await vi.waitFor(() => expect(site.counts.listeners).toBe(0))
  })

  test('ends when its client is gone without a word', async () => {
    const site = await apiSite()
    const client = await site.connect()
    client.subscribe('subscription { tick }')
    await vi.waitFor(() => expect(site.counts.listeners).toBe(1))
    client.socket.terminate()
    await vi.waitFor(() => expect(site.counts.listeners).toBe(0))
  })

  test('knows who is signed in by the cookie', async () => {
    const site = await apiSite()
    const { cookie, personId } = await site.signedIn()
    const client = await site.connect({ headers: { cookie } })
    client.subscribe('subscription { whoAmI }')
    await vi.waitFor(() => {
      site.tick(1)
      expect(client.messages).toContainEqual({ id: '1', type: 'next', payload: { data: { whoAmI: personId } } })
    })
  })

  test('may be rendered by the hub itself, once for many, through its channel', async () => {
    const site = await apiSite({
      subscribe: async (_args, channel) => (async function* rendered() {
        await channel.send(Buffer.from(`{"id":${JSON.stringify(channel.id)},"type":"next","payload":{"data":{"tick":7}}}`))
        yield* []
      })(),
    })
    const client = await site.connect()
    client.subscribe('subscription { tick }', {}, 'mine')
    expect(await client.next()).toEqual({ id: 'mine', type: 'next', payload: { data: { tick: 7 } } })
    expect(await client.next()).toEqual({ id: 'mine', type: 'complete' })
  })
})

describe('over WebSocket', () => {
  test.each(['{ me }', 'mutation { note(input: {commandId: "1", text: "by socket"}) { text } }'])('%s is refused', async (operation) => {
    const site = await apiSite()
    const client = await site.connect()
    client.subscribe(operation)
    expect(await client.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    expect(site.notes).toEqual([])
  })

  test('errors are masked as over HTTP: at the beginning, and in the middle', async () => {
    const site = await apiSite()
    const client = await site.connect({ headers: { 'accept-language': 'zh' } })
    client.subscribe('subscription { broken }', {}, 'a')
    const begun = await client.next()
    expect(begun).toMatchObject({ id: 'a', payload: expect.objectContaining({}) })
    client.subscribe('subscription { breaksLater }', {}, 'b')
    await vi.waitFor(() => {
      site.tick(1)
      expect(client.messages.some(({ id, type }) => id === 'b' && type === 'next')).toBe(true)
    })
    const said = JSON.stringify([begun, ...client.messages])
    expect(said).toContain('"code":"INTERNAL"')
    expect(said).toContain('平台内部出错')
    expect(said).not.toMatch(/SELECT|srv|secret/)
    expect(site.lines.join()).not.toMatch(/SELECT|srv\/hub|secret/)
    expect(site.lines.filter((line) => line.includes('"event":"bug"')).length).toBeGreaterThanOrEqual(2)
  })

  test('a page of another site gets no connection; ours does, and what is no browser does', async () => {
    const site = await apiSite()
    const { cookie } = await site.signedIn()
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1', `${site.url}.evil.example`]) {
      await expect(site.connect({ origin, headers: { cookie } })).rejects.toMatchObject({ status: 403 })
    }
    await site.connect({ origin: site.url })
    await site.connect()
  })

  test('another name than ours gets no connection', async () => {
    const site = await apiSite()
    await expect(site.connect({ headers: { host: 'evil.example' } })).rejects.toMatchObject({ status: 421 })
  })

  test('who does not begin is sent away, as is who subscribes before', async () => {
    const site = await apiSite({ limits: { initialization: 50 } })
    const silent = await site.connect({ begin: false })
    expect(await silent.closed).toEqual({ code: 4408, reason: 'INITIALIZATION_LATE' })
    const hasty = await site.connect({ begin: false })
    hasty.subscribe('subscription { tick }')
    expect(await hasty.closed).toEqual({ code: 4401, reason: 'NOT_INITIALIZED' })
  })

  test('messages that are too large, broken or no text close the socket, in our words', async () => {
    const site = await apiSite()
    const large = await site.connect()
    large.subscribe(`subscription { tick } # ${'x'.repeat(64 * 1024)}`)
    expect((await large.closed).code).toBe(1009)
    const broken = await site.connect()
    broken.send('{"type": "canary"')
    expect(await broken.closed).toEqual({ code: 4400, reason: 'MALFORMED' })
    const binary = await site.connect()
    binary.send(Buffer.from([1, 2, 3]))
    expect((await binary.closed).reason).not.toContain('canary')
    const twice = await site.connect()
    twice.subscribe('subscription { tick }', {}, 'canary')
    twice.subscribe('subscription { tick }', {}, 'canary')
    expect(await twice.closed).toEqual({ code: 4409, reason: 'SUBSCRIPTION_EXISTS' })
    const other = await site.connect({ protocol: 'graphql-ws', begin: false }).catch((error: unknown) => error)
    if (other instanceof Error) expect(other.message).toBe('Server sent no subprotocol')
    await vi.waitFor(() => expect(site.counts.listeners).toBe(0))
  })

  test('one socket runs so many subscriptions and no more', async () => {
    const site = await apiSite({ limits: { subscriptions: 2 } })
    const client = await site.connect()
    for (const id of ['a', 'b', 'c']) client.subscribe('subscription { tick }', {}, id)
    expect(await client.next()).toMatchObject({ id: 'c', type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED' } }] })
    await vi.waitFor(() => expect(site.counts.listeners).toBe(2))
  })

  test('one socket sends so many messages a minute and no more', async () => {
    const site = await apiSite({ limits: { messagesPerMinute: 5 } })
    const client = await site.connect()
    for (let time = 0; time < 5; time++) client.send({ type: 'ping' })
    expect(await client.closed).toEqual({ code: 4429, reason: 'RATE_LIMITED' })
  })

  test('one person, and one address of those who are not signed in, hold so many sockets and no more', async () => {
    const site = await apiSite({ limits: { socketsPerAddress: 2, socketsPerPerson: 1 } })
    const { cookie } = await site.signedIn()
    const first = await site.connect()
    await site.connect({ headers: { 'x-forwarded-for': '10.0.0.1' } })
    await expect(site.connect({ headers: { 'x-forwarded-for': '10.0.0.2' } })).rejects.toMatchObject({ status: 429 })
    await site.connect({ headers: { cookie } })
    await expect(site.connect({ headers: { cookie } })).rejects.toMatchObject({ status: 429 })
    first.socket.terminate()
    await vi.waitFor(() => site.connect())
  })

  test('nothing is compressed', async () => {
    const site = await apiSite()
    const { socket } = await site.connect()
    expect(socket.extensions).toBe('')
  })

  test('a reader that stops reading holds one message, is closed, and its subscription ends', async () => {
    let sent = 0
    let ended = false
    const site = await apiSite({
      limits: { waiting: 1_000, waitingFor: 40, look: 20 },
      subscribe: async () => (async function* endless() {
        try {
          for (;; sent++) yield { data: { tick: 'x'.repeat(100_000) } }
        } finally {
          ended = true
        }
      })(),
    })
    const client = await site.connect()
    client.subscribe('subscription { tick }')
    await client.next()
    client.socket.pause()
    await vi.waitFor(() => expect(ended).toBe(true), patient)
    expect(sent, 'what the kernel took on both sides, and no more').toBeLessThan(500)
    client.socket.resume()
    expect((await client.closed).code).not.toBe(1000)
  })

  test('what waits for a reader is bounded, also when a feed does not wait for it', async () => {
    const site = await apiSite({
      limits: { mostWaiting: 4_000_000, waitingFor: 3_600_000, look: 20 },
      subscribe: async (_args, channel) => (async function* flood() {
        const frame = JSON.stringify({ id: channel.id, type: 'next', payload: { data: { tick: 'x'.repeat(100_000) } } })
        for (let sent = 0; sent < 300; sent++) void channel.send(frame)
        yield { data: { tick: channel.waiting } }
      })(),
    })
    const client = await site.connect()
    client.socket.pause()
    client.subscribe('subscription { tick }')
    await vi.waitFor(async () => expect(await (await fetch(`${site.url}/metrics`)).text()).toMatch(/hub_sockets 0\n/), patient)
    client.socket.resume()
    expect((await client.closed).code).toBe(1006)
  })

  test('a peer that does not answer pings is gone', async () => {
    const site = await apiSite({ limits: { look: 10, ping: 20 } })
    const port = site.port
    const raw = connectRaw(port, '127.0.0.1')
    raw.write(`GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`)
    await new Promise((resolve) => { raw.resume().once('close', resolve) })
  })
})

describe('a session that ends closes its sockets', () => {
  test('at once when it ends on this node', async () => {
    const site = await apiSite({ limits: { sessions: 3_600_000 } })
    const { cookie, sessionId } = await site.signedIn()
    const [mine, other] = [await site.connect({ headers: { cookie } }), await site.connect()]
    await site.office.sessions.end(sessionId)
    expect(await mine.closed).toEqual({ code: 4401, reason: 'SESSION_ENDED' })
    expect(other.socket.readyState).toBe(other.socket.OPEN)
  })

  test('soon when it ends on another node, or by itself', async () => {
    const site = await apiSite({ limits: { sessions: 20 } })
    const { cookie, sessionId } = await site.signedIn()
    const mine = await site.connect({ headers: { cookie } })
    await site.office.database.deleteFrom('session').where('id', '=', sessionId).execute()
    expect(await mine.closed).toEqual({ code: 4401, reason: 'SESSION_ENDED' })
    const again = await site.signedIn()
    const expiring = await site.connect({ headers: { cookie: again.cookie } })
    site.clock.pass({ days: 31 })
    expect(await expiring.closed).toEqual({ code: 4401, reason: 'SESSION_ENDED' })
  })
})

describe('while the office can not be asked', () => {
  const outage = () => Promise.reject(Object.assign(new Error('disk I/O error'), { errcode: 778 }))

  test('sockets of people are closed after a while, and told to come back; visitors stay', async () => {
    const site = await apiSite({ limits: { sessions: 10, sessionsUnknown: 50 } })
    const { cookie } = await site.signedIn()
    const [mine, other] = [await site.connect({ headers: { cookie } }), await site.connect()]
    vi.spyOn(site.office.sessions, 'endedAmong').mockImplementation(outage)
    expect(await mine.closed).toEqual({ code: 1013, reason: 'UNAVAILABLE retry-after=50' })
    expect(other.socket.readyState).toBe(other.socket.OPEN)
    expect(site.lines.some((line) => line.includes('sessions not known'))).toBe(true)
  })

  test('whoever names a session is told to try again, and whoever names none is served as a visitor', async () => {
    const site = await apiSite()
    const { cookie } = await site.signedIn()
    const asked = vi.spyOn(site.office.sessions, 'find').mockImplementation(outage)
    expect(await site.query('{ me }', {}, { cookie })).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } })
    await expect(site.connect({ headers: { cookie } })).rejects.toMatchObject({ status: 503 })
    expect((await site.query('{ greeting }')).body.data).toEqual({ greeting: 'Hello, all' })
    expect(site.lines.some((line) => line.includes('"event":"outage"'))).toBe(true)
    asked.mockRestore()
    expect((await site.query('{ me }', {}, { cookie })).status).toBe(200)
  })
})
