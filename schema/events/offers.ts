import { z } from 'zod'
import { defineEvent, earlier, type EventOf } from './event.ts'
import { NeedId, OfferId, OrganizationId, PersonId } from './ids.ts'
import { Region } from './region.ts'
import { commonContent, Declarations, DecimalAmount, Currency, RenderingLanguage, PlainDate, ReadinessLevel, Source, text } from './values.ts'
import { OfferKind, Protection, RenderedBy } from './vocabulary.ts'

export const Price = z.object({ amount: DecimalAmount.optional(), currency: Currency, basis: z.enum(['ASK', 'FLOOR', 'NEGOTIABLE']) })
export const IpRight = z.object({
  type: z.enum(['PATENT', 'UTILITY_MODEL', 'DESIGN', 'SOFTWARE_COPYRIGHT', 'TRADE_SECRET', 'OTHER']),
  number: text(60).optional(),
  status: text(60).optional(),
  territory: text(60).optional(),
  /** The organisations whose it is. */
  owners: z.array(OrganizationId).max(20).optional(),
})

/** Everything an organisation says about an offer 供给. A draft has at least a title. */
export const OfferContent = z.object({
  ...commonContent,
  kind: OfferKind.optional(),
  summary: text(10_000).optional(),
  /** Against what exists, with figures. */
  advantage: text(5_000).optional(),
  applications: text(5_000).optional(),
  trl: ReadinessLevel.optional(),
  ipRights: z.array(IpRight).max(20).optional(),
  protection: Protection.optional(),
  price: Price.optional(),
  /** Who stands behind it, by person. */
  team: z.array(PersonId).max(50).optional(),
  /** Who would do it, in the organisation's own words. */
  who: text(2_000).optional(),
  facilities: text(2_000).optional(),
  evidence: text(5_000).optional(),
})
export type OfferContent = z.infer<typeof OfferContent>
/** The same as it may be written today. */
export const WrittenOfferContent = OfferContent.extend({ region: Region.optional() })

/** The texts of it that strangers read, in whatever language. */
export const OfferTexts = OfferContent.pick({ title: true, keywords: true, summary: true, advantage: true, applications: true, who: true, facilities: true, evidence: true })
export type OfferTexts = z.infer<typeof OfferTexts>

const offerId = OfferId

export const OfferDrafted = defineEvent('OfferDrafted', { audience: 'OWNER' }, z.object({
  offerId,
  organizationId: OrganizationId,
  /** The park that entered it on behalf; absent where the organisation did so itself. */
  enteringParkId: OrganizationId.optional(),
  content: OfferContent,
  source: Source.optional(),
  /** The need that it was made to answer 应答. */
  answers: NeedId.optional(),
}))
export const OfferRevised = defineEvent('OfferRevised', { audience: 'PUBLIC', fields: { acknowledgesNoveltyLoss: 'OWNER' } }, z.object({
  offerId, content: OfferContent,
  /** Its owner was warned that showing what is not filed destroys its novelty. */
  acknowledgesNoveltyLoss: z.literal(true).optional(),
}))
/** Its texts in another language 译文; of which original ones is told by their digest. Replaces what was said in that language before. */
export const OfferRendered = defineEvent('OfferRendered', { audience: 'PUBLIC' }, z.object({ offerId, language: RenderingLanguage, texts: OfferTexts, by: RenderedBy, ofDigest: z.string() }))
export const OfferRenderingRemoved = defineEvent('OfferRenderingRemoved', { audience: 'PUBLIC' }, z.object({ offerId, language: RenderingLanguage }))
const published = { offerId, declarations: Declarations, acknowledgesNoveltyLoss: z.literal(true).optional() }
/** An answer is for its counterpart alone until its owner has declared what everybody declares who publishes. */
export const OfferPublished = defineEvent('OfferPublished', { audience: 'PUBLIC', fields: { declarations: 'OWNER', acknowledgesNoveltyLoss: 'OWNER' } }, z.object({
  ...published, declarations: Declarations.optional(),
}), [earlier(z.object(published), (data) => data)])
export const OfferWithdrawn = defineEvent('OfferWithdrawn', { audience: 'PUBLIC', fields: { reason: 'OWNER' } }, z.object({ offerId, reason: text(2_000).optional() }))
export const OfferReopened = defineEvent('OfferReopened', { audience: 'PUBLIC' }, z.object({ offerId, openUntil: PlainDate }))

/** A park found that what was declared of export control keeps nothing from going abroad. */
export const OfferExportControlCleared = defineEvent('OfferExportControlCleared', { audience: 'OWNER' }, z.object({ offerId, reason: text(2_000) }))

/** Its last day passed. */
export const OfferExpired = defineEvent('OfferExpired', { audience: 'PUBLIC' }, z.object({ offerId }))

export const offerEvents = [
  OfferDrafted, OfferRevised, OfferRendered, OfferRenderingRemoved, OfferPublished, OfferExportControlCleared, OfferWithdrawn, OfferReopened, OfferExpired,
] as const
export type OfferEvent = EventOf<(typeof offerEvents)[number]>
