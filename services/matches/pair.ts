import { ConferenceId, NeedId, OfferId, OrganizationId } from '../../schema/events/ids.ts'
import { answers, Side, type NeedKind, type OfferKind } from '../../schema/events/vocabulary.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse, type Refusal } from '../commands/refusal.ts'
import { isVouchedFor, type Facts, type ThingFacts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import { asEditorOrPark, type Grounds } from '../identity/rights.ts'
import { knowsThing } from '../identity/visibility.ts'
import { boardsHolding } from './conferenceOfAct.ts'

/** What the first words in a match have in common: they name a pair, the side that speaks, and perhaps where. */
export const pairInput = { needId: NeedId, offerId: OfferId, side: Side, conferenceId: ConferenceId.optional() }
interface Pair {
  readonly needId: NeedId
  readonly offerId: OfferId
  readonly side: Side
}
export const idOfMatch = ({ needId, offerId }: Pick<Pair, 'needId' | 'offerId'>): string => naturalId('match', needId, offerId)
export const seesPair = (actor: Actor, pair: Pair, facts: Facts): boolean =>
  knowsThing(actor, 'NEED', pair.needId, facts) && knowsThing(actor, 'OFFER', pair.offerId, facts) && !isHiddenFromSpeaker(pair, facts)

/** In the name of an organisation from which the other thing is hidden nobody speaks, not even its park, which may know of it. */
function isHiddenFromSpeaker({ needId, offerId, side }: Pair, facts: Facts): boolean {
  const [own, other] = side === 'NEED' ? [facts.thing(needId), facts.thing(offerId)] : [facts.thing(offerId), facts.thing(needId)]
  return own !== undefined && other?.hiddenFrom.includes(own.organizationId) === true && facts.dealing(other.id, own.organizationId) !== 'MUTUAL'
}
export const asSide = (actor: Actor, { needId, offerId, side }: Pair, facts: Facts): Grounds => {
  const thing = facts.thing(side === 'NEED' ? needId : offerId)
  return thing === undefined ? [] : asEditorOrPark(actor, thing.organizationId, facts)
}

export interface KnownPair {
  readonly need: (ThingFacts & { readonly side: 'NEED' }) | undefined
  readonly offer: (ThingFacts & { readonly side: 'OFFER' }) | undefined
  /** Whether the hub stands behind both owners. */
  readonly vouchedFor: boolean
  readonly boards: readonly ConferenceId[]
}
export function knownPair(facts: Facts, { needId, offerId }: { readonly needId: string; readonly offerId: string }): KnownPair {
  const need = facts.thing(needId)
  const offer = facts.thing(offerId)
  const owners = [need, offer].map((thing) => (thing === undefined ? undefined : facts.organization(thing.organizationId)))
  return {
    need: need?.side === 'NEED' ? need : undefined,
    offer: offer?.side === 'OFFER' ? offer : undefined,
    vouchedFor: owners.every(isVouchedFor),
    boards: boardsHolding(facts, needId, offerId),
  }
}

/** The owners' ids, where the two can be matched at all. */
export function ownersOf({ need, offer, vouchedFor }: KnownPair): { needOrganizationId: OrganizationId; offerOrganizationId: OrganizationId } | Refusal {
  if (need?.stage !== 'PUBLISHED') return refuse('NOT_PUBLISHED', 'needId')
  if (offer?.stage !== 'PUBLISHED') return refuse('NOT_PUBLISHED', 'offerId')
  if (!vouchedFor) return refuse('ORGANIZATION_NOT_VERIFIED')
  if (need.organizationId === offer.organizationId) return refuse('SAME_ORGANIZATION')
  if (!answerEachOther(offer.kind, need.kind)) return refuse('DOES_NOT_ANSWER', 'offerId')
  return { needOrganizationId: OrganizationId.parse(need.organizationId), offerOrganizationId: OrganizationId.parse(offer.organizationId) }
}
/** Whether a side hides its thing from the other, as far as it may be told: whether an anonymous owner is among those it names would tell who that is. */
export function hidesFromOther({ need, offer }: KnownPair, side: Side): boolean {
  const [own, other] = side === 'NEED' ? [need, offer] : [offer, need]
  return own !== undefined && other?.anonymous === false && own.hiddenFrom.includes(other.organizationId)
}
/** An imported need may lack its kind; then nothing answers it. */
export const answerEachOther = (offer: OfferKind | undefined, need: NeedKind | undefined): boolean => offer !== undefined && need !== undefined && answers(offer, need)
