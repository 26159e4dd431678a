import { describe, expect, test } from 'vitest'
import { BrokenPicture, withoutMetadata } from '../../../services/files/pictures.ts'
import { exif, picture, pictureTypes, place, withPlaces } from '../../support/pictures.ts'

describe.each(pictureTypes)('a picture of the type %s', (type) => {
  test('comes through as it was where nothing stands beside it', () => {
    expect(withoutMetadata(type, picture(type)).equals(picture(type))).toBe(true)
  })
  test('loses every place that its camera wrote, and nothing of itself', () => {
    const given = withPlaces(type)
    expect(given.includes(place)).toBe(true)
    const cleaned = withoutMetadata(type, given)
    expect(cleaned.includes(place)).toBe(false)
    if (type !== 'image/jpeg') expect(cleaned.equals(picture(type))).toBe(true)
    expect(withoutMetadata(type, cleaned).equals(cleaned)).toBe(true)
  })
  test('is refused wherever it is cut off', () => {
    const whole = picture(type)
    for (let length = 4; length < whole.length - 1; length++) {
      const cut = Buffer.from(whole.subarray(0, length))
      // What says how long it is has to be as long.
      if (type !== 'image/webp') expect(() => withoutMetadata(type, cut), `after ${length} bytes`).toThrow(BrokenPicture)
    }
    expect(() => withoutMetadata(type, whole.subarray(0, 25))).toThrow(BrokenPicture)
  })
})

describe('a JPEG', () => {
  test('stays the right way up', () => {
    const cleaned = withoutMetadata('image/jpeg', withPlaces('image/jpeg'))
    const at = cleaned.indexOf('Exif')
    expect(cleaned.lastIndexOf('Exif')).toBe(at)
    expect(cleaned.readUInt16BE(at - 2)).toBe(34)
    expect(cleaned.readUInt16LE(at + 24)).toBe(6)
    const rest = Buffer.concat([cleaned.subarray(0, at - 4), cleaned.subarray(at + 32)])
    expect(rest.equals(picture('image/jpeg'))).toBe(true)
  })
  test('with a directory that leads nowhere is no trouble', () => {
    const lost = exif()
    lost.writeUInt32BE(0xfffffff0, 4)
    const plain = picture('image/jpeg')
    const head = Buffer.from([0xff, 0xe1, 0, lost.length + 8])
    const given = Buffer.concat([plain.subarray(0, 20), head, Buffer.from('Exif\0\0'), lost, plain.subarray(20)])
    expect(withoutMetadata('image/jpeg', given).equals(plain)).toBe(true)
  })
})
