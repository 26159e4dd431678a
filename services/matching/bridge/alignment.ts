/** The terms of two texts that say the same. */
export interface TermPair {
  readonly from: readonly string[]
  readonly to: readonly string[]
}
/** By term, the terms that stand for it in the other texts and how probably, most probable first. */
export type Translations = ReadonlyMap<string, readonly Translation[]>
export interface Translation {
  readonly term: string
  readonly probability: number
}
export interface AlignmentOptions {
  readonly rounds: number
  /** What is less probable is left out. */
  readonly leastProbability: number
  readonly mostTranslations: number
}

/** Stands in every text: what answers to no word in particular is said by it. */
const nothing = 0

/**
 * IBM Model 1 by expectation–maximisation: which term of one text each term of the other translates, learned from nothing but texts that say the same.
 * The same pairs give the same table whatever their order, and nothing is drawn by lot. Time and memory grow with the sum of |from| × |to|.
 */
export function align(pairs: readonly TermPair[], options: AlignmentOptions): Translations {
  const ordered = pairs.map((pair) => ({ ...pair, key: `${pair.from.join(' ')}\n${pair.to.join(' ')}` })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const corpus = corpusOf(ordered)
  const rows = rowsOf(corpus)
  for (let round = 0; round < options.rounds; round++) refine(corpus, rows)
  return translationsOf(corpus, rows, options)
}

/** The texts in numbers. */
interface Corpus {
  readonly froms: readonly string[]
  readonly tos: readonly string[]
  /** By from-term, the pairs in which it stands, as often as it stands there. */
  readonly standsIn: readonly (readonly number[])[]
  /** All to-terms, pair after pair; pair n has those from `starts[n]` to `starts[n + 1]`. */
  readonly said: Uint32Array
  readonly starts: Uint32Array
}
/** What each from-term may mean, row after row; row n runs from `starts[n]` to `starts[n + 1]`. */
interface Rows {
  readonly starts: Uint32Array
  readonly tos: Uint32Array
  readonly probabilities: Float64Array
}

function corpusOf(pairs: readonly TermPair[]): Corpus {
  const froms = ['', ...sorted(pairs.flatMap(({ from }) => from))]
  const tos = sorted(pairs.flatMap(({ to }) => to))
  const numberOfFrom = new Map(froms.map((term, number) => [term, number]))
  const numberOfTo = new Map(tos.map((term, number) => [term, number]))
  const standsIn: number[][] = froms.map(() => [])
  const starts = new Uint32Array(pairs.length + 1)
  const said = new Uint32Array(pairs.reduce((sum, { to }) => sum + to.length, 0))
  let used = 0
  pairs.forEach(({ from, to }, pair) => {
    standsIn[nothing]?.push(pair)
    for (const term of from) standsIn[numberOfFrom.get(term) ?? nothing]?.push(pair)
    for (const term of to) said[used++] = numberOfTo.get(term) ?? 0
    starts[pair + 1] = used
  })
  return { froms, tos, standsIn, said, starts }
}

const sorted = (terms: readonly string[]): string[] => [...new Set(terms)].sort()

/** Before anything is learned, a term may mean whatever stands in a text that says the same, each as probably. */
function rowsOf({ froms, tos, standsIn, said, starts }: Corpus): Rows {
  const found: Uint32Array[] = []
  const seenBy = new Int32Array(tos.length).fill(-1)
  froms.forEach((_, from) => {
    const row: number[] = []
    for (const pair of standsIn[from] ?? []) {
      for (let at = starts[pair] ?? 0; at < (starts[pair + 1] ?? 0); at++) {
        const to = said[at] ?? 0
        if (seenBy[to] === from) continue
        seenBy[to] = from
        row.push(to)
      }
    }
    found.push(Uint32Array.from(row))
  })
  const rowStarts = new Uint32Array(froms.length + 1)
  found.forEach((row, from) => (rowStarts[from + 1] = (rowStarts[from] ?? 0) + row.length))
  const all = new Uint32Array(rowStarts[froms.length] ?? 0)
  found.forEach((row, from) => all.set(row, rowStarts[from] ?? 0))
  return { starts: rowStarts, tos: all, probabilities: new Float64Array(all.length).fill(1) }
}

/** One round: each to-term is shared out among the from-terms of its pair as they claim it, and each row becomes what its term was given. */
function refine({ froms, tos, standsIn, said, starts }: Corpus, rows: Rows): void {
  const claimed = new Float64Array(said.length)
  const claims = new Float64Array(tos.length)
  const given = new Float64Array(tos.length)
  const eachSaid = (from: number, visit: (at: number, to: number) => void): void => {
    for (const pair of standsIn[from] ?? []) for (let at = starts[pair] ?? 0; at < (starts[pair + 1] ?? 0); at++) visit(at, said[at] ?? 0)
  }
  const lay = (from: number): void => {
    for (let cell = rows.starts[from] ?? 0; cell < (rows.starts[from + 1] ?? 0); cell++) claims[rows.tos[cell] ?? 0] = rows.probabilities[cell] ?? 0
  }
  for (let from = 0; from < froms.length; from++) {
    lay(from)
    eachSaid(from, (at, to) => (claimed[at] = (claimed[at] ?? 0) + (claims[to] ?? 0)))
  }
  for (let from = 0; from < froms.length; from++) {
    lay(from)
    let sum = 0
    eachSaid(from, (at, to) => {
      const share = (claims[to] ?? 0) / (claimed[at] ?? 1)
      given[to] = (given[to] ?? 0) + share
      sum += share
    })
    for (let cell = rows.starts[from] ?? 0; cell < (rows.starts[from + 1] ?? 0); cell++) {
      const to = rows.tos[cell] ?? 0
      rows.probabilities[cell] = sum === 0 ? 0 : (given[to] ?? 0) / sum
      given[to] = 0
    }
  }
}

function translationsOf({ froms, tos }: Corpus, rows: Rows, { leastProbability, mostTranslations }: AlignmentOptions): Translations {
  const table = new Map<string, readonly Translation[]>()
  froms.forEach((term, from) => {
    if (from === nothing) return
    const row: Translation[] = []
    for (let cell = rows.starts[from] ?? 0; cell < (rows.starts[from + 1] ?? 0); cell++) {
      const probability = Math.round((rows.probabilities[cell] ?? 0) * precision) / precision
      if (probability >= leastProbability) row.push({ term: tos[rows.tos[cell] ?? 0] ?? '', probability })
    }
    row.sort((a, b) => b.probability - a.probability || (a.term < b.term ? -1 : 1))
    if (row.length > 0) table.set(term, row.slice(0, mostTranslations))
  })
  return table
}

/** The last digits of a sum are nobody's meaning. */
const precision = 10_000
