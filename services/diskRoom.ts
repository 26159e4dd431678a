import { statfsSync } from 'node:fs'
import type { Handle } from './commands/handler.ts'
import { EventStoreUnavailable } from './eventStore/eventStore.ts'

const mebibyte = 1_048_576
const lookAgain = 1_000

/**
 * Lets commands through only while so many MiB of the disk stay free, so that a full disk never stops sign-out, revocation or reading.
 * @throws {EventStoreUnavailable} from the command; it may be sent again when there is room.
 */
export function whileThereIsRoom(handle: Handle, folder: string, minimumFree: number, clock: () => Date, freeBytes = freeBytesOf): Handle {
  let looked = 0
  let room = true
  return async (command, input, request) => {
    const now = clock().getTime()
    if (Math.abs(now - looked) >= lookAgain) {
      looked = now
      room = freeBytes(folder) >= minimumFree * mebibyte
    }
    if (!room) throw new EventStoreUnavailable(`Less than ${minimumFree} MiB of the disk are free. Make room, or set HUB_MIN_FREE_DISK lower.`)
    return handle(command, input, request)
  }
}

const freeBytesOf = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
