import { z } from 'zod'
import { EntryWithdrawn } from '../../schema/events/entries.ts'
import { EntryId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { entry } from './entry.ts'

/** It leaves the board; its number stays its own. */
export const withdrawEntry = change({
  name: 'WithdrawEntry',
  aggregate: entry,
  input: z.object({ entryId: EntryId }),
  idOf: ({ entryId }) => entryId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: () => undefined,
  decide: ({ stands }, { entryId }) => (stands ? [EntryWithdrawn({ entryId })] : []),
})
