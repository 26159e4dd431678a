import { z } from 'zod'
import { ShowOnBoardChanged } from '../../schema/events/entries.ts'
import { EntryId } from '../../schema/events/ids.ts'
import { ShowOnBoard } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { entry } from './entry.ts'

/** How a pair may stand on the boards that all see. */
export const changeShowOnBoard = change({
  name: 'ChangeShowOnBoard',
  aggregate: entry,
  input: z.object({ entryId: EntryId, showOnBoard: ShowOnBoard }),
  needsRevision: true,
  idOf: ({ entryId }) => entryId,
  permits: (actor, { organizationId }, _, facts) => asEditorOrPark(actor, organizationId, facts),
  know: (facts, { thingId }) => ({ thing: facts.thing(thingId) }), // a moment old will do: boards mask what is anonymous by today's word
  decide(entry, change, { thing }) {
    if (!entry.stands) return refuse('WRONG_STAGE', 'entryId')
    if (entry.showOnBoard === change.showOnBoard) return []
    return thing?.anonymous !== false && change.showOnBoard === 'NAMES' ? refuse('SHOW_ON_BOARD_TOO_OPEN', 'showOnBoard') : [ShowOnBoardChanged(change)]
  },
})
