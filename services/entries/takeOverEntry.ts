import { z } from 'zod'
import { NeedEntered } from '../../schema/events/entries.ts'
import { ConferenceId, EntryId, NeedId, OrganizationId } from '../../schema/events/ids.ts'
import { act } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import type { Facts } from '../facts.ts'
import { livingOriginalOf, mayFollowInto } from '../things/originals.ts'
import { hindersEntering, knownOfEntering } from './entering.ts'
import { entry } from './entry.ts'
import { claimNumber } from './numbers.ts'

/** A need takes part in a conference in the place of another that was found its duplicate, shown as that one was. */
export const takeOverEntry = act({
  name: 'TakeOverEntry',
  aggregate: entry,
  input: z.object({ conferenceId: ConferenceId, needId: NeedId, duplicateId: NeedId }),
  idOf: ({ conferenceId, needId }) => naturalId('entry', conferenceId, needId),
  sees: ({ kind }) => kind === 'PROCESS',
  permits: ({ kind }, _, { needId }, facts) => {
    const thing = facts.thing(needId)
    return kind === 'PROCESS' && thing !== undefined ? [{ as: 'PROCESS', actingFor: thing.organizationId }] : []
  },
  know: (facts, _, input) => ({ ...knownOfEntering(facts, input.conferenceId, input.needId), shown: shownOf(input, facts) }), // a moment old will do: its owner withdraws an entry that came too late
  claims: ({ conferenceId, needId }) => [claimNumber(conferenceId, needId, 'NEED')],
  decide(entry, { conferenceId, needId }, known, { id }) {
    if (entry?.stands === true) return []
    if (known.thing === undefined || known.shown === undefined) return refuse('NOT_FOUND', 'duplicateId')
    const showOnBoard = known.thing.anonymous && known.shown === 'NAMES' ? 'MASKED' : known.shown
    return hindersEntering(known, showOnBoard, 'needId')
      ?? [NeedEntered({ entryId: EntryId.parse(id), conferenceId, needId, organizationId: OrganizationId.parse(known.thing.organizationId), showOnBoard })]
  },
})

/** How the duplicate is shown where it stands, if its original may follow it there. */
function shownOf({ conferenceId, needId, duplicateId }: { readonly conferenceId: string; readonly needId: string; readonly duplicateId: string }, facts: Facts) {
  const duplicate = facts.thing(duplicateId)
  const original = livingOriginalOf(duplicate, facts)
  const place = facts.entriesOf(duplicateId).find((entered) => entered.conferenceId === conferenceId)
  if (duplicate === undefined || original?.id !== needId || place === undefined) return undefined
  return mayFollowInto(place.parkId, duplicate, original, facts) ? place.showOnBoard : undefined
}
