import { SingleBar } from 'cli-progress'
import { readConfig } from '../config.ts'
import { openCore } from '../core.ts'
import { refusalTexts } from '../commands/refusals.ts'
import { importRecords } from '../import/importing.ts'
import { ImportOptions } from '../import/options.ts'
import { Progress } from '../import/progress.ts'
import type { Line } from '../import/row.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import { countRows, recordFilesOf, rowsOf, type RecordFile } from './files.ts'
import { findRunningHub } from './runningHub.ts'
import { CliProblem, locale, say, texts } from './texts.ts'

/** Refused rows that are shown one by one. */
const mostShown = 20
/** Rows between two lines of progress where no bar can be drawn. */
const often = 1_000

interface Asked {
  readonly conference: string
  readonly park?: string
  readonly openUntil?: string
  readonly openBoard?: boolean
  readonly as?: 'needs' | 'offers'
}

/** Imports, through the running hub or into the log itself. Whether every row was taken. */
export async function runImport(path: string, { as, openBoard, ...asked }: Asked): Promise<boolean> {
  const stated = { ...asked, locale, ...(openBoard === undefined ? {} : { openBoard: String(openBoard) }) }
  const options = ImportOptions.safeParse(stated)
  if (!options.success) {
    const option = String(options.error.issues[0]?.path[0])
    throw new CliProblem('OPTION_INVALID', { option: option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value: String(Reflect.get(stated, option)) })
  }
  const files = recordFilesOf(path, as === undefined ? undefined : as === 'needs' ? 'NEED' : 'OFFER')
  const total = await countRows(files)
  return show(files, total, importing(rowsOf(files), options.data, new URLSearchParams(stated)))
}

async function* importing(rows: AsyncIterable<Line>, options: ImportOptions, query: URLSearchParams): AsyncGenerator<Progress> {
  const config = readConfig(process.env)
  const hub = await findRunningHub(config)
  if (hub !== undefined) {
    console.error(say(texts.import.running, { port: String(hub.port) }))
    for await (const progress of hub.exchange(`/local/import?${query.toString()}`, rows)) yield Progress.parse(progress)
    return
  }
  const core = await openCore({ dataFolder: config.dataFolder, log: config.log, clock: () => new Date() })
  console.error(say(texts.import.alone, { folder: config.dataFolder }))
  try {
    yield* importRecords({ core, rows, options })
  } finally {
    await core.close()
  }
}

async function show(files: readonly RecordFile[], total: number, steps: AsyncIterable<Progress>): Promise<boolean> {
  const began = performance.now()
  const bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {value}/{total}', hideCursor: true }) : undefined
  const refused: Extract<Progress, { kind: 'REFUSED' }>[] = []
  const alike: Extract<Progress, { kind: 'ALIKE' }>[] = []
  let last: Progress | undefined
  for await (const step of steps) {
    last = step
    if (step.kind === 'BEGAN') {
      console.error(say(texts.import.began, step))
      bar?.start(total, 0)
    } else if (step.kind === 'REFUSED') refused.push(step)
    else if (step.kind === 'ALIKE') alike.push(step)
    else if (step.kind === 'ROWS') {
      if (bar !== undefined) bar.update(step.rows)
      else if (step.rows % often === 0 || step.rows === total) console.error(say(texts.import.rows, { rows: step.rows, total }))
    }
  }
  bar?.stop()

  const fileOf = (asked: Side) => files.find(({ side }) => side === asked)?.path ?? ''
  for (const { side, line, code, path } of refused.slice(0, mostShown)) {
    console.error(say(texts.errors.ROW_ERROR, { file: fileOf(side), line: String(line), path: path.join('.'), message: messageOf(code) }))
  }
  if (refused.length > mostShown) console.error(say(texts.import.moreRefused, { count: refused.length - mostShown }))
  if (last?.kind === 'STOPPED') {
    console.error(messageOf(last.code))
    return false
  }
  if (last?.kind !== 'FINISHED') throw new CliProblem('HUB_LOST')
  print(last, total, (performance.now() - began) / 1_000)
  printAlike(alike, last.alike, fileOf)
  return refused.length === 0
}

function print({ counts, organizations, rules, boardOpened }: Extract<Progress, { kind: 'FINISHED' }>, rows: number, seconds: number): void {
  console.log(say(texts.import.done, { rows, seconds: seconds.toLocaleString(locale, { maximumFractionDigits: 1 }) }))
  for (const side of ['NEED', 'OFFER'] satisfies Side[]) {
    const parts = Object.entries(texts.outcomes).map(([outcome, word]) => [Reflect.get(counts[side], outcome), word] as const).filter(([count]) => count > 0)
    if (parts.length > 0) console.log(`${texts.import[side]}: ${parts.map(([count, word]) => `${count.toLocaleString(locale)} ${word}`).join(', ')}`)
  }
  console.log(say(texts.import.organizations, { count: organizations }))
  if (boardOpened) console.log(texts.import.boardOpened)
  console.log(texts.import.rulesTitle)
  for (const { rule, rows } of rules) console.log(`${rows.toLocaleString(locale).padStart(10)}  ${texts.rules[rule]}`)
}

/** Rows that are likely duplicates; they were taken, and people decide. */
function printAlike(alike: readonly Extract<Progress, { kind: 'ALIKE' }>[], count: number, fileOf: (side: Side) => string): void {
  if (count === 0) return
  console.log(say(texts.import.alikeTitle, { count }))
  for (const { side, line, similarity, other } of alike) {
    const told = { file: fileOf(side), line: String(line), similarity: similarity.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) }
    console.log('line' in other ? say(texts.import.alikeRow, { ...told, other: String(other.line) }) : say(texts.import.alikeThing, { ...told, ...other }))
  }
  if (count > alike.length) console.log(say(texts.import.moreRefused, { count: count - alike.length }))
}

/** Problems of rows and options, and refusals by whichever command made them. */
const messageOf = (code: string): string => new Map(Object.entries({ ...refusalTexts[locale], ...texts.problems })).get(code) ?? code
