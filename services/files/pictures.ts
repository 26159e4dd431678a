/** Pictures without what their makers wrote beside them: place, time, camera, author, previews. Nothing of the picture itself is touched. */

/** What claims to be a picture is not built like one. */
export class BrokenPicture extends Error {
  override readonly name = 'BrokenPicture'
}

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp'

/** @throws {BrokenPicture} */
export function withoutMetadata(type: PictureType, bytes: Buffer): Buffer {
  try {
    return Buffer.concat(cleaning[type](bytes))
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenPicture('It ends too early.')
    throw error
  }
}

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, jfif: 0xe0, exif: 0xe1, profile: 0xe2, adobe: 0xee, lastApplication: 0xef, comment: 0xfe }

/** Segment by segment to the end of the picture; phones put further pictures behind it, each with a place of its own. */
function jpeg(bytes: Buffer): readonly Buffer[] {
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) throw new BrokenPicture('A segment has no marker.')
    const kind = bytes.readUInt8(at + 1)
    if (kind === 0xff) { // padding before a marker
      at += 1
      continue
    }
    if (kind === marker.end) return [...kept, bytes.subarray(at, at + 2)]
    const ends = at + 2 + bytes.readUInt16BE(at + 2)
    if (ends > bytes.length || ends < at + 4) throw new BrokenPicture('A segment has no end.')
    const segment = bytes.subarray(at, ends)
    if (keepsSegment(kind, segment)) kept.push(segment)
    else if (kind === marker.exif) kept.push(...turned(segment))
    at = ends
    if (kind === marker.scan) {
      const next = endOfScan(bytes, at)
      kept.push(bytes.subarray(at, next))
      at = next
    }
  }
}

function keepsSegment(kind: number, segment: Buffer): boolean {
  if (kind === marker.comment) return false
  if (kind < marker.jfif || kind > marker.lastApplication) return true
  if (kind === marker.jfif) return segment.toString('latin1', 4, 8) === 'JFIF'
  if (kind === marker.profile) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE'
  return kind === marker.adobe && segment.toString('latin1', 4, 9) === 'Adobe'
}

/** In a scan a marker is never 0 (a byte that is 0xff) and never a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new BrokenPicture('A scan has no end.')
}

/** The one thing of Exif that a picture can't be shown without: which way is up. */
function turned(segment: Buffer): readonly Buffer[] {
  const orientation = orientationOf(segment)
  if (orientation === undefined) return []
  const exif = Buffer.from('ffe1002245786966000049492a000800000001001201030001000000000000000000', 'hex')
  const made = Buffer.concat([exif, Buffer.alloc(0x24 - exif.length)])
  made.writeUInt16LE(orientation, 28)
  return [made]
}

function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 8) !== 'Exif') return undefined
  const tiff = segment.subarray(10)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = long(4)
  for (let entry = 0; entry < short(directory) && entry < 200; entry++) {
    const at = directory + 2 + entry * 12
    const orientation = short(at + 8)
    if (short(at) === 0x112) return orientation >= 2 && orientation <= 8 ? orientation : undefined
  }
  return undefined
}

/** Texts, times and Exif are left out; what the picture is drawn with stays. */
const pngChunks: ReadonlySet<string> = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs', 'hIST', 'acTL', 'fcTL', 'fdAT',
])
function png(bytes: Buffer): readonly Buffer[] {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; ;) {
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const ends = at + 12 + bytes.readUInt32BE(at)
    if (ends > bytes.length) throw new BrokenPicture('A chunk has no end.')
    if (pngChunks.has(kind)) kept.push(bytes.subarray(at, ends))
    if (kind === 'IEND') return kept
    at = ends
  }
}

const webpChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** The bits by which a WebP says that Exif and XMP follow. */
const announced = 0x08 | 0x04
function webp(bytes: Buffer): readonly Buffer[] {
  const kept: Buffer[] = []
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4))
  for (let at = 12; at < end;) {
    const kind = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const ends = at + 8 + size + (size % 2)
    if (ends > end) throw new BrokenPicture('A chunk has no end.')
    const chunk = Buffer.from(bytes.subarray(at, ends))
    if (kind === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~announced & 0xff, 8)
    if (webpChunks.has(kind)) kept.push(chunk)
    at = ends
  }
  if (kept.length === 0) throw new BrokenPicture('It holds no picture.')
  const header = Buffer.from(bytes.subarray(0, 12))
  header.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4)
  return [header, ...kept]
}

const cleaning: Readonly<Record<PictureType, (bytes: Buffer) => readonly Buffer[]>> = { 'image/jpeg': jpeg, 'image/png': png, 'image/webp': webp }
