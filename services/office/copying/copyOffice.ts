import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { OfficePlace } from '../office.ts'
import type { FollowedTo } from '../positions.ts'
import type { OfficeTables } from '../tables.ts'
import { openForCopy, openToRead } from './places.ts'
import { OfficeCopyRefused } from './refused.ts'
import { insert, rowsOf, TableDigest, wholeOffice, type Row, type TableSummary, type WholeTable } from './wholeOffice.ts'

export interface CopyOffice {
  /** It stands still meanwhile, and stays as it is. */
  readonly from: OfficePlace
  /** Empty, and so again if the copy fails. */
  readonly to: OfficePlace
  /** Where a process goes on that had followed the log so far: somewhere else where the log was copied, too. */
  readonly goesOnAt?: (followed: FollowedTo) => Promise<FollowedTo>
  /** Told after each batch how many rows are there. */
  readonly onProgress?: (rows: number) => void
}

/**
 * Copies a whole office from one database to another, all of it or nothing, and reads it back. Everything is carried over as it stands, so that nobody
 * notices the move: sessions, links, what waits to be sent. But nobody sends in the new place yet, so a message that was being sent is nobody's any longer.
 * @throws {OfficeCopyRefused}
 */
export async function copyOffice({ from, to, goesOnAt = async (followed) => followed, onProgress = () => undefined }: CopyOffice): Promise<readonly TableSummary[]> {
  const source = await openToRead(from)
  try {
    const target = await openForCopy(to)
    try {
      const read = await copyTables(source.database, target.database, goesOnAt, onProgress)
      const written = await summariesOf(target.database)
      const unequal = read.find(({ table, rows, digest }) => !written.some((other) => other.table === table && other.rows === rows && other.digest === digest))
      if (unequal !== undefined) throw new OfficeCopyRefused('NOT_EQUAL', unequal.table)
      await target.finish()
      return read
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

async function copyTables(from: Kysely<OfficeTables>, to: Kysely<OfficeTables>, goesOnAt: (followed: FollowedTo) => Promise<FollowedTo>, onProgress: (rows: number) => void) {
  const summaries: TableSummary[] = []
  let copied = 0
  for (const table of wholeOffice) {
    const digest = new TableDigest(table)
    for await (const rows of rowsOf(from, table)) {
      const carried = await Promise.all(rows.map((row) => carriedOver(table, row, goesOnAt)))
      for (const row of carried) digest.add(row)
      await insert(to, table, carried)
      copied += carried.length
      onProgress(copied)
    }
    summaries.push(digest.summary())
  }
  return summaries
}

async function summariesOf(database: Kysely<OfficeTables>): Promise<readonly TableSummary[]> {
  const summaries: TableSummary[] = []
  for (const table of wholeOffice) {
    const digest = new TableDigest(table)
    for await (const rows of rowsOf(database, table)) for (const row of rows) digest.add(row)
    summaries.push(digest.summary())
  }
  return summaries
}

const Followed = z.looseObject({ epoch: z.string(), position: z.string() })

/** A row as it stands in the new place. */
async function carriedOver({ name }: WholeTable, row: Row, goesOnAt: (followed: FollowedTo) => Promise<FollowedTo>): Promise<Row> {
  if (name === 'outbox_message') return { ...row, lease: null }
  if (name !== 'process_position') return row
  const { epoch, position } = Followed.parse(row)
  const goesOn = await goesOnAt({ epoch, position: BigInt(position) })
  return { ...row, epoch: goesOn.epoch, position: String(goesOn.position) }
}
