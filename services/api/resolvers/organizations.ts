import { z } from 'zod'
import type { MemberResolvers, OrganizationResolvers, PersonResolvers, QueryResolvers } from '../../../schema/generated/resolvers.ts'
import { belongsTo } from '../../identity/rights.ts'
import { connectionOf } from '../connections.ts'
import { organizationSource, organizationSourceOf } from '../sources.ts'

/** Organisations and their people. */

const Key = z.object({ value: z.string(), id: z.string() })

export const organizationQueries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: (_, { id }, context) => organizationSource(context, id),
  organizations: (_, { filter, orderBy, ...page }, context) => {
    const asked = { kinds: filter?.kinds ?? undefined, statuses: filter?.statuses ?? undefined, parkId: filter?.parkId ?? undefined, name: filter?.name?.slice(0, 200) ?? undefined }
    const order = { by: orderBy?.field === 'CREATED_AT' ? 'registeredAt' as const : 'name' as const, direction: orderBy?.direction ?? 'ASC' }
    return connectionOf({
      page,
      key: Key,
      read: (after, most) => context.rows.organizations.list(asked, order, after, most).map((row) => ({
        key: { value: order.by === 'name' ? row.name : row.registeredAt, id: row.id }, candidate: row,
      })),
      see: (row) => organizationSourceOf(context, row),
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
  region: ({ row }) => row.region ?? null,
  unclaimed: ({ row }) => row.facts.unclaimed,
  members: ({ id }, _, context) => (belongsTo(context.viewer(), id) ? context.rows.organizations.members(id).map((member) => ({ ...member, name: null })) : null),
  revision: ({ id, inside }, _, context) => (inside ? (context.rows.revisionOf('organization', id) ?? null) : null),
}
/** Names are the office's; one look-up a member, over a short list. */
export const Member: MemberResolvers = {
  name: async ({ personId }, _, context) => {
    const name = (await context.office.people.find(personId))?.name
    return name === undefined || name === '' ? null : name
  },
}
export const Person: PersonResolvers = {
  id: ({ id }) => id,
  operator: ({ operator }) => operator,
  revision: ({ id }, _, context) => (context.actor()?.operator === true ? (context.rows.revisionOf('person', id) ?? -1) : null),
}
