import { indexAfter, type Memory, type Recorded } from './memory.ts'
import { caughtUpMessage, checkpointMessage, confirmationMessage, eventMessage } from './messages.ts'
import type { Give } from './read.ts'
import { failures } from './failures.ts'
import { isForwards } from './read.ts'
import type { ReadOptions } from './wire.ts'

/** How many events a server looks at before it looks up. */
const window = 32

/**
 * A subscription to the whole log, after a position, through a filter: what there is, `caught up`, and from then on what comes.
 * With a filter it says from time to time how far it has looked, and once where catching up ends.
 */
export async function giveLog(memory: Memory, options: ReadOptions, give: Give, closed: AbortSignal): Promise<void> {
  if (!isForwards(options) || !options.hasAll()) throw failures.invalid('The combination is invalid.')
  const filter = options.getFilter()
  const passes = filterOf(options)
  const interval = filter === undefined ? 0 : (filter.hasMax() ? filter.getMax() : window) * filter.getCheckpointintervalmultiplier()
  if (filter !== undefined && interval === 0) throw failures.shuttingDown()

  let index = startOf(memory, options)
  const behind = index < memory.log.length
  let considered = 0
  const giveWhatThereIs = async () => {
    for (; index < memory.log.length && !closed.aborted; index++) {
      const event = memory.log[index]
      if (event === undefined) return
      if (passes(event)) await give(eventMessage(event))
      considered++
      if (filter !== undefined && considered % interval === 0) await give(checkpointMessage(event.position))
    }
  }

  await give(confirmationMessage())
  await giveWhatThereIs()
  const reached = memory.log[index - 1]
  if (filter !== undefined && behind && reached !== undefined) await give(checkpointMessage(reached.position))
  await give(caughtUpMessage())
  considered = 0
  while (!closed.aborted) {
    await giveWhatThereIs()
    if (index >= memory.log.length) await written(memory, closed)
  }
}

function startOf({ log }: Memory, options: ReadOptions): number {
  const place = options.getAll()
  if (place?.hasStart() === true) return 0
  return place?.hasEnd() === true ? log.length : indexAfter(log, BigInt(place?.getPosition()?.getCommitPosition() ?? 0))
}

function filterOf(options: ReadOptions): (event: Recorded) => boolean {
  const filter = options.getFilter()
  if (filter === undefined) return () => true
  const expression = filter.getEventType() ?? filter.getStreamIdentifier()
  const of = filter.hasEventType() ? ({ type }: Recorded) => type : ({ stream }: Recorded) => stream
  const regex = expression?.getRegex() ?? ''
  const prefixes = expression?.getPrefixList() ?? []
  const pattern = regex === '' ? undefined : new RegExp(regex, 'u')
  return (event) => (pattern === undefined ? prefixes.some((prefix) => of(event).startsWith(prefix)) : pattern.test(of(event)))
}

const written = (memory: Memory, closed: AbortSignal): Promise<void> => new Promise((resolve) => {
  const wake = () => {
    stop()
    closed.removeEventListener('abort', wake)
    resolve()
  }
  const stop = memory.onWritten(wake)
  closed.addEventListener('abort', wake)
  if (closed.aborted) wake()
})
