import type { AttachmentResolvers, DossierResolvers } from '../../../schema/generated/resolvers.ts'
import { attachmentsOf, confidentialSight } from '../attachments.ts'
import type { Context } from '../context.ts'
import { disclosuresOf } from './disclosures.ts'
import { needSource, offerSource, type NeedSource, type OfferSource } from '../sources.ts'

/** What goes with needs and offers: files, links, and what is confidential. */

export const Dossier: DossierResolvers = {
  need: ({ id }, _, context) => needSource(context, id),
  offer: ({ id }, _, context) => offerSource(context, id),
  revision: ({ id, inside }, _, context) => (inside ? (context.rows.revisionOf('dossier', id) ?? null) : null),
}

/** Fields that needs and offers have alike. */
export const withDossier = {
  disclosures: disclosuresOf,
  attachments: (thing: NeedSource | OfferSource, _: object, context: Context) => attachmentsOf(context, thing),
  async confidentialDetail(thing: NeedSource | OfferSource, _: object, context: Context) {
    const detail = context.rows.dossiers.detailOf(thing.id)
    const sight = confidentialSight(context, thing)
    if (detail === undefined || sight === undefined) return null
    const actor = context.actor()
    if (sight.as === 'COUNTERPART' && actor !== undefined) await context.office.readings.record({ disclosureId: sight.disclosureId, personId: actor.id, itemId: detail.id })
    const text = await context.office.vault.text(detail.id)
    return text === undefined ? null : { text, writtenAt: detail.writtenAt }
  },
}

export const Attachment: AttachmentResolvers = {
  id: ({ row }) => row.id,
  title: ({ item }) => item.title ?? null,
  confidential: ({ row }) => row.confidential,
  name: ({ item }) => item.name ?? null,
  type: ({ row, item }) => (row.kind === 'FILE' ? item.type : null),
  size: ({ row, item }) => (row.kind === 'FILE' ? item.size : null),
  url: async ({ row, item }, _, { office, publicUrl }) => (row.kind === 'FILE' ? new URL(`/files/${row.id}`, publicUrl).href : ((await office.vault.text(item.itemId)) ?? '')),
}
