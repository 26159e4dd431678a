import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Best, before } from '../../../services/matching/best.ts'

test('the best of any many are those that sorting puts first', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }), score: fc.nat(5) }), { selector: ({ id }) => id }), fc.nat(8), (entries, limit) => {
      const best = new Best(limit)
      for (const { id, score } of entries) best.add(id, score)
      expect(best.toSorted()).toEqual(entries.toSorted((a, b) => (before(a, b) ? -1 : 1)).slice(0, limit))
    }),
  ))
