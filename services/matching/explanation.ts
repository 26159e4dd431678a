import type { View } from './analyzer.ts'
import type { FacetName } from './facets.ts'
import type { Field } from './tokens.ts'

/** What one term, found in one field, adds. */
export interface TextLine {
  readonly term: string
  /** The term as the asking text writes it. */
  readonly surface: string
  readonly view: View
  /** Where the found text holds it. */
  readonly field: Field
  readonly points: number
}
/** What one term adds that translates a word of the need. */
export interface BridgedLine {
  /** The word as the need writes it. */
  readonly from: string
  /** The term as the offer writes it. */
  readonly to: string
  /** How probably the one stands for the other, by the texts from which the hub learned it. */
  readonly probability: number
  readonly points: number
}
export const verdicts = ['MATCH', 'CLOSE', 'MISMATCH'] as const
/** What one facet adds, where both sides state it. */
export interface FacetLine {
  readonly name: FacetName
  readonly need: readonly string[]
  readonly offer: readonly string[]
  readonly verdict: (typeof verdicts)[number]
  readonly points: number
}
/** Why a pair has its score. Points are whole numbers: those of all lines add up to the total exactly. */
export interface Explanation {
  readonly total: number
  readonly text: readonly TextLine[]
  /** What the offer says in another language than the need. */
  readonly bridged: readonly BridgedLine[]
  readonly facets: readonly FacetLine[]
  /** What the need wants most and the offer never says, as the need writes it. */
  readonly missing: readonly string[]
}

/**
 * Rounds numbers that are not negative to whole ones whose sum is the rounded sum: each is cut, and what is missing goes to those cut the most, the earlier first.
 */
export function wholeShares(exact: readonly number[]): number[] {
  const whole = exact.map(Math.floor)
  const missing = Math.round(exact.reduce((sum, share) => sum + share, 0)) - whole.reduce((sum, share) => sum + share, 0)
  const order = exact.map((share, at) => ({ at, cut: share - Math.floor(share) })).sort((a, b) => b.cut - a.cut || a.at - b.at)
  for (const { at } of order.slice(0, Math.max(0, missing))) whole[at] = (whole[at] ?? 0) + 1
  return whole
}
