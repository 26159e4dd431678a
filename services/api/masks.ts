import en from '../../locales/en/board.json' with { type: 'json' }
import zh from '../../locales/zh-CN/board.json' with { type: 'json' }
import type { OrganizationRows } from '../../projections/organizationRows.ts'
import type { Side } from '../../schema/events/vocabulary.ts'
import type { Locale } from '../identity/locale.ts'

const texts: Readonly<Record<Locale, typeof en>> = { en, 'zh-CN': zh }

/** As many verified organisations must share a kind, or the kind itself would name one. */
const enough = 5

/** What is shown in place of a hidden organisation's name. */
export function maskOf(organizationId: string, locale: Locale, organizations: OrganizationRows): string {
  const kind = organizations.organization(organizationId)?.facts.kind
  const { mask } = texts[locale]
  return kind !== undefined && organizations.verifiedOfKind(kind) >= enough ? mask[kind] : mask.ANY
}

/** How a numbered need or offer is called at a conference: 需037 / N-037. */
export const labelOf = (side: Side, number: number, locale: Locale): string =>
  texts[locale][side === 'NEED' ? 'needLabel' : 'offerLabel'].replace('{number}', String(number).padStart(3, '0'))
