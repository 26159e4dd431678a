import type { LogReader, StoredEvent } from '../eventStore/eventStore.ts'
import { inspectLog } from '../eventStore/sqlite/inspect.ts'
import type { LogEvent } from './appends.ts'
import { jsonOf } from './json.ts'

/** A log that is looked at as a whole, wherever it lies. */
export interface WholeLog {
  readonly epoch: string
  readonly head: bigint
  /** What the store itself finds wrong with where the log lies, in its words; nothing where it is whole. */
  readonly damage: readonly string[]
  /** From the first to the head, in their order. Throws where the store can't read on. */
  events(): AsyncIterable<LogEvent> | Iterable<LogEvent>
}

/**
 * The embedded log as its file holds it, with what SQLite says of the file. `unwritten` says that nobody writes it now.
 * @throws {LogRefused} it can't be opened at all.
 */
export async function withFileOf<Result>(folder: string, { unwritten }: { readonly unwritten: boolean }, work: (log: WholeLog) => Promise<Result>): Promise<Result> {
  const file = inspectLog(folder, { unwritten })
  try {
    return await work({
      epoch: file.epoch,
      head: file.head,
      damage: file.damage(),
      *events() {
        for (const row of file.rows()) yield { ...row, data: jsonOf(row.data), metadata: jsonOf(row.metadata) }
      },
    })
  } finally {
    file.close()
  }
}

/** What any store holds now. */
export async function wholeLogOf(reader: Pick<LogReader, 'epoch' | 'head' | 'follow'>): Promise<WholeLog> {
  const head = await reader.head()
  return { epoch: reader.epoch, head, damage: [], events: () => eventsUpTo(reader, head) }
}
export const eventsOf = async (reader: Pick<LogReader, 'head' | 'follow'>): Promise<AsyncGenerator<StoredEvent>> => eventsUpTo(reader, await reader.head())

async function* eventsUpTo(reader: Pick<LogReader, 'follow'>, head: bigint): AsyncGenerator<StoredEvent> {
  if (head === 0n) return
  for await (const batch of reader.follow(0n, { signal: new AbortController().signal })) {
    for (const event of batch) {
      if (event.position > head) return
      yield event
      if (event.position === head) return
    }
  }
}
