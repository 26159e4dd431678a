import { z } from 'zod'
import type { ConferenceResolvers, EntryResolvers, QueryResolvers, RegistrationResolvers } from '../../../schema/generated/resolvers.ts'
import { filledUp } from '../../matching/facets.ts'
import { connectionOf } from '../connections.ts'
import { labelOf } from '../masks.ts'
import { conferenceSource, conferenceSourceOf, needSource, offerSource, organizationSource, registrationSource } from '../sources.ts'
import { must } from './must.ts'

/** Conferences, who takes part, and with what. */

const Key = z.object({ value: z.string(), id: z.string() })

export const conferenceQueries: Pick<QueryResolvers, 'conference' | 'conferences'> = {
  conference: (_, { id }, context) => conferenceSource(context, id),
  conferences: (_, { filter, orderBy, ...page }, context) => {
    const asked = { formats: filter?.formats ?? undefined, stages: filter?.stages ?? undefined, parkId: filter?.parkId ?? undefined }
    const order = { by: orderBy?.field === 'CREATED_AT' ? 'draftedAt' as const : 'begins' as const, direction: orderBy?.direction ?? 'DESC' }
    return connectionOf({
      page,
      key: Key,
      read: (after, most) => context.rows.conferences.list(asked, order, after, most).map((row) => ({
        key: { value: order.by === 'begins' ? row.content.begins : row.draftedAt, id: row.id }, candidate: row,
      })),
      see: (row) => conferenceSourceOf(context, row),
    })
  },
}

export const Conference: ConferenceResolvers = {
  id: ({ id }) => id,
  park: ({ row }, _, context) => must(organizationSource(context, row.facts.parkId)),
  stage: ({ row }) => row.facts.stage,
  boardOpen: ({ row }) => row.facts.boardOpen,
  language: ({ row }) => row.content.language,
  format: ({ row }) => row.content.format,
  title: ({ row }) => row.content.title,
  description: ({ row }) => row.content.description ?? null,
  venue: ({ row }) => row.content.venue ?? null,
  begins: ({ row }) => row.content.begins,
  ends: ({ row }) => row.content.ends,
  timeZone: ({ row }) => row.content.timeZone,
  facetWeights: ({ row }) => filledUp(row.weights),
  registrations: ({ id }, page, context) => connectionOf({
    page,
    key: z.string(),
    read: (after, most) => context.rows.conferences.registrations(id, after, most).map((row) => ({ key: row.id, candidate: row.id })),
    see: (registrationId) => registrationSource(context, registrationId),
  }),
  revision: ({ id, inside }, _, context) => (inside ? (context.rows.revisionOf('conference', id) ?? null) : null),
}

export const Registration: RegistrationResolvers = {
  id: ({ id }) => id,
  conference: ({ row }, _, context) => must(conferenceSource(context, row.conferenceId)),
  organization: ({ row }, _, context) => must(organizationSource(context, row.organizationId)),
  stands: ({ row }) => row.stands,
  revision: ({ id }, _, context) => context.rows.revisionOf('registration', id) ?? null,
}

export const Entry: EntryResolvers = {
  id: ({ id }) => id,
  conference: ({ row }, _, context) => must(conferenceSource(context, row.conferenceId)),
  need: ({ row }, _, context) => (row.side === 'NEED' ? needSource(context, row.thingId) : null),
  offer: ({ row }, _, context) => (row.side === 'OFFER' ? offerSource(context, row.thingId) : null),
  number: ({ row }) => must(row.number),
  label: ({ row }, _, context) => labelOf(row.side, must(row.number), context.locale),
  showOnBoard: ({ row, inside }) => (inside ? row.showOnBoard : null),
  stands: ({ row }) => row.stands,
  revision: ({ id, inside }, _, context) => (inside ? (context.rows.revisionOf('entry', id) ?? null) : null),
}
