import { dirname, resolve } from 'node:path'
import { refuseHalfRestored } from '../backup/interrupted.ts'
import { readConfig } from '../config.ts'
import { openLogReader, type LogPlace } from '../eventStore/openLog.ts'
import { placeInCopy } from '../log/placeInCopy.ts'
import { copyOffice } from '../office/copying/copyOffice.ts'
import { OfficeCopyRefused } from '../office/copying/refused.ts'
import type { OfficePlace } from '../office/office.ts'
import { time, type FollowedTo } from '../office/positions.ts'
import { logPlaceOf } from './logCopyCommands.ts'
import { progressInRows } from './progress.ts'
import { findRunningHub } from './runningHub.ts'
import { CliProblem, locale, say, texts } from './texts.ts'

export interface OfficeCopyOptions {
  readonly from?: string
  readonly to?: string
  readonly logFrom?: string
  readonly logTo?: string
}

/** Copies a whole office from one database to another; beside a copy of the log, so that processes go on there where they stood. */
export async function runOfficeCopy({ from, to, logFrom, logTo }: OfficeCopyOptions): Promise<void> {
  const [source, target] = [officePlaceOf(from), officePlaceOf(to)]
  if (logFrom === undefined && logTo !== undefined) throw new CliProblem('LOG_UNNAMED')
  await refuseWhileUsed(source)
  const logs = logFrom === undefined ? undefined : { original: logPlaceOf(logFrom), copy: logPlaceOf(logTo) }
  /** By the log in which processes go on, whether it is the copy. */
  const goingOn = new Map<string, boolean>()
  const copied = await copyOffice({
    from: source, to: target, onProgress: progressInRows(),
    async goesOnAt(stood) {
      if (stood.epoch === time) return stood
      const inCopy = logs === undefined ? undefined : await placeIn(logs, stood)
      goingOn.set(inCopy?.epoch ?? stood.epoch, inCopy !== undefined)
      return inCopy ?? stood
    },
  })
  for (const { table, rows } of copied) if (rows > 0) console.log(say(texts.office.table, { table, count: rows.toLocaleString(locale).padStart(10) }))
  const rows = copied.reduce((sum, table) => sum + table.rows, 0)
  console.error(say(texts.office.copied, { rows, tables: copied.length }))
  for (const [epoch, moved] of goingOn) console.error(say(moved ? texts.office.goesOn : texts.office.stands, { epoch }))
}

/** A database by its connection string, under the rules of the settings, else a folder; without one, the office of the settings. */
function officePlaceOf(text: string | undefined): OfficePlace {
  if (text === undefined) return readConfig(process.env).office
  return /^\w+:\/\//.test(text) ? readConfig({ ...process.env, HUB_OFFICE_DB: text }).office : { folder: resolve(text) }
}

async function refuseWhileUsed(place: OfficePlace): Promise<void> {
  if ('database' in place) return
  const dataFolder = dirname(place.folder)
  refuseHalfRestored(dataFolder)
  const hub = await findRunningHub({ dataFolder, mode: 'LOCAL' })
  if (hub?.office === 'FOLDER' && dirname(place.folder) === hub.dataFolder) throw new OfficeCopyRefused('IN_USE', place.folder)
}

/** Nothing where a process had followed another log than the original. */
async function placeIn({ original: from, copy: to }: { readonly original: LogPlace; readonly copy: LogPlace }, { epoch, position }: FollowedTo): Promise<FollowedTo | undefined> {
  const original = await openLogReader(from)
  try {
    if (original.epoch !== epoch) return undefined
    const copy = await openLogReader(to)
    try {
      return { epoch: copy.epoch, position: await placeInCopy(position, original, copy) }
    } finally {
      await copy.close()
    }
  } finally {
    await original.close()
  }
}
