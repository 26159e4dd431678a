import { z } from 'zod'
import type { BegunKey } from '../../../projections/engagementRows.ts'
import type { DelegationResolvers, ExpertResolvers, NeedResolvers, OfferResolvers, ViewerResolvers } from '../../../schema/generated/resolvers.ts'
import { connectionOf, type PageArguments } from '../connections.ts'
import type { Context } from '../context.ts'
import {
  delegationSourceOf, expertSourceOf, needSource, offerSource, organizationSource, type DelegationConnectionSource, type ExpertConnectionSource,
} from '../sources.ts'

/** People who were let in on one need or offer. */

const Key = z.object({ at: z.string(), id: z.string() })

const experts = (by: 'needId' | 'personId', id: string, page: PageArguments, context: Context): ExpertConnectionSource => connectionOf({
  page,
  key: Key,
  read: (after: BegunKey | undefined, most) => context.rows.engagements.experts(by, id, after, most).map((row) => ({ key: { at: row.invitedAt, id: row.id }, candidate: row })),
  see: (row) => expertSourceOf(context, row),
})
const delegations = (by: 'thingId' | 'personId', id: string, page: PageArguments, context: Context): DelegationConnectionSource => connectionOf({
  page,
  key: Key,
  read: (after: BegunKey | undefined, most) =>
    context.rows.engagements.delegations(by, id, after, most).map((row) => ({ key: { at: row.delegatedAt, id: row.id }, candidate: row })),
  see: (row) => delegationSourceOf(context, row),
})

export const engagementsOfNeed: Pick<NeedResolvers, 'experts' | 'delegations'> = {
  experts: ({ id }, page, context) => experts('needId', id, page, context),
  delegations: ({ id }, page, context) => delegations('thingId', id, page, context),
}
export const engagementsOfOffer: Pick<OfferResolvers, 'delegations'> = {
  delegations: ({ id }, page, context) => delegations('thingId', id, page, context),
}
export const engagementsOfViewer: Pick<ViewerResolvers, 'asExpert' | 'asResearcher'> = {
  asExpert: ({ id }, page, context) => experts('personId', id, page, context),
  asResearcher: ({ id }, page, context) => delegations('personId', id, page, context),
}

/** Names are the office's. */
async function nameOf(personId: string | undefined, context: Context): Promise<string | null> {
  const name = personId === undefined ? undefined : (await context.office.people.find(personId))?.name
  return name === undefined || name === '' ? null : name
}

export const Expert: ExpertResolvers = {
  id: ({ id }) => id,
  status: ({ row }) => row.status,
  need: ({ row }, _, context) => needSource(context, row.needId),
  park: ({ row }, _, context) => organizationSource(context, row.parkId),
  name: ({ row }, _, context) => nameOf(row.personId, context),
  conflicts: ({ row }) => row.conflicts,
  opinion: ({ row }) => row.opinion ?? null,
  recommendation: ({ row }) => row.recommendation ?? null,
  invitedAt: ({ row }) => row.invitedAt,
  revision: ({ id }, _, context) => context.rows.revisionOf('expert', id) ?? null,
}

export const Delegation: DelegationResolvers = {
  id: ({ id }) => id,
  status: ({ row }) => row.status,
  need: ({ row }, _, context) => (row.side === 'NEED' ? needSource(context, row.thingId) : null),
  offer: ({ row }, _, context) => (row.side === 'OFFER' ? offerSource(context, row.thingId) : null),
  name: ({ row }, _, context) => nameOf(row.personId, context),
  delegatedAt: ({ row }) => row.delegatedAt,
  revision: ({ id }, _, context) => context.rows.revisionOf('delegation', id) ?? null,
}
