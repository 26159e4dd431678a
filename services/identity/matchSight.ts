import type { Side } from '../../schema/events/vocabulary.ts'
import type { SightFacts } from '../facts.ts'
import type { Viewer } from './actor.ts'
import { belongsTo } from './rights.ts'
import { isHiddenFrom, servesIn } from './visibility.ts'

/** What one may know of a match: who is party to it, which of its acts each is told, and what revision that comes to. */

export type ReachedStage = 'SUGGESTED' | 'INTERESTED' | 'MUTUAL' | 'INTENT' | 'CONTRACTED' | 'DELIVERED'
/** How a match ended that nobody declined. */
export type Ending = 'LAPSED' | 'CLOSED' | 'FAILED'
export type MatchStage = ReachedStage | Ending | 'DECLINED' | 'RETRACTED'

/** How many acts a side added to a match. */
export interface Spoken {
  readonly acts: number
  /** A no and its reopening: told to the other side only while that one's interest stands. */
  readonly quiet: number
  /** A word that was taken back, and its taking back: never told to the other side. */
  readonly takenBack: number
}
export const saidNothing: Spoken = { acts: 0, quiet: 0, takenBack: 0 }

/** What sight reads of a match. */
export interface MatchFacts {
  readonly needId: string
  readonly offerId: string
  readonly needOrganizationId: string
  readonly offerOrganizationId: string
  /** How far it came, whether or not it was declined since. */
  readonly reached: ReachedStage
  readonly ended: Ending | undefined
  readonly interests: ReadonlySet<Side>
  readonly declinedBy: ReadonlySet<Side>
  readonly spoken: Readonly<Record<Side, Spoken>>
  /** How often it ended by itself; told to whoever sees more than their own words. */
  readonly endedByItself: number
  /** The conferences that its acts name, but for those that were taken back. */
  readonly conferenceIds: ReadonlySet<string>
}
/** `OUTSIDE`: nothing was said in it that this viewer may know of. */
export type MatchRelation = 'HOST' | 'NEED_SIDE' | 'OFFER_SIDE' | 'OUTSIDE'
export interface MatchView {
  readonly relation: MatchRelation
  readonly stage: MatchStage
  /** Interest that this viewer may know of. */
  readonly interests: ReadonlySet<Side>
  /** How many events of the match this viewer may not know of; they count in no revision that is told. */
  readonly hidden: number
}

export const otherSide = (side: Side): Side => (side === 'NEED' ? 'OFFER' : 'NEED')

/**
 * Who is party to a match, and what of it each may know: the hosts of the conferences that its acts name see all; a side, and its park,
 * sees what it said itself and what the other said to it. A no is told to the other side only once that side has shown interest;
 * a match in which no word stands is known as their own history to those who spoke in it, and to nobody else.
 */
export function matchSightOf(viewer: Viewer, match: MatchFacts, facts: SightFacts): MatchView | undefined {
  if (facts.parked(match.needOrganizationId) || facts.parked(match.offerOrganizationId)) return undefined
  const stage = stageOf(match)
  if (stage !== 'RETRACTED' && [...match.conferenceIds].some((id) => servesIn(viewer, facts.conference(id)?.parkId))) {
    return { relation: 'HOST', stage, interests: match.interests, hidden: 0 }
  }
  return sidesOf(viewer, match, facts).filter((side) => !isHiddenFromSide(viewer, side, match, facts))
    .map((side) => sightOfSide(side, match, stage)).find((view) => view !== undefined)
}

function stageOf({ declinedBy, ended, reached }: MatchFacts): MatchStage {
  if (declinedBy.size > 0) return 'DECLINED'
  if (ended !== undefined) return ended
  return reached === 'SUGGESTED' ? 'RETRACTED' : reached
}

function sightOfSide(side: Side, { interests, declinedBy, ended, reached, spoken, endedByItself }: MatchFacts, stage: MatchStage): MatchView | undefined {
  const other = otherSide(side)
  const relation = side === 'NEED' ? 'NEED_SIDE' : 'OFFER_SIDE'
  const saysSomething = interests.has(side) || declinedBy.has(side)
  const isAddressed = interests.has(other) && (reached !== 'INTERESTED' || !declinedBy.has(other))
  if (saysSomething || isAddressed) {
    const hidden = spoken[other].takenBack + (interests.has(side) ? 0 : spoken[other].quiet)
    return { relation, stage: saysSomething ? stage : (ended ?? reached), interests, hidden }
  }
  return spoken[side].acts === 0 ? undefined : { relation, stage: 'RETRACTED', interests: new Set(), hidden: spoken[other].acts + endedByItself }
}

/** An act of a match, as far as it decides who is told of it. */
export interface ActOfMatch {
  /** Who said it; none where it follows from what both said. */
  readonly side: Side | undefined
  readonly quiet: boolean
  readonly takenBack: boolean
}
/** Whether somebody who sees a match is told of one of its acts. The acts that are not told are those that `hidden` counts. */
export function isTold({ relation, stage, interests }: MatchView, { side, quiet, takenBack }: ActOfMatch): boolean {
  if (relation === 'OUTSIDE') return false
  if (relation === 'HOST') return true
  const own = relation === 'NEED_SIDE' ? 'NEED' : 'OFFER'
  if (side === own) return true
  if (stage === 'RETRACTED' || takenBack) return false
  return !quiet || interests.has(own)
}

/** Before a match is mutual, a side does not know of it where the other's thing is hidden from that side, or from any organisation of this viewer. */
function isHiddenFromSide(viewer: Viewer, side: Side, match: MatchFacts, facts: SightFacts): boolean {
  if (match.reached !== 'SUGGESTED' && match.reached !== 'INTERESTED') return false
  const [own, other] = side === 'NEED' ? [match.needOrganizationId, facts.thing(match.offerId)] : [match.offerOrganizationId, facts.thing(match.needId)]
  return other !== undefined && (other.hiddenFrom.includes(own) || isHiddenFrom(viewer, other, facts))
}

/** On which sides a viewer stands: as one of their people first, then as their park; a park may serve both. */
const sidesOf = (viewer: Viewer, { needOrganizationId, offerOrganizationId }: MatchFacts, facts: SightFacts): readonly Side[] => [
  ...(belongsTo(viewer, needOrganizationId) ? ['NEED' as const] : []),
  ...(belongsTo(viewer, offerOrganizationId) ? ['OFFER' as const] : []),
  ...(servesIn(viewer, facts.organization(needOrganizationId)?.parkId) ? ['NEED' as const] : []),
  ...(servesIn(viewer, facts.organization(offerOrganizationId)?.parkId) ? ['OFFER' as const] : []),
]
