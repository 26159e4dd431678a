import { z } from 'zod'
import type { OnBehalfRow } from '../../../projections/onBehalfRows.ts'
import type { MatchResolvers, OnBehalfResolvers, OrganizationResolvers } from '../../../schema/generated/resolvers.ts'
import { hearsOfOnBehalf, isInside } from '../../identity/visibility.ts'
import { connectionOf, type Connection } from '../connections.ts'
import type { Context } from '../context.ts'
import { nodeSource, organizationSource, type NeedSource, type OfferSource } from '../sources.ts'

/** What parks did on behalf of their organisations, and the organisations' word on it. */

export type OnBehalfConnectionSource = Connection<OnBehalfRow>

const hears = ({ core, viewer }: Context, organizationId: string): boolean => hearsOfOnBehalf(viewer(), organizationId, core.facts)

export const withOnBehalf = {
  onBehalf: (thing: NeedSource | OfferSource, _: object, context: Context) =>
    (isInside(thing) ? (context.rows.onBehalf.ofThing(thing.id, thing.row.facts.organizationId) ?? null) : null),
}

export const onBehalfOfMatch: Pick<MatchResolvers, 'onBehalf'> = {
  onBehalf: ({ id, row: { facts } }, _, context) => [facts.needOrganizationId, facts.offerOrganizationId]
    .filter((organizationId) => hears(context, organizationId))
    .map((organizationId) => context.rows.onBehalf.ofThing(id, organizationId)).filter((done) => done !== undefined),
}

export const onBehalfOfOrganization: Pick<OrganizationResolvers, 'onBehalf'> = {
  onBehalf: ({ id }, page, context) => (hears(context, id) ? connectionOf({
    page,
    key: z.int().nonnegative(),
    read: (after, most) => context.rows.onBehalf.waiting(id, after ?? 0, most).map(({ thingId, first }) => ({ key: first, candidate: thingId })),
    see: (thingId) => (context.core.facts.parked(thingId) ? null : (context.rows.onBehalf.ofThing(thingId, id) ?? null)),
  }) : null),
}

export const OnBehalf: OnBehalfResolvers = {
  thing: ({ thingId }, _, context) => nodeSource(context, thingId),
  organization: ({ organizationId }, _, context) => organizationSource(context, organizationId),
  reason: ({ organizationId, reason }, _, context) => (hears(context, organizationId) ? (reason ?? null) : null),
}
