import { describe, expect, test } from 'vitest'
import { hostsOf } from '../../services/api/hosts.ts'
import { apiSite, getAs } from '../support/apiSite.ts'

const production = { HUB_SECRET: 'a secret for tests only, long enough to be taken', HUB_PUBLIC_URL: 'https://hub.example', HUB_DEMO: 'on' }

describe('the hub answers under its public address only', () => {
  test('another host is misdirected, on every path', async () => {
    const site = await apiSite()
    for (const path of ['/', '/explorer', '/graphql', '/metrics', '/nothing']) {
      expect([path, (await getAs(site.url + path, { host: 'evil.example' })).status]).toEqual([path, path === '/metrics' ? 404 : 421])
    }
    expect((await getAs(`${site.url}/explorer`, { host: `127.0.0.1:${site.port}` })).status).toBe(200)
  })

  test('the name that a client gives a proxy counts only when the proxy is trusted', async () => {
    const open = await apiSite({ environment: production })
    expect((await getAs(`${open.url}/explorer`, { host: 'hub.example' })).status).toBe(200)
    expect((await getAs(`${open.url}/explorer`, { host: 'inner:4000', 'x-forwarded-host': 'hub.example' })).status).toBe(421)
    const behind = await apiSite({ environment: { ...production, HUB_TRUSTED_PROXIES: '127.0.0.1' } })
    expect((await getAs(`${behind.url}/explorer`, { host: 'inner:4000', 'x-forwarded-host': 'hub.example' })).status).toBe(200)
    expect((await getAs(`${behind.url}/explorer`, { host: 'hub.example', 'x-forwarded-host': 'evil.example' })).status).toBe(421)
  })

  test('a name is compared as browsers read it', () => {
    const { answersTo, owns } = hostsOf('PRODUCTION', new URL('https://hub.example'))
    expect(['hub.example', 'HUB.example', 'hub.example:443'].map(answersTo)).toEqual([true, true, true])
    expect(['hub.example.evil.example', 'evil.example/hub.example', 'hub.example@evil.example', 'hub.example:4000', '', undefined, '127.0.0.1'].some(answersTo)).toBe(false)
    expect(owns('https://hub.example')).toBe(true)
    expect(['http://hub.example', 'https://hub.example/', 'null', '', 'https://hub.example:444'].some(owns)).toBe(false)
  })

  test('by https, browsers are told to stay with it', async () => {
    const site = await apiSite({ environment: production })
    const response = await fetch(`${site.url}/healthz`)
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d+/)
  })
})

describe('a demo', () => {
  test('answers under every name of this machine, at its port', async () => {
    const site = await apiSite({ environment: { HUB_DEMO: 'on' } })
    for (const host of [`localhost:${site.port}`, `127.0.0.1:${site.port}`, `[::1]:${site.port}`, `127.8.9.1:${site.port}`]) {
      expect([host, (await getAs(`${site.url}/explorer`, { host })).status]).toEqual([host, 200])
    }
    for (const host of ['localhost:1', `evil.example:${site.port}`, `localhost.evil.example:${site.port}`]) {
      expect([host, (await getAs(`${site.url}/explorer`, { host })).status]).toEqual([host, 421])
    }
    await site.connect({ origin: `http://localhost:${site.port}`, headers: { host: `localhost:${site.port}` } })
  })

  test('answers nobody who comes through a proxy', async () => {
    const site = await apiSite({ environment: { HUB_DEMO: 'on' } })
    for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host']) {
      expect([header, (await getAs(`${site.url}/explorer`, { host: `localhost:${site.port}`, [header]: '10.0.0.1' })).status]).toEqual([header, 403])
    }
  })
})

test('what is not there is not found, and the root leads to the explorer', async () => {
  const site = await apiSite()
  const missing = await getAs(`${site.url}/nothing`, {})
  expect([missing.status, JSON.parse(missing.text)]).toEqual([404, { errors: [{ message: 'There is nothing here. Check the address.', extensions: { code: 'NOT_FOUND' } }] }])
  const root = await fetch(`${site.url}/`, { redirect: 'manual' })
  expect([root.status, root.headers.get('location')]).toEqual([302, '/explorer'])
  expect((await getAs(`${site.url}/%E0%A4%A`, {})).status).toBeLessThan(500)
})
