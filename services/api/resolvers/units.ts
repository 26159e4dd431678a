import type { OrganizationResolvers, UnitResolvers } from '../../../schema/generated/resolvers.ts'
import { belongsTo } from '../../identity/rights.ts'
import type { Context } from '../context.ts'
import { organizationSource, type NeedSource, type OfferSource } from '../sources.ts'

/** Units of organisations: what they are called stands wherever the organisation's name does; who is in them, its own people read. */

export const withUnit = {
  unit: (thing: NeedSource | OfferSource, _: object, context: Context) =>
    (thing.view.names && organizationSource(context, thing.row.facts.organizationId) !== null ? (context.rows.units.ofThing(thing.id) ?? null) : null),
}
export const unitsOfOrganization: Pick<OrganizationResolvers, 'units'> = {
  units: ({ id }, _, context) => [...context.rows.units.ofOrganization(id)],
}

const inside = (context: Context, organizationId: string): boolean => belongsTo(context.viewer(), organizationId)
const person = (personId: string) => ({ personId, name: null })
export const Unit: UnitResolvers = {
  head: ({ organizationId, headId }, _, context) => (headId === undefined || !inside(context, organizationId) ? null : person(headId)),
  keeper: ({ organizationId, keeperId }, _, context) => (keeperId === undefined || !inside(context, organizationId) ? null : person(keeperId)),
  members: ({ organizationId, memberIds }, _, context) => (inside(context, organizationId) ? memberIds.map(person) : null),
}
