import { Repeater } from '@graphql-yoga/subscription'
import type { KeptNotification } from '../../office/notifications.ts'
import type { Context } from '../context.ts'
import { TopLevel } from '../errors.ts'
import { formatPosition, parsePosition } from '../position.ts'
import { notificationSourceOf, unreadAmong, type NotificationSource } from './notificationSource.ts'

export interface NotificationReceived {
  readonly cursor: string
  readonly notification: NotificationSource
  readonly unreadCount: number
}

const mostAtOnce = 50

/** A cursor counts the notifications of its person within an epoch of the log: an office that was restored counts anew. */
export const cursorAt = ({ core }: Context, sequence: number): string => formatPosition(core.store.epoch, BigInt(sequence))

/**
 * What concerns one person, as it comes: a cursor and a hint that something was added. The office is read anew for each step, so a reader that is slow
 * costs no memory; each is told as it may be known at that moment.
 */
export function notificationFeed(context: Context, after: string | undefined): Repeater<NotificationReceived> {
  const { session, office, core } = context
  if (session === undefined) throw new TopLevel('UNAUTHENTICATED')
  const { personId } = session
  const begin = after === undefined ? undefined : parsePosition(after, core.store.epoch)
  if (after !== undefined && begin === undefined) throw new TopLevel('POSITION_UNKNOWN')

  return new Repeater(async (push, stop) => {
    let stopped = false
    let added = true
    let wake = () => {}
    const hint = () => {
      added = true
      wake()
    }
    const unsubscribe = office.notifications.onAdded(hint)
    void stop.then(() => {
      stopped = true
      wake()
    })
    const told = async (kept: KeptNotification): Promise<NotificationReceived | undefined> => {
      const unreadCount = unreadAmong(context, await office.notifications.of(personId))
      const notification = notificationSourceOf(context, kept)
      return notification === null ? undefined : { cursor: cursorAt(context, kept.sequence), notification, unreadCount }
    }
    try {
      let sequence = begin === undefined ? await office.notifications.latest(personId) : Number(begin)
      while (!stopped) {
        added = false
        const come = await office.notifications.after(personId, sequence, mostAtOnce)
        for (const kept of come) {
          const received = stopped ? undefined : await told(kept)
          if (received !== undefined && !stopped) await push(received)
          sequence = kept.sequence
        }
        if (come.length === 0 && !added && !stopped) await new Promise<void>((resolve) => { wake = resolve })
      }
    } finally {
      unsubscribe()
    }
    stop()
  })
}
