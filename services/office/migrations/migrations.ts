import type { Migration } from 'kysely/migration'
import { engagements } from './engagements.ts'
import { intake } from './intake.ts'
import { mailSettings } from './mailSettings.ts'
import { myself } from './myself.ts'
import { outbox } from './outbox.ts'
import { people } from './people.ts'
import { processNotes } from './processNotes.ts'
import { requests } from './requests.ts'
import { secrets } from './secrets.ts'
import { tokens } from './tokens.ts'
import { vault } from './vault.ts'

/** Every change of the office's tables, oldest first. What was released is never edited: a change is a new entry. */
export const migrations: Record<string, Migration> = {
  '0001-people': { up: people },
  '0002-secrets': { up: secrets },
  '0003-requests': { up: requests },
  '0004-myself': { up: myself },
  '0004-tokens': { up: tokens },
  '0005-vault': { up: vault },
  '0006-outbox': { up: outbox },
  '0007-engagements': { up: engagements },
  '0009-intake': { up: intake },
  '0011-mail-settings': { up: mailSettings },
  '0012-process-notes': { up: processNotes },
}
