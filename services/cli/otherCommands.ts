import { z } from 'zod'
import { LinkAnswer, LinkInput } from '../api/localRoutes.ts'
import { refuseHalfRestored } from '../backup/interrupted.ts'
import { readConfig, type Config } from '../config.ts'
import { LogRefused } from '../eventStore/eventStore.ts'
import { openLogReader } from '../eventStore/openLog.ts'
import { linkMinutes, linksOf, type Links } from '../identity/links.ts'
import { openOffice } from '../office/office.ts'
import { Status, statusOf } from '../status.ts'
import { findRunningHub } from './runningHub.ts'
import { CliProblem, locale, say, texts } from './texts.ts'

const clock = () => new Date()

/** Asks the running hub, or reads the log beside whoever writes it. */
export async function runStatus(): Promise<void> {
  const config = readConfig(process.env)
  const hub = await findRunningHub(config)
  if (hub !== undefined) {
    const status = Status.extend({ publicUrl: z.url() }).parse(await hub.ask('/local/status'))
    console.log(say(texts.status.running, { publicUrl: status.publicUrl, pid: String(hub.pid), startedAt: hub.startedAt }))
    return printStatus(status)
  }
  const status = await statusOfStopped(config)
  if (status === undefined) return console.log(say(texts.status.noLog, { folder: config.dataFolder }))
  console.log(say(texts.status.stopped, { folder: config.dataFolder }))
  printStatus(status)
}

async function statusOfStopped({ dataFolder, log: place }: Config): Promise<Status | undefined> {
  try {
    const log = await openLogReader(place)
    try {
      return await statusOf(log, dataFolder)
    } finally {
      await log.close()
    }
  } catch (error) {
    if (error instanceof LogRefused && error.reason === 'MISSING') return undefined
    throw error
  }
}

function printStatus({ epoch, events, bytes, streams }: Status): void {
  console.log(say(texts.status.log, { epoch, events, megabytes: (bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 }) }))
  for (const [category, name] of Object.entries(texts.categories)) console.log(`  ${say(texts.status.streams, { count: streams[category] ?? 0, category: name })}`)
}

export async function runSignInLink(email: string): Promise<void> {
  const input = LinkInput.safeParse({ email, locale })
  if (!input.success) throw new CliProblem('EMAIL_INVALID', { value: email })
  const { link } = await linkFrom('/local/sign-in-link', input.data, (links) => links.makeSignInLink(input.data))
  console.log(`${say(texts.links.signIn, { email: input.data.email, minutes: linkMinutes })}\n${link}`)
}

export async function runOperatorInvite(): Promise<void> {
  const { link } = await linkFrom('/local/operator-invite', {}, (links) => links.makeOperatorLink())
  console.log(`${texts.links.operator}\n${link}`)
}

/** By the running hub, or in its office, which several may open. */
async function linkFrom(path: string, input: object, make: (links: Links) => Promise<string>): Promise<{ readonly link: string }> {
  const config = readConfig(process.env)
  const hub = await findRunningHub(config)
  if (hub !== undefined) return LinkAnswer.pick({ link: true }).parse(await hub.ask(path, input))
  const publicUrl = config.publicUrl ?? new URL(`http://${config.host}:${config.port}`)
  refuseHalfRestored(config.dataFolder)
  const office = await openOffice({ ...config.office, clock })
  try {
    console.error(say(texts.links.whenRunning, { publicUrl: publicUrl.href }))
    return { link: await make(linksOf({ office, publicUrl, clock })) }
  } finally {
    await office.close()
  }
}
