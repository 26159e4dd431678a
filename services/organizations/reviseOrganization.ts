import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { OrganizationRevised } from '../../schema/events/organizations.ts'
import { Region } from '../../schema/events/region.ts'
import { text } from '../../schema/events/values.ts'
import { OrganizationSize } from '../../schema/events/vocabulary.ts'
import { change } from '../commands/command.ts'
import { asOwnerOrPark, organization } from './organization.ts'

/** Says anew what the organisation is called, where it is and of which size; its kind stays. A verified one stays so, and shows that its name is another. */
export const reviseOrganization = change({
  name: 'ReviseOrganization',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, name: text(200), shortName: text(20).optional(), region: Region.optional(), size: OrganizationSize.optional() }),
  needsRevision: true,
  idOf: ({ organizationId }) => organizationId,
  permits: (actor, organization, { organizationId }) => asOwnerOrPark(actor, organization, organizationId),
  know: () => undefined,
  decide: ({ said }, input) =>
    (said.name === input.name && said.shortName === input.shortName && said.region === input.region && said.size === input.size ? [] : [OrganizationRevised(input)]),
})
