import { z } from 'zod'
import type { ContactResolvers, JoinRequestResolvers, MemberResolvers, OrganizationResolvers, PersonResolvers, QueryResolvers } from '../../../schema/generated/resolvers.ts'
import { belongsTo } from '../../identity/rights.ts'
import { connectionOf } from '../connections.ts'
import { joinRequestsFor } from '../joinRequests.ts'
import { personName } from '../personName.ts'
import { onBehalfOfOrganization } from './onBehalf.ts'
import { unitsOfOrganization } from './units.ts'
import { organizationSource, organizationSourceOf } from '../sources.ts'

/** Organisations and their people. */

const Key = z.object({ value: z.string(), id: z.string() })

export const organizationQueries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: (_, { id }, context) => organizationSource(context, id),
  organizations: (_, { filter, orderBy, ...page }, context) => {
    const asked = {
      kinds: filter?.kinds ?? undefined, statuses: filter?.statuses ?? undefined, parkId: filter?.parkId ?? undefined, name: filter?.name?.slice(0, 200) ?? undefined,
      code: filter?.code ?? undefined, renamed: filter?.renamedSinceVerification ?? undefined,
    }
    const order = { by: orderBy?.field === 'CREATED_AT' ? 'registeredAt' as const : 'name' as const, direction: orderBy?.direction ?? 'ASC' }
    return connectionOf({
      page,
      key: Key,
      read: (after, most) => context.rows.organizations.list(asked, order, after, most).map((row) => ({
        key: { value: order.by === 'name' ? row.name : row.registeredAt, id: row.id }, candidate: row,
      })),
      see(row) {
        // A former name leads only those to it who read it there.
        const organization = organizationSourceOf(context, row)
        return row.foundByOwnName || organization?.inside === true ? organization : null
      },
    })
  },
}

export const Organization: OrganizationResolvers = {
  id: ({ id }) => id,
  kind: ({ row }) => row.facts.kind,
  name: ({ row }) => row.name,
  shortName: ({ row }) => row.shortName ?? null,
  status: ({ row }) => row.facts.status,
  park: ({ row }, _, context) => (row.facts.parkId === undefined ? null : organizationSource(context, row.facts.parkId)),
  code: ({ row }) => row.code ?? null,
  recommendingBody: ({ row }, _, context) => (row.recommendingBodyId === undefined ? null : organizationSource(context, row.recommendingBodyId)),
  requiresReview: ({ row }) => (row.facts.kind === 'PARK' ? row.requiresReview : null),
  formerNames: ({ row, inside }) => (inside ? [...row.formerNames] : null),
  renamedSinceVerification: ({ row }) => row.renamed,
  region: ({ row }) => row.region ?? null,
  size: ({ row }) => row.size ?? null,
  unclaimed: ({ row }) => row.facts.unclaimed,
  members: ({ id }, _, context) => (belongsTo(context.viewer(), id) ? context.rows.organizations.members(id).map((member) => ({ ...member, name: null })) : null),
  contacts: ({ id }, _, context) => (belongsTo(context.viewer(), id) ? context.rows.contacts.ofOrganization(id).map((personId) => ({ personId, name: null })) : null),
  joinRequests: ({ row }, _, context) => joinRequestsFor(context, row)?.map((request) => ({ ...request, name: null })) ?? null,
  async invitations({ id }, _, context) {
    if (context.viewer().memberships.get(id)?.role !== 'OWNER' || context.session?.scopes !== undefined) return null
    const roles = new Map(context.rows.organizations.openInvitations(id).map(({ invitationId, role }) => [invitationId, role]))
    return (await context.office.invitations.openOf(id)).flatMap(({ invitationId, email, sentAt, expiresAt }) => {
      const role = roles.get(invitationId)
      return role === undefined ? [] : [{ id: invitationId, emailAddress: email, role, sentAt, expiresAt }]
    })
  },
  ...onBehalfOfOrganization,
  ...unitsOfOrganization,
  revision: ({ id, inside }, _, context) => (inside ? (context.rows.revisionOf('organization', id) ?? null) : null),
}
export const Member: MemberResolvers = { name: ({ personId }, _, context) => personName(context, personId) }
export const Contact: ContactResolvers = { name: ({ personId }, _, context) => personName(context, personId) }
export const JoinRequest: JoinRequestResolvers = { name: ({ personId }, _, context) => personName(context, personId) }
export const Person: PersonResolvers = {
  id: ({ id }) => id,
  operator: ({ operator }) => operator,
  revision: ({ id }, _, context) => (context.actor()?.operator === true ? (context.rows.revisionOf('person', id) ?? -1) : null),
}
