import type { GoesOn } from '../../schema/events/matches.ts'
import { NeedId } from '../../schema/events/ids.ts'
import type { Facts } from '../facts.ts'
import { learnsNothingNew, livingOriginalOf } from '../things/originals.ts'
import type { Match } from './match.ts'
import { answerEachOther } from './pair.ts'

/** The need with which a match may go on whose own was found a duplicate: one that its other side may know of, and learns nothing by. */
export function originalFor({ needId, offerId, offerOrganizationId }: Match, facts: Facts): NeedId | undefined {
  const [duplicate, offer] = [facts.thing(needId), facts.thing(offerId)]
  const original = livingOriginalOf(duplicate, facts)
  if (duplicate === undefined || original === undefined || offer?.side !== 'OFFER' || offer.stage !== 'PUBLISHED' || !answerEachOther(offer.kind, original.kind)) return undefined
  return learnsNothingNew(offerOrganizationId, duplicate, original, facts) ? NeedId.parse(original.id) : undefined
}

/** The interest that stands and waits for its answer, as it is taken along. */
export function takenAlong({ interestOf }: Match, needId: NeedId | undefined): { readonly goesOn?: GoesOn } {
  const [standing, another] = interestOf
  if (needId === undefined || standing === undefined || another !== undefined) return {}
  const [side, { conferenceId, basis }] = standing
  return { goesOn: { needId, side, ...(conferenceId === undefined ? {} : { conferenceId }), ...(basis === undefined ? {} : { basis }) } }
}
