import { resolve } from 'node:path'
import { backUp } from '../backup/backUp.ts'
import { restore } from '../backup/restore.ts'
import { readConfig, type Config } from '../config.ts'
import { isSound } from '../log/verifyLog.ts'
import { printProblems } from './logCommands.ts'
import { findRunningHub } from './runningHub.ts'
import { CliProblem, locale, say, texts } from './texts.ts'

const clock = () => new Date()

/** Whether the set can be restored. It is read from the hub's files, beside the hub if it runs: no writer waits for that, and none is disturbed. */
export async function runBackup(folder: string): Promise<boolean> {
  const config = readConfig(process.env)
  const hub = await findRunningHub(config)
  const dataFolder = hub?.dataFolder ?? folderOf(config)
  if ('database' in config.office || hub?.office === 'DATABASE') throw new CliProblem('OFFICE_IN_DATABASE')
  if ('connectionString' in config.log) throw new CliProblem('LOG_ON_SERVER')
  console.error(say(texts.backup.began, { folder: dataFolder }))
  const { manifest, log } = await backUp({ dataFolder, folder, clock, onStep: (step) => console.error(texts.backup.steps[step]) })
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(say(texts.backup.done, {
    folder: resolve(folder), epoch: manifest.epoch, head: manifest.head, events: manifest.events, files: manifest.files.length,
    megabytes: (bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 }),
  }))
  if (isSound(log)) return true
  console.error(texts.backup.unsound)
  printProblems(log)
  return false
}

export async function runRestore(folder: string, replace: boolean): Promise<void> {
  const config = readConfig(process.env)
  const hub = await findRunningHub(config)
  if (hub !== undefined) throw new CliProblem('HUB_RUNS', { folder: hub.dataFolder, pid: String(hub.pid) })
  const dataFolder = folderOf(config)
  if ('database' in config.office) throw new CliProblem('OFFICE_IN_DATABASE')
  if ('connectionString' in config.log) throw new CliProblem('LOG_ON_SERVER')
  const { manifest, aside, erasedAgain, sawOldLog } = await restore({ backup: folder, dataFolder, replace, clock, onStep: (step) => console.error(texts.restore.steps[step]) })
  console.log(say(texts.restore.done, { folder: dataFolder, events: manifest.events, madeAt: manifest.madeAt }))
  if (erasedAgain > 0) console.log(say(texts.restore.erasedAgain, { count: erasedAgain }))
  if (!sawOldLog) console.error(texts.restore.oldLogUnread)
  if (aside !== undefined) console.log(say(texts.restore.aside, { aside }))
  console.log(texts.restore.next)
}

/** Of the hub that these settings are of. Whoever types a command may lack the hub's settings, and a demo is what is there without any. */
export function folderOf({ mode, dataFolder }: Config): string {
  if (mode === 'DEMO') throw new CliProblem('DEMO_UNCLEAR')
  return dataFolder
}
