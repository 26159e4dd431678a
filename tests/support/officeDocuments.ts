import { crc32, deflateRawSync } from 'node:zlib'

/** Office documents, which are ZIP archives, made by the files that they hold. */
export function archiveOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const compressed = deflateRawSync(content)
    const name = Buffer.from(path)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(crc32(content), 14)
    head.writeUInt32LE(compressed.length, 18)
    head.writeUInt32LE(content.length, 22)
    head.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    head.copy(central, 6, 4, 30)
    central.writeUInt32LE(offset, 42)
    locals.push(head, name, compressed)
    directory.push(central, name)
    offset += head.length + name.length + compressed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listed, end])
}

const main = {
  docx: ['wordprocessingml.document', '/word/document.xml'], xlsx: ['spreadsheetml.sheet', '/xl/workbook.xml'], pptx: ['presentationml.presentation', '/ppt/presentation.xml'],
  docm: ['macro', '/word/document.xml'],
} as const
export type Ending = keyof typeof main

/** A document as its program would write it, with further files in it. */
export function officeDocument(ending: Ending, more: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  const [kind, path] = main[ending]
  const type = ending === 'docm' ? 'application/vnd.ms-word.document.macroEnabled.main+xml' : `application/vnd.openxmlformats-officedocument.${kind}.main+xml`
  return archiveOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${path}" ContentType="${type}"/></Types>`,
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    [path.slice(1)]: '<document>Seams warp.</document>',
    'docProps/core.xml': '<cp:coreProperties><dc:creator>Li Na</dc:creator></cp:coreProperties>',
    'docProps/app.xml': '<Properties><Company>Haiyun Marine</Company></Properties>',
    ...more,
  })
}
