import { NumberGiven, NeedEntered, OfferEntered } from '../../schema/events/entries.ts'
import type { ShowOnBoard } from '../../schema/events/vocabulary.ts'
import { haiyun, university } from './cast.ts'
import { announced, autumn, boardOpened, conferenceDrafted } from './conferences.ts'
import { needId, becoming } from './needs.ts'
import { drafted, offerId, published } from './offers.ts'
import { entryId } from './people.ts'

/** A published need and a published offer, both entered in a conference whose board is open, as no. 1 and no. 2. */
export const needEntry = entryId('The need in autumn')
export const offerEntry = entryId('The offer in autumn')
export const needEnters = (showOnBoard: ShowOnBoard = 'NAMES') => NeedEntered({ entryId: needEntry, conferenceId: autumn, organizationId: haiyun, needId, showOnBoard })
export const offerEnters = (showOnBoard: ShowOnBoard = 'NAMES') => OfferEntered({ entryId: offerEntry, conferenceId: autumn, organizationId: university, offerId, showOnBoard })
export const numbered = [
  NumberGiven({ conferenceId: autumn, thingId: needId, side: 'NEED', number: 1 }), NumberGiven({ conferenceId: autumn, thingId: offerId, side: 'OFFER', number: 2 }),
] as const
export const pairOnBoard = [
  conferenceDrafted(), announced, boardOpened, ...becoming.published, drafted(), published, ...numbered, needEnters(), offerEnters(),
] as const
