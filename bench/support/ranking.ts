export interface Quality {
  readonly ndcg10: number
  readonly recall100: number
  readonly reciprocalRank: number
}

/** How good a ranking is, given how well each judged document answers. */
export function qualityOf(ranking: readonly string[], relevance: ReadonlyMap<string, number>): Quality {
  const gains = ranking.map((id) => Math.max(0, relevance.get(id) ?? 0))
  const best = [...relevance.values()].filter((gain) => gain > 0).sort((a, b) => b - a)
  const first = gains.findIndex((gain) => gain > 0)
  return {
    ndcg10: discounted(gains.slice(0, 10)) / discounted(best.slice(0, 10)),
    recall100: gains.slice(0, 100).filter((gain) => gain > 0).length / best.length,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  }
}

const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
