import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '../config.ts'
import type { LogReader } from '../eventStore/eventStore.ts'
import { openLogForCopy, openLogReader, type LogPlace } from '../eventStore/openLog.ts'
import type { LogEvent } from '../log/appends.ts'
import { copyLog } from '../log/copyLog.ts'
import { exportLines, importLines } from '../log/logLines.ts'
import { redactionOf, type Redaction } from '../log/redaction.ts'
import { wholeLogOf, type WholeLog } from '../log/wholeLog.ts'
import { progressInEvents } from './progress.ts'
import { CliProblem, say, texts } from './texts.ts'

/** Copies a whole log from one store to another, which then is a log of its own. */
export async function runLogCopy({ from, to, redact }: { readonly from?: string; readonly to?: string; readonly redact: readonly string[] }): Promise<void> {
  const redactions = redact.map((text) => redactionOf(text) ?? refusePlace(text))
  await reading(from, (log) => makeLog(to, log.events(), redactions))
}

/** Writes a whole log to standard output, as JSON lines. */
export const runLogExport = (from: string | undefined): Promise<void> =>
  reading(from, (log) => pipeline(Readable.from(ended(exportLines(log))), process.stdout))

/** Makes a log of such lines from standard input. */
export const runLogImport = (to: string | undefined): Promise<void> => makeLog(to, importLines(process.stdin), [])

async function reading(from: string | undefined, work: (log: WholeLog) => Promise<void>): Promise<void> {
  const reader: LogReader = await openLogReader(logPlaceOf(from))
  try {
    await work(await wholeLogOf(reader))
  } finally {
    await reader.close()
  }
}

async function makeLog(to: string | undefined, events: AsyncIterable<LogEvent> | Iterable<LogEvent>, redactions: readonly Redaction[]): Promise<void> {
  const target = await openLogForCopy(logPlaceOf(to))
  try {
    const { events: count, streams, digest, resumed } = await copyLog({ events, to: target, redactions, clock: () => new Date(), onProgress: progressInEvents() })
    const epoch = await target.finish()
    console.error(say(texts.log.copied, { events: count, streams, resumed, digest, epoch }))
    if (redactions.length > 0) console.error(say(texts.log.redacted, { count: redactions.length }))
  } finally {
    await target.close()
  }
}

/** The store of a text: a server by its connection string, under the rules of the settings, else a folder; without one, that of the settings. */
export function logPlaceOf(text: string | undefined): LogPlace {
  if (text === undefined) return readConfig(process.env).log
  return /^\w+(?:\+\w+)?:\/\//.test(text) ? readConfig({ ...process.env, HUB_EVENT_STORE: text }).log : { folder: resolve(text) }
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

const refusePlace = (text: string): never => {
  throw new CliProblem('REDACTION_INVALID', { value: text })
}
