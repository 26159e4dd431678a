import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The connection string of a server in which tests make databases; empty where there is none. */
    postgres: string
  }
}

const debianFolder = '/usr/lib/postgresql'
const asRoot = process.getuid?.() === 0

/** A real PostgreSQL for the suites of the office: the one that was given, or one of its own out of Debian's packages, which is gone afterwards. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['HUB_TEST_POSTGRES'] ?? ''
  if (given !== '') {
    project.provide('postgres', given)
    return undefined
  }
  const binaries = debianBinaries() ?? (installed() ? debianBinaries() : undefined)
  if (binaries === undefined) {
    const missing = `Nothing is tried on PostgreSQL: there is no server in ${debianFolder}. Install it with: apt-get install postgresql, or name one: HUB_TEST_POSTGRES=postgres://…`
    if (process.env['CI'] === 'true') throw new Error(missing)
    console.log(missing)
    project.provide('postgres', '')
    return undefined
  }
  const server = await started(binaries)
  project.provide('postgres', server.url)
  return server.stop
}

/** Of the latest version that is there. */
function debianBinaries(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).toSorted((one, other) => Number(other) - Number(one)) : []
  return versions.map((version) => join(debianFolder, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')))
}

/** Whether it could be had from Debian's packages. */
function installed(): boolean {
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return false
  console.log('The office is tried on a real PostgreSQL, which is not there yet. Installing it: apt-get install postgresql')
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'inherit' } as const
  try {
    execFileSync('apt-get', ['update', '--quiet'], environment)
    execFileSync('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', 'postgresql'], environment)
    return true
  } catch {
    return false
  }
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
const serverUser = (): { uid: number; gid: number } | Record<string, never> => (asRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {})
const idOf = (option: '-u' | '-g') => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))

/** A server in a folder of its own, on this machine alone. It keeps nothing, so it need not wait for the disk. */
async function started(binaries: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-postgres-'))
  const user = serverUser()
  const password = randomBytes(12).toString('hex')
  const [data, passwordFile, logFile] = [join(folder, 'data'), join(folder, 'password'), join(folder, 'log')]
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if ('uid' in user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  const options = { ...user, cwd: folder }
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'hub', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], { ...options, stdio: 'pipe' })
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, max_connections: 200,
    fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off',
  }
  const server = spawn(
    join(binaries, 'postgres'), ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', 'ignore', openSync(logFile, 'a')] },
  )
  const exited = new Promise<void>((resolve) => { server.once('exit', () => resolve()) })
  const killed = () => { server.kill('SIGQUIT') }
  process.once('exit', killed)
  const stop = async () => {
    process.off('exit', killed)
    server.kill('SIGINT')
    await exited
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `postgres://hub:${password}@127.0.0.1:${port}/postgres`
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${readFileSync(logFile, 'utf8')}`)
    await pause(50)
  }
  return { url, stop }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const freePort = () => new Promise<number>((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('There is no free port.'))))
  })
})
