import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../config.ts'
import { linesOf } from '../import/lines.ts'
import { readLocal, type LocalHub } from '../local.ts'
import { CliProblem } from './texts.ts'

/** The hub that runs on this data folder, or as a demo within it; a command knows only its own settings. */
export interface RunningHub extends LocalHub {
  /** Where everything of it lies. */
  readonly dataFolder: string
  /** @throws {CliProblem} */
  ask(path: string, input?: object): Promise<unknown>
  /** Sends lines and answers lines, both at once. */
  exchange(path: string, lines: AsyncIterable<object>): AsyncIterable<unknown>
}

export async function findRunningHub({ dataFolder, mode }: Pick<Config, 'dataFolder' | 'mode'>): Promise<RunningHub | undefined> {
  for (const folder of [dataFolder, join(dataFolder, mode === 'DEMO' ? '..' : 'demo')]) {
    const local = readLocal(folder)
    if (local !== undefined && (await answers(local))) return hubAt(local, resolve(folder))
  }
  return undefined
}

/** What a hub wrote down that ended without removing it leads nowhere, or to somebody else who knows no such token. */
async function answers(local: LocalHub): Promise<boolean> {
  try {
    const response = await post(local, '/local/hello')
    response.resume()
    return response.statusCode === 404
  } catch (error) {
    if (error instanceof Error && 'code' in error && nobodyThere.has(String(error.code))) return false
    throw error
  }
}

/** Nobody listens there, or this machine has that address no longer. */
const nobodyThere: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EADDRNOTAVAIL', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'])

const hubAt = (local: LocalHub, dataFolder: string): RunningHub => ({
  ...local,
  dataFolder,
  async ask(path, input) {
    const response = await post(local, path, input === undefined ? undefined : Readable.from([JSON.stringify(input)]))
    const answer = await text(response)
    if (response.statusCode !== 200) throw new CliProblem('HUB_REFUSED', { status: String(response.statusCode) })
    return JSON.parse(answer)
  },
  async *exchange(path, lines) {
    const response = await post(local, path, Readable.from(written(lines)))
    if (response.statusCode !== 200) throw new CliProblem('HUB_REFUSED', { status: String(response.statusCode) })
    try {
      for await (const line of linesOf(response)) yield JSON.parse(line)
    } catch (error) {
      throw wasLost(error) ? new CliProblem('HUB_LOST') : error
    }
  },
})

async function* written(lines: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`
}

async function post({ host, port, token }: LocalHub, path: string, body?: Readable): Promise<IncomingMessage> {
  const asked = request({
    host, port, path, method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'x-hub-request': '1', 'content-type': 'application/json' },
  })
  const responded = once(asked, 'response')
  // How sending ends is heard in the answer, or in its absence.
  if (body === undefined) asked.end()
  else void pipeline(body, asked).catch((error: unknown) => asked.destroy(error instanceof Error ? error : undefined))
  const [response] = await responded
  return response
}

const wasLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
