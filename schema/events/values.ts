import { z } from 'zod'
import { OrganizationId } from './ids.ts'
import { RegionOfOld } from './region.ts'
import { CooperationMode, ExportControl, TechnologyField, Visibility } from './vocabulary.ts'

/** A tag by BCP 47, such as `zh-CN` or `en`. */
export const Language = z.string().max(35).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
/** Language, script and region alone, in their usual capitals: each language is called in one way. */
export const RenderingLanguage = Language.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)
/** A day that somebody may mean: nothing here is about other centuries. */
export const PlainDate = z.iso.date().refine((date) => date >= '1900-01-01' && date <= '2199-12-31', { error: 'DATE_OUT_OF_RANGE' })
export const Instant = z.iso.datetime({ precision: 3 })

/** Text that people wrote: never empty, no control characters but line breaks and tabs. */
export const text = (most: number) =>
  z.string().trim().min(1).max(most).regex(/^[^\p{Cc}]*(?:[\t\n\r][^\p{Cc}]*)*$/u)

/** A sum as decimal text with at most two places, so that no rounding happens on the way. */
export const DecimalAmount = z.string().regex(/^(0|[1-9]\d{0,14})(\.\d{1,2})?$/)
/** ISO 4217, today's and yesterday's. */
export const Currency = z.string().regex(/^[A-Z]{3}$/).refine((code) => currencies.has(code), { error: 'CURRENCY_UNKNOWN' })
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
export const Money = z.object({ amount: DecimalAmount, currency: Currency })
export type Money = z.infer<typeof Money>

/** A sum in hundredths, to compare and add without rounding. */
export const hundredthsOf = (amount: string): bigint => {
  const [whole = '0', places = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(places.padEnd(2, '0'))
}
export const notMore = (lesser: string | undefined, greater: string | undefined): boolean =>
  lesser === undefined || greater === undefined || hundredthsOf(lesser) <= hundredthsOf(greater)

export const Budget = z
  .object({ min: DecimalAmount.optional(), max: DecimalAmount.optional(), currency: Currency, negotiable: z.boolean().optional() })
  .refine(({ min, max }) => notMore(min, max), { path: ['max'], error: 'LESS_THAN_MIN' })
export type Budget = z.infer<typeof Budget>

/** Technology readiness, 1 (principle) to 9 (in use); ISO 16290. */
export const ReadinessLevel = z.int().min(1).max(9)
export const ReadinessRange = z.object({ min: ReadinessLevel, max: ReadinessLevel }).refine(({ min, max }) => min <= max, { path: ['max'], error: 'LESS_THAN_MIN' })

/** What needs and offers have in common. Absent means that nobody said. */
export const commonContent = {
  language: Language,
  title: text(300),
  keywords: z.array(text(120)).max(12).optional(),
  fields: z.array(TechnologyField).max(10).optional(),
  chainNodes: z.array(text(120)).max(20).optional(),
  cooperationModes: z.array(CooperationMode).max(8).optional(),
  /** District code by GB/T 2260, or a country by ISO 3166-1. */
  region: RegionOfOld.optional(),
  visibility: Visibility,
  anonymous: z.boolean(),
  /** Organisations that shall not know of it 不对其展示. */
  hiddenFrom: z.array(OrganizationId).max(50).optional(),
  /** The last day on which answers are welcome, where the owner is. */
  openUntil: PlainDate.optional(),
}

/** What their owner declared by submitting or publishing, under which text. */
export const Declarations = z.object({
  textVersion: z.string().max(40),
  trueAndAuthorized: z.literal(true),
  noStateSecrets: z.literal(true),
  mayBePublished: z.literal(true),
  exportControl: ExportControl,
})
export type Declarations = z.infer<typeof Declarations>

/** Where an imported row came from, as its source says it. */
export const Source = z.object({
  name: text(300),
  id: text(200),
  licence: text(300).optional(),
  url: z.url().max(2_000).optional(),
  publishedAt: z.string().max(40).optional(),
  closesAt: z.string().max(40).optional(),
  fields: z.array(z.object({ scheme: text(80), code: text(200), label: text(300).optional() })).max(40).optional(),
})
export type Source = z.infer<typeof Source>
