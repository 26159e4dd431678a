import type { FacetLine } from './explanation.ts'

/** What is known of a need or an offer beside its text. Absent is not stated. Amounts are decimal strings, currencies ISO 4217. */
export interface Facets {
  readonly fields: readonly string[]
  readonly cooperationModes: readonly string[]
  /** Technology readiness 1–9: wanted by a need, reached by an offer. */
  readonly trl?: number
  /** Division code of GB/T 2260 (province, city, district by two digits each), or any other name of a region. */
  readonly region?: string
  /** The most a need may cost, or what an offer asks. Never a floor price, nor what is confidential. */
  readonly money?: { readonly amount: string; readonly currency: string }
  /** The last day on which it is open (ISO date). */
  readonly openUntil?: string
}

/** The points that facets add, by verdict; a mismatch adds none. A text that answers everything in full has 1000. */
export const facetPoints: Readonly<Record<FacetLine['name'], { readonly MATCH: number; readonly CLOSE: number }>> = {
  /** A field in common. */
  FIELDS: { MATCH: 60, CLOSE: 0 },
  /** A mode in common; or one side is open to talk about it. */
  COOPERATION_MODES: { MATCH: 20, CLOSE: 10 },
  /** At least as ready as wanted; or one or two levels short. */
  TRL: { MATCH: 20, CLOSE: 10 },
  /** Within the budget; or at most a quarter above it. */
  BUDGET: { MATCH: 20, CLOSE: 10 },
  /** The same region; or the same city or province. */
  REGION: { MATCH: 20, CLOSE: 10 },
}

/** The lines of all facets that both sides state. */
export function facetLines(need: Facets, offer: Facets): FacetLine[] {
  return [fieldsLine(need, offer), modesLine(need, offer), trlLine(need, offer), budgetLine(need, offer), regionLine(need, offer)].filter((line) => line !== undefined)
}

function line(name: FacetLine['name'], need: readonly string[], offer: readonly string[], verdict: FacetLine['verdict']): FacetLine {
  return { name, need, offer, verdict, points: verdict === 'MISMATCH' ? 0 : facetPoints[name][verdict] }
}

function fieldsLine({ fields: need }: Facets, { fields: offer }: Facets): FacetLine | undefined {
  if (need.length === 0 || offer.length === 0) return undefined
  return line('FIELDS', need, offer, need.some((field) => offer.includes(field)) ? 'MATCH' : 'MISMATCH')
}

function modesLine({ cooperationModes: need }: Facets, { cooperationModes: offer }: Facets): FacetLine | undefined {
  if (need.length === 0 || offer.length === 0) return undefined
  const shared = need.some((mode) => mode !== 'NEGOTIABLE' && offer.includes(mode))
  const open = [...need, ...offer].includes('NEGOTIABLE')
  return line('COOPERATION_MODES', need, offer, shared ? 'MATCH' : open ? 'CLOSE' : 'MISMATCH')
}

function trlLine({ trl: wanted }: Facets, { trl: reached }: Facets): FacetLine | undefined {
  if (wanted === undefined || reached === undefined) return undefined
  return line('TRL', [String(wanted)], [String(reached)], reached >= wanted ? 'MATCH' : reached >= wanted - 2 ? 'CLOSE' : 'MISMATCH')
}

function budgetLine({ money: budget }: Facets, { money: price }: Facets): FacetLine | undefined {
  if (!budget || !price || budget.currency !== price.currency) return undefined
  const [most, asked] = [Number(budget.amount), Number(price.amount)]
  const verdict = asked <= most ? 'MATCH' : asked <= most * 1.25 ? 'CLOSE' : 'MISMATCH'
  return line('BUDGET', [`${budget.amount} ${budget.currency}`], [`${price.amount} ${price.currency}`], verdict)
}

function regionLine({ region: need }: Facets, { region: offer }: Facets): FacetLine | undefined {
  if (need === undefined || offer === undefined) return undefined
  const near = [need, offer].every((region) => /^\d{6}$/.test(region)) && need.slice(0, 2) === offer.slice(0, 2)
  return line('REGION', [need], [offer], need === offer ? 'MATCH' : near ? 'CLOSE' : 'MISMATCH')
}
