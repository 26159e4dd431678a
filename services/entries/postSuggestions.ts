import { z } from 'zod'
import { SuggestionsPosted } from '../../schema/events/entries.ts'
import { ConferenceId, EntryId } from '../../schema/events/ids.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asProcess } from '../identity/rights.ts'
import { entry } from './entry.ts'

/** What the board is given for one entry, once; later shifts of rank change nothing that people have seen. */
export const postSuggestions = change({
  name: 'PostSuggestions',
  aggregate: entry,
  input: z.object({ entryId: EntryId }),
  idOf: ({ entryId }) => entryId,
  permits: (actor) => asProcess(actor),
  know: async (facts, { conferenceId }, { entryId }) => ({ // a moment old will do: whatever is entered later brings its own suggestions
    conference: facts.conference(conferenceId), suggested: await facts.picksFor(entryId),
  }),
  decide(entry, { entryId }, { conference, suggested }) {
    if (entry.suggested || !entry.stands) return []
    if (conference?.boardOpen !== true) return refuse('BOARD_NOT_OPEN', 'entryId')
    if (suggested === undefined) return refuse('BUSY')
    const { picks, matcherVersion } = suggested
    return [SuggestionsPosted({ entryId, conferenceId: ConferenceId.parse(entry.conferenceId), thingId: entry.thingId, picks: [...picks], matcherVersion })]
  },
})
