import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loggerAt } from '../../services/api/logger.ts'
import { readConfig } from '../../services/config.ts'
import { demoRoles } from '../../services/demo/people.ts'
import { seedDemo } from '../../services/demo/seed.ts'
import { startHub, type Hub } from '../../services/hub.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { read } from './project.ts'

const Role = z.enum(['enterprise', 'liaison', 'host', 'operator'])
const Answer = z.object({ errors: z.array(z.unknown()).optional(), data: z.record(z.string(), z.unknown()).nullish() })

/** The documents that a page tells its readers to send, in order, and as whom. */
const stepsIn = (page: string) => [...read(page).matchAll(/```graphql\n# (?:as the|以) (\w+)[^\n]*\n([^`]*)```/g)]
  .map(([, role, document = '']) => ({ role: Role.parse(role), document: document.trim() }))
const steps = stepsIn('README.md')

describe('the first steps of the README', () => {
  const folder = folderForTest()
  let hub: Hub
  const cookies = new Map<string, string>()
  const post = (path: string, body: object, cookie = '') => fetch(new URL(path, hub.publicUrl), {
    method: 'POST', body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'x-hub-request': '1', origin: hub.publicUrl.origin, cookie },
  })

  beforeAll(async () => {
    hub = await startHub(readConfig({ HUB_PORT: '0', HUB_DATA: folder.path }), { logger: loggerAt('silent') })
    await seedDemo(hub.core, hub.office)
    for (const role of Role.options) {
      const { email, name } = demoRoles[role]
      const link = await hub.links.makeSignInLink({ email, name, minutes: 60, locale: 'en' })
      const signedIn = await post('/auth/sign-in', { token: new URL(link).hash.slice(1) })
      expect(signedIn.status, role).toBe(200)
      cookies.set(role, signedIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '))
    }
  })
  afterAll(async () => {
    await hub.close({ immediate: true })
    folder.remove()
  })

  test('lead everybody to a success', async () => {
    let needId = ''
    for (const { role, document } of steps.filter((step) => !step.document.startsWith('subscription'))) {
      const query = document.replaceAll('NEED_ID', needId)
      const answer = Answer.parse(await (await post('/graphql', { query }, cookies.get(role))).json())
      expect(answer.errors, query).toBeUndefined()
      expect(JSON.stringify(answer.data), query).not.toMatch(/"userErrors":\[\{/)
      needId ||= z.object({ draftNeed: z.object({ need: z.object({ id: z.string() }) }) }).safeParse(answer.data).data?.draftNeed.need.id ?? ''
      if (document.includes('suggestions(')) expect(JSON.stringify(answer.data)).toMatch(/"score":\d+/)
      if (document.includes('expressInterest(')) expect(answer.data).toMatchObject({ expressInterest: { match: { stage: 'MUTUAL', needParty: { organization: { name: expect.any(String) } } } } })
      if (document.includes('organizations(') || document.includes('needs(')) expect(JSON.stringify(answer.data)).toMatch(/"nodes":\[\{/)
    }
    expect(needId).not.toBe('')
  })

  test('ask what the schema knows', () => {
    const schema = buildSchema(read('schema/schema.graphql'))
    expect(steps.length).toBeGreaterThan(8)
    expect(steps.flatMap(({ document }) => validate(schema, parse(document)))).toEqual([])
  })

  test('are the same in both languages', () => {
    expect(stepsIn('README.zh-CN.md')).toEqual(steps)
  })
})
