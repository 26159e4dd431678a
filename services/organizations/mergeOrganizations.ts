import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { survivorIn } from '../../schema/events/merging.ts'
import { OrganizationMerged } from '../../schema/events/organizations.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost, asOperator } from '../identity/rights.ts'
import { knowsOrganization } from '../identity/visibility.ts'
import { claimMerge } from './mergeClaim.ts'
import { belongingsOf } from './merging.ts'
import { organization } from './organization.ts'

/**
 * Makes two records of one organisation one: all of the first is the second's from now on. By the operator;
 * where nobody ever claimed the first, by a host of the park to which both belong.
 */
export const mergeOrganizations = act({
  name: 'MergeOrganizations',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, intoOrganizationId: OrganizationId }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  // Who repeats it knows the first as the one that survives it.
  sees: (actor, { organizationId, intoOrganizationId }, facts) =>
    [organizationId, intoOrganizationId].every((id) => knowsOrganization(actor, survivorIn(id, facts.survivors()), facts)),
  permits: (actor, merging, { intoOrganizationId }, facts) => [
    ...asOperator(actor),
    ...(merging?.unclaimed === true && facts.organization(intoOrganizationId)?.parkId === merging.parkId ? asHost(actor, merging.parkId) : []),
  ],
  know: (facts, _, { intoOrganizationId }) => ({ surviving: facts.organization(intoOrganizationId) }), // a moment old will do: what is merged meanwhile is found by its claim
  claims: ({ organizationId, intoOrganizationId }) => [claimMerge(organizationId, intoOrganizationId)],
  decide(merging, { organizationId, intoOrganizationId }, { surviving }) {
    if (merging === undefined) return refuse('NOT_FOUND', 'organizationId')
    if (surviving === undefined) return refuse('ORGANIZATION_MERGED', 'intoOrganizationId')
    if (organizationId === intoOrganizationId) return refuse('MERGED_INTO_ITSELF', 'intoOrganizationId')
    if (merging.kind === 'PARK') return refuse('PARK_NOT_MERGED', 'organizationId')
    if (surviving.kind === 'PARK') return refuse('PARK_NOT_MERGED', 'intoOrganizationId')
    if (merging.status === 'SUSPENDED' || merging.status === 'REJECTED') return refuse('WRONG_STAGE', 'organizationId')
    if (surviving.status === 'SUSPENDED' || surviving.status === 'REJECTED') return refuse('WRONG_STAGE', 'intoOrganizationId')
    if (merging.status === 'VERIFIED' && surviving.status !== 'VERIFIED') return refuse('SURVIVOR_NOT_VERIFIED', 'intoOrganizationId')
    return [OrganizationMerged({ organizationId, intoOrganizationId, belongings: belongingsOf(merging) })]
  },
})
