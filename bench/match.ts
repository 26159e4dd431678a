import { parseArgs } from 'node:util'
import { noBridge } from '../services/matching/bridge/bridge.ts'
import { Matcher, matcherVersion, type Item } from '../services/matching/matcher.ts'
import { tokensOf } from '../services/matching/tokens.ts'
import { bridgesOfFolds, type Parallel } from './support/folds.ts'
import { judgedIn, type Text } from './support/judged.ts'
import { mean, qualityOf, quantile } from './support/ranking.ts'

/** Of a ranking, so many are looked at; recall counts them all. */
const depth = 100

export interface MatchFigures {
  readonly ndcg10: number
  readonly recall100: number
  readonly mrr: number
  /** Milliseconds of one question. */
  readonly p50: number
  readonly p95: number
}

/**
 * `match <folder> [--condensed] [--chinese <folder> --english <folder> [--folds <number>]] [--json]`: ranks a folder of queries.jsonl, docs.jsonl and qrels.jsonl through the very matcher the hub runs, and prints how well and how fast.
 * With `--condensed`, only the documents are ranked that were judged for a query, so that what nobody judged counts neither way.
 * With two folders that say the same in two languages, the bilingual bridge is learned for each fold from the other folds; else there is none.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {
    condensed: { type: 'boolean', default: false }, chinese: { type: 'string' }, english: { type: 'string' }, folds: { type: 'string', default: '5' }, json: { type: 'boolean' },
  } })
  const [folder] = positionals
  if (folder === undefined) throw new Error('Name a folder with queries.jsonl, docs.jsonl and qrels.jsonl.')
  const { chinese, english, folds } = values
  const { figures, ...more } = await measure(folder, values.condensed, chinese === undefined || english === undefined ? undefined : { chinese, english, folds: Number(folds) })
  console.table({ folder, matcher: matcherVersion, ...more, ...figures })
  if (values.json) console.log(JSON.stringify({ bench: 'match', figures }))
}

/** Each query is put in as a need and asks for suggestions, without floor, as any need does. */
export async function measure(folder: string, condensed: boolean, parallel?: Parallel): Promise<{ documents: number; queries: number; indexMilliseconds: number; figures: MatchFigures }> {
  const judged = await judgedIn(folder)
  const { documents, queries, judgements } = judged
  const bridgeFor = parallel === undefined ? () => undefined : await bridgesOfFolds(judged, parallel)
  const matcher = new Matcher({ answers: () => true })
  const before = performance.now()
  for (const document of documents) matcher.put(itemOf('OFFER', document))
  const indexMilliseconds = Math.round(performance.now() - before)

  const results = queries.flatMap((query) => {
    const judged = judgements.get(query.id)
    if (!judged || ![...judged.values()].some((relevance) => relevance > 0)) return []
    const need = itemOf('NEED', query)
    matcher.useBridge(bridgeFor(query.id) ?? noBridge)
    matcher.put(need)
    const start = performance.now()
    const found = matcher.suggest(need.id, { today: '2000-01-01', limit: depth, floor: 0, accepts: (id) => !condensed || judged.has(nameOf(id)) })
    const milliseconds = performance.now() - start
    matcher.remove(need.id)
    return [{ milliseconds, ...qualityOf(found.map(({ id }) => nameOf(id)), judged) }]
  })
  const milliseconds = results.map((result) => result.milliseconds)
  const figures = {
    ndcg10: mean(results.map(({ ndcg10 }) => ndcg10)), recall100: mean(results.map(({ recall100 }) => recall100)), mrr: mean(results.map(({ reciprocalRank }) => reciprocalRank)),
    p50: quantile(milliseconds, 0.5), p95: quantile(milliseconds, 0.95),
  }
  return { documents: documents.length, queries: results.length, indexMilliseconds, figures: roundedAll(figures) }
}

const roundedAll = ({ ndcg10, recall100, mrr, p50, p95 }: MatchFigures): MatchFigures =>
  ({ ndcg10: rounded(ndcg10, 4), recall100: rounded(recall100, 4), mrr: rounded(mrr, 4), p50: rounded(p50, 2), p95: rounded(p95, 2) })
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

function itemOf(side: Item['side'], { id, title, text, keywords }: Text): Item {
  const tokens = tokensOf({ title, keywords, sections: [text] })
  return { id: `${side}-${id}`, side, kind: 'ANY', organizationId: side, tokens, facets: { fields: [], cooperationModes: [] }, listed: true }
}
const nameOf = (id: string): string => id.slice('OFFER-'.length)
