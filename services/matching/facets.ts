import type { FacetWeights } from '../../schema/events/facetWeights.ts'
import { hundredthsOf } from '../../schema/events/values.ts'
import type { FacetLine } from './explanation.ts'
import { nearness } from './regions.ts'

/** What is known of a need or an offer beside its text. Absent is not stated. Amounts are decimal strings, currencies ISO 4217. */
export interface Facets {
  readonly fields: readonly string[]
  readonly chainNodes?: readonly string[]
  readonly cooperationModes: readonly string[]
  /** Technology readiness 1–9: the least that a need wants, reached by an offer. */
  readonly trl?: number
  /** A district by GB/T 2260, or a country by ISO 3166-1. Never that of an anonymous owner. */
  readonly region?: string
  /** The need takes answers from its region alone. */
  readonly regionRequired?: boolean
  /** Never a floor price, nor what is confidential. */
  readonly money?: FacetMoney
  /** The last day on which it is open (ISO date). */
  readonly openUntil?: string
}
export interface FacetMoney {
  /** The most that a need may cost, or what an offer asks. */
  readonly amount?: string
  /** From where a need's budget begins. */
  readonly least?: string
  readonly currency: string
  readonly negotiable?: boolean
}

export const facetNames = ['FIELDS', 'CHAIN_NODES', 'COOPERATION_MODES', 'TRL', 'BUDGET', 'REGION'] as const
export type FacetName = (typeof facetNames)[number]
export type Weights = Readonly<Record<FacetName, number>>

/** The points that a facet adds where it fits wholly. A text that answers everything in full has 1000. */
export const publishedWeights: Weights = { FIELDS: 60, CHAIN_NODES: 30, COOPERATION_MODES: 20, TRL: 20, BUDGET: 20, REGION: 20 }

/** What somebody chose, filled up with what is published. */
export const filledUp = ({ fields, chainNodes, cooperationModes, trl, budget, region }: FacetWeights): Record<keyof FacetWeights, number> => ({
  fields: fields ?? publishedWeights.FIELDS, chainNodes: chainNodes ?? publishedWeights.CHAIN_NODES,
  cooperationModes: cooperationModes ?? publishedWeights.COOPERATION_MODES, trl: trl ?? publishedWeights.TRL,
  budget: budget ?? publishedWeights.BUDGET, region: region ?? publishedWeights.REGION,
})
/** The same, as facets are called here. */
export function weightsOf(chosen: FacetWeights): Weights {
  const { fields, chainNodes, cooperationModes, trl, budget, region } = filledUp(chosen)
  return { FIELDS: fields, CHAIN_NODES: chainNodes, COOPERATION_MODES: cooperationModes, TRL: trl, BUDGET: budget, REGION: region }
}

/** What part of its points a facet adds where it fits less than wholly; where it does not fit, it adds none. */
export const partsOfFit = {
  COOPERATION_MODES: { negotiable: 0.5 },
  /** By how many levels an offer is short. */
  TRL: new Map([[1, 0.75], [2, 0.5], [3, 0.25]]),
  /** Up to how many hundredths of the budget the price is above it; and where one side names no sum, or is open to talk about it. */
  BUDGET: { above: new Map([[10, 0.75], [25, 0.5], [50, 0.25]]), noSum: 0.5, negotiable: 0.25 },
  REGION: { city: 0.75, province: 0.5 },
} as const

/** The lines of all facets that both sides state. */
export function facetLines(need: Facets, offer: Facets, weights: Weights = publishedWeights): FacetLine[] {
  return facetNames.flatMap((name) => {
    const compared = compare[name](need, offer)
    if (compared === undefined) return []
    const { fit, ...said } = compared
    return [{ name, ...said, verdict: fit === 1 ? 'MATCH' : fit === 0 ? 'MISMATCH' : 'CLOSE', points: Math.round(weights[name] * fit) } as const]
  })
}

interface Compared {
  readonly need: readonly string[]
  readonly offer: readonly string[]
  /** From 0, not at all, to 1, wholly. */
  readonly fit: number
}
const compare: Readonly<Record<FacetName, (need: Facets, offer: Facets) => Compared | undefined>> = {
  FIELDS: ({ fields: need }, { fields: offer }) => ofLists(need, offer, (field) => offer.includes(field)),
  CHAIN_NODES: ({ chainNodes: need = [] }, { chainNodes: offer = [] }) => ofLists(need, offer, (node) => offer.some((other) => alike(node, other))),
  COOPERATION_MODES: ({ cooperationModes: need }, { cooperationModes: offer }) =>
    ofLists(need, offer, (mode) => mode !== 'NEGOTIABLE' && offer.includes(mode), [...need, ...offer].includes('NEGOTIABLE') ? partsOfFit.COOPERATION_MODES.negotiable : 0),
  TRL({ trl: wanted }, { trl: reached }) {
    if (wanted === undefined || reached === undefined) return undefined
    return { need: [String(wanted)], offer: [String(reached)], fit: reached >= wanted ? 1 : (partsOfFit.TRL.get(wanted - reached) ?? 0) }
  },
  BUDGET({ money: budget }, { money: price }) {
    if (budget === undefined || price === undefined || budget.currency !== price.currency) return undefined
    return { need: said(budget), offer: said(price), fit: fitOfMoney(budget, price) }
  },
  REGION({ region: need }, { region: offer }) {
    if (need === undefined || offer === undefined) return undefined
    const near = nearness(need, offer)
    return { need: [need], offer: [offer], fit: near === 'WITHIN' ? 1 : near === 'CITY' ? partsOfFit.REGION.city : near === 'PROVINCE' ? partsOfFit.REGION.province : 0 }
  },
}

const ofLists = (need: readonly string[], offer: readonly string[], isShared: (value: string) => boolean, otherwise = 0): Compared | undefined =>
  (need.length === 0 || offer.length === 0 ? undefined : { need, offer, fit: need.some(isShared) ? 1 : otherwise })

const alike = (one: string, other: string): boolean => one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase()

const said = ({ least, amount, currency, negotiable }: FacetMoney): readonly string[] =>
  [...[least, amount].flatMap((sum) => (sum === undefined ? [] : [`${sum} ${currency}`])), ...(negotiable === true ? ['NEGOTIABLE'] : [])]

function fitOfMoney(budget: FacetMoney, price: FacetMoney): number {
  const most = budget.amount ?? budget.least
  const { BUDGET: parts } = partsOfFit
  if (most === undefined || price.amount === undefined) return parts.noSum
  const [limit, asked] = [hundredthsOf(most), hundredthsOf(price.amount)]
  if (asked <= limit) return 1
  if (budget.amount === undefined) return parts.noSum
  const above = [...parts.above].find(([hundredths]) => asked * 100n <= limit * BigInt(100 + hundredths))
  return above?.[1] ?? (budget.negotiable === true || price.negotiable === true ? parts.negotiable : 0)
}
