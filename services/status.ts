import { join } from 'node:path'
import { z } from 'zod'
import type { EventStore } from './eventStore/eventStore.ts'
import { filesOf, sizeOf } from './eventStore/sqlite/files.ts'

/** What a log holds. */
export const Status = z.object({
  epoch: z.string(),
  events: z.int(),
  /** Of the log and what is not yet folded into it. */
  bytes: z.int(),
  /** How many streams of each category there are. */
  streams: z.record(z.string(), z.int()),
})
export type Status = z.infer<typeof Status>

/** Reads the log up to its present end, a batch a turn. */
export async function statusOf(log: Pick<EventStore, 'epoch' | 'head' | 'follow'>, dataFolder: string): Promise<Status> {
  const head = await log.head()
  const streams = new Map<string, number>()
  const reading = new AbortController()
  let events = 0
  let position = 0n
  if (head > position) {
    for await (const batch of log.follow(position, { signal: reading.signal })) {
      for (const event of batch) {
        if (event.position > head) break
        events++
        position = event.position
        const category = event.stream.slice(0, event.stream.indexOf('-'))
        if (event.revision === 0n) streams.set(category, (streams.get(category) ?? 0) + 1)
      }
      if (position >= head) break
    }
  }
  const files = filesOf(join(dataFolder, 'log'))
  return { epoch: log.epoch, events, bytes: sizeOf(files.log) + sizeOf(files.writeAheadLog), streams: Object.fromEntries(streams) }
}
