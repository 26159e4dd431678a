import type { Core } from './core.ts'
import { isUnderReview } from './experts/expert.ts'
import type { LetIn } from './identity/letIn.ts'

/** What the holder of a link may know before they accept: who asks or entrusts, and of which side it is; of the need or offer itself nothing. */
export const letInBy = ({ facts, rows, standing }: Pick<Core, 'facts' | 'rows' | 'standing'>): LetIn => ({
  expert(expertId) {
    const expert = rows.engagements.expert(expertId)
    if (expert === undefined || expert.status === 'DISMISSED' || facts.parked(expertId)) return undefined
    const { personId, parkId, status } = expert
    const park = rows.organizations.organization(parkId)
    if (park === undefined || facts.parked(parkId) || !isUnderReview(facts, expert)) return { personId, standing: 'OVER' }
    return { personId, standing: status, organization: park.name }
  },
  delegation(delegationId) {
    const delegation = rows.engagements.delegation(delegationId)
    if (delegation === undefined || delegation.status === 'ENDED' || facts.parked(delegationId)) return undefined
    const { personId, organizationId, side, thingId } = delegation
    const organization = rows.organizations.organization(organizationId)
    const acts = organization?.facts.status === 'REGISTERED' || organization?.facts.status === 'VERIFIED'
    if (organization === undefined || !acts || facts.parked(organizationId)) return undefined
    // It lasts no longer than the right of whoever entrusted it.
    if (personId !== undefined && standing(personId).engagements.get(thingId) !== 'RESEARCHER') return undefined
    return { personId, organization: organization.name, side }
  },
})
