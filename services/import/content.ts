import type { z } from 'zod'
import { NeedContent } from '../../schema/events/needs.ts'
import { OfferContent } from '../../schema/events/offers.ts'
import { Region } from '../../schema/events/region.ts'
import { ReadinessLevel, ReadinessRange, Source } from '../../schema/events/values.ts'
import type { OrganizationKind, Side } from '../../schema/events/vocabulary.ts'
import type { Rule } from './rules.ts'
import { BadRow, type Row } from './row.ts'

/** What a row says, in the hub's own words, and by which rules it came to them. */
export interface Reading {
  readonly organization: { readonly name: string; readonly kind: Exclude<OrganizationKind, 'PARK'>; readonly region?: string; readonly source: string }
  readonly thing: { readonly side: 'NEED'; readonly content: NeedContent } | { readonly side: 'OFFER'; readonly content: OfferContent }
  readonly source: Source
  readonly applied: ReadonlySet<Rule>
}

const most = { title: 300, text: 10_000, keywords: 12, keyword: 120, organization: 200, fields: 40, scheme: 80, code: 200, source: 300, date: 40, url: 2_000 }

export function readingOf(side: Side, row: Row, openUntil: string): Reading | BadRow {
  const applied = new Set<Rule>(['kindAssumed', 'openUntilGiven', 'everybodySees', 'shownByName', 'declared', 'sourceKept'])
  if (side === 'NEED') applied.add('foundReady').add('targetNotAsked')
  const clean = cleaner(applied)
  const keywords = row.keywords?.map((keyword) => clean(keyword, most.keyword, 'keywordsShortened')).filter((keyword) => keyword !== '') ?? []
  if (keywords.length > most.keywords) applied.add('keywordsCut')
  const common = {
    language: languageOf(row.language, applied),
    title: clean(row.title, most.title, 'titleShortened'),
    ...(keywords.length === 0 ? {} : { keywords: keywords.slice(0, most.keywords) }),
    visibility: 'PUBLIC', anonymous: false, openUntil,
  }
  const description = clean(row.description, most.text, 'textShortened')
  const thing = side === 'NEED'
    ? parsed('NEED', NeedContent, { ...common, kind: 'TECHNOLOGY', problem: description, ...readinessWanted(row.trl, applied) })
    : parsed('OFFER', OfferContent, { ...common, kind: 'RESEARCH_RESULT', summary: description, ...readinessNow(row.trl, applied) })
  if (thing instanceof BadRow) return thing
  return { thing, organization: organizationOf(row, clean, applied), source: sourceOf(row, clean, applied), applied }
}

function parsed<S extends Side, Schema extends z.ZodType>(side: S, schema: Schema, content: unknown): { readonly side: S; readonly content: z.infer<Schema> } | BadRow {
  const outcome = schema.safeParse(content)
  if (outcome.success) return { side, content: outcome.data }
  return new BadRow('ROW_INVALID', outcome.error.issues[0]?.path.map((field) => (field === 'problem' || field === 'summary' ? 'description' : field)))
}

type Clean = (text: string, length: number, rule: Rule) => string

/** Takes out what no text may hold, and cuts what is too long between two characters, so that the same row always gives the same text. */
const cleaner = (applied: Set<Rule>): Clean => (text, length, rule) => {
  const whole = text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '').trim()
  if (whole !== text.trim()) applied.add('charactersRemoved')
  if (whole.length <= length) return whole
  applied.add(rule)
  return whole.slice(0, length).replace(/[\uD800-\uDBFF]$/, '').trim()
}

/** Chinese without a place is that of the mainland, as the hub's own texts are. */
function languageOf(language: string, applied: Set<Rule>): string {
  if (language !== 'zh') return language
  applied.add('languageNamed')
  return 'zh-CN'
}

