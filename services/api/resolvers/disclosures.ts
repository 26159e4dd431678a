import { z } from 'zod'
import en from '../../../locales/en/disclosure.json' with { type: 'json' }
import zh from '../../../locales/zh-CN/disclosure.json' with { type: 'json' }
import type { DisclosureResolvers, ReadingResolvers } from '../../../schema/generated/resolvers.ts'
import type { Locale } from '../../identity/locale.ts'
import { connectionOf } from '../connections.ts'
import type { Context } from '../context.ts'
import { disclosureSourceOf } from '../disclosures.ts'
import { needSource, offerSource, organizationSource, type NeedSource, type OfferSource } from '../sources.ts'

/** Disclosures, as their two sides know them. */

const terms: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: en.terms, 'zh-CN': zh.terms }

export const disclosuresOf = (thing: NeedSource | OfferSource, _: object, context: Context) =>
  context.rows.disclosures.disclosuresOf(thing.id).map((row) => disclosureSourceOf(context, row)).filter((disclosure) => disclosure !== null)

export const Disclosure: DisclosureResolvers = {
  need: ({ row }, _, context) => needSource(context, row.thingId),
  offer: ({ row }, _, context) => offerSource(context, row.thingId),
  organization: ({ row }, _, context) => organizationSource(context, row.organizationId),
  hubTerms: ({ row }) => ('hubVersion' in row.terms ? row.terms.hubVersion : null),
  hubTermsText: ({ row }, _, { locale }) => ('hubVersion' in row.terms ? (terms[locale][row.terms.hubVersion] ?? null) : null),
  agreementSha256: ({ row }) => ('agreementSha256' in row.terms ? row.terms.agreementSha256 : null),
  expiresOn: ({ row }) => row.expiresOn,
  revoked: ({ row }) => row.revoked,
  disclosedAt: ({ row }) => row.disclosedAt,
  // A side hears of its own people; the owner hears of all.
  acceptances: ({ row, own }, _, context) => row.acceptances.filter(({ personId }) => own || personId === context.actor()?.id),
  async ledger({ id, own }, page, { office }) {
    if (!own) return null
    const readings = await office.readings.of(id)
    return connectionOf({
      page,
      key: z.int(),
      read: (before = Number.MAX_SAFE_INTEGER, most) => readings.filter(({ sequence }) => sequence < before).slice(0, most)
        .map((reading) => ({ key: reading.sequence, candidate: reading })),
      see: (reading) => reading,
    })
  },
  revision: ({ id }, _, context) => context.rows.revisionOf('disclosure', id) ?? null,
}

export const Reading: ReadingResolvers = {
  attachmentId: ({ itemId }, _, context) => (context.rows.dossiers.isDetail(itemId) ? null : itemId),
}
