import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { START, streamNameFilter, type AllStreamResolvedEvent, type AllStreamSubscription, type Position } from '@eventstore/db-client'
import { beginning, EventStoreUnavailable, type StoredEvent } from '../eventStore.ts'
import type { Connected } from './connect.ts'
import { jittered, within } from './patience.ts'
import { recordIn, type Names } from './records.ts'

const firstPause = 50
const longestPause = 5_000
/** A subscription that doesn't let go is left to the end of the client. */
const toLetGo = 500
/** The server says where it is after so many times 32 events that were none of ours. */
const checkpointInterval = 32

/**
 * The events of the hub after a position, for as long as `over` is not aborted. A subscription of the client never comes back once it is lost,
 * so another follows it, from where the last one came to: the last event that was given, or a later place up to which there was none of ours.
 * @throws {LogRefused} `confirm` says that it is another log.
 */
export async function* eventsAfter(after: bigint, batch: number, { client, credentials }: Connected, names: Names, confirm: () => Promise<void>, over: AbortSignal): AsyncGenerator<readonly StoredEvent[], void, void> {
  let given = after
  let reached: Position = { commit: after, prepare: after }
  for (let failures = 0; !over.aborted; failures++) {
    if (!(await passes(confirm))) {
      await pause(failures, over)
      continue
    }
    let checkpoint: Position | undefined
    const subscription = client.subscribeToAll({
      fromPosition: reached.commit === beginning ? START : reached, credentials,
      filter: streamNameFilter({ regex: names.pattern, checkpointInterval, checkpointReached: (_, position) => { checkpoint = position } }),
    }, { highWaterMark: batch })
    try {
      for await (const resolved of batchesOf(subscription, batch, over)) {
        failures = 0
        const events = resolved.flatMap((one) => recordIn(one, names)?.event ?? []).filter(({ position }) => position > given)
        const last = events.at(-1)
        if (last !== undefined) {
          given = last.position
          reached = { commit: given, prepare: given }
          yield events
        }
        // A place is passed only when everything before it was given.
        if (checkpoint !== undefined && subscription.readableLength === 0 && checkpoint.commit > reached.commit) reached = checkpoint
      }
    } catch {
      // Whatever ended it, the next one begins where this one came to. Who asks the store for anything else is told what is wrong.
    } finally {
      await within(toLetGo, subscription.unsubscribe()).catch(() => undefined)
    }
    await pause(failures, over)
  }
}

const pause = (failures: number, over: AbortSignal): Promise<void> =>
  wait(jittered(Math.min(firstPause * 2 ** failures, longestPause)), undefined, { signal: over }).catch(() => undefined)

async function passes(confirm: () => Promise<void>): Promise<boolean> {
  try {
    await confirm()
    return true
  } catch (error) {
    if (error instanceof EventStoreUnavailable) return false
    throw error
  }
}

/** What has come within a turn is one batch; an empty one tells of a checkpoint, or that the server has confirmed. Ends with `over` alone. */
async function* batchesOf(subscription: AllStreamSubscription, most: number, over: AbortSignal): AsyncGenerator<readonly AllStreamResolvedEvent[], void, void> {
  let failure: unknown
  let wake = (): void => undefined
  subscription.on('error', (error) => {
    failure = error
    wake()
  })
  subscription.on('end', () => {
    failure ??= new Error('The server ended the subscription')
    wake()
  })
  subscription.on('readable', () => wake())
  subscription.on('confirmation', () => wake())
  const leave = () => wake()
  over.addEventListener('abort', leave)
  try {
    while (!over.aborted) {
      const events: AllStreamResolvedEvent[] = []
      while (events.length < most) {
        const event: AllStreamResolvedEvent | null = subscription.read()
        if (event === null) break
        events.push(event)
      }
      if (events.length === 0 && failure !== undefined) throw failure
      yield events
      if (subscription.readableLength === 0 && failure === undefined && !over.aborted) await new Promise<void>((resolve) => { wake = resolve })
      await setImmediate()
    }
  } finally {
    over.removeEventListener('abort', leave)
  }
}
