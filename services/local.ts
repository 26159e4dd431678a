import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeSecret } from './identity/secrets.ts'

/** How the commands of this machine reach the hub that runs on a data folder. */
const LocalHub = z.object({
  /** The address of this machine at which it listens. */
  host: z.string().default('127.0.0.1'),
  port: z.int().min(1).max(65_535),
  token: z.string(),
  pid: z.int(),
  startedAt: z.iso.datetime(),
  /** Whether people stand in its folder, or in a database. */
  office: z.enum(['FOLDER', 'DATABASE']).default('FOLDER'),
})
export type LocalHub = z.infer<typeof LocalHub>

/** Who listens at every address is reached at this one. */
const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

const fileOf = (dataFolder: string) => join(dataFolder, 'hub.json')

/** Writes down, for this user alone, where the hub listens and the token that lets its commands in; both are new at each start. */
export function announceLocal(
  dataFolder: string, { host, port, office, clock }: Pick<LocalHub, 'host' | 'port' | 'office'> & { readonly clock: () => Date },
): LocalHub & { remove(): void } {
  const bare = host.replace(/^\[|\]$/g, '')
  const hub: LocalHub = { host: everyAddress.has(bare) ? '127.0.0.1' : bare, port, token: makeSecret('LOCAL'), pid: process.pid, startedAt: clock().toISOString(), office }
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const file = fileOf(dataFolder)
  const written = `${file}.${process.pid}`
  rmSync(written, { force: true })
  writeFileSync(written, `${JSON.stringify(hub)}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(written, file)
  return {
    ...hub,
    remove() {
      if (readLocal(dataFolder)?.token === hub.token) rmSync(file)
    },
  }
}

/** What the last hub on this folder wrote down; it may have ended without removing it. */
export function readLocal(dataFolder: string): LocalHub | undefined {
  try {
    return LocalHub.parse(JSON.parse(readFileSync(fileOf(dataFolder), 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}
