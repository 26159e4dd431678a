import { failures } from './failures.ts'
import type { Memory, Recorded } from './memory.ts'
import { indexAfter } from './memory.ts'
import { eventMessage, notFoundMessage } from './messages.ts'
import { nameIn, type ReadOptions, type ReadResponse } from './wire.ts'

/** Gives one message; resolves when there is room for the next. */
export type Give = (message: ReadResponse) => Promise<void>

const last = 0xffff_ffff_ffff_ffffn
export const isForwards = (options: ReadOptions): boolean => options.getReadDirection() === 0
/** What a call reads: a stream's name, or `$all`. */
export const readIn = (options: ReadOptions): string => (options.hasAll() ? '$all' : nameIn(options.getStream()?.getStreamIdentifier()))

/**
 * So many events of a stream, or of the whole log, forwards or backwards. A position is inclusive forwards and exclusive backwards, a revision inclusive both ways.
 * @throws {Failure}
 */
export async function giveEvents(memory: Memory, options: ReadOptions, give: Give): Promise<void> {
  const name = readIn(options)
  if (options.hasStream() && memory.isTombstoned(name)) throw failures.streamDeleted(name)
  if (options.hasStream() && memory.of(name).length === 0) return give(notFoundMessage(name))
  const found = options.hasStream() ? ofStream(memory.of(name), options) : ofLog(memory.log, options)
  let left = BigInt(options.getCount())
  for (const event of found) {
    if (left-- <= 0n) return
    await give(eventMessage(event))
  }
}

function ofStream(events: readonly Recorded[], options: ReadOptions): Iterable<Recorded> {
  const place = options.getStream()
  const from = place?.hasStart() === true ? 0n : place?.hasEnd() === true ? last : BigInt(place?.getRevision() ?? 0)
  return isForwards(options) ? events.slice(Number(from)) : events.filter(({ revision }) => revision <= from).toReversed()
}

function* ofLog(log: readonly Recorded[], options: ReadOptions): Generator<Recorded> {
  const place = options.getAll()
  const from = place?.hasStart() === true ? 0n : place?.hasEnd() === true ? last : BigInt(place?.getPosition()?.getCommitPosition() ?? 0)
  const begin = indexAfter(log, from - 1n)
  for (let index = isForwards(options) ? begin : begin - 1; index >= 0 && index < log.length; index += isForwards(options) ? 1 : -1) {
    const event = log[index]
    if (event !== undefined) yield event
  }
}
