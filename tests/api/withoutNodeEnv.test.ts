import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from '../support/office.ts'
import { hubSecret } from '../support/signInSite.ts'

/** Starts the API with an environment of the given NODE_ENV, and variables by which Apollo would report to its makers. */
async function started(nodeEnv: string | undefined) {
  const { NODE_ENV: _, VITEST: __, TEST: ___, ...environment } = process.env
  const child = fork(fileURLToPath(new URL('../support/apiProcess.ts', import.meta.url)), [], {
    env: {
      ...environment, ...(nodeEnv === undefined ? {} : { NODE_ENV: nodeEnv }),
      HUB_PORT: '0', HUB_DATA: temporaryFolder(), HUB_SECRET: hubSecret, APOLLO_KEY: 'service:hub:key', APOLLO_GRAPH_REF: 'hub@current',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  })
  onTestFinished(() => { child.kill('SIGKILL') })
  const written = { text: '' }
  child.stdout?.on('data', (chunk) => { written.text += chunk })
  child.stderr?.on('data', (chunk) => { written.text += chunk })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(z.object({ url: z.string() }).parse(message).url))
    child.once('exit', () => reject(new Error(written.text)))
  })
  return { url, written }
}

test.each([undefined, 'development', 'production'])('with NODE_ENV %s nothing says more than it should, in answers or on the terminal', { timeout: 60_000 }, async (nodeEnv) => {
  const { url, written } = await started(nodeEnv)
  const post = async (body: string, headers = {}) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
    return { status: response.status, text: await response.text() }
  }
  const answers = [
    await post(JSON.stringify({ query: 'query ($text: String) { broken(text: $text) }', variables: { text: 'canary1' } })),
    await post('{"query": "canary2'),
    await post('{}', { 'content-encoding': 'canary3' }),
    await fetch(`${url}/canary4`).then(async (response) => ({ status: response.status, text: await response.text() })),
    await fetch(`${url}/%E0%A4%A?canary5`).then(async (response) => ({ status: response.status, text: await response.text() })),
    await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } }).then(async (response) => ({ status: response.status, text: await response.text() })),
    await post(JSON.stringify([{ query: '{ greeting }' }])),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 404, 404, 405, 400])
  for (const { text } of answers) expect(text).not.toMatch(/canary|node_modules|\.ts:|at /)
  expect((await post('{"query": "{ __schema { queryType { name } } }"}')).text).toContain('"Query"')
  await vi.waitFor(() => expect(written.text).toContain('"event":"bug"'))
  expect(written.text).not.toContain('canary')
})
