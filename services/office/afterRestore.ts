import type { Kysely } from 'kysely'
import type { OfficeTables } from './tables.ts'

/** Ends every session, token and link: after a restore they are of a moment that is past, and what was revoked since would stand again. */
export async function endEverythingHeld(database: Kysely<OfficeTables>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const table of ['session', 'secret', 'sign_in_request', 'invitation', 'expert_invitation', 'delegation_link', 'personal_token', 'intake_link'] as const) await transaction.deleteFrom(table).execute()
  })
}
