import { describe, expect, test } from 'vitest'
import { apiSite, codesOf, getAs } from '../support/apiSite.ts'

describe('GraphQL by POST', () => {
  test('answers, says up to where it read, and is kept by no cache', async () => {
    const site = await apiSite()
    const { status, headers, body } = await site.query('query ($name: String) { greeting(name: $name) }', { name: 'Lin' })
    expect({ status, body }).toEqual({ status: 200, body: { data: { greeting: 'Hello, Lin' } } })
    expect(headers.get('x-hub-position')).toBe(`${site.core.store.epoch}.0`)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('vary')).toBe('Cookie, Authorization, Accept-Language')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('knows who is signed in by the cookie, and the language by what the browser prefers', async () => {
    const site = await apiSite()
    const { cookie, personId } = await site.signedIn()
    expect((await site.query('{ me language }', {}, { cookie, 'accept-language': 'zh' })).body.data).toEqual({ me: personId, language: 'zh-CN' })
    expect((await site.query('{ me language }', {}, { cookie: `${cookie}x` })).body.data).toEqual({ me: null, language: 'en' })
  })

  test('takes nothing by GET, nor any form that a foreign page can send without asking', async () => {
    const site = await apiSite()
    const mutation = JSON.stringify({ query: 'mutation { note(input: {commandId: "1", text: "forged"}) { text } }' })
    const { cookie } = await site.signedIn()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json', '']) {
      const response = await fetch(`${site.url}/graphql`, { method: 'POST', body: Buffer.from(mutation), headers: { cookie, ...(type === '' ? {} : { 'content-type': type }) } })
      expect([type, response.status]).toEqual([type, 415])
    }
    const byGet = await getAs(`${site.url}/graphql?query=${encodeURIComponent('{ me }')}`, { cookie, 'content-type': 'application/json' })
    expect(byGet.status).toBe(405)
    expect((await fetch(`${site.url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } })).headers.get('access-control-allow-origin')).toBeNull()
    expect(site.notes).toEqual([])
  })

  test('runs no batch', async () => {
    const site = await apiSite()
    const operation = { query: 'mutation { note(input: {commandId: "1", text: "batched"}) { text } }' }
    const answer = await site.post([operation, operation])
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']])
    expect(site.notes).toEqual([])
  })

  test('refuses bodies that are too large, packed or broken, without repeating them', async () => {
    const site = await apiSite()
    const large = await site.post({ query: '{ me }', more: 'x'.repeat(256 * 1024) })
    expect([large.status, codesOf(large)]).toEqual([413, ['TOO_LARGE']])
    const broken = await site.post('{"query": "canary')
    expect([broken.status, codesOf(broken)]).toEqual([400, ['BAD_USER_INPUT']])
    expect(broken.text).not.toContain('canary')
    const packed = await site.post('{}', { 'content-encoding': 'gzip' })
    expect(packed.status).toBe(400)
    expect((await site.post('"text"')).status).toBe(400)
  })

  test('answers nobody who does not take JSON, and runs nothing for them', async () => {
    const site = await apiSite()
    const answer = await site.query('mutation { note(input: {commandId: "1", text: "unread"}) { text } }', {}, { accept: 'text/html' })
    expect([answer.status, site.notes]).toEqual([406, []])
  })

  test('does not run subscriptions, and no document that is asked for by its digest', async () => {
    const site = await apiSite()
    expect(codesOf(await site.query('subscription { tick }'))).toEqual(['BAD_USER_INPUT'])
    const digest = await site.post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })
    expect(codesOf(digest)).toEqual(['BAD_USER_INPUT'])
  })

  test('is limited by the minute: each person for themselves, whoever is not signed in by their address', async () => {
    const site = await apiSite({ limits: { requestsPerMinute: 3 } })
    const { cookie } = await site.signedIn()
    const statuses = async (headers = {}) => {
      const answers = []
      for (let time = 0; time < 4; time++) answers.push(await site.query('{ me }', {}, { ...headers, 'x-forwarded-for': `10.0.0.${time}` }))
      return answers.map((answer) => [answer.status, ...codesOf(answer)])
    }
    expect(await statuses()).toEqual([[200], [200], [200], [429, 'RATE_LIMITED']])
    expect(await statuses({ cookie })).toEqual([[200], [200], [200], [429, 'RATE_LIMITED']])
    site.clock.pass({ minutes: 1 })
    expect((await site.query('{ me }')).status).toBe(200)
  })
})

describe('a position that the client knows', () => {
  const at = async (known: string, head = 9n) => {
    const site = await apiSite({
      core: (core) => ({
        ...core,
        store: { ...core.store, epoch: core.store.epoch, head: async () => head },
        projections: { ...core.projections, position: () => 4n, reached: async (wanted) => wanted <= 4n },
      }),
    })
    const answer = await site.query('{ me }', {}, { 'x-hub-position': known.replace('epoch', site.core.store.epoch) })
    return [answer.status, ...codesOf(answer)]
  }

  test('is answered when this node has come to it', async () => {
    expect(await at('epoch.4')).toEqual([200])
  })
  test('is BEHIND when the log has it and this node does not', async () => {
    expect(await at('epoch.9')).toEqual([503, 'BEHIND'])
  })
  test.each(['epoch.10', 'another.4', '4', 'epoch', 'epoch.', 'epoch.-1', 'epoch.4x', 'epoch.99999999999999999999', '.4', 'epoch.9223372036854775808'])(
    '%s is POSITION_UNKNOWN', async (known) => { expect(await at(known)).toEqual([412, 'POSITION_UNKNOWN']) },
  )
})

describe('an error', () => {
  test('that nobody was meant to see says no more than the request id, and is recorded without its message', async () => {
    const site = await apiSite()
    const answer = await site.query('{ greeting broken }')
    expect(answer.body.data).toEqual({ greeting: 'Hello, all', broken: null })
    expect(answer.body.errors).toEqual([{
      message: `Something went wrong on our side. Report it with the request id ${answer.headers.get('x-request-id')}.`,
      path: ['broken'], locations: expect.anything(), extensions: { code: 'INTERNAL', requestId: answer.headers.get('x-request-id') },
    }])
    const bug = site.lines.map((line): unknown => JSON.parse(line)).find((line) => JSON.stringify(line).includes('"bug"'))
    expect(bug).toMatchObject({ event: 'bug', requestId: answer.headers.get('x-request-id'), error: { name: 'TypeError', frames: expect.arrayContaining([expect.stringContaining('tests/support/apiSite.ts:')]) } })
    expect(site.lines.join()).not.toMatch(/office\.sqlite|canary/)
  })

  test('of the store is UNAVAILABLE, and names no node', async () => {
    const site = await apiSite()
    const answer = await site.query('{ unavailable }')
    expect(codesOf(answer)).toEqual(['UNAVAILABLE'])
    expect(answer.text).not.toContain('10.0.0.7')
  })

  test('speaks the reader\'s language', async () => {
    const site = await apiSite()
    const inChinese = await site.query('{ forbidden }', {}, { 'accept-language': 'zh-CN' })
    expect(inChinese.body.errors?.[0]).toMatchObject({ message: '请先登录，然后重新提交。', path: ['forbidden'], extensions: { code: 'UNAUTHENTICATED' } })
  })

  test('of a variable names the place and never the value', async () => {
    const site = await apiSite()
    const document = 'mutation ($input: NoteInput!) { note(input: $input) { text } }'
    const messages = async (input: unknown) => {
      const { status, text, body } = await site.query(document, { input })
      expect(text).not.toContain('canary')
      return [status, body.errors?.[0]?.extensions.code, /\$[\w.]+/.exec(body.errors?.[0]?.message ?? '')?.[0]]
    }
    expect(await messages({ commandId: '1', text: { canary: 1 } })).toEqual([400, 'BAD_USER_INPUT', '$input.text'])
    expect(await messages({ commandId: '1', text: 'a', size: 'canary' })).toEqual([400, 'BAD_USER_INPUT', '$input.size'])
    expect(await messages({ text: 'canary' })).toEqual([400, 'BAD_USER_INPUT', '$input.commandId'])
    expect(await messages({ commandId: '1', text: 'a', canary: 1 })).toEqual([400, 'BAD_USER_INPUT', '$input'])
    expect(await messages(undefined)).toEqual([400, 'BAD_USER_INPUT', '$input'])
    expect(site.notes).toEqual([])
  })

  test('of a document is told with its place, and proposes no names', async () => {
    const site = await apiSite()
    const unparsed = await site.query('{ me')
    expect([unparsed.status, codesOf(unparsed)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']])
    const invalid = await site.query('{ greetin }')
    expect([invalid.status, codesOf(invalid)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']])
    expect(invalid.body.errors?.[0]?.message).toBe('Cannot query field "greetin" on type "Query".')
    expect(codesOf(await site.query('query a { me } query b { me }'))).toEqual(['BAD_USER_INPUT'])
  })
})
