import { views } from './analyzer.ts'
import { wholeShares, type BridgedLine, type TextLine } from './explanation.ts'
import type { Contribution } from './invertedIndex.ts'
import type { Query } from './query.ts'
import { bridgedTowardsFloor, fullPoints } from './scoring.ts'
import { fields } from './tokens.ts'

/** What the words of two texts earn together, most points first: what both say, and what one says in the other's language. */
export interface TextLines {
  readonly text: readonly TextLine[]
  readonly bridged: readonly BridgedLine[]
}
/** How each of the two texts writes its terms, where that differs. */
interface Surfaces {
  readonly asking: ReadonlyMap<string, string>
  readonly found: ReadonlyMap<string, string>
}

export const pointsOf = (query: Query, score: number): number => (query.ideal === 0 ? 0 : (fullPoints * score) / query.ideal)
export const sumOf = (lines: readonly { readonly points: number }[]): number => lines.reduce((sum, { points }) => sum + points, 0)

/** The points that are held against the floor. */
export const towardsFloor = ({ text, bridged }: TextLines): number => sumOf(text) + bridgedTowardsFloor * sumOf(bridged)

/** Lines that round to nothing are left out. */
export function linesOf(query: Query, contributions: readonly Contribution[], { asking, found }: Surfaces): TextLines {
  // A phrase is written as its words are.
  const surfaceOf = (term: string): string => term.split(' ').map((word) => asking.get(word) ?? word).join(' ')
  const points = wholeShares(contributions.map(({ score }) => pointsOf(query, score)))
  const text: TextLine[] = []
  const bridged = new Map<string, BridgedLine>()
  contributions.forEach(({ term: { term, view, bridgedFrom }, field }, at) => {
    const [viewName, fieldName, earned = 0] = [views[view], fields[field], points[at]]
    if (viewName === undefined || fieldName === undefined || earned === 0) return
    if (bridgedFrom === undefined) text.push({ term, surface: surfaceOf(term), view: viewName, field: fieldName, points: earned })
    else bridged.set(term, { from: surfaceOf(bridgedFrom.term), to: found.get(term) ?? term, probability: bridgedFrom.probability, points: earned + (bridged.get(term)?.points ?? 0) })
  })
  return { text: text.sort(byPoints), bridged: [...bridged.values()].sort(byPoints) }
}

const byPoints = (a: { readonly points: number }, b: { readonly points: number }): number => b.points - a.points
