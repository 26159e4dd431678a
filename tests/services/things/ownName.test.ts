import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOfName } from '../../../services/things/ownName.ts'

const haiyun = { name: '镇江市海云船舶有限公司', shortName: 'Haiyun', code: '91321100MA1MK8XY4T' }
const found = (names: Parameters<typeof placesOfName>[0], text: string) => placesOfName(names, [['problem', text]]).map((place) => place.text)

describe('the own name in a text', () => {
  test.each([
    ['as it is registered', '镇江市海云船舶有限公司的焊缝', '镇江市海云船舶有限公司'],
    ['without its seat and its legal form', '我们海云船舶的焊缝开裂', '海云船舶'],
    ['by its short name, whatever the case', 'Weld cracks at HAIYUN’s yard', 'HAIYUN'],
    ['with spaces and marks between', 'Hai-yun welds', 'Hai-yun'],
    ['in full width', 'ＨＡＩＹＵＮ焊接', 'ＨＡＩＹＵＮ'],
    ['by its number in the register', 'Invoice to 91321100 MA1MK8XY4T, please', '91321100 MA1MK8XY4T'],
  ])('is found %s', (_, text, stands) => {
    expect(found(haiyun, text)).toEqual([stands])
  })

  test('is found in every text, and each place once', () => {
    expect(placesOfName(haiyun, [['title', 'Haiyun'], ['target', 'no crack at Haiyun or haiyun']])).toEqual([
      { field: 'title', text: 'Haiyun' }, { field: 'target', text: 'Haiyun' }, { field: 'target', text: 'haiyun' },
    ])
  })

  test.each([
    ['a longer word', 'Haiyunese welds'],
    ['nothing like it', 'Welding thick aluminium plates'],
    ['an empty text', ''],
  ])('is not found in %s', (_, text) => {
    expect(found(haiyun, text)).toEqual([])
  })

  test.each([
    ['Nordic Pump Works GmbH', 'the pumps of nordic pump works run dry', 'nordic pump works'],
    ['Delta Marine Co., Ltd.', 'DELTA MARINE asks', 'DELTA MARINE'],
    ['江苏省云帆动力集团股份有限公司', '云帆动力的轴承', '云帆动力'],
  ])('%s is known by what it is called', (name, text, stands) => {
    expect(found({ name }, text)).toEqual([stands])
  })

  test('a name too short to tell anything is not looked for', () => {
    expect(found({ name: 'ABC' }, 'abc')).toEqual([])
  })

  test('whatever stands around it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      expect(found(haiyun, `${before} Haiyun ${after}`)).toContain('Haiyun')
    }))
  })
})
