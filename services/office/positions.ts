import type { Kysely } from 'kysely'
import type { OfficeTables } from './tables.ts'

/** Stands where the name of a log would: such a process follows the time. */
export const time = 'TIME'

/** Up to where a process has followed the log, and which log that was; or the time, in milliseconds. */
export interface FollowedTo {
  readonly epoch: string
  readonly position: bigint
}

export interface Positions {
  of(process: string): Promise<FollowedTo | undefined>
  /** Where a process begins that has followed nothing of this log yet. Of two that begin at once one place holds. */
  begin(process: string, at: FollowedTo): Promise<void>
  /** Moves on; false where somebody else did meanwhile. */
  advance(process: string, from: FollowedTo, to: bigint): Promise<boolean>
}

export function positionsIn(database: Kysely<OfficeTables>): Positions {
  return {
    async of(process) {
      const row = await database.selectFrom('process_position').select(['epoch', 'position']).where('process', '=', process).executeTakeFirst()
      return row && { epoch: row.epoch, position: BigInt(row.position) }
    },
    async begin(process, { epoch, position }) {
      await database.insertInto('process_position').values({ process, epoch, position: String(position) })
        .onConflict((conflict) => conflict.column('process').doUpdateSet({ epoch, position: String(position) }).where('process_position.epoch', '<>', epoch))
        .execute()
    },
    async advance(process, { epoch, position }, to) {
      const { numUpdatedRows } = await database.updateTable('process_position').set({ position: String(to) })
        .where('process', '=', process).where('epoch', '=', epoch).where('position', '=', String(position)).executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
