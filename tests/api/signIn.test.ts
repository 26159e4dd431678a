import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { codeIn, linkIn, signInSite, tokenOf } from '../support/signInSite.ts'

const email = 'lin@uni.example'

/** Asks for a mail and gives its token and code. */
async function mailed(site: Awaited<ReturnType<typeof signInSite>>, browser = site.browser(), address = email) {
  expect((await browser.post('/auth/request', { email: address })).status).toBe(200)
  const mail = site.mails.at(-1)
  return { browser, token: tokenOf(linkIn(mail)), code: codeIn(mail) }
}

/** What `fetch` won't do: name another host than it connects to. */
const postAs = (host: string, base: string, body: unknown) => new Promise((resolve, reject) => {
  const headers = { host, 'x-forwarded-host': host, origin: 'https://hub.example', 'x-hub-request': '1', 'content-type': 'application/json' }
  request(new URL('/auth/request', base), { method: 'POST', headers }, (response) => response.resume().on('end', resolve))
    .on('error', reject).end(JSON.stringify(body))
})

const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

describe('a link', () => {
  test('shows whom it is for as often as one likes, and uses nothing', async () => {
    const site = await signInSite()
    const { token } = await mailed(site)
    for (let time = 0; time < 3; time++) {
      expect((await site.browser().get('/sign-in')).status).toBe(200)
      const { status, body } = await site.browser().post('/auth/peek', { token })
      expect({ status, body }).toEqual({ status: 200, body: { kind: 'SIGN_IN', address: 'l***@uni.example', name: '' } })
    }
    expect((await site.browser().post('/auth/sign-in', { token })).status).toBe(200)
  })

  test('signs in once, and the second use is refused', async () => {
    const site = await signInSite()
    const { token } = await mailed(site)
    const browser = site.browser()
    const { status, body } = await browser.post('/auth/sign-in', { token })
    expect(status).toBe(200)
    const session = await site.authentication.personOf({ cookie: browser.cookie })
    expect(body).toEqual({ personId: session?.personId })
    expect(await site.office.people.find(session?.personId ?? '')).toMatchObject({ email })
    expect(await site.browser().post('/auth/sign-in', { token })).toMatchObject({ status: 401, body: { code: 'LINK_INVALID' }, setCookies: [] })
    expect(await site.browser().post('/auth/peek', { token })).toMatchObject({ status: 401, body: { code: 'LINK_INVALID' } })
  })

  test('used by ten at the same moment signs one in', async () => {
    const site = await signInSite()
    const { token } = await mailed(site)
    const answers = await Promise.all(Array.from({ length: 10 }, () => site.browser().post('/auth/sign-in', { token })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(9)
  })

  test('is over after 15 minutes, with its code', async () => {
    const site = await signInSite()
    const { browser, token, code } = await mailed(site)
    site.clock.pass({ minutes: 15 })
    expect(await browser.post('/auth/sign-in', { token })).toMatchObject({ status: 401, body: { code: 'LINK_INVALID' } })
    expect(await browser.post('/auth/sign-in', { code })).toMatchObject({ status: 401, body: { code: 'CODE_INVALID' } })
  })

  test('and its code are one: using either uses both', async () => {
    const site = await signInSite()
    const first = await mailed(site)
    expect((await first.browser.post('/auth/sign-in', { code: first.code })).status).toBe(200)
    expect((await site.browser().post('/auth/sign-in', { token: first.token })).status).toBe(401)
    const second = await mailed(site)
    expect((await site.browser().post('/auth/sign-in', { token: second.token })).status).toBe(200)
    expect((await second.browser.post('/auth/sign-in', { code: second.code })).status).toBe(401)
  })

  test('made by hand signs in under its address, for as long as was said', async () => {
    const site = await signInSite({ delivers: false })
    const link = await site.links.makeSignInLink({ email, name: '林', minutes: 60 })
    expect(link).toMatch(/^https:\/\/hub\.example\/sign-in#hub_sgn_[\w-]{43}$/)
    site.clock.pass({ minutes: 59 })
    expect((await site.browser().post('/auth/peek', { token: tokenOf(link) })).body).toMatchObject({ name: '林' })
    const { body } = await site.browser().post('/auth/sign-in', { token: tokenOf(link) })
    const person = await site.office.people.findByEmail(email)
    expect(person).toMatchObject({ name: '林' })
    expect(body).toEqual({ personId: person?.personId })
  })

  test('leads to the public address, whatever Host the request named', async () => {
    const site = await signInSite()
    await postAs('evil.example', site.base, { email })
    expect(linkIn(site.mails[0])).toMatch(/^https:\/\/hub\.example\/sign-in#/)
    expect(site.mails[0]?.text).not.toContain('evil')
  })
})

describe('a code', () => {
  test('works in the browser that began, and in no other', async () => {
    const site = await signInSite()
    const { browser, code } = await mailed(site)
    expect(await site.browser().post('/auth/sign-in', { email, code })).toMatchObject({ status: 401, body: { code: 'CODE_INVALID' } })
    expect((await browser.post('/auth/sign-in', { email, code })).status).toBe(200)
  })

  test('signs in under no other address than the one it was sent to', async () => {
    const site = await signInSite()
    const { browser, code } = await mailed(site)
    expect((await browser.post('/auth/sign-in', { email: 'other@uni.example', code })).status).toBe(401)
    expect((await browser.post('/auth/sign-in', { email: 'LIN@uni.example', code })).status).toBe(200)
  })

  test('dies after five wrong tries', async () => {
    const site = await signInSite()
    const { browser, code } = await mailed(site)
    for (let time = 0; time < 5; time++) expect((await browser.post('/auth/sign-in', { code: wrong(code) })).status).toBe(401)
    expect(await browser.post('/auth/sign-in', { code })).toMatchObject({ status: 401, body: { code: 'CODE_INVALID' } })
  })

  test('still works at the fifth try', async () => {
    const site = await signInSite()
    const { browser, code } = await mailed(site)
    for (let time = 0; time < 4; time++) await browser.post('/auth/sign-in', { code: wrong(code) })
    expect((await browser.post('/auth/sign-in', { code })).status).toBe(200)
  })

  test('is not found by a hundred tries at the same moment', async () => {
    const site = await signInSite()
    const { browser, code } = await mailed(site)
    const guesses = Array.from({ length: 99 }, () => browser.post('/auth/sign-in', { code: wrong(code) }))
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([401]))
    expect((await browser.post('/auth/sign-in', { code })).status).toBe(401)
  })
})

describe('a request', () => {
  test('gets the same answer for a known and an unknown address', async () => {
    const site = await signInSite()
    await site.browser().post('/auth/sign-in', { token: (await mailed(site)).token })
    const seen = async (address: string) => {
      const { status, text, headers, setCookies } = await site.browser().post('/auth/request', { email: address })
      return { status, text, names: [...headers.keys()].sort(), cookies: setCookies.map((line) => line.replace(/hub_brw_[\w-]{43}|Expires=[^;]+/g, '…')) }
    }
    expect(await seen('nobody@uni.example')).toEqual(await seen(email))
  })

  test('for one address is answered three times in ten minutes, even all at once', async () => {
    const site = await signInSite()
    const answers = await Promise.all(Array.from({ length: 8 }, () => site.browser().post('/auth/request', { email })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
    expect(site.mails).toHaveLength(3)
    expect((await site.browser().post('/auth/request', { email: 'LIN@UNI.example' })).body).toEqual({ code: 'RATE_LIMITED' })
    expect((await site.browser().post('/auth/request', { email: 'other@uni.example' })).status).toBe(200)
    site.clock.pass({ minutes: 10 })
    expect((await site.browser().post('/auth/request', { email })).status).toBe(200)
  })

  test('is limited to 60 a minute for one client, whatever X-Forwarded-For it sends', async () => {
    const site = await signInSite()
    const ask = (index: number) => site.browser().post('/auth/request', { email: `a${index}@uni.example` }, { 'x-forwarded-for': `10.0.0.${index}` })
    const statuses = (await Promise.all(Array.from({ length: 65 }, (_, index) => ask(index)))).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(60)
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    site.clock.pass({ minutes: 1 })
    expect((await ask(70)).status).toBe(200)
  })

  test('through a trusted proxy counts for the client that the proxy names', async () => {
    const site = await signInSite({ trustedProxies: ['127.0.0.1'] })
    const ask = (index: number, client: string) => site.browser().post('/auth/request', { email: `a${index}@uni.example` }, { 'x-forwarded-for': client })
    for (let index = 0; index < 60; index++) await ask(index, '203.0.113.1')
    expect((await ask(60, '203.0.113.1')).status).toBe(429)
    expect((await ask(61, '203.0.113.2')).status).toBe(200)
  })

  test('without a way to deliver is refused, for every address alike', async () => {
    const site = await signInSite({ delivers: false })
    expect(await site.browser().post('/auth/request', { email })).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } })
    expect(await (await site.browser().get('/sign-in')).text()).toContain('Ask whoever runs it for a link')
  })

  test('sends the mail in the language that was asked for', async () => {
    const site = await signInSite()
    await site.browser().post('/auth/request', { email, locale: 'zh-CN' })
    await site.browser().post('/auth/request', { email }, { 'accept-language': 'zh-TW,zh;q=0.9' })
    await site.browser().post('/auth/request', { email }, { 'accept-language': 'en' })
    expect(site.mails.map(({ subject }) => subject)).toEqual(['登录 hub.example', '登录 hub.example', 'Sign in to hub.example'])
  })

  test('keeps no name, callback or role that the client adds', async () => {
    const site = await signInSite()
    const browser = site.browser()
    await browser.post('/auth/request', { email, name: 'Mallory', callbackURL: 'https://evil.example', role: 'operator' })
    await browser.post('/auth/sign-in', { code: codeIn(site.mails[0]), name: 'Mallory' })
    expect(await site.office.people.findByEmail(email)).toMatchObject({ name: '' })
    expect(site.mails[0]?.text).not.toContain('evil')
  })
})

test('verifications are limited to 300 a minute for one client', async () => {
  const site = await signInSite()
  const statuses: number[] = []
  for (let index = 0; index < 302; index++) statuses.push((await site.browser().post('/auth/peek', { token: 'hub_sgn_guess' })).status)
  expect(statuses.slice(299)).toEqual([401, 429, 429])
  expect((await site.browser().post('/auth/sign-in', { token: 'hub_sgn_guess' })).status).toBe(429)
})

describe('what does not come from the hub’s own page is refused:', () => {
  const refused = { status: 403, body: { code: 'FORBIDDEN' }, setCookies: [] }
  for (const path of ['/auth/request', '/auth/peek', '/auth/sign-in', '/auth/sign-out']) {
    test(`${path} from a foreign origin, from none, from a similar one, without the header`, async () => {
      const site = await signInSite()
      const token = tokenOf(await site.links.makeSignInLink({ email }))
      const post = (headers: Record<string, string>) => site.browser().post(path, { token, email }, headers)
      expect(await post({ origin: 'https://evil.example' })).toMatchObject(refused)
      expect(await post({ origin: '' })).toMatchObject(refused)
      expect(await post({ origin: 'null' })).toMatchObject(refused)
      expect(await post({ origin: 'http://hub.example' })).toMatchObject(refused)
      expect(await post({ origin: 'https://hub.example.evil.example' })).toMatchObject(refused)
      expect(await post({ 'x-hub-request': '' })).toMatchObject(refused)
      expect((await site.browser().post('/auth/sign-in', { token })).status).toBe(200)
    })
  }

  test('a form, text/plain, and anything by GET', async () => {
    const site = await signInSite()
    const token = tokenOf(await site.links.makeSignInLink({ email }))
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      expect((await site.browser().post('/auth/sign-in', JSON.stringify({ token }), { 'content-type': type })).status).toBe(400)
    }
    expect((await site.browser().get(`/auth/sign-in?token=${token}`)).status).toBe(404)
    expect((await site.browser().post('/auth/sign-in', { token })).status).toBe(200)
  })

  test('a body of more than 16 kB, and one that is no JSON', async () => {
    const site = await signInSite()
    expect(await site.browser().post('/auth/request', { email, more: 'x'.repeat(16_384) })).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
    expect(await site.browser().post('/auth/request', '{"email": nonsense')).toMatchObject({ status: 400, body: { code: 'MALFORMED' } })
    for (const body of [{}, [], { email: 'no address' }, { email: `${'x'.repeat(250)}@uni.example` }, { email: ['a@b.example'] }]) {
      expect(await site.browser().post('/auth/request', body)).toMatchObject({ status: 400, body: { code: 'MALFORMED' } })
    }
    expect(site.mails).toEqual([])
  })
})

test('no route of the library is reachable', async () => {
  const site = await signInSite()
  for (const path of ['get-session', 'sign-in/email', 'sign-up/email', 'sign-in/social', 'magic-link/verify', 'list-sessions', 'update-user', 'delete-user', 'ok', 'begin-session']) {
    for (const base of ['/api/auth', '/auth']) {
      expect((await site.browser().get(`${base}/${path}`)).status).toBe(404)
      expect((await site.browser().post(`${base}/${path}`, {})).status).toBe(404)
    }
  }
})

describe('a session', () => {
  async function signedIn(publicUrl: string) {
    const site = await signInSite({ publicUrl })
    const { browser, code } = await mailed(site)
    const answer = await browser.post('/auth/sign-in', { code })
    return { site, browser, line: answer.setCookies.find((line) => line.includes('session_token')) ?? '', answer }
  }

  test('stands in a cookie that scripts and plain HTTP never see', async () => {
    const { line, answer } = await signedIn('https://hub.example')
    expect(line).toMatch(/^__Secure-hub\.session_token=/)
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line.split('; ')).toContain(flag)
    expect(line).not.toContain('Domain')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  test('has no Secure cookie where the public address is http', async () => {
    const { site, browser, line } = await signedIn('http://127.0.0.1:4000')
    expect(line).toMatch(/^hub\.session_token=/)
    expect(line).toContain('HttpOnly')
    expect(line).not.toContain('Secure')
    expect(await site.authentication.personOf({ cookie: browser.cookie })).toBeDefined()
  })

  test('lives thirty days and no longer', async () => {
    const { site, browser, line } = await signedIn('https://hub.example')
    expect(line).toContain(`Max-Age=${30 * 86_400}`)
    site.clock.pass({ days: 29 })
    expect(await site.authentication.personOf({ cookie: browser.cookie })).toBeDefined()
    site.clock.pass({ days: 1 })
    expect(await site.authentication.personOf({ cookie: browser.cookie })).toBeUndefined()
  })

  test('ends with sign-out, and says so at once and to every node', async () => {
    const { site, browser } = await signedIn('https://hub.example')
    const cookie = browser.cookie
    const session = await site.authentication.personOf({ cookie })
    const told: string[] = []
    site.office.sessions.onEnded((ids) => told.push(...ids))
    expect((await browser.post('/auth/sign-out', {})).status).toBe(200)
    expect(browser.cookie).toBe('')
    expect(told).toEqual([session?.sessionId])
    expect(await site.office.sessions.endedAmong(told)).toEqual(told)
    expect(await site.authentication.personOf({ cookie })).toBeUndefined()
  })

  test('ends when its browser signs in anew', async () => {
    const { site, browser } = await signedIn('https://hub.example')
    const before = browser.cookie
    await browser.post('/auth/sign-in', { token: tokenOf(await site.links.makeSignInLink({ email: 'wang@firm.example' })) })
    expect(await site.authentication.personOf({ cookie: before })).toBeUndefined()
    expect(await site.authentication.personOf({ cookie: browser.cookie })).toBeDefined()
  })

  test('is not had by a forged, cut or unsigned cookie, nor by the token in the office', async () => {
    const { site, browser } = await signedIn('https://hub.example')
    const [name = '', value = ''] = browser.cookie.split('=')
    const { token } = await site.office.database.selectFrom('session').select('token').executeTakeFirstOrThrow()
    expect(decodeURIComponent(value).startsWith(`${token}.`)).toBe(true)
    for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`, value.slice(0, -4), `x${value}`, '%', '', '.']) {
      expect(await site.authentication.personOf({ cookie: `${name}=${forged}` })).toBeUndefined()
    }
    expect(await site.authentication.personOf({})).toBeUndefined()
  })
})

describe('the operator’s link', () => {
  test('makes whoever uses it the operator, once', async () => {
    const site = await signInSite({ delivers: false })
    const operator = tokenOf(await site.links.makeOperatorLink())
    expect((await site.browser().post('/auth/peek', { token: operator })).body).toEqual({ kind: 'OPERATOR' })
    const claim = { operator, email: 'op@hub.example', name: 'Operator' }
    const { status, body } = await site.browser().post('/auth/sign-in', claim)
    expect(status).toBe(200)
    expect(body).toEqual({ personId: site.operators[0] })
    expect(await site.browser().post('/auth/sign-in', claim)).toMatchObject({ status: 401, body: { code: 'LINK_INVALID' } })
    expect(site.operators).toHaveLength(1)
  })

  test('a new one ends the one before', async () => {
    const site = await signInSite()
    const first = tokenOf(await site.links.makeOperatorLink())
    await site.links.makeOperatorLink()
    expect((await site.browser().post('/auth/sign-in', { operator: first, email, name: 'Op' })).status).toBe(401)
    expect(site.operators).toEqual([])
  })

  test('is no link to sign in, nor the other way round', async () => {
    const site = await signInSite()
    const operator = tokenOf(await site.links.makeOperatorLink())
    const link = tokenOf(await site.links.makeSignInLink({ email }))
    expect((await site.browser().post('/auth/sign-in', { token: operator })).status).toBe(401)
    expect((await site.browser().post('/auth/sign-in', { operator: link, email, name: 'Op' })).status).toBe(401)
    expect(site.operators).toEqual([])
  })
})

describe('an invitation', () => {
  const invited = { invitationId: randomUUID(), organizationId: randomUUID(), email: 'wang@firm.example' }

  test('alone signs nobody in, and shows whom it is for', async () => {
    const site = await signInSite()
    const secret = await site.office.invitations.make(invited)
    expect((await site.browser().post('/auth/sign-in', { token: secret })).status).toBe(401)
    expect((await site.browser().post('/auth/peek', { token: secret })).body).toEqual({ kind: 'INVITATION', address: 'w***@firm.example', mine: false })
  })

  test('has a mail sent to its own address, and is mine after signing in there', async () => {
    const site = await signInSite()
    const secret = await site.office.invitations.make(invited)
    const browser = site.browser()
    expect((await browser.post('/auth/request', { invitation: secret })).status).toBe(200)
    expect(site.mails[0]?.to).toBe('wang@firm.example')
    expect((await browser.post('/auth/sign-in', { code: codeIn(site.mails[0]) })).status).toBe(200)
    expect((await browser.post('/auth/peek', { token: secret })).body).toMatchObject({ mine: true })
    expect(await site.office.invitations.find(secret)).toEqual(invited)
  })

  test('is not mine in a session of another address', async () => {
    const site = await signInSite()
    const secret = await site.office.invitations.make(invited)
    const { browser, code } = await mailed(site)
    await browser.post('/auth/sign-in', { code })
    expect((await browser.post('/auth/peek', { token: secret })).body).toMatchObject({ mine: false })
  })
})

describe('the page', () => {
  test('speaks the language of the browser, or the one asked for', async () => {
    const site = await signInSite()
    const language = async (path: string, accepts: string) =>
      (await (await site.browser().get(path, { 'accept-language': accepts })).text()).match(/<html lang="([^"]+)"/)?.[1]
    expect(await language('/sign-in', 'zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN')
    expect(await language('/sign-in', 'en-GB,en;q=0.9')).toBe('en')
    expect(await language('/sign-in', 'fr')).toBe('en')
    expect(await language('/sign-in?lang=zh-CN', 'en')).toBe('zh-CN')
    expect(await language('/sign-in?lang="><script>', 'en')).toBe('en')
  })

  test('lets run only what carries its nonce, is kept nowhere and tells no referrer', async () => {
    const site = await signInSite()
    const response = await site.browser().get('/sign-in')
    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = policy.match(/script-src 'nonce-([^']+)'/)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    const html = await response.text()
    for (const tag of html.match(/<(script|style)[^>]*>/g) ?? []) expect(tag).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/\son\w+=|style="/)
    expect((await site.browser().get('/sign-in')).headers.get('content-security-policy')).not.toBe(policy)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('vary')).toBe('Cookie, Authorization, Accept-Language')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })
})
