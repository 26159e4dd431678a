import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { Matcher, matcherVersion, type Item } from '../services/matching/matcher.ts'
import { tokensOf } from '../services/matching/tokens.ts'

const Document = z.object({ id: z.string(), title: z.string(), text: z.string() })
const Judgement = z.object({ q: z.string(), d: z.string(), rel: z.number() })

export interface MatchFigures {
  readonly folder: string
  readonly matcher: string
  readonly documents: number
  readonly queries: number
  readonly ndcg10: number
  readonly recall100: number
  readonly mrr: number
  /** Cutting and adding one document, in milliseconds. */
  readonly addMilliseconds: number
  readonly p50Milliseconds: number
  readonly p95Milliseconds: number
}

/** `match <folder> [--json]`: ranks a folder of queries.jsonl, docs.jsonl and qrels.jsonl through the matcher, and prints how well and how fast. */
export async function run(args: readonly string[]): Promise<void> {
  const folder = args.find((argument) => !argument.startsWith('--'))
  if (folder === undefined) throw new Error('Name a folder with queries.jsonl, docs.jsonl and qrels.jsonl.')
  const figures = await measure(folder)
  if (args.includes('--json')) console.log(JSON.stringify(figures))
  else console.table(figures)
}

/** Each query is put in as a need and asks for suggestions, without floor, as any need does. */
export async function measure(folder: string): Promise<MatchFigures> {
  const [documents, queries, judgements] = await Promise.all([
    linesOf(join(folder, 'docs.jsonl'), Document),
    linesOf(join(folder, 'queries.jsonl'), Document),
    linesOf(join(folder, 'qrels.jsonl'), Judgement),
  ])
  const matcher = new Matcher({ answers: () => true })
  const beforeAdding = performance.now()
  for (const document of documents) matcher.put(itemOf('OFFER', document))
  const adding = performance.now() - beforeAdding

  const relevant = Map.groupBy(judgements.filter(({ rel }) => rel > 0), ({ q }) => q)
  const results = queries.flatMap((query) => {
    const judged = relevant.get(query.id)
    if (!judged) return []
    const need = itemOf('NEED', query)
    matcher.put(need)
    const start = performance.now()
    const suggestions = matcher.suggest(need.id, { today: '2000-01-01', limit: 100, floor: 0 })
    const milliseconds = performance.now() - start
    matcher.remove(need.id)
    return [{ milliseconds, ...qualityOf(suggestions.map(({ id }) => id.slice('OFFER-'.length)), new Map(judged.map(({ d, rel }) => [d, rel]))) }]
  })
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return {
    folder,
    matcher: matcherVersion,
    documents: documents.length,
    queries: results.length,
    ndcg10: rounded(mean(results.map(({ ndcg10 }) => ndcg10)), 4),
    recall100: rounded(mean(results.map(({ recall100 }) => recall100)), 4),
    mrr: rounded(mean(results.map(({ reciprocalRank }) => reciprocalRank)), 4),
    addMilliseconds: rounded(adding / documents.length, 3),
    p50Milliseconds: rounded(times[Math.floor(times.length * 0.5)] ?? 0, 2),
    p95Milliseconds: rounded(times[Math.floor(times.length * 0.95)] ?? 0, 2),
  }
}

function itemOf(side: Item['side'], { id, title, text }: z.infer<typeof Document>): Item {
  const tokens = tokensOf({ title, sections: [text] })
  return { id: `${side}-${id}`, side, kind: 'ANY', organizationId: side, tokens, facets: { fields: [], cooperationModes: [] }, listed: true }
}

function qualityOf(ranking: readonly string[], relevance: ReadonlyMap<string, number>): { ndcg10: number; recall100: number; reciprocalRank: number } {
  const gains = ranking.map((id) => relevance.get(id) ?? 0)
  const best = [...relevance.values()].sort((a, b) => b - a)
  const first = gains.findIndex((gain) => gain > 0)
  return {
    ndcg10: discounted(gains.slice(0, 10)) / discounted(best.slice(0, 10)),
    recall100: gains.slice(0, 100).filter((gain) => gain > 0).length / best.length,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  }
}

const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

async function linesOf<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => schema.parse(JSON.parse(line)))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await run(process.argv.slice(2))
