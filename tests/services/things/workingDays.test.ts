import { expect, test } from 'vitest'
import { workingDaysAfter } from '../../../services/things/workingDays.ts'

test.each([
  ['Monday', '2026-05-18T09:30:00.000Z', 3, '2026-05-21T09:30:00.000Z'],
  ['Thursday', '2026-05-21T09:30:00.000Z', 3, '2026-05-26T09:30:00.000Z'],
  ['Friday', '2026-05-22T23:59:59.999Z', 1, '2026-05-25T23:59:59.999Z'],
  ['Saturday', '2026-05-23T09:30:00.000Z', 1, '2026-05-25T09:30:00.000Z'],
  ['Sunday', '2026-05-24T09:30:00.000Z', 5, '2026-05-29T09:30:00.000Z'],
  ['Wednesday', '2026-05-20T09:30:00.000Z', 10, '2026-06-03T09:30:00.000Z'],
  ['any day', '2026-05-20T09:30:00.000Z', 0, '2026-05-20T09:30:00.000Z'],
])('working days after a %s', (_, from, days, until) => expect(workingDaysAfter(new Date(from), days)).toEqual(new Date(until)))
