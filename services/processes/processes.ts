import type { Core } from '../core.ts'
import { startProcess, type Process, type ProcessOptions, type ProcessState, type RunningProcess } from './process.ts'

/** All processes of this node. */
export interface Processes {
  start(process: Process): void
  states(): readonly ProcessState[]
  stop(): Promise<void>
}

/** Each runs for itself; none waits for another. */
export function processesOf(core: Core, options: ProcessOptions): Processes {
  const running: RunningProcess[] = []
  return {
    start: (process) => running.push(startProcess(process, core, options)),
    states: () => running.map((process) => process.state()),
    async stop() {
      await Promise.all(running.map((process) => process.stop()))
    },
  }
}
