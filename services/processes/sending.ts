import type { Core } from '../core.ts'
import type { HandedOver } from '../identity/delivery.ts'
import type { ClaimedMessage, Outbox } from '../office/outbox.ts'
import type { Process } from './process.ts'

/** Hands a message over under its id, by which whoever gets it twice knows it. What it throws counts as a failure that may pass. */
export type Send<Parts = unknown> = (message: ClaimedMessage, parts: Parts) => Promise<HandedOver>

const minute = 60_000
const pauses = [1, 5, 15, 60, 180, 360, 720, 1_440].map((minutes) => minutes * minute)

/** Sends what waits in the outbox, at least once each, and tries again for about two days. */
export const sending = <Parts extends Pick<Core, 'clock'>>(outbox: Outbox, send: Send<Parts>, jitter = Math.random): Process<Parts> => ({
  name: 'sending',
  onWork: (wake) => outbox.onPut(wake),
  async run(parts) {
    const message = await outbox.claim()
    if (message === undefined) return await outbox.nextDue() ?? 'WHEN_MOVED'
    const outcome = await send(message, parts).catch((error: unknown): HandedOver => ({ error: nameOf(error), final: false }))
    if (outcome === 'SENT') {
      await outbox.sent(message)
    } else {
      const pause = pauses[message.attempts - 1]
      const again = outcome.final || pause === undefined ? undefined : new Date(parts.clock().getTime() + pause * (1 + jitter() / 4))
      await outbox.failed(message, outcome.error, again)
    }
    return 'AT_ONCE'
  },
})

const nameOf = (error: unknown): string => (error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : 'Error')
