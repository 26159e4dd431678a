import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inFlight } from '../../../services/import/inFlight.ts'

async function* upTo(last: number) {
  for (let number = 1; number <= last; number++) yield number
}

test('does so many at a time and no more, and loses none', async () => {
  let [running, most] = [0, 0]
  const results = await Array.fromAsync(inFlight(upTo(50), 7, async (number) => {
    most = Math.max(most, ++running)
    await nextTurn()
    running--
    return number * 2
  }))
  expect(most).toBe(7)
  expect(results.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => (index + 1) * 2))
})
test('throws what one of them threw, after the others have ended', async () => {
  let ended = 0
  const works = Array.fromAsync(inFlight(upTo(10), 4, async (number) => {
    await Promise.resolve()
    if (number === 3) throw new Error('the third')
    ended++
  }))
  await expect(works).rejects.toThrow('the third')
  expect(ended).toBeGreaterThanOrEqual(3)
})
test('when nobody listens any more it takes nothing new and lets what is under way end', async () => {
  let [begun, ended] = [0, 0]
  for await (const _ of inFlight(upTo(100), 4, async () => {
    begun++
    await Promise.resolve()
    ended++
  })) break
  expect(ended).toBe(begun)
  expect(begun).toBeLessThan(100)
})
