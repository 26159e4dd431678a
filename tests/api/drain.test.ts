import { expect, test, vi } from 'vitest'
import { apiSite, getAs } from '../support/apiSite.ts'

test('a hub that stops says so, sends its sockets away one by one with the time to come back, answers meanwhile, and closes', async () => {
  const site = await apiSite({ limits: { drain: 300, look: 50 } })
  const clients = await Promise.all(Array.from({ length: 10 }, () => site.connect()))
  for (const client of clients) client.subscribe('subscription { tick }')
  await vi.waitFor(() => expect(site.counts.listeners).toBe(10))

  const closed = site.close()
  expect(await getAs(`${site.url}/readyz`, {})).toEqual({ status: 503, text: 'draining' })
  expect((await site.query('{ greeting }')).body.data).toEqual({ greeting: 'Hello, all' })
  await expect(site.connect()).rejects.toMatchObject({ status: 503 })
  const farewells = await Promise.all(clients.map((client) => client.closed))
  for (const { code, reason } of farewells) {
    expect(code).toBe(1012)
    expect(reason).toMatch(/^RESTARTING retry-after=\d{1,3}$/)
  }
  expect(new Set(farewells.map(({ reason }) => reason)).size).toBeGreaterThan(1)
  await closed
  expect(site.counts.listeners).toBe(0)
  await expect(fetch(`${site.url}/healthz`)).rejects.toThrow('fetch failed')
})

test('at once it closes without waiting, also those who do not answer', async () => {
  const site = await apiSite({ limits: { look: 50 } })
  const [client, deaf] = [await site.connect(), await site.connect()]
  deaf.socket.pause()
  await site.close({ immediate: true })
  expect((await client.closed).code).toBe(1012)
})

test('whoever asks twice to close waits for the same', async () => {
  const site = await apiSite()
  await Promise.all([site.close({ immediate: true }), site.close({ immediate: true })])
})
