import { MatchId, OrganizationId, type NeedId, type OfferId } from '../../schema/events/ids.ts'
import { InterestExpressed } from '../../schema/events/matches.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { Outcome } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVouchedFor, type Facts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import { knowsOrganization, knowsThing } from '../identity/visibility.ts'

/** What an answer to a need and an enquiry about an offer have in common: something is made for one counterpart, and interest is shown in its name. */
export interface Response {
  readonly organizationId: OrganizationId
  /** On which side what is made for it stands. */
  readonly side: Side
  readonly needId: NeedId
  readonly offerId: OfferId
}
interface Respondent { readonly organizationId: string }

export const seesResponded = (actor: Actor, { organizationId }: Respondent, side: Side, thingId: string, facts: Facts): boolean =>
  knowsThing(actor, side, thingId, facts) && knowsOrganization(actor, organizationId, facts) && !isHiddenFrom(organizationId, thingId, facts)

/** In the name of an organisation from which something is hidden nobody responds, not even its park, which may know of it. */
const isHiddenFrom = (organizationId: string, thingId: string, facts: Facts): boolean =>
  facts.thing(thingId)?.hiddenFrom.includes(organizationId) === true && facts.dealing(thingId, organizationId) !== 'MUTUAL'

export function knownOfResponse(facts: Facts, { organizationId }: Respondent, thingId: string) {
  const thing = facts.thing(thingId)
  const owners = [organizationId, thing?.organizationId ?? ''].map((id) => facts.organization(id))
  return { thing, vouchedFor: owners.every(isVouchedFor), standing: facts.responsesTo(thingId, organizationId) }
}

const words = {
  OFFER: { respondedTo: 'needId', made: 'offerId', again: 'ALREADY_ANSWERED' },
  NEED: { respondedTo: 'offerId', made: 'needId', again: 'ALREADY_ENQUIRED' },
} as const

/** The interest that goes with it: in what is published, once at a time. */
export function interestWith(response: Response, { thing, vouchedFor, standing }: ReturnType<typeof knownOfResponse>, matchId: string): Outcome<ReturnType<typeof InterestExpressed>> {
  const { organizationId, side, needId, offerId } = response
  const { respondedTo, made, again } = words[side]
  if (thing?.stage !== 'PUBLISHED') return refuse('NOT_PUBLISHED', respondedTo)
  if (!vouchedFor) return refuse('ORGANIZATION_NOT_VERIFIED')
  if (thing.organizationId === organizationId) return refuse('SAME_ORGANIZATION')
  if (thing.kind === undefined) return refuse('DOES_NOT_ANSWER', respondedTo)
  if (standing.some((other) => other !== response[made])) return refuse(again, respondedTo)
  const other = OrganizationId.parse(thing.organizationId)
  const [needOrganizationId, offerOrganizationId] = side === 'NEED' ? [organizationId, other] : [other, organizationId]
  return [InterestExpressed({ matchId: MatchId.parse(matchId), needId, offerId, side, needOrganizationId, offerOrganizationId })]
}

const mostLetters = 60
/** What has no title is called by its first words: those that it responds to are not its to repeat. */
export const firstWords = (said: string): string => [...said.replaceAll(/\s+/g, ' ')].slice(0, mostLetters).join('').trim()
