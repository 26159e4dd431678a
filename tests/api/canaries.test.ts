import { Router } from 'express'
import { expect, test, vi } from 'vitest'
import { apiSite, getAs } from '../support/apiSite.ts'

test('what a client sends stands in no log line, no error and no metric, wherever it put it', async () => {
  const routes = Router()
  routes.get('/imports/:importId', (_request, response) => { response.json({}) })
  routes.get('/broken/:importId', ({ params }) => { throw new Error(`No import ${params.importId}`, { cause: params.importId }) })
  const site = await apiSite({ routes: [routes], limits: { look: 20 } })
  const { cookie, personId } = await site.signedIn('canary.mail@uni.example')
  const canary = 'canary'
  const headers = { cookie: `${cookie}; other=canary1`, authorization: 'Basic canary2', 'user-agent': 'canary3', 'x-forwarded-for': 'canary4', referer: 'https://canary5.example', 'x-request-id': 'canary6' }
  const answers: string[] = []
  const ask = async (answer: Promise<{ text: string }>) => { answers.push((await answer).text) }

  await ask(site.query('query canary7 { broken } # canary8', { name: 'canary9' }, headers))
  await ask(site.query('mutation ($input: NoteInput!) { note(input: $input) { text } }', { input: { text: 'canary10', size: 'canary11' } }, headers))
  await ask(site.post('{"query": "{ canary12', headers))
  await ask(site.query('{ me }', {}, { ...headers, 'x-hub-position': 'canary13.1' }))
  await ask(site.query('{ me }', {}, { ...headers, 'content-type': 'text/canary14' }))
  await ask(site.query('{ me }', {}, { ...headers, authorization: 'Bearer hub_pat_canary28' }))
  await ask(getAs(`${site.url}/imports/canary15?token=canary16`, headers))
  await ask(getAs(`${site.url}/broken/canary17?token=canary18`, headers))
  await ask(getAs(`${site.url}/canary19?lang=canary20`, headers))
  await ask(getAs(`${site.url}/explorer?canary21`, { host: 'canary22.example', ...headers }))
  const client = await site.connect({ headers, begin: false })
  client.send({ type: 'connection_init', payload: { token: 'canary23' } })
  await client.next()
  client.subscribe('subscription canary24 { broken }', { unused: 'canary25' }, 'canary26')
  await client.next()
  client.send('canary27')
  answers.push((await client.closed).reason)

  await vi.waitFor(() => expect(site.lines.filter((line) => line.includes('"event":"request"')).length).toBe(11))
  const said = [...site.lines, ...answers, (await getAs(`${site.url}/metrics`, {})).text].join('\n').toLowerCase()
  expect(said).not.toContain(canary)
  expect(said).not.toContain(cookie.split('=')[1]?.slice(0, 20).toLowerCase())
  expect(site.lines.filter((line) => line.includes('"event":"bug"')).length).toBeGreaterThanOrEqual(3)
  expect(site.lines.map((line): unknown => JSON.parse(line))).toContainEqual({
    level: 30, time: expect.any(String), event: 'request', method: 'GET', route: '/imports/:importId', status: 200, milliseconds: expect.any(Number), requestId: expect.any(String),
  })
  expect(said).toContain(personId)
})
