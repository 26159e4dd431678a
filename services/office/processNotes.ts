import { sql, type Kysely } from 'kysely'
import type { OfficeTables } from './tables.ts'

/** How a process fares on a node, as that node said last. */
export interface ProcessNote {
  readonly node: string
  readonly process: string
  readonly failures: number
  readonly failingSince: string | null
  readonly triedAgainAt: string | null
  readonly notedAt: string
}

/** What each node that works says of its processes, so that whoever asks any node learns how all of them fare. */
export interface ProcessNotes {
  /** In place of what the node said before. */
  note(node: string, states: readonly Omit<ProcessNote, 'node' | 'notedAt'>[]): Promise<void>
  /** The node works no more. One that dies leaves what it said last, for a day. */
  forget(node: string): Promise<void>
  all(): Promise<readonly ProcessNote[]>
  purge(): Promise<void>
}

const day = 24 * 3_600_000

export function processNotesIn(database: Kysely<OfficeTables>, clock: () => Date): ProcessNotes {
  return {
    async note(node, states) {
      const rows = states.map((state) => ({ node, ...state, notedAt: clock().toISOString() }))
      if (rows.length === 0) return
      await database.insertInto('process_note').values(rows).onConflict((conflict) => conflict.columns(['node', 'process']).doUpdateSet({
        failures: sql.ref('excluded.failures'), failingSince: sql.ref('excluded.failingSince'), triedAgainAt: sql.ref('excluded.triedAgainAt'), notedAt: sql.ref('excluded.notedAt'),
      })).execute()
    },
    async forget(node) {
      await database.deleteFrom('process_note').where('node', '=', node).execute()
    },
    all: () => database.selectFrom('process_note').select(['node', 'process', 'failures', 'failingSince', 'triedAgainAt', 'notedAt']).orderBy('process').orderBy('node').execute(),
    async purge() {
      await database.deleteFrom('process_note').where('notedAt', '<', new Date(clock().getTime() - day).toISOString()).execute()
    },
  }
}
