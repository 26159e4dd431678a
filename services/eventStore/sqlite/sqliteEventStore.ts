import { encode } from '../encode.ts'
import type { EventStore, LogReader } from '../eventStore.ts'
import { openSqliteLogReader } from './reader.ts'
import { startWriter, type ThreadedWriter } from './threadedWriter.ts'

export interface SqliteEventStoreOptions {
  /** Where the log lies, on a local disk. Made, for this user alone, where it is missing. */
  readonly folder: string
  /** What the log thread runs; a test gives one whose disk is slow or fails. */
  readonly thread?: URL
}

/**
 * The embedded log: one file that one hub writes, in a thread of its own, and that any thread or process reads.
 * @throws {LogRefused}
 */
export async function openSqliteEventStore({ folder, thread = new URL('./logThread.ts', import.meta.url) }: SqliteEventStoreOptions): Promise<EventStore> {
  const writer = await startWriter(folder, thread)
  const reader = await readerBeside(writer, folder)
  return {
    ...reader,
    append: async (stream, expectedRevision, events) => writer.append(encode(stream, expectedRevision, events)),
    async close() {
      await writer.close()
      await reader.close()
    },
  }
}

async function readerBeside(writer: ThreadedWriter, folder: string): Promise<LogReader> {
  try {
    return openSqliteLogReader({ folder })
  } catch (cause) {
    await writer.close()
    throw cause
  }
}
