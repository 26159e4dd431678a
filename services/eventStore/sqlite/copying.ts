import { existsSync, readdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { LogRefused, type LogBeingCopied } from '../eventStore.ts'
import { filesOf, syncFolder } from './files.ts'
import { openSqliteEventStore } from './sqliteEventStore.ts'

/**
 * A log in the making lies in a folder beside the one that it is for, where no hub looks.
 * @throws {LogRefused} OCCUPIED | LOCKED
 */
export async function openSqliteLogForCopy(place: string): Promise<LogBeingCopied> {
  const { folder } = filesOf(place)
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new LogRefused('OCCUPIED', `There is something in ${folder} already, and it was left as it is. Copy to a folder that is missing or empty`)
  }
  const making = `${folder}.copying`
  const { epoch, append, head, follow, close } = await openSqliteEventStore({ folder: making })
  return {
    append, head, follow, close,
    async finish() {
      await close()
      renameSync(making, folder)
      syncFolder(dirname(folder))
      return epoch
    },
  }
}
