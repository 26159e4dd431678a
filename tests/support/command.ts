import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const hub = new URL('../../services/cli/hub.mjs', import.meta.url).pathname

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}
/** Runs the command `hub` as a shell would, with nothing of this process's environment. */
export async function runHub(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn(process.execPath, [hub, ...words], { env: { LANG: 'en_GB.UTF-8', HUB_DEMO: 'off', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve) })
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}
