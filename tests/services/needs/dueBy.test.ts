import { expect, test } from 'vitest'
import { dayIn, dueBy, parkTimeZone } from '../../../services/needs/dueBy.ts'

test.each([
  ['a Monday', '2026-05-18', '2026-05-25'], ['a Friday', '2026-05-22', '2026-05-29'], ['a Saturday', '2026-05-23', '2026-05-29'],
])('a need that waits since %s is due five working days later', (_, since, due) => expect(dueBy(since)).toBe(due))
test('a day is that of its place', () => {
  expect(dayIn(parkTimeZone, '2026-05-18T15:59:59.999Z')).toBe('2026-05-18')
  expect(dayIn(parkTimeZone, '2026-05-18T16:00:00.000Z')).toBe('2026-05-19')
  expect(dayIn('Europe/Berlin', '2026-05-18T16:00:00.000Z')).toBe('2026-05-18')
  expect(dayIn(parkTimeZone, '2026-06-15')).toBe('2026-06-15')
})
