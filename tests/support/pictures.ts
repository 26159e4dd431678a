import type { PictureType } from '../../services/files/pictures.ts'

/** Pictures of 16 × 8 pixels as a browser makes them, red on the left and blue on the right; and what phones and cameras write beside a picture. */
const encoded: Readonly<Record<PictureType, string>> = {
  'image/jpeg': [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAA',
    'ACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0',
    'AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA',
    'AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERX',
    'RTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj',
    'Y2P/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAEF/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAT/',
    'xAAYEQACAwAAAAAAAAAAAAAAAAAABUKBwf/aAAwDAQACEQMRAD8Az1AhdKtFNoXh/9k=',
  ].join(''),
  'image/png': [
    'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAKklEQVR4AeyQMQ0AAAjDFizNE2rnaTjYw8FDk749WiKdZMvJwpIPAPcPBgAA//+lesnzAAAA',
    'BklEQVQDAL87JLmYGNVdAAAAAElFTkSuQmCC',
  ].join(''),
  'image/webp': [
    'UklGRhgCAABXRUJQVlA4WAoAAAAgAAAADwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAA',
    'ACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0',
    'AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAA',
    'AAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggKgAAAJABAJ0BKhAACAACwEwloAJ0ugADmAD+6GT3xF0qGdin/zNFE/pM',
    'BgAAAA==',
  ].join(''),
}
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export const picture = (type: PictureType): Buffer => Buffer.from(encoded[type], 'base64')

/** Stands where a place would stand. */
export const place = 'GPS 32.2044 119.4552'
const note = Buffer.from(place)

/** Exif with an orientation and a place, as a phone writes it. */
export function exif(orientation = 6): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000201120003000000010000000088250004000000010000002600000000', 'hex')
  tiff.writeUInt16BE(orientation, 18)
  return Buffer.concat([tiff, note])
}
const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
const app = (marker: number, name: string) => segment(marker, Buffer.concat([Buffer.from(name), note]))
const jpegSegments = () => [
  app(0xe1, 'http://ns.adobe.com/xmp/extension/\0'), segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif()])), app(0xe1, 'http://ns.adobe.com/xap/1.0/\0'),
  app(0xe2, 'MPF\0'), app(0xed, 'Photoshop 3.0\0'), app(0xe5, 'Samsung\0'), app(0xfe, ''),
]
const pngChunk = (kind: string, content: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length, 0)
  head.write(kind, 4, 'latin1')
  return Buffer.concat([head, content, Buffer.alloc(4)])
}
const webpChunk = (kind: string, content: Buffer) => {
  const head = Buffer.alloc(8)
  head.write(kind, 0, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

/** The picture with a place in every corner where one can stand, and another whole picture behind it. */
export function withPlaces(type: PictureType): Buffer {
  const plain = picture(type)
  switch (type) {
    case 'image/jpeg': return Buffer.concat([plain.subarray(0, 20), ...jpegSegments(), plain.subarray(20), plain.subarray(0, 20), ...jpegSegments(), plain.subarray(20)])
    case 'image/png': {
      const places = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map((kind) => pngChunk(kind, note))
      return Buffer.concat([plain.subarray(0, 33), ...places, plain.subarray(33), note])
    }
    case 'image/webp': {
      const extended = Buffer.concat([plain, webpChunk('EXIF', exif()), webpChunk('XMP ', note), webpChunk('HIDE', note)])
      extended.writeUInt8(extended.readUInt8(20) | 0x0c, 20)
      extended.writeUInt32LE(extended.length - 8, 4)
      return Buffer.concat([extended, note])
    }
  }
}
