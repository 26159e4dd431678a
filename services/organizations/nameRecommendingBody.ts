import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { RecommendingBodyNamed } from '../../schema/events/organizations.ts'
import { change } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asOperator } from '../identity/rights.ts'
import { asOwnerOrPark, organization } from './organization.ts'

/** Says which verified organisation recommends this one 推荐单位; without one, that none does any longer. It gives no rights. */
export const nameRecommendingBody = change({
  name: 'NameRecommendingBody',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, recommendingBodyId: OrganizationId.optional() }),
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => [...asOwnerOrPark(actor, organization, organizationId), ...asOperator(actor)],
  know: (facts, _, { recommendingBodyId }) => ({ // a moment old will do: verification is seldom withdrawn
    body: recommendingBodyId === undefined ? undefined : facts.organization(recommendingBodyId),
  }),
  decide(organization, { organizationId, recommendingBodyId }, { body }) {
    if (recommendingBodyId === organization.recommendingBodyId) return []
    if (recommendingBodyId === undefined) return [RecommendingBodyNamed({ organizationId })]
    if (recommendingBodyId === organizationId || body?.status !== 'VERIFIED') return refuse('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId')
    return [RecommendingBodyNamed({ organizationId, recommendingBodyId })]
  },
})
