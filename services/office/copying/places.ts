import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ControlledTransaction, Kysely } from 'kysely'
import { migrate, migrationsMade } from '../migrations/migrate.ts'
import type { OfficePlace } from '../office.ts'
import type { OfficeDatabase } from '../officeDatabase.ts'
import { openPostgres } from '../postgres/postgresDatabase.ts'
import { holdTables, hubsThere, numberOn } from '../postgres/wholeTables.ts'
import { openSqlite } from '../sqliteDatabase.ts'
import type { OfficeTables } from '../tables.ts'
import { OfficeCopyRefused } from './refused.ts'
import { rowsOf, wholeOffice } from './wholeOffice.ts'

/** An office that stands still: whoever else would write it waits, or is refused. */
export interface OfficeStandingStill {
  readonly database: Kysely<OfficeTables>
  close(): Promise<void>
}
/** An office in the making, of which nothing is there unless it is finished. */
export interface OfficeBeingCopied extends OfficeStandingStill {
  finish(): Promise<void>
}

const ourName = 'hub office copy'
const tableNames = wholeOffice.map(({ name }) => name)

/** @throws {OfficeCopyRefused} MISSING | OTHER_BUILD | IN_USE */
export async function openToRead(place: OfficePlace): Promise<OfficeStandingStill> {
  if ('folder' in place && !existsSync(join(place.folder, 'office.db'))) throw new OfficeCopyRefused('MISSING', nameOf(place))
  const opened = await open(place)
  return closingOnFailure(opened, async () => {
    const made = await migrationsMade(opened.kysely)
    if (made !== 'ALL') throw new OfficeCopyRefused(made === 'NONE' ? 'MISSING' : 'OTHER_BUILD', nameOf(place))
    // Nothing is left to do, unless a newer build wrote it.
    await opened.migrating(migrate)
    if ('database' in place && await hubsThere(opened.kysely)) throw new OfficeCopyRefused('IN_USE', nameOf(place))
    const transaction = await begun(opened, async (transaction) => {
      if ('database' in place) await holdTables(transaction, tableNames, 'AGAINST_WRITING')
    })
    return {
      database: transaction,
      async close() {
        await transaction.rollback().execute()
        await opened.close()
      },
    }
  })
}

/** @throws {OfficeCopyRefused} OCCUPIED | IN_USE */
export const openForCopy = (place: OfficePlace): Promise<OfficeBeingCopied> => ('folder' in place ? folderForCopy(place.folder) : databaseForCopy(place))

/** It is made in a folder beside the one that it is for, where no hub looks. */
async function folderForCopy(place: string): Promise<OfficeBeingCopied> {
  const folder = resolve(place)
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new OfficeCopyRefused('OCCUPIED', folder)
  const making = `${folder}.copying`
  rmSync(making, { recursive: true, force: true })
  const opened = openSqlite(making)
  return closingOnFailure(opened, async () => {
    await opened.migrating(migrate)
    const transaction = await begun(opened, async () => {})
    let finished = false
    return {
      database: transaction,
      async finish() {
        await transaction.commit().execute()
        await opened.close()
        finished = true
        renameSync(making, folder)
        syncFolder(dirname(folder))
      },
      async close() {
        if (finished) return
        await transaction.rollback().execute()
        await opened.close()
        rmSync(making, { recursive: true, force: true })
      },
    }
  })
}

/** In one transaction, which whoever else would read or write there waits for. */
async function databaseForCopy(place: OfficePlace): Promise<OfficeBeingCopied> {
  const opened = await open(place)
  return closingOnFailure(opened, async () => {
    if (await hubsThere(opened.kysely)) throw new OfficeCopyRefused('IN_USE', nameOf(place))
    await opened.migrating(migrate)
    const transaction = await begun(opened, async (transaction) => {
      await holdTables(transaction, tableNames, 'WHOLLY')
      if (await holdsAnything(transaction)) throw new OfficeCopyRefused('OCCUPIED', nameOf(place))
    })
    return {
      database: transaction,
      async finish() {
        await numberOn(transaction, tableNames)
        await transaction.commit().execute()
      },
      async close() {
        if (!transaction.isCommitted) await transaction.rollback().execute()
        await opened.close()
      },
    }
  })
}

const open = async (place: OfficePlace): Promise<OfficeDatabase> => ('folder' in place ? openSqlite(place.folder) : openPostgres(place.database, { name: ourName }))

async function begun({ kysely }: OfficeDatabase, hold: (transaction: Kysely<OfficeTables>) => Promise<void>): Promise<ControlledTransaction<OfficeTables>> {
  const transaction = await kysely.startTransaction().execute()
  try {
    await hold(transaction)
    return transaction
  } catch (problem) {
    await transaction.rollback().execute()
    throw problem
  }
}

async function closingOnFailure<Result>(opened: OfficeDatabase, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (problem) {
    await opened.close()
    throw problem
  }
}

async function holdsAnything(database: Kysely<OfficeTables>): Promise<boolean> {
  for (const table of wholeOffice) for await (const rows of rowsOf(database, { ...table, atOnce: 1 })) return rows.length > 0
  return false
}

/** Without the account, which is a secret. */
function nameOf(place: OfficePlace): string {
  if ('folder' in place) return place.folder
  const { host, pathname } = new URL(place.database)
  return `postgres://${host}${pathname}`
}

function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  fsyncSync(opened)
  closeSync(opened)
}
