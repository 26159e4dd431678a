import type { SQLOutputValue } from 'node:sqlite'
import { EventStoreUnavailable, LogRefused, type LogReader, type StoredEvent } from '../eventStore.ts'
import { follow, Hints } from '../follow.ts'
import { integer, text } from './columns.ts'
import { openReadOnly } from './database.ts'
import { filesOf, sizeOf } from './files.ts'
import { hintsOf } from './hints.ts'

const columns = 'position, stream, revision, id, type, data, metadata'

/**
 * Reads a log beside its writer, from any thread or process: it takes no lock and cannot write.
 * Each query takes all its rows at once, so that nothing of the write-ahead log is held beyond a turn.
 * @throws {LogRefused} CORRUPT | NEWER | MISSING
 */
export function openSqliteLogReader({ folder }: { readonly folder: string }): LogReader {
  const files = filesOf(folder)
  if (sizeOf(files.log) === 0) throw new LogRefused('MISSING', `There is no log in ${files.folder}. Starting the hub makes one`)
  const { database, epoch } = openReadOnly(files)
  const ofStream = prepare(`SELECT ${columns} FROM event WHERE stream = ? AND revision >= ? ORDER BY revision`)
  const after = prepare(`SELECT ${columns} FROM event WHERE position > ? ORDER BY position LIMIT ?`)
  const head = prepare('SELECT coalesce(max(position), 0) AS position FROM event')
  let closed = false
  const hints = new Hints()
  const channel = hintsOf(epoch)
  channel.addEventListener('message', () => hints.give())

  function prepare(sql: string) {
    const statement = database.prepare(sql)
    statement.setReadBigInts(true)
    return statement
  }
  function reading<Result>(query: () => Result): Result {
    if (closed) throw new EventStoreUnavailable('The log was closed')
    try {
      return query()
    } catch (cause) {
      throw new EventStoreUnavailable(`The log could not be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    }
  }
  const log = {
    hints,
    get closed() { return closed },
    readAfter: (position: bigint, most: number) => reading(() => after.all(position, most).map(decode)),
  }
  return {
    epoch,
    read: async (stream, fromRevision = 0n) => reading(() => ofStream.all(stream, fromRevision).map(decode)),
    follow: (position, options) => follow(log, position, options),
    head: async () => reading(() => integer(head.get()?.['position'])),
    async close() {
      if (closed) return
      closed = true
      hints.give()
      channel.close()
      database.close()
    },
  }
}

const decode = (row: Record<string, SQLOutputValue>): StoredEvent => ({
  position: integer(row['position']),
  stream: text(row['stream']),
  revision: integer(row['revision']),
  id: text(row['id']),
  type: text(row['type']),
  data: JSON.parse(text(row['data'])),
  metadata: JSON.parse(text(row['metadata'])),
})
