import type { Office } from '../office/office.ts'
import type { Processes } from './processes.ts'

const noteEvery = 10_000

export interface Noting {
  /** Says now how the processes fare. */
  note(): Promise<void>
  stop(): Promise<void>
}

/** Says again and again in the office how the processes of this node fare. While the office is away nobody is told, and nothing waits for it. */
export function notingProcesses({ processNotes }: Pick<Office, 'processNotes'>, processes: Pick<Processes, 'states'>, node: string): Noting {
  const note = () => processNotes.note(node, processes.states().map(({ name, failures, failingSince, triedAgainAt }) => ({
    process: name, failures, failingSince: failingSince?.toISOString() ?? null, triedAgainAt: triedAgainAt?.toISOString() ?? null,
  }))).catch(() => undefined)
  const noting = setInterval(() => void note(), noteEvery).unref()
  return {
    note,
    async stop() {
      clearInterval(noting)
      await processNotes.forget(node).catch(() => undefined)
    },
  }
}
