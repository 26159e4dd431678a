import type { LogReader } from '../eventStore/eventStore.ts'
import { LogCopyRefused } from './refused.ts'
import { eventsOf } from './wholeLog.ts'

/**
 * Where in the copy of a log stands what stands at a position of the original: positions are each log's own, events and their order are not.
 * @throws {LogCopyRefused} OTHER_LOG: it is no copy of it.
 */
export async function placeInCopy(position: bigint, original: Pick<LogReader, 'head' | 'follow'>, copy: Pick<LogReader, 'head' | 'follow'>): Promise<bigint> {
  const copied = await eventsOf(copy)
  let place = 0n
  for await (const event of await eventsOf(original)) {
    if (event.position > position) break
    const { value } = await copied.next()
    if (value?.id !== event.id) throw new LogCopyRefused('OTHER_LOG', `${event.stream}@${event.revision}`)
    place = value.position
  }
  return place
}
