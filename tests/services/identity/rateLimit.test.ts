import { expect, test } from 'vitest'
import { Windows } from '../../../services/identity/rateLimit.ts'
import { Clock } from '../../support/office.ts'

test('hits count within a window and begin anew after it', () => {
  const clock = new Clock()
  const windows = new Windows(clock.now)
  expect([1, 2, 3].map(() => windows.increment('a').totalHits)).toEqual([1, 2, 3])
  expect(windows.increment('b').totalHits).toBe(1)
  clock.pass({ minutes: 1 })
  expect(windows.increment('a').totalHits).toBe(1)
})

test('it never holds more clients than it may, and lets the oldest go', () => {
  const windows = new Windows(new Clock().now, 2)
  windows.increment('a')
  windows.increment('b')
  windows.increment('c')
  expect(windows.increment('c').totalHits).toBe(2)
  expect(windows.increment('a').totalHits).toBe(1)
})
