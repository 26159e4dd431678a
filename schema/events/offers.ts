import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { OfferId, OrganizationId } from './ids.ts'
import { commonContent, Declarations, DecimalAmount, Currency, PlainDate, ReadinessLevel, Source, text } from './values.ts'
import { OfferKind, Protection } from './vocabulary.ts'

export const Price = z.object({ amount: DecimalAmount.optional(), currency: Currency, basis: z.enum(['ASK', 'FLOOR', 'NEGOTIABLE']) })
export const IpRight = z.object({
  type: z.enum(['PATENT', 'UTILITY_MODEL', 'DESIGN', 'SOFTWARE_COPYRIGHT', 'TRADE_SECRET', 'OTHER']),
  number: text(60).optional(),
  status: text(60).optional(),
  territory: text(60).optional(),
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
  facilities: text(2_000).optional(),
  evidence: text(5_000).optional(),
})
export type OfferContent = z.infer<typeof OfferContent>

const offerId = OfferId

export const OfferDrafted = defineEvent('OfferDrafted', { audience: 'OWNER' }, z.object({
  offerId,
  organizationId: OrganizationId,
  /** The park that entered it on behalf; absent where the organisation did so itself. */
  enteringParkId: OrganizationId.optional(),
  content: OfferContent,
  source: Source.optional(),
}))
export const OfferRevised = defineEvent('OfferRevised', { audience: 'PUBLIC' }, z.object({ offerId, content: OfferContent }))
export const OfferPublished = defineEvent('OfferPublished', { audience: 'PUBLIC', fields: { declarations: 'OWNER' } }, z.object({ offerId, declarations: Declarations }))
export const OfferWithdrawn = defineEvent('OfferWithdrawn', { audience: 'PUBLIC', fields: { reason: 'OWNER' } }, z.object({ offerId, reason: text(2_000).optional() }))
export const OfferReopened = defineEvent('OfferReopened', { audience: 'PUBLIC' }, z.object({ offerId, openUntil: PlainDate }))

export const offerEvents = [OfferDrafted, OfferRevised, OfferPublished, OfferWithdrawn, OfferReopened] as const
export type OfferEvent = EventOf<(typeof offerEvents)[number]>
