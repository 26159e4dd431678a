import { randomUUID } from 'node:crypto'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import type { NewEvent } from '../../services/eventStore/eventStore.ts'

/** What is measured: something that takes one event at a revision, and says when it is durable. */
export interface AppendLog {
  append(stream: string, expectedRevision: bigint, event: NewEvent): Promise<unknown>
  close(): Promise<void>
}
export interface Measured {
  readonly eventsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly loopP99Ms: number
}
const eventsPerStream = 10n

/** So many clients, each appending one event after the other to a stream of its own, and to another after ten. */
async function measured(open: () => Promise<AppendLog>, inFlight: number, milliseconds: number): Promise<Measured> {
  const log = await open()
  const latencies: number[] = []
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  const begin = performance.now()
  await Promise.all(Array.from({ length: inFlight }, async () => {
    while (performance.now() - begin < milliseconds) {
      const stream = `need-${randomUUID()}`
      for (let revision = -1n; revision < eventsPerStream - 1n; revision++) {
        const sent = performance.now()
        await log.append(stream, revision, anEvent())
        latencies.push(performance.now() - sent)
      }
    }
  }))
  const seconds = (performance.now() - begin) / 1_000
  loop.disable()
  await log.close()
  latencies.sort((a, b) => a - b)
  return { eventsPerSecond: latencies.length / seconds, p50Ms: quantile(latencies, 0.5), p99Ms: quantile(latencies, 0.99), loopP99Ms: loop.percentile(99) / 1e6 }
}

/** Two ways of appending, in turns: the medians of their figures under their names, and how many times the first's events the second writes. */
export async function compared(
  [bareName, openBare]: readonly [string, () => Promise<AppendLog>], [name, open]: readonly [string, () => Promise<AppendLog>],
  { inFlight, milliseconds, rounds }: { readonly inFlight: number; readonly milliseconds: number; readonly rounds: number },
): Promise<{ readonly figures: Readonly<Record<string, number>>; readonly ratio: number }> {
  const runs = new Map<string, Measured[]>([[bareName, []], [name, []]])
  for (let round = 0; round < rounds; round++) {
    runs.get(bareName)?.push(await measured(openBare, inFlight, milliseconds))
    runs.get(name)?.push(await measured(open, inFlight, milliseconds))
  }
  const figures: Record<string, number> = {}
  for (const [who, all] of runs) {
    for (const figure of ['eventsPerSecond', 'p50Ms', 'p99Ms', 'loopP99Ms'] as const) figures[`${who}.${inFlight}.${figure}`] = median(all.map((run) => run[figure]))
  }
  const bare = runs.get(bareName) ?? []
  return { figures, ratio: median((runs.get(name) ?? []).map((run, round) => run.eventsPerSecond / (bare[round]?.eventsPerSecond ?? Number.NaN))) }
}

const anEvent = (): NewEvent => ({
  id: randomUUID(),
  type: 'NeedRevised',
  data: { needId: randomUUID(), title: 'Welding of thin aluminium sheets', problem: 'Sheets under 0.8 mm warp. '.repeat(6), keywords: ['welding', 'aluminium', '焊接'] },
  metadata: { commandKey: randomUUID(), fingerprint: 'q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c', actor: { kind: 'PERSON', id: randomUUID() }, at: '2026-05-18T01:00:00.000Z', version: 1 },
})

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
const median = (values: readonly number[]): number => quantile([...values].sort((a, b) => a - b), 0.5)
