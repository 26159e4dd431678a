import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandKey, digestOf, idOfCreated, idOfEvent, naturalId } from '../../../services/commands/keys.ts'

const words = fc.array(fc.string(), { minLength: 1, maxLength: 4 })
/** The same value with the keys of every object in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)])) : value
}

describe('a natural id', () => {
  test('is the same for the same words, and for no others', () => fc.assert(fc.property(words, words, (some, others) =>
    (naturalId(...some) === naturalId(...others)) === (JSON.stringify(some) === JSON.stringify(others)))))
  test('keeps words apart, whatever stands in them', () => {
    expect(naturalId('a/b', 'c')).not.toBe(naturalId('a', 'b/c'))
    expect(naturalId('a', '')).not.toBe(naturalId('a'))
  })
})

describe('the key of a request', () => {
  test('is of one person, one command and one commandId', () => {
    const keys = [commandKey('person', 'A', '1'), commandKey('somebody', 'A', '1'), commandKey('person', 'B', '1'), commandKey('person', 'A', '2')]
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('gives the same things ids for the same request, and others for each kind of thing', () => {
    const key = commandKey('person', 'A', '1')
    expect(idOfCreated(key, 'need')).toBe(idOfCreated(key, 'need'))
    expect(idOfCreated(key, 'need')).not.toBe(idOfCreated(key, 'offer'))
    expect(idOfCreated(key, 'need')).not.toBe(idOfCreated(commandKey('person', 'A', '2'), 'need'))
  })
})

describe('the id of an event', () => {
  const key = commandKey('person', 'A', '1')
  test('is another for another request, stream, content or place', () => {
    const ids = [
      idOfEvent(key, 'need-1', 'digest', 0), idOfEvent(commandKey('person', 'A', '2'), 'need-1', 'digest', 0),
      idOfEvent(key, 'need-2', 'digest', 0), idOfEvent(key, 'need-1', 'another', 0), idOfEvent(key, 'need-1', 'digest', 1),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a digest', () => {
  test('is the same whatever the order of keys', () =>
    fc.assert(fc.property(fc.jsonValue(), (value) => digestOf(value) === digestOf(turned(value)))))
  test('is another where anything differs', () => fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (value, key, part) =>
    digestOf({ ...value, [key]: part }) !== digestOf({ ...value, [key]: [part] }))))
  test('takes an absent key and an undefined one for the same', () => expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 })))
  test('tells order in lists, text from number, and null from absent', () => {
    const values = [[1, 2], [2, 1], ['1', 2], { a: null }, {}]
    expect(new Set(values.map(digestOf)).size).toBe(values.length)
  })
})
