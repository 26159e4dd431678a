import { z } from 'zod'
import { OfferEntered, ShowOnBoardChanged } from '../../schema/events/entries.ts'
import { ConferenceId, EntryId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { ShowOnBoard } from '../../schema/events/vocabulary.ts'
import { act } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asEditorOrPark } from '../identity/rights.ts'
import { knowsConference, knowsThing } from '../identity/visibility.ts'
import { hindersEntering, knownOfEntering } from './entering.ts'
import { entry } from './entry.ts'
import { claimNumber } from './numbers.ts'

/** The offer takes part in the conference, under a number that it keeps. */
export const enterOffer = act({
  name: 'EnterOffer',
  aggregate: entry,
  input: z.object({ conferenceId: ConferenceId, offerId: OfferId, showOnBoard: ShowOnBoard }),
  idOf: ({ conferenceId, offerId }) => naturalId('entry', conferenceId, offerId),
  sees: (actor, { conferenceId, offerId }, facts) => knowsConference(actor, conferenceId, facts) && knowsThing(actor, 'OFFER', offerId, facts),
  permits(actor, _, { offerId }, facts) {
    const thing = facts.thing(offerId)
    return thing === undefined ? [] : asEditorOrPark(actor, thing.organizationId, facts)
  },
  know: (facts, _, { conferenceId, offerId }) => knownOfEntering(facts, conferenceId, offerId), // a moment old will do: a withdrawn one shows as such
  claims: ({ conferenceId, offerId }) => [claimNumber(conferenceId, offerId, 'OFFER')],
  decide(entry, input, known, { id }) {
    const hindrance = hindersEntering(known, input.showOnBoard, 'offerId')
    if (hindrance !== undefined) return hindrance
    if (known.thing === undefined) return refuse('NOT_PUBLISHED', 'offerId')
    const entryId = EntryId.parse(id)
    if (entry?.stands !== true) return [OfferEntered({ entryId, ...input, organizationId: OrganizationId.parse(known.thing.organizationId) })]
    return entry.showOnBoard === input.showOnBoard ? [] : [ShowOnBoardChanged({ entryId, showOnBoard: input.showOnBoard })]
  },
})
