import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { OrganizationPlaced } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVerifiedPark } from '../facts.ts'
import { asOperator } from '../identity/rights.ts'
import { asOwnerOf, organization } from './organization.ts'

/** Gives the organisation another responsible park 归口园区, whose hosts may then act for it. */
export const placeOrganization = change({
  name: 'PlaceOrganization',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, parkId: OrganizationId }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => [...asOwnerOf(actor, organization, organizationId), ...asOperator(actor)],
  know: (facts, _, { parkId }) => ({ park: facts.organization(parkId) }), // a moment old will do: parks seldom go
  decide(organization, { organizationId, parkId }, { park }) {
    if (organization.kind === 'PARK') return refuse('WRONG_STAGE', 'organizationId')
    if (!isVerifiedPark(park)) return refuse('PARK_UNKNOWN', 'parkId')
    return organization.parkId === parkId ? [] : [OrganizationPlaced({ organizationId, parkId })]
  },
})
