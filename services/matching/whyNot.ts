import type { ThingFacts } from '../facts.ts'
import { knowsWhoMayNotKnow, sightOf } from '../identity/visibility.ts'
import type { MatchableRows } from './matchableRows.ts'
import type { Matcher } from './matcher.ts'
import type { Question, WhyNot } from './questions.ts'
import { floorPoints } from './scoring.ts'

/**
 * Why a pair is not suggested: told of what the viewer may see, both of them or nothing. Whose they are, and from whom they are hidden, tells only what that viewer knows anyway.
 */
export function whyNot(matcher: Matcher, { facts }: MatchableRows, { needId, offerId, viewer, today }: Extract<Question, { name: 'whyNot' }>): WhyNot | undefined {
  const [need, offer] = [facts.thing(needId), facts.thing(offerId)]
  if (need?.side !== 'NEED' || offer?.side !== 'OFFER') return undefined
  const [sightOfNeed, sightOfOffer] = [sightOf(viewer, need, facts), sightOf(viewer, offer, facts)]
  if (sightOfNeed === undefined || sightOfOffer === undefined) return undefined
  const names = sightOfNeed.names && sightOfOffer.names
  const keeps = (thing: ThingFacts, other: ThingFacts) => knowsWhoMayNotKnow(viewer, thing) && thing.hiddenFrom.includes(other.organizationId)
  return {
    keptApartBy: [
      ...(matcher.keptApart(needId, offerId, today) ?? ['NOT_OPEN' as const]),
      ...(names && need.organizationId === offer.organizationId ? ['SAME_ORGANIZATION' as const] : []),
      ...(names && (keeps(need, offer) || keeps(offer, need)) ? ['HIDDEN_FROM' as const] : []),
    ],
    floor: floorPoints,
    explanation: matcher.explain(needId, offerId),
  }
}
