import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { OrganizationRegistered } from '../../schema/events/organizations.ts'
import { Region } from '../../schema/events/region.ts'
import { text } from '../../schema/events/values.ts'
import { OrganizationKind, OrganizationSize } from '../../schema/events/vocabulary.ts'
import { act } from '../commands/command.ts'
import { naturalId } from '../commands/keys.ts'
import { refuse } from '../commands/refusal.ts'
import { asHost } from '../identity/rights.ts'
import { knowsOrganization } from '../identity/visibility.ts'
import { organization } from './organization.ts'

/** A park enters an organisation whose people have not come yet: it stands unclaimed 未认领, and the park vouches for it. */
export const enterOrganization = act({
  name: 'EnterOrganization',
  aggregate: organization,
  input: z.object({
    parkId: OrganizationId,
    kind: OrganizationKind.exclude(['PARK']),
    name: text(200),
    shortName: text(20).optional(),
    region: Region.optional(),
    size: OrganizationSize.optional(),
    recommendingBodyId: OrganizationId.optional(),
    /** The list it stands in: the same name in the same list is the same organisation. */
    source: text(300),
  }),
  idOf: ({ parkId, source, name }) => naturalId('organization', parkId, source, name),
  sees: (actor, { parkId }, facts) => knowsOrganization(actor, parkId, facts),
  permits: (actor, _, { parkId }) => asHost(actor, parkId),
  know: (facts, _, { recommendingBodyId }) => ({ // a moment old will do: verification is seldom withdrawn
    body: recommendingBodyId === undefined ? undefined : facts.organization(recommendingBodyId),
  }),
  decide(organization, { source: _, ...said }, { body }, { id }) {
    if (organization !== undefined) return []
    if (said.recommendingBodyId !== undefined && body?.status !== 'VERIFIED') return refuse('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId')
    return [OrganizationRegistered({ organizationId: OrganizationId.parse(id), ...said, unclaimed: true })]
  },
})
