import { readFileSync } from 'node:fs'
import { sizeOf } from './files.ts'

const headerSize = 32
const frameHeaderSize = 24

/**
 * Whether acknowledged transactions in a write-ahead log can no longer be read. SQLite takes everything from the first
 * broken frame on for the torn end of a commit that was under way, and drops it in silence. That is right for the last
 * transaction alone: each is synced before the next begins, so two commits that begin to break prove damage.
 * The format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
export function writeAheadLogIsDamaged(path: string): boolean {
  if (sizeOf(path) <= headerSize) return false
  const file = readFileSync(path)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const littleEndian = (view.getUint32(0) & 1) === 0
  const frameSize = frameHeaderSize + view.getUint32(8)
  const header = checksum(view, 0, 24, [0, 0], littleEndian)
  // The header is synced before any frame is written.
  if (!sums(view, 24, header)) return file.subarray(headerSize).some((byte) => byte !== 0)

  const inUse = (frame: number) => view.getUint32(frame + 8) === view.getUint32(16) && view.getUint32(frame + 12) === view.getUint32(20)
  const commits = (frame: number) => view.getUint32(frame + 4) !== 0
  let frame = headerSize
  for (let running = header; frame + frameSize <= view.byteLength; frame += frameSize) {
    running = checksum(view, frame, frame + 8, running, littleEndian)
    running = checksum(view, frame + frameHeaderSize, frame + frameSize, running, littleEndian)
    if (!inUse(frame) || !sums(view, frame + 16, running)) break
  }
  let broken = 0
  for (; frame + frameSize <= view.byteLength; frame += frameSize) if (inUse(frame) && commits(frame)) broken++
  return broken > 1
}

type Checksum = readonly [number, number]
const sums = (view: DataView, offset: number, [first, second]: Checksum): boolean => view.getUint32(offset) === first && view.getUint32(offset + 4) === second

function checksum(view: DataView, from: number, to: number, [before, after]: Checksum, littleEndian: boolean): Checksum {
  let [first, second] = [before, after]
  for (let offset = from; offset < to; offset += 8) {
    first = (first + view.getUint32(offset, littleEndian) + second) >>> 0
    second = (second + view.getUint32(offset + 4, littleEndian) + first) >>> 0
  }
  return [first, second]
}
