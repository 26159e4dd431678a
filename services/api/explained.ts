import en from '../../locales/en/matching.json' with { type: 'json' }
import zh from '../../locales/zh-CN/matching.json' with { type: 'json' }
import type { Explanation as Explained, HardFacet } from '../../schema/generated/resolvers.ts'
import { fill, type Locale } from '../identity/locale.ts'
import type { Explanation, FacetLine } from '../matching/explanation.ts'
import type { FacetName } from '../matching/facets.ts'
import { placeOf } from './masks.ts'

/** An explanation for people: terms stay in the words of the two texts, facets are told in the viewer's language. */

const texts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }

export const explained = ({ text, facets, ...rest }: Explanation, locale: Locale): Explained => ({
  ...rest,
  text: text.map((line) => ({ ...line, view: viewNames[line.view], field: fieldNames[line.field] })),
  facets: facets.map((line) => withLabels(line, locale)),
})
const viewNames = { words: 'WORDS', phrases: 'PHRASES', bigrams: 'BIGRAMS', unigrams: 'UNIGRAMS' } as const
const fieldNames = { body: 'BODY', title: 'TITLE', keywords: 'KEYWORDS', details: 'DETAILS' } as const

export const keptApartLabel = (by: HardFacet, locale: Locale): string => texts[locale].keptApart[by]

const withLabels = (line: FacetLine, locale: Locale): Explained['facets'][number] => ({
  ...line, label: texts[locale].facets[line.name],
  needLabels: line.need.map((value) => labelOf(line.name, value, locale)), offerLabels: line.offer.map((value) => labelOf(line.name, value, locale)),
})

/** Codes have their names; chains and what else somebody wrote stay as written. */
function labelOf(facet: FacetName, value: string, locale: Locale): string {
  const { fields, cooperationModes, readiness, negotiable } = texts[locale]
  switch (facet) {
    case 'FIELDS': return new Map(Object.entries(fields)).get(value) ?? value
    case 'COOPERATION_MODES': return new Map(Object.entries(cooperationModes)).get(value) ?? value
    case 'TRL': return fill(readiness, { level: value })
    case 'BUDGET': return value === 'NEGOTIABLE' ? negotiable : moneyIn(value, locale)
    case 'REGION': return /^\d{6}$/.test(value) && !value.endsWith('0000') ? `${placeOf(value, locale)} ${value}` : placeOf(value, locale)
    case 'CHAIN_NODES': return value
  }
}

function moneyIn(value: string, locale: Locale): string {
  const [amount = '', currency = ''] = value.split(' ')
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Number(amount))} ${currency}`
}
