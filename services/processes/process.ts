import type { Core } from '../core.ts'

/** What the hub does by itself. It looks for work in the rows, so that work is found again after any loss, and asks the same commands as everybody. */
export interface Process {
  readonly name: string
  /** Does what is due now; whether anything may be left that could be done at once. */
  run(core: Core): Promise<boolean>
}

/** Runs a process whenever the rows moved on, one run at a time, until it is stopped. `onFailure` is told of runs that threw; the next one tries again. */
export function startProcess(process: Process, core: Core, onFailure: (process: string, error: unknown) => void): () => Promise<void> {
  let stopped = false
  let moved = true
  let running: Promise<void> | undefined
  const work = async () => {
    while (moved && !stopped) {
      moved = false
      try {
        if (await process.run(core)) moved = true
      } catch (error) {
        if (!stopped) onFailure(process.name, error)
      }
    }
    running = undefined
  }
  const wake = () => {
    moved = true
    if (!stopped) running ??= work()
  }
  const unsubscribe = core.projections.onProgress(wake)
  wake()
  return async () => {
    stopped = true
    unsubscribe()
    await running
  }
}
