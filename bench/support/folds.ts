import { join } from 'node:path'
import { bridgeOf, learnBridge, type Bridge } from '../../services/matching/bridge/bridge.ts'
import type { ParallelText } from '../../services/matching/bridge/parallelTexts.ts'
import { judgedIn, linesOf, Text, type Judged } from './judged.ts'

/** Folders of which the documents and queries say the same under the same ids, one in Chinese and one in English. */
export interface Parallel {
  readonly chinese: string
  readonly english: string
  readonly folds: number
}

/**
 * By query, a bridge that has seen neither it, nor its answers, nor what stands near these. The documents are cut into folds of neighbours as they stand in their file,
 * since neighbours are often of one source; a query belongs to the fold of what answers it best. Of each fold, the bridge is learned from all others.
 */
export async function bridgesOfFolds({ judgements }: Judged, { chinese, english, folds }: Parallel): Promise<(query: string) => Bridge | undefined> {
  const [left, right] = [await judgedIn(chinese), new Map((await Promise.all(['docs.jsonl', 'queries.jsonl'].map((file) => linesOf(join(english, file), Text)))).flat().map((text) => [text.id, text]))]
  const foldOfDocument = new Map(left.documents.map(({ id }, at) => [id, Math.floor((at * folds) / left.documents.length)]))
  const foldOfQuery = (query: string): number | undefined => {
    const [best] = [...(judgements.get(query) ?? [])].sort(([, a], [, b]) => b - a)
    return best && foldOfDocument.get(best[0])
  }
  const foldOf = new Map([...foldOfDocument, ...left.queries.map(({ id }) => [id, foldOfQuery(id)] as const)])
  const pairs = [...left.documents, ...left.queries].flatMap((text) => {
    const other = right.get(text.id)
    return other ? [{ fold: foldOf.get(text.id), text: parallel(text, other) }] : []
  })
  const bridges = Array.from({ length: folds }, (_, fold) => bridgeOf(learnBridge(pairs.filter((pair) => pair.fold !== fold).flatMap(({ text }) => text))))
  return (query) => bridges[foldOfQuery(query) ?? -1]
}

const parallel = (chinese: Text, english: Text): ParallelText[] =>
  [{ chinese: chinese.title, english: english.title }, { chinese: chinese.text, english: english.text }].filter((text) => text.chinese !== '' && text.english !== '')
