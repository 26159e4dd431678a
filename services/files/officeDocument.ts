import { promisify } from 'node:util'
import { crc32, deflateRaw, inflateRaw } from 'node:zlib'
import { BrokenPicture, withoutMetadata, type PictureType } from './pictures.ts'

/** Word, Excel and PowerPoint documents without who wrote them, and their pictures without where they were taken. They are ZIP archives. */

/** It is no archive that an office program would have written, or it holds a program. */
export class BrokenDocument extends Error {
  override readonly name = 'BrokenDocument'
}

interface Entry {
  readonly name: Buffer
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly stored: Buffer
  /** Whether its name is UTF-8. */
  readonly flags: number
}

const most = { entries: 5_000, inflated: 64 * 1024 * 1024 }
const stored = 0
const deflated = 8

/** @throws {BrokenDocument} */
export async function withoutAuthors(bytes: Buffer): Promise<Buffer> {
  try {
    const cleaned: Entry[] = []
    let room = most.inflated
    for (const entry of entriesOf(bytes)) {
      const name = entry.name.toString('utf8')
      const picture = pictureTypes[name.slice(name.lastIndexOf('.')).toLowerCase()]
      const properties = empty[name]
      if (properties !== undefined) cleaned.push(written(entry, Buffer.from(properties)))
      else if (picture !== undefined) {
        const cleanedPicture = await cleanPicture(entry, picture, room)
        room -= cleanedPicture.size
        cleaned.push(cleanedPicture)
      } else cleaned.push(entry)
    }
    return archiveOf(cleaned)
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenDocument('It ends too early.')
    throw error
  }
}

const pictureTypes: Readonly<Record<string, PictureType>> = { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp' }
/** Its parts refer to these files, so they stay, and say nothing. */
const empty: Readonly<Record<string, string>> = {
  'docProps/core.xml': '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml': '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml': '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
}

async function cleanPicture(entry: Entry, type: PictureType, room: number): Promise<Entry> {
  if (entry.size > room) throw new BrokenDocument('It holds too much.')
  const bytes = entry.method === stored ? entry.stored : await promisify(inflateRaw)(entry.stored, { maxOutputLength: Math.max(room, 1) }).catch(() => {
    throw new BrokenDocument('A picture in it can not be read.')
  })
  try {
    const cleaned = withoutMetadata(type, bytes)
    const compressed = await promisify(deflateRaw)(cleaned)
    return { ...written(entry, cleaned), method: deflated, stored: compressed }
  } catch (error) {
    // Something else under the name of a picture; programs show nothing there either.
    if (error instanceof BrokenPicture) return written(entry, Buffer.alloc(0))
    throw error
  }
}

const written = ({ name, flags }: Entry, bytes: Buffer): Entry => ({ name, flags, method: stored, crc: crc32(bytes), size: bytes.length, stored: bytes })

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }
const utf8 = 0x0800

function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'))
  if (end === -1) throw new BrokenDocument('It has no directory.')
  const count = bytes.readUInt16LE(end + 10)
  if (count > most.entries) throw new BrokenDocument('It holds too much.')
  const entries: Entry[] = []
  for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index++) {
    if (bytes.readUInt32LE(at) !== signature.central) throw new BrokenDocument('Its directory is damaged.')
    const flags = bytes.readUInt16LE(at + 8)
    const method = bytes.readUInt16LE(at + 10)
    const compressed = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.subarray(at + 46, at + 46 + nameLength)
    if ((flags & 1) === 1 || (method !== stored && method !== deflated)) throw new BrokenDocument('It is encrypted, or packed in a foreign way.')
    if (/vbaproject|vbadata|\/activex\/|\/embeddings\/.*\.bin$|\.(?:exe|dll|js|vbs)$/i.test(name.toString('utf8'))) throw new BrokenDocument('It holds a program.')
    const local = bytes.readUInt32LE(at + 42)
    if (bytes.readUInt32LE(local) !== signature.local) throw new BrokenDocument('Its directory is damaged.')
    const begins = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (begins + compressed > bytes.length) throw new BrokenDocument('It ends too early.')
    entries.push({ name, method, flags: flags & utf8, crc: bytes.readUInt32LE(at + 16), size: bytes.readUInt32LE(at + 24), stored: bytes.subarray(begins, begins + compressed) })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The first day that a ZIP archive can name. */
const firstDay = 0x0021

function archiveOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, method, flags, crc, size, stored: content } of entries) {
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt16LE(firstDay, 8)
    shared.writeUInt32LE(crc, 10)
    shared.writeUInt32LE(content.length, 14)
    shared.writeUInt32LE(size, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([fourBytes(signature.local), shared, name, content])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(fourBytes(signature.central), Buffer.from([20, 0]), shared, tail, name)
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(signature.end, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listed, end])
}

function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
