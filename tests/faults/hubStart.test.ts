import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { personId } from '../support/people.ts'
import { folderForTest } from '../support/folderForTest.ts'
import { needContent } from '../support/needs.ts'
import { sqliteLogIn } from '../support/sqliteLog.ts'
import { HubProcess, type Ran, runCommand, secretIn } from './fixtures/hubProcess.ts'

const zh = { LANG: 'zh_CN.UTF-8' }
let folder: ReturnType<typeof folderForTest>
let hub: HubProcess
const data = () => join(folder.path, 'data')
beforeEach(() => {
  folder = folderForTest()
  hub = new HubProcess(data())
})
afterEach(async () => {
  await hub.close()
  folder.remove()
})

const start = (environment: Readonly<Record<string, string>> = {}) => runCommand(['start'], data(), environment)
/** It ended by itself, in words for people. */
function expectRefusal({ code, out, err }: Ran, ...words: readonly string[]): void {
  expect({ code, out }).toEqual({ code: 1, out: '' })
  for (const word of words) expect(err).toContain(word)
  expect(err).not.toMatch(/^ +at |Error\b/m)
}

/** A log with something in it, that no hub writes now. */
async function aLog(): Promise<void> {
  await hub.start()
  await (await hub.as('Founder')).does('registerOrganization', { kind: 'ENTERPRISE', name: 'Haiyun' })
  await hub.stop()
}

describe('A hub does not start', () => {
  test('on a folder where another runs, and says which and what to do; the other goes on', async () => {
    await hub.start()
    const { pid } = hub.local
    expectRefusal(await start(), `is in use by process ${pid} on `, 'stop the other, or give this one a folder of its own')
    expectRefusal(await start(zh), `process ${pid} on `, '请停止另一个，或用 HUB_DATA 为本平台另设文件夹')
    expect(await hub.readiness()).toEqual({ status: 200, word: 'ready' })
    expect(await hub.linkFor('somebody@people.example')).toContain(`:${hub.local.port}/sign-in#`)
  })
  test('on a damaged log, which stays as it was', async () => {
    await aLog()
    const file = join(data(), 'log', 'log.db')
    // Else what is in the write-ahead log stands before it.
    const database = new DatabaseSync(file)
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
    const damaged = readFileSync(file).fill(0xa5, 0, 512)
    writeFileSync(file, damaged)
    expectRefusal(await start(), `The log in ${join(data(), 'log')} is damaged`, 'restore the latest backup into an empty folder')
    expectRefusal(await start(zh), '无法打开日志：文件已损坏', '把最近的备份恢复到空文件夹')
    expect(readFileSync(file).equals(damaged)).toBe(true)
  })
  test.each([
    ['a kind of event that it does not know', 'NeedAuctioned', 1],
    ['a version of an event that it does not know', 'OrganizationRegistered', 99],
  ])('on a log that holds %s, and says what to do', async (_, type, version) => {
    await aLog()
    const log = await sqliteLogIn(data())
    const [known] = await log.events()
    await log.store.append('need-1', -1n, [{ id: personId('newer'), type, data: {}, metadata: { ...z.looseObject({}).parse(known?.metadata), version } }])
    await log.store.close()
    expectRefusal(await start(), `The log holds ${type}`, 'start that hub, or a newer one')
    expectRefusal(await start(zh), '请启动写入它的版本或更新的版本', type)
    expect(existsSync(join(data(), 'hub.json'))).toBe(false)
  })
  test('with settings that cannot be used, and names them all at once without repeating a secret', async () => {
    const ran = await start({ HUB_PORT: 'x', HUB_SECRET: 'too-short-to-be-one', HUB_PUBLIC_URL: 'nowhere', HUB_LOG_LEVEL: 'loud', SMTP_URL: 'http://mail', HUB_MIN_FREE_DISK: '-1' })
    expectRefusal(ran, 'HUB_PORT:', 'HUB_SECRET:', 'HUB_PUBLIC_URL:', 'HUB_LOG_LEVEL:', 'SMTP_URL:', 'HUB_MIN_FREE_DISK:')
    expectRefusal(await start({ HUB_PORT: 'x', ...zh }), 'HUB_PORT：请填写 0 到 65535 的整数。')
    expect(ran.err).not.toContain('too-short-to-be-one')
    expect(existsSync(data())).toBe(false)
  })
  test.each([{ HUB_HOST: '0.0.0.0' }, { HUB_PUBLIC_URL: 'https://hub.example' }, { HUB_TRUSTED_PROXIES: '10.0.0.1' }])('to serve others without a secret (%o), and says why', async (environment) =>
    expectRefusal(await start(environment), 'HUB_SECRET: Without it the hub serves this machine only', 'Set HUB_SECRET to at least 32 random characters'))
  test('on all addresses without the one that people use', async () =>
    expectRefusal(await start({ HUB_HOST: '0.0.0.0', HUB_SECRET: 's'.repeat(32) }), 'HUB_PUBLIC_URL: The hub listens on all addresses'))
  test('at a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const address = other.address()
    const port = String(typeof address === 'object' ? address?.port : undefined)
    expectRefusal(await start({ HUB_PORT: port }), `Another program listens at port ${port} of 127.0.0.1. Stop it, or choose another port with HUB_PORT`)
    expectRefusal(await start({ HUB_PORT: port, ...zh }), `端口 ${port} 已被其他程序占用`)
  })
  test('at an address of another machine', async () =>
    expectRefusal(await start({ HUB_HOST: '192.0.2.1', HUB_PUBLIC_URL: 'https://hub.example', HUB_SECRET: 's'.repeat(32) }), '192.0.2.1 is no address of this machine. Set HUB_HOST'))
  test('where its folder is a file', async () => {
    writeFileSync(data(), '')
    expectRefusal(await start(), `${data()} can't be used (EEXIST)`, 'HUB_DATA')
  })
})

