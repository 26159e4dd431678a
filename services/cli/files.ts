import { createReadStream, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Side } from '../../schema/events/vocabulary.ts'
import { linesOf } from '../import/lines.ts'
import type { Line } from '../import/row.ts'
import { CliProblem } from './texts.ts'

/** A file of rows, and what they are. */
export interface RecordFile {
  readonly side: Side
  readonly path: string
}

const inFolder: readonly (readonly [Side, string])[] = [['NEED', 'needs.jsonl'], ['OFFER', 'offers.jsonl']]

/** @throws {CliProblem} */
export function recordFilesOf(path: string, as: Side | undefined): readonly RecordFile[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new CliProblem('PATH_MISSING', { path })
  if (!found.isDirectory()) return [{ path, side: as ?? sideOf(path) }]
  const files = inFolder.map(([side, name]) => ({ side, path: join(path, name) })).filter((file) => statSync(file.path, { throwIfNoEntry: false })?.isFile())
  if (files.length === 0) throw new CliProblem('FOLDER_EMPTY', { path })
  return files
}

function sideOf(path: string): Side {
  const [isNeeds, isOffers] = [/need/i.test(basename(path)), /offer/i.test(basename(path))]
  if (isNeeds === isOffers) throw new CliProblem('SIDE_UNKNOWN', { path })
  return isNeeds ? 'NEED' : 'OFFER'
}

/** The rows of the files, one after the other; empty lines are none. */
export async function* rowsOf(files: readonly RecordFile[]): AsyncGenerator<Line> {
  for (const { side, path } of files) {
    let line = 0
    for await (const text of linesOf(createReadStream(path))) {
      line++
      if (text.trim() !== '') yield { side, line, text }
    }
  }
}

export async function countRows(files: readonly RecordFile[]): Promise<number> {
  let rows = 0
  for await (const _ of rowsOf(files)) rows++
  return rows
}
