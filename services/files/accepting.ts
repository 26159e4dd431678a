import { fileTypeFromBuffer } from 'file-type'
import { FileType } from '../../schema/events/dossiers.ts'
import { BrokenDocument, withoutAuthors } from './officeDocument.ts'
import { BrokenPicture, withoutMetadata } from './pictures.ts'

export interface AcceptedFile {
  readonly type: FileType
  /** Its own name, as far as a name may go. */
  readonly name: string
  readonly bytes: Buffer
}

/** The most bytes of one file. */
export const largestFile = 20 * 1024 * 1024

/**
 * Takes what somebody uploaded for what it is, by its content and never by its name, and strips it of places and authors.
 * `undefined` is anything that the hub doesn't take: programs, macros, web pages, drawings with scripts, what is damaged.
 */
export async function accept(name: string, uploaded: Buffer): Promise<AcceptedFile | undefined> {
  const type = await typeOf(name, uploaded)
  if (type === undefined) return undefined
  try {
    return { type, name: cleanName(name, type), bytes: await stripped(type, uploaded) }
  } catch (error) {
    if (error instanceof BrokenPicture || error instanceof BrokenDocument) return undefined
    throw error
  }
}

async function typeOf(name: string, bytes: Buffer): Promise<FileType | undefined> {
  const told = FileType.exclude(['text/plain', 'text/csv']).safeParse((await fileTypeFromBuffer(bytes))?.mime)
  if (told.success) return told.data
  if (!isPlainText(bytes)) return undefined
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

/** UTF-8 without control characters, and no markup, which some program might show as a page. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[^\P{Cc}\t\n\r\f]/u.test(text) && !text.trimStart().startsWith('<')
  } catch {
    return false
  }
}

async function stripped(type: FileType, bytes: Buffer): Promise<Buffer> {
  switch (type) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp': return withoutMetadata(type, bytes)
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    case 'application/vnd.openxmlformats-officedocument.presentationml.presentation': return withoutAuthors(bytes)
    case 'application/pdf':
    case 'text/plain':
    case 'text/csv': return bytes
  }
}

const endings: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['.pptx'],
  'text/plain': ['.txt', '.md', '.log'],
  'text/csv': ['.csv'],
}
const longestName = 150

/** No folder, no control or direction characters, nothing that a file system forbids, and an ending that tells what it is. */
function cleanName(given: string, type: FileType): string {
  const [ending] = endings[type]
  const name = given.normalize('NFC').replace(/^.*[/\\]/s, '').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*]/gu, '').trim().replace(/^[.\s]+/, '')
  const fits = endings[type].some((known) => name.toLowerCase().endsWith(known))
  const stem = (fits ? name.slice(0, name.lastIndexOf('.')) : name).trim()
  const kept = [...stem].slice(0, longestName).join('')
  return `${kept === '' ? 'file' : kept}${fits ? name.slice(name.lastIndexOf('.')).toLowerCase() : ending}`
}
