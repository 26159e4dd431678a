import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pauseAfter, startProcess, type NextRun } from '../../../services/processes/process.ts'

beforeEach(() => { vi.useFakeTimers({ now: Date.parse('2026-05-18T01:00:00.000Z') }) })
afterEach(() => { vi.useRealTimers() })

/** A process that answers what the test says, among rows that move on when the test says so. */
function running(answers: readonly (NextRun | Error)[], stale = false) {
  const left = [...answers]
  const runs: string[] = []
  const failed: unknown[] = []
  let moved = () => {}
  const process = startProcess({
    name: 'reminding',
    async run() {
      runs.push(new Date().toISOString().slice(11, 23))
      const answer = left.shift() ?? 'WHEN_MOVED'
      if (answer instanceof Error) throw answer
      return answer
    },
  }, {
    clock: () => new Date(),
    freshness: { tooStale: () => stale },
    projections: {
      onProgress(listener) {
        moved = listener
        return () => { moved = () => {} }
      },
    },
  }, { onFailure: (_name, error) => { failed.push(error) }, jitter: () => 0 })
  return { process, runs, failed, move: () => { moved() }, becomes: (what: 'STALE' | 'FRESH') => { stale = what === 'STALE' } }
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

test('it runs when it starts, and again whenever the rows move on', async () => {
  const { runs, move } = running([])
  await pass(0)
  expect(runs).toHaveLength(1)
  await pass(3_600_000)
  expect(runs).toHaveLength(1)
  move()
  await pass(0)
  expect(runs).toHaveLength(2)
})

test('it runs again at once while more is left', async () => {
  const { runs } = running(['AT_ONCE', 'AT_ONCE'])
  await pass(0)
  expect(runs).toHaveLength(3)
})

test('time alone wakes it at the instant that it named', async () => {
  const { runs } = running([new Date('2026-05-18T01:00:30.000Z')])
  await pass(29_999)
  expect(runs).toHaveLength(1)
  await pass(1)
  expect(runs).toEqual(['01:00:00.000', '01:00:30.000'])
})

test('an instant that is past does not make it run without a pause, and one far away is looked at each minute', async () => {
  const past = running([new Date(0)])
  await pass(999)
  expect(past.runs).toHaveLength(1)
  const far = running([new Date('2027-01-01'), new Date('2027-01-01')])
  await pass(120_000)
  expect(far.runs).toHaveLength(3)
})

test('one that throws is tried again, each time later, whatever happens meanwhile', async () => {
  const { runs, failed, process, move } = running([new Error('one'), new Error('two')])
  await pass(0)
  move()
  await pass(999)
  expect(runs).toHaveLength(1)
  expect(process.state()).toEqual({ name: 'reminding', failures: 1, failingSince: new Date('2026-05-18T01:00:00.000Z'), triedAgainAt: new Date('2026-05-18T01:00:01.000Z') })
  await pass(2_001)
  expect(runs).toEqual(['01:00:00.000', '01:00:01.000', '01:00:03.000'])
  expect(failed).toHaveLength(2)
  expect(process.state()).toEqual({ name: 'reminding', failures: 0, failingSince: undefined, triedAgainAt: undefined })
})

test('pauses double up to five minutes, and are not all the same', () => {
  expect([1, 2, 3, 9, 10, 1_000].map((failures) => pauseAfter(failures, 0))).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000])
  expect(pauseAfter(3, 0.5)).toBe(3_000)
})

test('what moved while it ran is looked at', async () => {
  let finish = () => {}
  let runs = 0
  let moved = () => {}
  const process = startProcess({
    name: 'slow',
    async run() {
      runs += 1
      if (runs === 1) await new Promise<void>((resolve) => { finish = resolve })
      return 'WHEN_MOVED'
    },
  }, { clock: () => new Date(), freshness: { tooStale: () => false }, projections: { onProgress: (listener) => { moved = listener; return () => {} } } }, { onFailure: () => {} })
  await pass(0)
  moved()
  expect(runs).toBe(1)
  finish()
  await pass(0)
  expect(runs).toBe(2)
  await process.stop()
})

test('it rests while its node is too stale, whatever moves or is left, and goes on soon after', async () => {
  const { runs, move, becomes, process, failed } = running(['AT_ONCE', 'AT_ONCE', 'WHEN_MOVED'], true)
  for (let minutes = 0; minutes < 5; minutes++) {
    move()
    await pass(60_000)
  }
  expect([runs, failed]).toEqual([[], []])
  becomes('FRESH')
  await pass(1_000)
  expect(runs).toHaveLength(3)
  becomes('STALE')
  move()
  await pass(0)
  expect(runs).toHaveLength(3)
  await process.stop()
})

test('once stopped it does not run again', async () => {
  const { process, runs, move } = running([new Date('2026-05-18T01:00:30.000Z')])
  await pass(0)
  await process.stop()
  move()
  await pass(60_000)
  expect(runs).toHaveLength(1)
})
