import type { ShowOnBoard, Side, ThingStage, Visibility } from '../../schema/events/vocabulary.ts'
import { isVouchedFor, type SightFacts, type ThingFacts } from '../facts.ts'
import type { Viewer } from './actor.ts'
import { belongsTo } from './rights.ts'
import { matchSightOf, saidNothing, type MatchFacts, type MatchStage } from './matchSight.ts'
import { isHiddenFrom, reaches, servesIn } from './visibility.ts'

/**
 * What a viewer may know of what stands on a board: yesterday's facts under today's rights. Whatever was stricter, then or today, holds;
 * who belongs where, who takes part and who is suspended is read as of today. A thing that was closed since counts as it was.
 */
export interface Board {
  readonly conferenceId: string
  readonly parkId: string
}
/** What sight reads of a need or offer on a board. */
export interface RowFacts extends ThingOnBoard {
  readonly entryId: string
}
interface ThingOnBoard {
  readonly thingId: string
  readonly organizationId: string
  readonly stage: ThingStage
  readonly visibility: Visibility
  readonly anonymous: boolean
  readonly hiddenFrom: readonly string[]
}
export interface CardSideFacts extends ThingOnBoard {
  /** Absent where the thing is entered no more. */
  readonly showOnBoard: ShowOnBoard | undefined
}
export interface CardFacts extends Pick<MatchFacts, 'reached' | 'ended' | 'interests' | 'declinedBy'> {
  readonly matchId: string
  readonly need: CardSideFacts
  readonly offer: CardSideFacts
}
export interface RowSight {
  /** Whether the owner's name may be told. */
  readonly names: boolean
  /** The conference's park and the owner's own people, who see the row whatever it is. */
  readonly inside: boolean
}
export type CardForm = 'HOST' | 'NEED_SIDE' | 'OFFER_SIDE' | 'OTHERS'
export interface CardSight {
  readonly form: CardForm
  readonly stage: MatchStage
  readonly names: Readonly<Record<Side, boolean>>
}

export function rowSightOf(viewer: Viewer, board: Board, row: RowFacts, facts: SightFacts): RowSight | undefined {
  const owner = facts.organization(row.organizationId)
  if (owner === undefined || [row.entryId, row.thingId, row.organizationId].some((id) => facts.parked(id))) return undefined
  if (servesIn(viewer, board.parkId) || belongsTo(viewer, row.organizationId) || servesIn(viewer, owner.parkId)) return { names: true, inside: true }
  if (row.stage !== 'PUBLISHED' || !standsToday(board, row.organizationId, facts)) return undefined
  const today = facts.thing(row.thingId)
  const here = [board.conferenceId]
  if (today === undefined || isHidden(viewer, row, today, facts)) return undefined
  if (!reaches(viewer, row.visibility, here, facts) || !reaches(viewer, today.visibility, here, facts)) return undefined
  return { names: !row.anonymous && !today.anonymous, inside: false }
}

export function cardSightOf(viewer: Viewer, board: Board, card: CardFacts, facts: SightFacts): CardSight | undefined {
  const hidden = [card.matchId, card.need.thingId, card.offer.thingId, card.need.organizationId, card.offer.organizationId].some((id) => facts.parked(id))
  if (hidden) return undefined
  const { need, offer, reached, ended, interests, declinedBy } = card
  const match = {
    needId: need.thingId, offerId: offer.thingId, needOrganizationId: need.organizationId, offerOrganizationId: offer.organizationId, reached, ended, interests, declinedBy, spoken: { NEED: saidNothing, OFFER: saidNothing }, endedByItself: 0,
    conferenceIds: new Set([board.conferenceId]),
  }
  const sight = matchSightOf(viewer, match, facts)
  switch (sight?.relation) {
    case 'HOST': return { form: 'HOST', stage: sight.stage, names: { NEED: true, OFFER: true } }
    case 'NEED_SIDE': return { form: 'NEED_SIDE', stage: sight.stage, names: { NEED: true, OFFER: isMutual(card) || !isAnonymous(offer, facts) } }
    case 'OFFER_SIDE': return { form: 'OFFER_SIDE', stage: sight.stage, names: { NEED: isMutual(card) || !isAnonymous(need, facts), OFFER: true } }
    case 'OUTSIDE':
    case undefined: return shownToOthers(viewer, board, card, facts)
  }
}

/** A pair is shown to others from mutual on and until it ends, as far as both sides allow. */
function shownToOthers(viewer: Viewer, board: Board, card: CardFacts, facts: SightFacts): CardSight | undefined {
  if (!isMutual(card) || card.ended !== undefined || card.declinedBy.size > 0) return undefined
  const sides = [card.need, card.offer].map((side) => sideShown(viewer, board, side, facts))
  const [need, offer] = sides
  if (need === undefined || offer === undefined) return undefined
  return { form: 'OTHERS', stage: card.reached, names: { NEED: need === 'NAMES', OFFER: offer === 'NAMES' } }
}

function sideShown(viewer: Viewer, board: Board, side: CardSideFacts, facts: SightFacts): 'NAMES' | 'MASKED' | undefined {
  const today = facts.thing(side.thingId)
  const entryToday = facts.entriesOf(side.thingId).find(({ conferenceId }) => conferenceId === board.conferenceId)
  const here = [board.conferenceId]
  const allowed = [side.showOnBoard, entryToday?.showOnBoard]
  if (today === undefined || allowed.includes(undefined) || allowed.includes('NEVER') || !standsToday(board, side.organizationId, facts)) return undefined
  if (isHidden(viewer, side, today, facts) || !reaches(viewer, side.visibility, here, facts) || !reaches(viewer, today.visibility, here, facts)) return undefined
  return allowed.includes('MASKED') || isAnonymous(side, facts) ? 'MASKED' : 'NAMES'
}

const isMutual = ({ reached }: CardFacts): boolean => reached !== 'SUGGESTED' && reached !== 'INTERESTED'
const isHidden = (viewer: Viewer, then: ThingOnBoard, today: ThingFacts, facts: SightFacts): boolean =>
  isHiddenFrom(viewer, { id: today.id, hiddenFrom: then.hiddenFrom }, facts) || isHiddenFrom(viewer, today, facts)
const isAnonymous = (side: CardSideFacts, facts: SightFacts): boolean => side.anonymous || facts.thing(side.thingId)?.anonymous !== false
const standsToday = ({ conferenceId }: Board, organizationId: string, facts: SightFacts): boolean =>
  isVouchedFor(facts.organization(organizationId)) && facts.registered(conferenceId, organizationId)
