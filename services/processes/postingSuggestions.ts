import { EntryId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import { postSuggestions } from '../entries/postSuggestions.ts'
import { processActor } from '../identity/actor.ts'
import type { Process } from './process.ts'
import { settled } from './settled.ts'

/** Few, so that a person's question to the matcher never waits behind many of these. */
const mostAtOnce = 4

/** Gives each entry of an open board its suggestions, once. */
export const postingSuggestions: Process = {
  name: 'posting-suggestions',
  async run({ rows, handle, projections }) {
    const actor = processActor('posting-suggestions')
    const due = rows.conferences.withoutSuggestions(mostAtOnce)
    const outcomes = await Promise.all(due.map((entryId) =>
      handle(postSuggestions, { entryId: EntryId.parse(entryId) }, { actor, commandId: naturalId('suggestions', entryId) })))
    const wrote = await settled(outcomes, projections)
    return wrote && due.length === mostAtOnce ? 'AT_ONCE' : 'WHEN_MOVED'
  },
}
