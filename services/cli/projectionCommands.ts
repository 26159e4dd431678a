import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { buildReadModels } from '../../projections/buildReadModels.ts'
import { generationsOf } from '../../projections/generations.ts'
import { logOf, readConfig } from '../config.ts'
import { openLogReader, type LogPlace } from '../eventStore/openLog.ts'
import { progressInSteps } from './progress.ts'
import { findRunningHub } from './runningHub.ts'
import { locale, say, texts } from './texts.ts'

/** The data of the running hub, or of the one that these settings are of. */
async function places(): Promise<{ readonly log: LogPlace; readonly folder: string }> {
  const config = readConfig(process.env)
  const dataFolder = (await findRunningHub(config))?.dataFolder ?? config.dataFolder
  return { log: logOf(config, dataFolder), folder: join(dataFolder, 'readModels') }
}

/** Makes this build's read models ready beside whatever runs, and gives way to it. */
export async function runProjectionsBuild(): Promise<void> {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  await buildReadModels({ ...(await places()), onProgress: progressInSteps() })
  console.log(texts.projections.built)
}

export async function runProjectionsStatus(): Promise<void> {
  const { log: place, folder } = await places()
  const log = await openLogReader(place)
  const head = await log.head()
  await log.close()
  const generations = generationsOf(folder)
  if (generations.length === 0) console.log(texts.projections.none)
  for (const { generation, isOurs, bytes, rows } of generations) {
    const megabytes = (bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 })
    const state = rows === undefined ? texts.projections.unreadable : rows.epoch === log.epoch
      ? say(texts.projections.position, { position: String(rows.position), head: String(head) }) : texts.projections.foreign
    console.log(say(texts.projections.generation, { generation, whose: isOurs ? texts.projections.ours : texts.projections.other, megabytes, state }))
    for (const { stream, position, eventId, type, error } of rows?.parked ?? []) {
      console.log(`  ${say(texts.projections.parked, { stream, position: String(position), eventId, type, error })}`)
    }
  }
}
