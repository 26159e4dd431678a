import { z } from 'zod'
import { NeedEntered, ShowOnBoardChanged } from '../../schema/events/entries.ts'
import { ConferenceId, EntryId, NeedId, OrganizationId } from '../../schema/events/ids.ts'
import { ShowOnBoard } from '../../schema/events/vocabulary.ts'
import { act } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { knowsConference, knowsThing } from '../identity/visibility.ts'
import { hindersEntering, knownOfEntering } from './entering.ts'
import { entry } from './entry.ts'
import { claimNumber } from './numbers.ts'

/** The need takes part in the conference, under a number that it keeps. */
export const enterNeed = act({
  name: 'EnterNeed',
  aggregate: entry,
  input: z.object({ conferenceId: ConferenceId, needId: NeedId, showOnBoard: ShowOnBoard }),
  idOf: ({ conferenceId, needId }) => naturalId('entry', conferenceId, needId),
  sees: (actor, { conferenceId, needId }, facts) => knowsConference(actor, conferenceId, facts) && knowsThing(actor, 'NEED', needId, facts),
  permits(actor, _, { needId }, facts) {
    const thing = facts.thing(needId)
    return thing === undefined ? [] : asEditorOrPark(actor, thing.organizationId, facts)
  },
  know: (facts, _, { conferenceId, needId }) => knownOfEntering(facts, conferenceId, needId), // a moment old will do: a withdrawn one shows as such
  claims: ({ conferenceId, needId }) => [claimNumber(conferenceId, needId, 'NEED')],
  decide(entry, input, known, { id }) {
    const hindrance = hindersEntering(known, input.showOnBoard, 'needId')
    if (hindrance !== undefined) return hindrance
    if (known.thing === undefined) return refuse('NOT_PUBLISHED', 'needId')
    const entryId = EntryId.parse(id)
    if (entry?.stands !== true) return [NeedEntered({ entryId, ...input, organizationId: OrganizationId.parse(known.thing.organizationId) })]
    return entry.showOnBoard === input.showOnBoard ? [] : [ShowOnBoardChanged({ entryId, showOnBoard: input.showOnBoard })]
  },
})
