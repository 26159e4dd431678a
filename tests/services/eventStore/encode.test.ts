import { describe, expect, test } from 'vitest'
import { encode } from '../../../services/eventStore/encode.ts'
import { noEvents } from '../../../services/eventStore/eventStore.ts'
import { anEvent } from '../../contract/eventStore.ts'

const encoding = (data: unknown) => () => encode('need-1', noEvents, [anEvent(data)])

describe('An event that is no plain JSON', () => {
  test.each<[string, unknown]>([
    ['SomethingHappened.data[0] is of type undefined', [undefined]],
    ['SomethingHappened.data.needs[1].budget is of type bigint', { needs: [{}, { budget: 1n }] }],
    ['SomethingHappened.data.at is an instance of Date', { at: new Date(0) }],
    ['SomethingHappened.data[0] is NaN', [Number.NaN]],
  ])('is refused with the place and the reason: %s', (message, data) => {
    expect(encoding(data)).toThrow(message)
  })
  test('says nothing of its values, which may be secret', () => {
    expect(encoding({ secret: { toJSON: () => 'confidential' } })).toThrow(/^SomethingHappened\.data\.secret\.toJSON is of type function; (?!.*confidential)/u)
  })
  test('may be nested deep, but not without end', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'end' : [nested(depth - 1)])
    expect(encoding({ deep: nested(199) })).not.toThrow()
    expect(encoding({ deep: nested(300) })).toThrow('nested more than 200 deep')
  })
})

test('A stream has a name, and none that a store keeps for itself', () => {
  expect(() => encode('', noEvents, [anEvent()])).toThrow(TypeError)
  expect(() => encode('$all', noEvents, [anEvent()])).toThrow(TypeError)
})
