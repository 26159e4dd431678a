import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { ReviewRequirementChanged } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOwnerOf, organization } from './organization.ts'

/** Whether what is submitted to a park waits for its review; where not, it is published at once. What waits already stays in the queue. */
export const requireReview = change({
  name: 'RequireReview',
  aggregate: organization,
  input: z.object({ parkId: OrganizationId, required: z.boolean() }),
  needsRevision: true,
  idOf: ({ parkId }) => parkId,
  permits: (actor, organization, { parkId }) => asOwnerOf(actor, organization, parkId),
  know: () => undefined,
  decide({ kind, requiresReview }, { parkId, required }) {
    if (kind !== 'PARK') return refuse('PARK_UNKNOWN', 'parkId')
    return required === requiresReview ? [] : [ReviewRequirementChanged({ organizationId: parkId, required })]
  },
})
