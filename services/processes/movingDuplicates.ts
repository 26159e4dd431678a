import { ConferenceId, EntryId, MatchId, NeedId, OfferId } from '../../schema/events/ids.ts'
import type { Accepted } from '../commands/handler.ts'
import { naturalId } from '../commands/keys.ts'
import { Refusal } from '../commands/refusal.ts'
import type { Core } from '../core.ts'
import { leaveToOriginal } from '../entries/leaveToOriginal.ts'
import { takeOverEntry } from '../entries/takeOverEntry.ts'
import { processActor } from '../identity/actor.ts'
import { takeOverInterest } from '../matches/takeOverInterest.ts'
import { livingOriginalOf } from '../things/originals.ts'
import type { Process } from './process.ts'
import { settled } from './settled.ts'

type Parts = Pick<Core, 'rows' | 'handle' | 'facts'> & { readonly projections: Pick<Core['projections'], 'reached'> }
type Interest = ReturnType<Core['rows']['matches']['awaitingTakeOver']>[number]
type EntryOfDuplicate = ReturnType<Core['rows']['conferences']['entriesOfDuplicates']>[number]
const mostAtOnce = 20
const actor = processActor('moving-duplicates')

/** Has the original of a duplicate take its place in conferences, and the matches that go on with it begin. What a crash left undone is found again in the rows. */
export const movingDuplicates: Process<Parts> = {
  name: 'moving-duplicates',
  async run(parts) {
    const entries = parts.rows.conferences.entriesOfDuplicates(mostAtOnce)
    const moved = await settled((await Promise.all(entries.map((entry) => moveEntry(entry, parts)))).flat(), parts.projections)
    // What is said goes on where both are entered, so they are entered first.
    if (moved && entries.length === mostAtOnce) return 'AT_ONCE'
    const interests = parts.rows.matches.awaitingTakeOver(mostAtOnce)
    const wrote = await settled(await Promise.all(interests.map((interest) => takeAlong(interest, parts))), parts.projections)
    return wrote && interests.length === mostAtOnce ? 'AT_ONCE' : 'WHEN_MOVED'
  },
}

function takeAlong({ matchId, closedAt, offerId, basis, ...interest }: Interest, { handle }: Parts): Promise<Accepted | Refusal> {
  return handle(
    takeOverInterest, { ...interest, offerId: OfferId.parse(offerId), movedFrom: MatchId.parse(matchId) },
    { actor, commandId: naturalId('take along', matchId, closedAt), ...(basis === undefined ? {} : { onBehalf: { basis } }) },
  )
}

/** First the original comes, then the duplicate goes: whoever looks in between finds one too many and never one too few. */
async function moveEntry({ entryId, conferenceId, needId, foundAt }: EntryOfDuplicate, { handle, facts }: Parts): Promise<readonly (Accepted | Refusal)[]> {
  const original = livingOriginalOf(facts.thing(needId), facts)
  const comes = original === undefined ? [] : [await handle(
    takeOverEntry, { conferenceId: ConferenceId.parse(conferenceId), needId: NeedId.parse(original.id), duplicateId: NeedId.parse(needId) },
    { actor, commandId: naturalId('take over', entryId, original.id, foundAt) },
  )]
  // What was only too busy is tried again.
  if (comes.some((outcome) => outcome instanceof Refusal && outcome.code === 'BUSY')) return comes
  return [...comes, await handle(leaveToOriginal, { entryId: EntryId.parse(entryId) }, { actor, commandId: naturalId('leave', entryId, foundAt) })]
}
