import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Keywords = z.union([z.string().transform((words) => words.split(/[;；,，、\n]/)), z.array(z.string())]).nullish().transform((words) => words ?? [])
export const Text = z.object({ id: z.coerce.string(), title: z.string().default(''), text: z.string().default(''), keywords: Keywords })
const Judgement = z.object({ q: z.coerce.string(), d: z.coerce.string(), rel: z.number() })
export type Text = z.infer<typeof Text>

/** A set to rank by: texts that ask, texts that may answer, and how well some of these do. */
export interface Judged {
  readonly documents: readonly Text[]
  readonly queries: readonly Text[]
  /** By query: how well a document answers it, by the document's id. Zero was judged as well, and doesn't. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Reads a folder of queries.jsonl and docs.jsonl (`{id, title?, text?, keywords?}`) and qrels.jsonl (`{q, d, rel}`). */
export async function judgedIn(folder: string): Promise<Judged> {
  const [documents, queries, judgements] = await Promise.all([
    linesOf(join(folder, 'docs.jsonl'), Text),
    linesOf(join(folder, 'queries.jsonl'), Text),
    linesOf(join(folder, 'qrels.jsonl'), Judgement),
  ])
  const byQuery = Map.groupBy(judgements, ({ q }) => q)
  return { documents, queries, judgements: new Map([...byQuery].map(([q, judged]) => [q, new Map(judged.map(({ d, rel }) => [d, rel]))])) }
}

export async function linesOf<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => schema.parse(JSON.parse(line)))
}
