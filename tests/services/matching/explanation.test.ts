import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeShares } from '../../../services/matching/explanation.ts'

test('whole shares add up to the rounded sum, and each is its exact share cut or raised to the next', () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 80 }), (exact) => {
      const whole = wholeShares(exact)
      expect(whole.reduce((sum, share) => sum + share, 0)).toBe(Math.round(exact.reduce((sum, share) => sum + share, 0)))
      whole.forEach((share, at) => expect(Math.abs(share - (exact[at] ?? 0))).toBeLessThanOrEqual(1))
    }),
  ))
