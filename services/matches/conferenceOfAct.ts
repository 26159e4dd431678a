import type { ConferenceId } from '../../schema/events/ids.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'
import type { Facts } from '../facts.ts'

/** The open boards on which both stand. */
export const boardsHolding = (facts: Facts, needId: string, offerId: string): readonly ConferenceId[] => {
  const ofOffer = new Set(facts.entriesOf(offerId).map(({ conferenceId }) => conferenceId))
  return facts.entriesOf(needId).filter(({ conferenceId, boardOpen }) => boardOpen && ofOffer.has(conferenceId)).map(({ conferenceId }) => conferenceId)
}

/** An act happens in at most one conference: the one it names, else the only open board that holds both, else none. */
export function conferenceOfAct(named: ConferenceId | undefined, boards: readonly ConferenceId[]): { readonly conferenceId?: ConferenceId } | Refusal {
  if (named !== undefined) return boards.includes(named) ? { conferenceId: named } : refuse('BOARD_NOT_OPEN', 'conferenceId')
  const [only, another] = boards
  if (another !== undefined) return refuse('CONFERENCE_AMBIGUOUS', 'conferenceId')
  return only === undefined ? {} : { conferenceId: only }
}
