import { fork } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from '../../support/office.ts'
import { Browser, codeIn, hubSecret, linkIn, tokenOf } from '../../support/signInSite.ts'

const Message = z.union([
  z.object({ port: z.number(), operatorLink: z.string() }),
  z.object({ mail: z.object({ to: z.string(), subject: z.string(), text: z.string() }) }),
])

/** Starts the site without NODE_ENV, and with the variables by which its libraries could be loosened or given another secret. */
function started(secret: string) {
  const { NODE_ENV: _, VITEST: __, TEST: ___, ...environment } = process.env
  const child = fork(fileURLToPath(new URL('../../support/signInProcess.ts', import.meta.url)), [temporaryFolder(), secret], {
    env: { ...environment, BETTER_AUTH_SECRETS: '1:a foreign secret of more than thirty-two characters', BETTER_AUTH_URL: 'https://evil.example', BETTER_AUTH_TELEMETRY: '1', DEBUG: '*' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  })
  onTestFinished(() => { child.kill('SIGKILL') })
  const site = { output: '', messages: [] as z.infer<typeof Message>[], exited: false }
  child.stdout?.on('data', (chunk) => { site.output += chunk })
  child.stderr?.on('data', (chunk) => { site.output += chunk })
  child.on('message', (message) => site.messages.push(Message.parse(message)))
  child.on('close', () => { site.exited = true })
  const stop = async () => {
    child.kill('SIGTERM')
    await vi.waitFor(() => expect(site.exited).toBe(true), { timeout: 10_000 })
  }
  return { site, stop }
}

const patient = { timeout: 20_000 }

test('started without NODE_ENV it is as strict as with it, and writes no address, token, code or cookie anywhere', { timeout: 40_000 }, async () => {
  const { site, stop } = started(hubSecret)
  const begun = await vi.waitFor(() => {
    const [first] = site.messages
    if (!first || !('port' in first)) throw new Error(site.output)
    return first
  }, patient)
  const browser = new Browser(`http://127.0.0.1:${begun.port}`, 'https://hub.example')
  const email = 'canary.address@uni.example'
  const canaries = [email, tokenOf(begun.operatorLink), hubSecret]

  const asked = await browser.post('/auth/request', { email })
  const mail = await vi.waitFor(() => {
    const last = site.messages.at(-1)
    if (!last || !('mail' in last)) throw new Error('no mail yet')
    return last.mail
  }, patient)
  canaries.push(codeIn(mail), tokenOf(linkIn(mail)), ...asked.setCookies.map((line) => line.split(/[=;]/)[1] ?? ''))
  expect(linkIn(mail)).toMatch(/^https:\/\/hub\.example\//)

  await browser.post('/auth/peek', { token: tokenOf(linkIn(mail)) })
  await browser.post('/auth/sign-in', { code: '000000', email })
  const signedIn = await browser.post('/auth/sign-in', { token: tokenOf(linkIn(mail)) }, { 'x-forwarded-for': '10.9.8.7' })
  const line = signedIn.setCookies.find((each) => each.includes('session_token')) ?? ''
  expect(line).toMatch(/^__Secure-hub\.session_token=.*HttpOnly; Secure; SameSite=Lax/)
  const cookie = line.split(/[=;]/)[1] ?? ''
  canaries.push(cookie)
  const [token = '', signature] = decodeURIComponent(cookie).split('.')
  expect(signature, 'signed with our secret, not with the one in the environment').toBe(createHmac('sha256', hubSecret).update(token).digest('base64'))
  await browser.post('/auth/sign-in', `{"token": "${tokenOf(linkIn(mail))}`)
  await browser.post('/auth/sign-in', { token: tokenOf(linkIn(mail)), email, more: 'x'.repeat(20_000) })
  await browser.post('/auth/request', { email }, { origin: `https://${email}` })
  await browser.post('/auth/sign-out', {})

  const statuses: number[] = []
  for (let index = 0; index < 61; index++) statuses.push((await browser.post('/auth/request', { email: `a${index}@uni.example` }, { 'x-forwarded-for': `10.0.0.${index}` })).status)
  expect(statuses.at(-1)).toBe(429)
  await stop()
  expect(canaries.every((canary) => canary.length >= 6)).toBe(true)
  for (const canary of canaries) expect(site.output.toLowerCase()).not.toContain(canary.toLowerCase())
})

test('a short secret refuses to start, and is not repeated', { timeout: 40_000 }, async () => {
  const { site } = started('too short')
  await vi.waitFor(() => expect(site.exited).toBe(true), patient)
  expect(site.output).toContain('give it at least 32 random ones')
  expect(site.output).not.toContain('too short')
})
