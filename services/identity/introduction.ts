import type { Side } from '../../schema/events/vocabulary.ts'
import { isVouchedFor, type SightFacts } from '../facts.ts'
import type { Viewer } from './actor.ts'
import type { MatchFacts, MatchView } from './matchSight.ts'
import { belongsTo } from './rights.ts'

/** Of the two sides' people, whom a viewer stands with; none who only knows that the two could be introduced: the host, and the sides' parks. */
export interface IntroductionView {
  readonly sides: ReadonlySet<Side>
}

/**
 * Whether a match introduces its sides to each other 引荐: from mutual on, for as long as it has not ended and the hub stands behind both.
 * Whom they turn to is told to the people of the two sides and to nobody else.
 */
export function introductionTo(viewer: Viewer, match: MatchFacts, { stage }: MatchView, facts: SightFacts): IntroductionView | undefined {
  if (!introducing.has(stage)) return undefined
  const owners = { NEED: match.needOrganizationId, OFFER: match.offerOrganizationId }
  if (!Object.values(owners).every((id) => isVouchedFor(facts.organization(id)))) return undefined
  const sides: readonly Side[] = ['NEED', 'OFFER']
  return { sides: new Set(sides.filter((side) => belongsTo(viewer, owners[side]))) }
}
const introducing: ReadonlySet<MatchView['stage']> = new Set(['MUTUAL', 'INTENT', 'CONTRACTED', 'DELIVERED'])
