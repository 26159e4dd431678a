import { statfsSync } from 'node:fs'
import type { Handle } from './commands/handler.ts'
import { EventStoreUnavailable } from './eventStore/eventStore.ts'

const mebibyte = 1_048_576
const lookAgain = 1_000

/**
 * Whether so many MiB of the disk are free, so that a full disk never stops sign-out, revocation or reading.
 * @throws {EventStoreUnavailable} from what it gives, when they are not; what was asked may be sent again when there is room.
 */
export function roomOn(folder: string, minimumFree: number, clock: () => Date, freeBytes = freeBytesOf): () => void {
  let looked = 0
  let room = true
  return () => {
    const now = clock().getTime()
    if (Math.abs(now - looked) >= lookAgain) {
      looked = now
      room = freeBytes(folder) >= minimumFree * mebibyte
    }
    if (!room) throw new EventStoreUnavailable(`Less than ${minimumFree} MiB of the disk are free. Make room, or set HUB_MIN_FREE_DISK lower.`)
  }
}

/** Lets commands through only while there is room. */
export const whileThereIsRoom = (handle: Handle, ensureRoom: () => void): Handle => async (command, input, request) => {
  ensureRoom()
  return handle(command, input, request)
}

const freeBytesOf = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
