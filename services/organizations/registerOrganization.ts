import { z } from 'zod'
import { OrganizationId, PersonId } from '../../schema/events/ids.ts'
import { MemberJoined, OrganizationRegistered, RegisterCode } from '../../schema/events/organizations.ts'
import { Region } from '../../schema/events/region.ts'
import { text } from '../../schema/events/values.ts'
import { OrganizationKind, OrganizationSize } from '../../schema/events/vocabulary.ts'
import { creation } from '../commands/command.ts'
import { refuse } from '../commands/refusal.ts'
import { isVerifiedPark } from '../facts.ts'
import { asImport, asPerson } from '../identity/rights.ts'
import { isValidCode } from './registerCode.ts'
import { organization } from './organization.ts'

/** Whoever signs in may register an organisation, and owns it. The import may make a park, which is nobody's until its people come. */
export const registerOrganization = creation({
  name: 'RegisterOrganization',
  aggregate: organization,
  input: z.object({
    kind: OrganizationKind,
    name: text(200),
    shortName: text(20).optional(),
    parkId: OrganizationId.optional(),
    code: RegisterCode.optional(),
    region: Region.optional(),
    size: OrganizationSize.optional(),
    recommendingBodyId: OrganizationId.optional(),
  }),
  permits: (actor, { kind }) => [...asPerson(actor), ...(kind === 'PARK' ? asImport(actor) : [])],
  know: (facts, { parkId, code, recommendingBodyId }) => ({ // a moment old will do: parks seldom go, and a code is claimed at verification
    park: parkId === undefined ? undefined : facts.organization(parkId),
    body: recommendingBodyId === undefined ? undefined : facts.organization(recommendingBodyId),
    holder: code === undefined ? undefined : facts.holderOf(code),
  }),
  decide({ parkId, ...said }, { park, body, holder }, { id, actor }) {
    if (parkId !== undefined && said.kind !== 'PARK' && !isVerifiedPark(park)) return refuse('PARK_UNKNOWN', 'parkId')
    if (said.code !== undefined && !isValidCode(said.code)) return refuse('CODE_INVALID', 'code')
    if (holder !== undefined) return refuse('CODE_HELD', 'code')
    if (said.recommendingBodyId !== undefined && body?.status !== 'VERIFIED') return refuse('RECOMMENDING_BODY_UNKNOWN', 'recommendingBodyId')
    const organizationId = OrganizationId.parse(id)
    const responsible = said.kind === 'PARK' ? organizationId : parkId
    const unclaimed = actor.kind === 'IMPORT'
    const registered = OrganizationRegistered({ organizationId, ...said, ...(responsible === undefined ? {} : { parkId: responsible }), unclaimed })
    return unclaimed ? [registered] : [
      registered,
      MemberJoined({ organizationId, personId: PersonId.parse(actor.id), role: 'OWNER' }),
    ]
  },
})
