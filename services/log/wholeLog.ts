import type { LogReader, StoredEvent } from '../eventStore/eventStore.ts'
import { inspectLog } from '../eventStore/sqlite/inspect.ts'
import type { WholeLog } from './verifyLog.ts'

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
export async function wholeLogOf(reader: Pick<LogReader, 'epoch' | 'head' | 'follow'>): Promise<Omit<WholeLog, 'events'> & { events(): AsyncGenerator<StoredEvent> }> {
  const head = await reader.head()
  return { epoch: reader.epoch, head, damage: [], events: () => eventsUpTo(reader, head) }
}

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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