function readinessWanted(trl: unknown, applied: Set<Rule>): { trlWanted?: z.infer<typeof ReadinessRange> } {
  const range = ReadinessRange.safeParse(typeof trl === 'number' ? { min: trl, max: trl } : trl)
  return note(trl, range, applied) ? { trlWanted: range.data } : {}
}
/** What an offer has reached today, of where it began and where it goes. */
function readinessNow(trl: unknown, applied: Set<Rule>): { trl?: number } {
  const level = ReadinessLevel.safeParse(typeof trl === 'object' && trl !== null && 'current' in trl ? trl.current : trl)
  return note(trl, level, applied) ? { trl: level.data } : {}
}
function note<Value>(trl: unknown, outcome: z.ZodSafeParseResult<Value>, applied: Set<Rule>): outcome is z.ZodSafeParseSuccess<Value> {
  if (trl !== undefined && trl !== null) applied.add(outcome.success ? 'readinessTaken' : 'readinessLeftOut')
  return outcome.success
}

/** By the first words of what sources call an organisation. */
const kinds: readonly (readonly [RegExp, Reading['organization']['kind']])[] = [
  [/^(government-lab|research)/i, 'RESEARCH_INSTITUTE'],
  [/^(government|funding|us_government|public)/i, 'GOVERNMENT'],
  [/^(universit|college|higher)/i, 'UNIVERSITY'],
  [/^(small-business|company|enterprise|business|firm)/i, 'ENTERPRISE'],
]
/** What the European Union calls otherwise than ISO 3166-1. */
const countries: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** Rows whose source names no organisation belong to one that is named like the source. */
function organizationOf({ organisation, source }: Row, clean: Clean, applied: Set<Rule>): Reading['organization'] {
  const named = clean(organisation?.name ?? '', most.organization, 'organizationShortened')
  if (named === '') applied.add('organizationOfSource')
  const kind = kinds.find(([words]) => words.test(organisation?.type ?? ''))?.[1]
  if (kind === undefined) applied.add('organizationKindAssumed')
  const region = regionOf(organisation?.country?.trim(), applied)
  return {
    name: named === '' ? clean(source, most.organization, 'organizationShortened') : named,
    kind: kind ?? 'ENTERPRISE', source: clean(source, most.source, 'sourceShortened'), ...(region === undefined ? {} : { region }),
  }
}
function regionOf(country: string | undefined, applied: Set<Rule>): string | undefined {
  if (country === undefined || country === '') return undefined
  const named = countries[country]
  if (named !== undefined) applied.add('countryNamed')
  else if (!/^[A-Z]/.test(country) || !Region.safeParse(country).success) {
    applied.add('countryLeftOut')
    return undefined
  }
  return named ?? country
}

function sourceOf({ source, sourceId, licence, url, publishedAt, closesAt, fields }: Row, clean: Clean, applied: Set<Rule>): Source {
  const short = (text: string, length: number) => clean(text, length, 'sourceShortened')
  const said = (name: string, text: string | undefined, length: number) => {
    const kept = short(text ?? '', length)
    return kept === '' ? {} : { [name]: kept }
  }
  const address = Source.shape.url.safeParse(url?.trim())
  if (!address.success) applied.add('urlLeftOut')
  const kept = fields?.slice(0, most.fields)
    .map(({ scheme, code, label }) => ({ scheme: short(scheme, most.scheme), code: short(code, most.code), ...said('label', label, most.source) }))
    .filter(({ scheme, code }) => scheme !== '' && code !== '') ?? []
  if (kept.length < (fields?.length ?? 0)) applied.add('sourceShortened')
  return Source.parse({
    name: short(source, most.source), id: short(sourceId, most.code),
    ...said('licence', licence, most.source), ...said('publishedAt', publishedAt, most.date), ...said('closesAt', closesAt, most.date),
    ...(address.success && address.data !== undefined ? { url: address.data } : {}),
    ...(kept.length === 0 ? {} : { fields: kept }),
  })
}
