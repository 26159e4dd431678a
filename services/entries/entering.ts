import type { ShowOnBoard } from '../../schema/events/vocabulary.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'
import type { Facts } from '../facts.ts'

/** What has to be true before something is entered in a conference, whichever side it is of. */
export const knownOfEntering = (facts: Facts, conferenceId: string, thingId: string) => {
  const thing = facts.thing(thingId)
  return {
    conference: facts.conference(conferenceId),
    thing,
    undeclared: facts.undeclared(thingId),
    registered: thing !== undefined && facts.registered(conferenceId, thing.organizationId),
  }
}
export function hindersEntering(
  { conference, thing, undeclared, registered }: ReturnType<typeof knownOfEntering>, showOnBoard: ShowOnBoard, named: 'needId' | 'offerId',
): Refusal | undefined {
  if (conference?.stage !== 'ANNOUNCED') return refuse('CONFERENCE_NOT_ANNOUNCED', 'conferenceId')
  if (thing?.stage !== 'PUBLISHED') return refuse('NOT_PUBLISHED', named)
  if (undeclared) return refuse('NOT_DECLARED', named)
  if (!registered) return refuse('NOT_REGISTERED', 'conferenceId')
  return thing.anonymous && showOnBoard === 'NAMES' ? refuse('SHOW_ON_BOARD_TOO_OPEN', 'showOnBoard') : undefined
}
