import type { Core } from '../core.ts'

/** When a process wants to run again: at once, as soon as the rows move on, or at an instant even if they don't. */
export type NextRun = 'AT_ONCE' | 'WHEN_MOVED' | Date

/** What the hub does by itself. It looks for work in rows, so that work is found again after any loss, and asks the same commands as everybody. */
export interface Process<Parts = Core> {
  readonly name: string
  /** Tells of work that the rows don't speak of. Returns what stops it. */
  readonly onWork?: (wake: () => void) => () => void
  /** Does what is due now, and says when it wants to run again. `signal` aborts when the hub closes. */
  run(parts: Parts, signal: AbortSignal): Promise<NextRun>
}

/** What running asks of a hub's parts; what the process itself asks stands in its type. */
export interface Surroundings {
  clock(): Date
  readonly projections: Pick<Core['projections'], 'onProgress'>
  readonly freshness: Pick<Core['freshness'], 'tooStale'>
}

/** How a process fares, for whoever keeps the hub running. */
export interface ProcessState {
  readonly name: string
  /** How often it threw since it last succeeded. */
  readonly failures: number
  readonly failingSince: Date | undefined
  /** When it is tried again after a failure. */
  readonly triedAgainAt: Date | undefined
}

export interface RunningProcess {
  state(): ProcessState
  /** Lets a run that is under way finish. */
  stop(): Promise<void>
}

export interface ProcessOptions {
  /** Told of each run that threw. */
  readonly onFailure: (process: string, error: unknown) => void
  /** Between 0 and 1. */
  readonly jitter?: () => number
}

/** A clock that was set, or a machine that slept, is noticed within so many milliseconds. */
const longestRest = 60_000
/** An instant that is past already is no reason to run without a pause. */
const shortestRest = 1_000
/** What this node knows may have been overtaken, such as who may read what: until that is over nothing is done by it, and it is asked again so often. */
const restWhileStale = 1_000
const firstPause = 1_000
const longestPause = 300_000

/** So many milliseconds after the nth failure in a row: twice as long each time, and not all at the same moment. */
export const pauseAfter = (failures: number, jitter: number): number =>
  Math.min(firstPause * 2 ** (failures - 1), longestPause) * (1 - jitter / 2)

function restBefore(next: NextRun, now: Date): number | undefined {
  if (next === 'AT_ONCE') return 0
  return next === 'WHEN_MOVED' ? undefined : Math.min(Math.max(next.getTime() - now.getTime(), shortestRest), longestRest)
}

/** Runs a process, one run at a time, until it is stopped; not while its node is too stale. One that throws is tried again, each time later; the others never learn of it. */
export function startProcess<Parts extends Surroundings>(process: Process<Parts>, parts: Parts, { onFailure, jitter = Math.random }: ProcessOptions): RunningProcess {
  const stopping = new AbortController()
  const { signal } = stopping
  let moved = true
  let failures = 0
  let failingSince: Date | undefined
  let triedAgainAt: Date | undefined
  let wake = () => {}

  const rest = (milliseconds: number | undefined) => new Promise<void>((resolve) => {
    const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds).unref()
    wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })

  /** How many milliseconds to rest after it; none is until something happens. */
  async function attempt(): Promise<number | undefined> {
    if (parts.freshness.tooStale()) return restWhileStale
    try {
      const next = await process.run(parts, signal)
      failures = 0
      failingSince = triedAgainAt = undefined
      return restBefore(next, parts.clock())
    } catch (error) {
      if (signal.aborted) return undefined
      failures += 1
      const pause = pauseAfter(failures, jitter())
      failingSince ??= parts.clock()
      triedAgainAt = new Date(parts.clock().getTime() + pause)
      onFailure(process.name, error)
      return pause
    }
  }

  async function work(): Promise<void> {
    while (!signal.aborted) {
      moved = false
      const milliseconds = await attempt()
      if (signal.aborted) return
      // What happens while a failure is waited out is found by the run that follows.
      if (milliseconds === 0 || (moved && failures === 0)) continue
      await rest(milliseconds)
    }
  }

  const hint = () => {
    moved = true
    if (failures === 0) wake()
  }
  const unsubscribe = [parts.projections.onProgress(hint), process.onWork?.(hint)]
  const working = work()
  return {
    state: () => ({ name: process.name, failures, failingSince, triedAgainAt }),
    async stop() {
      stopping.abort()
      for (const step of unsubscribe) step?.()
      wake()
      await working
    },
  }
}
