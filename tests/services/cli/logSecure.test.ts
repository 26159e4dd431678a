import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { certificateFile, EventStoreDouble, testCertificate } from '../../support/eventStoreDouble/eventStoreDouble.ts'

const double = new EventStoreDouble({ certificate: testCertificate() })
beforeAll(() => double.start())
afterAll(() => double.close())

const program = fileURLToPath(new URL('../../../services/cli/hub.mjs', import.meta.url))
const withTls = `tls=true&tlsCAFile=${encodeURIComponent(certificateFile.pathname)}`

/** `hub log secure --as admin`, with this word on its standard input. */
async function secure(connectionString: string, password: string) {
  const hub = spawn(process.execPath, [program, 'log', 'secure', '--as', 'admin'], { env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', HUB_DEMO: 'off', HUB_EVENT_STORE: connectionString } })
  hub.stdin.end(`${password}\n`)
  const said = Promise.all([text(hub.stdout), text(hub.stderr)])
  const [code]: unknown[] = await once(hub, 'exit')
  return { code, said: (await said).join('\n') }
}

test('hub log secure makes the account of the hub, and says what was done, without a password', async () => {
  const at = double.connectionString({ account: 'hub:s3cret', options: withTls })
  const wrong = await secure(at, 'wr0ng')
  expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('Only an administrator of the server may do this') })
  expect(await secure(at, 'changeit')).toMatchObject({ code: 0, said: expect.stringContaining('the account of HUB_EVENT_STORE was made') })
  const again = await secure(at, 'changeit')
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('stood already') })
  for (const { said } of [wrong, again]) expect(said).not.toMatch(/s3cret|changeit|wr0ng/)
})

test('hub log secure does nothing where there are no accounts', async () => {
  expect(await secure(double.connectionString({ account: 'hub:s3cret' }), 'changeit')).toMatchObject({ code: 1, said: expect.stringContaining('There is nothing to secure') })
})
