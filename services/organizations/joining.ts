import { isVerifiedPark, type Facts } from '../facts.ts'
import type { Actor } from '../identity/actor.ts'
import { asHost, asOperator, type Grounds } from '../identity/rights.ts'
import { workingDaysAfter } from '../things/workingDays.ts'
import { asOwnerOf, type Organization } from './organization.ts'

/** How long its owners have before others decide too, in working days. */
const ownersDays = 3

/** From when on others than its owners decide on a request made at this time. */
export const othersDecideFrom = (askedAt: string): Date => workingDaysAfter(new Date(askedAt), ownersDays)

type Joined = Pick<Organization, 'kind' | 'status' | 'parkId' | 'members'>

/** Who stands in where its owners can't or don't answer: the hosts of its park; without a park that could, the operator. A park is nobody's but its own. */
export const asStandIn = (actor: Actor, { kind, parkId }: Pick<Joined, 'kind' | 'parkId'>, facts: Pick<Facts, 'organization'>): Grounds =>
  kind !== 'PARK' && parkId !== undefined && isVerifiedPark(facts.organization(parkId)) ? asHost(actor, parkId) : asOperator(actor)

/** Who may decide on requests to join at all; of which, `isDueTo` says. */
export const asJoinDecider = (actor: Actor, organization: Joined, id: string, facts: Pick<Facts, 'organization'>): Grounds =>
  [...asOwnerOf(actor, organization, id), ...asStandIn(actor, organization, facts)]

export const hasOwner = ({ members }: Pick<Joined, 'members'>): boolean => [...members.values()].includes('OWNER')

/** Whether a request waits for this one of its deciders yet: its owners come first, where there are any. */
export const isDueTo = (actorId: string, organization: Pick<Joined, 'members'>, askedAt: string, now: Date): boolean =>
  organization.members.get(actorId) === 'OWNER' || !hasOwner(organization) || now >= othersDecideFrom(askedAt)
