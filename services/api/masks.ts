import en from '../../locales/en/board.json' with { type: 'json' }
import zh from '../../locales/zh-CN/board.json' with { type: 'json' }
import type { OrganizationRows } from '../../projections/organizationRows.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import { fill, type Locale } from '../identity/locale.ts'
import { enough, masksOf, type Mask } from '../identity/mask.ts'

const texts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }

/** The most that may be told of a hidden organisation. */
export function maskOf(organizationId: string, organizations: OrganizationRows): Mask {
  const organization = organizations.organization(organizationId)
  if (organization === undefined) return {}
  return masksOf({ kind: organization.facts.kind, region: organization.region, size: organization.size }).find((mask) => organizations.share(mask, enough)) ?? {}
}

/** What is shown in place of a hidden name: `a small enterprise in Jiangsu`, 江苏某小型企业. */
export function maskText({ kind, region, size }: Mask, locale: Locale): string {
  const { mask, sized, kind: kinds, size: sizes, placed } = texts[locale]
  const who = size === undefined ? mask[kind ?? 'ANY'] : fill(sized, { size: sizes[size], kind: kinds[kind ?? 'ANY'] })
  return region === undefined ? who : fill(placed, { who, place: placeOf(region, locale) })
}

/** Provinces have their names; what lies within one is told by its code alone. */
export function placeOf(region: string, locale: Locale): string {
  const provinces: Readonly<Record<string, string>> = texts[locale].provinces
  return provinces[region.slice(0, 2)] ?? new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region
}

/** How a numbered need or offer is called at a conference: 需037 / N-037. */
export const labelOf = (side: Side, number: number, locale: Locale): string =>
  texts[locale][side === 'NEED' ? 'needLabel' : 'offerLabel'].replace('{number}', String(number).padStart(3, '0'))
