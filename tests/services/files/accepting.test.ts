import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { accept } from '../../../services/files/accepting.ts'
import { archiveOf, officeDocument } from '../../support/officeDocuments.ts'
import { picture, pictureTypes, place, withPlaces } from '../../support/pictures.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

describe('a file is what it holds, whatever its name says', () => {
  test.each([
    ...pictureTypes.map((type) => [type, picture(type)] as const),
    ['application/pdf', pdf],
    [`${office}.wordprocessingml.document`, officeDocument('docx')],
    [`${office}.spreadsheetml.sheet`, officeDocument('xlsx')],
    [`${office}.presentationml.presentation`, officeDocument('pptx')],
    ['text/plain', Buffer.from('Seams warp 焊缝变形 by 3 mm.\r\n\tAt 2 m/min.')],
  ] as const)('%s', async (type, bytes) => {
    expect(await accept('program.exe', bytes)).toMatchObject({ type })
  })
  test('of texts, the name says which are tables', async () => {
    expect(await accept('Measured.CSV', Buffer.from('﻿mm,m/min\n3,2'))).toMatchObject({ type: 'text/csv', name: 'Measured.csv' })
  })
})

describe('is not taken', () => {
  test.each([
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a web page behind a mark and blanks', Buffer.from('﻿ \n<html></html>')],
    ['a drawing that may hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a drawing as XML', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['a document with macros by its type', officeDocument('docm')],
    ['a document with macros in it', officeDocument('docx', { 'word/vbaProject.bin': 'Sub AutoOpen' })],
    ['a sheet with a control in it', officeDocument('xlsx', { 'xl/activeX/activeX1.bin': 'x' })],
    ['an archive', archiveOf({ 'a.txt': 'a' })],
    ['a program', Buffer.from('7f454c460201010000000000000000000200', 'hex')],
    ['a program for Windows', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(80)])],
    ['text with control characters', Buffer.from('a\u0000b')],
    ['text in another encoding', Buffer.from('b4e5cea2', 'hex')],
    ['nothing', Buffer.alloc(0)],
    ['the beginning of a picture', picture('image/jpeg').subarray(0, 300)],
    ['a document that is cut off', officeDocument('docx').subarray(0, -30)],
    ['a moving picture', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40)])],
  ])('%s', async (_what, bytes) => {
    expect(await accept('drawing.png', bytes)).toBeUndefined()
  })
  test('a document that says it is small and is not', async () => {
    const bomb = officeDocument('docx', { 'word/media/image1.png': Buffer.alloc(80 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await accept('plan.docx', bomb)).toBeUndefined()
  })
})

describe('what is taken', () => {
  test.each(pictureTypes)('has no place in it: %s', async (type) => {
    expect((await accept('photo', withPlaces(type)))?.bytes.includes(place)).toBe(false)
  })
  test('names no author, and its pictures no place', async () => {
    const given = officeDocument('docx', { 'word/media/image1.jpeg': withPlaces('image/jpeg'), 'word/media/image2.png': 'no picture', 'docProps/custom.xml': '<p>Haiyun</p>' })
    const { bytes } = await accept('plan.docx', given) ?? { bytes: Buffer.alloc(0) }
    const inside = contentsOf(bytes)
    expect(inside['word/document.xml']?.toString()).toBe('<document>Seams warp.</document>')
    expect(inside['word/media/image1.jpeg']?.includes(place)).toBe(false)
    expect(inside['word/media/image2.png']).toHaveLength(0)
    const all = Buffer.concat(Object.values(inside)).toString('latin1')
    expect(['Li Na', 'Haiyun', place].filter((word) => all.includes(word))).toEqual([])
    expect(Object.keys(inside)).toEqual(Object.keys(contentsOf(given)))
    expect(await accept('again.docx', bytes)).toMatchObject({ type: `${office}.wordprocessingml.document` })
  })
  test.each([
    ['../../etc/passwd', 'passwd.pdf'], ['C:\\drawings\\Plan.PDF', 'Plan.pdf'], ['a\u0000b\n.pdf', 'ab.pdf'], ['\u202Efdp.exe', 'fdp.exe.pdf'], ['.htaccess', 'htaccess.pdf'],
    ['图纸 1.pdf', '图纸 1.pdf'], ['a"b<c>.pdf', 'abc.pdf'], ['', 'file.pdf'], ['...', 'file.pdf'], ['.pdf', 'pdf.pdf'], [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(150)}.pdf`],
  ])('is called by a plain name: %j', async (given, name) => {
    expect(await accept(given, pdf)).toMatchObject({ name })
  })
})

/** What an archive holds, by its directory. */
function contentsOf(archive: Buffer): Record<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'))
  const contents: Record<string, Buffer> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < archive.readUInt16LE(end + 10); index++) {
    const length = archive.readUInt16LE(at + 28)
    const local = archive.readUInt32LE(at + 42)
    const begins = local + 30 + archive.readUInt16LE(local + 26)
    const stored = archive.subarray(begins, begins + archive.readUInt32LE(at + 20))
    contents[archive.toString('utf8', at + 46, at + 46 + length)] = archive.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored)
    at += 46 + length
  }
  return contents
}
