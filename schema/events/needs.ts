import { z } from 'zod'
import { defineEvent, type EventOf } from './event.ts'
import { ConferenceId, NeedId, OfferId, OrganizationId, PersonId } from './ids.ts'
import { Region } from './region.ts'
import { Budget, commonContent, Declarations, RenderingLanguage, PlainDate, ReadinessRange, Source, text } from './values.ts'
import { IpTerms, NeedKind, RenderedBy, ReviewVerdict } from './vocabulary.ts'

/** Everything an organisation says about a need 需求. A draft has at least a title. */
export const NeedContent = z.object({
  ...commonContent,
  kind: NeedKind.optional(),
  /** What hurts now 主要问题. */
  problem: text(10_000).optional(),
  /** What would be good enough 技术指标, measurable where it can be. */
  target: text(5_000).optional(),
  alreadyTried: text(5_000).optional(),
  conditions: text(5_000).optional(),
  outOfScope: text(2_000).optional(),
  trlWanted: ReadinessRange.optional(),
  /** Answers from its region alone are taken. */
  regionRequired: z.boolean().optional(),
  neededBy: PlainDate.optional(),
  budget: Budget.optional(),
  ipTerms: IpTerms.optional(),
  preferredPartners: text(1_000).optional(),
})
export type NeedContent = z.infer<typeof NeedContent>
/** The same as it may be written today. */
export const WrittenNeedContent = NeedContent.extend({ region: Region.optional() })

/** The texts of it that strangers read, in whatever language. */
export const NeedTexts = NeedContent.pick({ title: true, keywords: true, problem: true, target: true, alreadyTried: true, conditions: true, outOfScope: true })
export type NeedTexts = z.infer<typeof NeedTexts>

const needId = NeedId

export const NeedDrafted = defineEvent('NeedDrafted', { audience: 'OWNER' }, z.object({
  needId,
  organizationId: OrganizationId,
  /** The park that entered it on behalf; absent where the organisation did so itself. */
  enteringParkId: OrganizationId.optional(),
  content: NeedContent,
  source: Source.optional(),
  /** The offer that it was made to enquire about 询问. */
  enquiresAbout: OfferId.optional(),
  /** Somebody told it to a park through an intake link 征集链接. */
  intake: z.literal(true).optional(),
}))
export const NeedRevised = defineEvent('NeedRevised', { audience: 'PUBLIC' }, z.object({ needId, content: NeedContent }))
/** Its texts in another language 译文; of which original ones is told by their digest. Replaces what was said in that language before. */
export const NeedRendered = defineEvent('NeedRendered', { audience: 'PUBLIC' }, z.object({ needId, language: RenderingLanguage, texts: NeedTexts, by: RenderedBy, ofDigest: z.string() }))
export const NeedRenderingRemoved = defineEvent('NeedRenderingRemoved', { audience: 'PUBLIC' }, z.object({ needId, language: RenderingLanguage }))
export const NeedSubmitted = defineEvent('NeedSubmitted', { audience: 'OWNER' }, z.object({
  needId,
  /** Whose hosts review it; absent where its owner has no park and named none, and the operator assigns one. */
  parkId: OrganizationId.optional(),
  conferenceId: ConferenceId.optional(), declarations: Declarations,
}))
/** The operator said which park reviews what was submitted to none. */
export const ReviewerAssigned = defineEvent('ReviewerAssigned', { audience: 'OWNER' }, z.object({ needId, parkId: OrganizationId }))
export const NeedReviewed = defineEvent('NeedReviewed', { audience: 'OWNER' }, z.object({
  needId, verdict: ReviewVerdict, advice: text(5_000).optional(), reason: text(2_000).optional(),
  /** With `TRACK`: who of the park minds it, and the day on which it is looked at again. */
  steward: PersonId.optional(), reviewOn: PlainDate.optional(),
  /** With `DUPLICATE`: of which need. */
  duplicateOf: NeedId.optional(),
}))
export const NeedPublished = defineEvent('NeedPublished', { audience: 'PUBLIC' }, z.object({
  needId,
  /** Its park requires no review, and made none. */
  withoutReview: z.literal(true).optional(),
  /** An enquiry, which stands for its counterpart alone until it is published again, after a review. */
  forCounterpart: z.literal(true).optional(),
}))
export const NeedWithdrawn = defineEvent('NeedWithdrawn', { audience: 'PUBLIC', fields: { reason: 'OWNER' } }, z.object({ needId, reason: text(2_000).optional() }))
export const NeedReopened = defineEvent('NeedReopened', { audience: 'PUBLIC' }, z.object({ needId, openUntil: PlainDate }))

/** A park found that what was declared of export control keeps nothing from going abroad. */
export const NeedExportControlCleared = defineEvent('NeedExportControlCleared', { audience: 'OWNER' }, z.object({ needId, reason: text(2_000) }))

/** Its last day passed. */
export const NeedExpired = defineEvent('NeedExpired', { audience: 'PUBLIC' }, z.object({ needId }))
/** It was solved 已解决: with an offer that it was mutual with, or otherwise, as its owner says. */
export const NeedFulfilled = defineEvent('NeedFulfilled', { audience: 'PUBLIC', fields: { offerId: 'OWNER', otherwise: 'OWNER' } }, z.object({
  needId, offerId: OfferId.optional(), otherwise: text(2_000).optional(),
}))

export const needEvents = [
  NeedDrafted, NeedRevised, NeedRendered, NeedRenderingRemoved, NeedSubmitted, ReviewerAssigned, NeedReviewed, NeedExportControlCleared, NeedPublished, NeedWithdrawn, NeedReopened,
  NeedExpired, NeedFulfilled,
] as const
export type NeedEvent = EventOf<(typeof needEvents)[number]>
