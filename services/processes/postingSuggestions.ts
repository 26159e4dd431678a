import { EntryId } from '../../schema/events/ids.ts'
import { naturalId } from '../commands/keys.ts'
import { Refusal } from '../commands/refusal.ts'
import { postSuggestions } from '../entries/postSuggestions.ts'
import { processActor } from '../identity/actor.ts'
import type { Process } from './process.ts'

/** Few, so that a person's question to the matcher never waits behind many of these. */
const mostAtOnce = 4
const patience = 5_000

/** Gives each entry of an open board its suggestions, once. */
export const postingSuggestions: Process = {
  name: 'posting-suggestions',
  async run({ rows, handle, projections }) {
    const actor = processActor('posting-suggestions')
    const due = rows.conferences.withoutSuggestions(mostAtOnce)
    const outcomes = await Promise.all(due.map((entryId) =>
      handle(postSuggestions, { entryId: EntryId.parse(entryId) }, { actor, commandId: naturalId('suggestions', entryId) })))
    const accepted = outcomes.flatMap((outcome) => (outcome instanceof Refusal ? [] : [outcome]))
    const last = accepted.reduce((latest, { position = 0n }) => (position > latest ? position : latest), 0n)
    // Until the rows hold what was just written, the same entries would be found due again.
    await projections.reached(last, patience)
    return accepted.length > 0 && due.length === mostAtOnce ? 'AT_ONCE' : 'WHEN_MOVED'
  },
}