describe('A hub that starts again on its folder', () => {
  test('knows who was signed in, and what they made', async () => {
    await hub.start()
    const founder = await hub.as('Founder')
    const { id: organizationId } = await founder.does('registerOrganization', { kind: 'ENTERPRISE', name: 'Haiyun' })
    const need = await founder.does('draftNeed', { organizationId, content: needContent })
    const secret = readFileSync(join(data(), 'secret'), 'utf8')
    for (const end of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
      hub.signal(end)
      await hub.ended()
      await hub.start()
      expect(readFileSync(join(data(), 'secret'), 'utf8')).toBe(secret)
      const read = await founder.read(z.object({ need: z.object({ title: z.string() }) }), 'query ($id: ID!) { need: node(id: $id) { ... on Need { title } } }', { id: need.id })
      expect(read).toEqual({ need: { title: needContent.title } })
    }
  })
  test('writes down for its user alone where it is, with another token each time, and removes that when it stops', async () => {
    const file = join(data(), 'hub.json')
    const tokens = new Set<string>()
    for (const end of ['SIGKILL', 'SIGTERM'] as const) {
      await hub.start()
      tokens.add(hub.local.token)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(statSync(join(data(), 'secret')).mode & 0o777).toBe(0o600)
      hub.signal(end)
      await hub.ended()
      expect(existsSync(file)).toBe(end === 'SIGKILL')
    }
    expect(tokens.size).toBe(2)
  })
})

test.each<[string, Readonly<Record<string, string>>]>([['of its own making', {}], ['that it was given', { HUB_SECRET: 'canary-of-the-secret-that-it-was-given' }]])('A hub with a secret %s writes no secret and no token, but the link for the operator', async (_, environment) => {
  await hub.start({ HUB_LOG_LEVEL: 'debug', ...environment })
  const email = 'canary@people.example'
  const links = [await hub.linkFor(email), await hub.linkFor(email)]
  const founder = await hub.as('Founder')
  await founder.does('registerOrganization', { kind: 'ENTERPRISE', name: 'Canary of a name' })
  const wrong = await founder.query('mutation { draftNeed(input: { commandId: "canary-of-an-id" }) { revision } }')
  expect(wrong.errors).not.toEqual([])
  const { token } = hub.local
  const { out, err } = await hub.stop()

  const said = out + err
  expect(out).not.toBe('')
  const secrets = [token, ...links.map(secretIn), ...hub.sessions.filter((value) => value !== ''), environment['HUB_SECRET'] ?? readFileSync(join(data(), 'secret'), 'utf8')]
  for (const secret of [...secrets, email, founder.email, 'Canary of a name', 'canary-of-an-id']) expect(said).not.toContain(secret)
  expect(said.match(/hub_[a-z]+_\S+/g)).toHaveLength(1)
  expect(err).toMatch(/^ {2}http:\/\/[^/]+:\d+\/sign-in#hub_opr_\S+$/m)
})
