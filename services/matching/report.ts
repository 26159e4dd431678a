import type { FacetVerdicts } from '../../schema/events/facetVerdicts.ts'
import { facetNames, type FacetName } from './facets.ts'

/** What came of one suggestion. */
export interface Label {
  /** Empty where it was made on the hub and not in a conference. */
  readonly conferenceId: string
  /** Its place among what a board was given for the need, from 1; absent where no board was given it. */
  readonly rank: number | undefined
  readonly outcome: 'ACCEPTED' | 'DECLINED' | 'CONTRACTED'
  /** As they stood when it was suggested; absent where nobody kept them. */
  readonly facets: FacetVerdicts | undefined
}
/** Of so many judged suggestions, how many were accepted, with the interval in which the true part lies 95 times of 100. */
export interface Precision {
  readonly judged: number
  readonly accepted: number
  /** Absent where nothing was judged. */
  readonly part: { readonly of: number; readonly from: number; readonly to: number } | undefined
}
export const verdictsShown = ['MATCH', 'CLOSE', 'MISMATCH', 'NOT_STATED'] as const
export interface Report {
  readonly labels: number
  readonly accepted: number
  readonly contracted: number
  readonly declined: number
  /** Whether an interval is too wide to argue with. */
  readonly tooLittle: boolean
  /** Among the first k of what a board was given. */
  readonly overall: readonly Precision[]
  readonly facets: readonly { readonly name: FacetName; readonly verdict: (typeof verdictsShown)[number]; readonly precisions: readonly Precision[] }[]
}

export const depths = [1, 3, 5] as const
/** Fewer labels leave an interval of a fifth to either side and more. */
export const enoughLabels = 30

/** How often suggestions were accepted, overall and by the verdict of each facet, at each depth; all labels of a facet count, a board's by their place. */
export function reportOn(labels: readonly Label[]): Report {
  const count = (outcome: Label['outcome']) => labels.filter((label) => label.outcome === outcome).length
  const contracted = count('CONTRACTED')
  const withFacets = labels.filter(({ facets }) => facets !== undefined)
  const judged = labels.filter(({ rank }) => rank !== undefined).length
  return {
    labels: labels.length, accepted: count('ACCEPTED') + contracted, contracted, declined: count('DECLINED'), tooLittle: judged < enoughLabels,
    overall: atDepths(labels),
    facets: facetNames.flatMap((name) => verdictsShown.map((verdict) => ({
      name, verdict, precisions: atDepths(withFacets.filter(({ facets }) => (facets?.[name] ?? 'NOT_STATED') === verdict)),
    }))).filter(({ precisions }) => precisions.some((precision) => precision.judged > 0)),
  }
}

const atDepths = (labels: readonly Label[]): Precision[] => depths.map((depth) => precisionOf(labels.filter(({ rank }) => rank !== undefined && rank <= depth)))

function precisionOf(labels: readonly Label[]): Precision {
  const accepted = labels.filter(({ outcome }) => outcome !== 'DECLINED').length
  return { judged: labels.length, accepted, part: labels.length === 0 ? undefined : { of: accepted / labels.length, ...wilson(accepted, labels.length) } }
}

/** Wilson's interval, which holds for few labels too. */
function wilson(accepted: number, judged: number): { readonly from: number; readonly to: number } {
  const z = 1.96
  const part = accepted / judged
  const middle = (part + (z * z) / (2 * judged)) / (1 + (z * z) / judged)
  const reach = (z / (1 + (z * z) / judged)) * Math.sqrt((part * (1 - part)) / judged + (z * z) / (4 * judged * judged))
  return { from: Math.max(0, middle - reach), to: Math.min(1, middle + reach) }
}
