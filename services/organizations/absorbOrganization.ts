import { z } from 'zod'
import { OrganizationId } from '../../schema/events/ids.ts'
import { MergedBelongings, OrganizationAbsorbed } from '../../schema/events/organizations.ts'
import { act } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { asProcess } from '../identity/rights.ts'
import { organization } from './organization.ts'
import { releaseCode } from './registerCodeClaim.ts'

/** The second half of a merge: people and contacts of the merged record come to the one that survives. Asked by the hub itself. */
export const absorbOrganization = act({
  name: 'AbsorbOrganization',
  aggregate: organization,
  input: z.object({ organizationId: OrganizationId, absorbedId: OrganizationId, belongings: MergedBelongings }),
  idOf: ({ organizationId }) => organizationId,
  sees: (actor) => actor.kind === 'PROCESS',
  permits: (actor) => asProcess(actor),
  know: () => undefined,
  // Read with the survivor's id, the claim on the merged record's code is the survivor's; it gives up what it does not need.
  claims: ({ organizationId, belongings: { code } }, _, __, surviving) =>
    (code === undefined || surviving?.code === undefined || isSame(surviving.code, code) ? [] : [releaseCode(code, organizationId)]),
  decide(surviving, input) {
    if (surviving === undefined) return refuse('NOT_FOUND', 'organizationId')
    return surviving.absorbed.has(input.absorbedId) ? [] : [OrganizationAbsorbed(input)]
  },
})

type Code = NonNullable<MergedBelongings['code']>
const isSame = (one: Code, other: Code): boolean => one.scheme === other.scheme && one.value === other.value
