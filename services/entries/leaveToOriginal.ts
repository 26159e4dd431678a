import { z } from 'zod'
import { EntryWithdrawn } from '../../schema/events/entries.ts'
import { EntryId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { asProcess } from '../identity/rights.ts'
import { entry } from './entry.ts'

/** A need that was found a duplicate leaves the board, where its original has taken its place or may not. */
export const leaveToOriginal = change({
  name: 'LeaveToOriginal',
  aggregate: entry,
  input: z.object({ entryId: EntryId }),
  idOf: ({ entryId }) => entryId,
  permits: (actor) => asProcess(actor),
  know: (facts, { thingId }) => { // a moment old will do: whoever reopened it just now enters it again
    const thing = facts.thing(thingId)
    return { isDuplicate: thing?.side === 'NEED' && thing.duplicateOf !== undefined }
  },
  decide: ({ stands }, { entryId }, { isDuplicate }) => (stands && isDuplicate ? [EntryWithdrawn({ entryId })] : []),
})
