import { logOf, readConfig } from '../config.ts'
import { openLogReader, type LogPlace } from '../eventStore/openLog.ts'
import { isSound, verifyLog, type LogFindings } from '../log/verifyLog.ts'
import { wholeLogOf, withFileOf } from '../log/wholeLog.ts'
import { progressInSteps } from './progress.ts'
import { findRunningHub } from './runningHub.ts'
import { locale, say, texts } from './texts.ts'

/** Reads the log beside whoever writes it. Whether it is sound. */
export async function runLogVerify(): Promise<boolean> {
  const config = readConfig(process.env)
  const hub = await findRunningHub(config)
  const findings = await findingsOf(logOf(config, hub?.dataFolder ?? config.dataFolder), hub === undefined)
  console.log(say(texts.log.events, { epoch: findings.epoch, events: findings.events, streams: findings.streams, head: String(findings.head) }))
  for (const [type, count] of [...findings.types].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(say(texts.log.type, { type, count: count.toLocaleString(locale).padStart(10) }))
  }
  if (isSound(findings)) console.log(texts.log.sound)
  else printProblems(findings)
  return isSound(findings)
}

async function findingsOf(place: LogPlace, unwritten: boolean): Promise<LogFindings> {
  if ('folder' in place) return withFileOf(place.folder, { unwritten }, (log) => verifyLog(log, progressInSteps()))
  const reader = await openLogReader(place)
  try {
    return await verifyLog(await wholeLogOf(reader), progressInSteps())
  } finally {
    await reader.close()
  }
}

/** The first problems, each with what to do. */
export function printProblems({ damage, problems, firstProblems }: LogFindings): void {
  for (const finding of damage) console.error(say(texts.log.damage, { finding }))
  for (const { kind, position, stream, type } of firstProblems) {
    console.error(say(texts.log.problem, { position: String(position), stream, type, words: texts.log.problems[kind] }))
  }
  if (problems > firstProblems.length) console.error(say(texts.log.more, { count: problems - firstProblems.length }))
}
